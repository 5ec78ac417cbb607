import type { Catalogue } from './format.ts';

/** Spanish for Spain and the Americas, impersonal or formal. `many` is what CLDR asks for whole millions: “1 000 000 de citas”. */
export const es: Catalogue = {
  'quotes.count': { one: '{count} cita', many: '{count} de citas', other: '{count} citas' },
  'sources.count': { one: '{count} artículo', many: '{count} de artículos', other: '{count} artículos' },
  'answer.for': '{what} sobre «{query}»',
  'answer.page': '{what}, página {page} de {pages}',
  'answer.nothing': 'No se ha encontrado nada sobre «{query}»',
  'answer.footer': 'Dateline · corpus {version}',
  'answer.footer.date': 'Dateline · corpus {version}, artículos hasta {date}',
  'answer.gone':
    'Esto ya no está en el corpus, que ha cambiado desde entonces. Una nueva consulta dará una respuesta actual.',
  'answer.forbidden': 'Solo para miembros que pueden gestionar este servidor.',
  'answer.changed': 'El corpus ha cambiado desde la consulta: esta es la respuesta actual.',
  'speakers.count': { one: '{count} voz', many: '{count} de voces', other: '{count} voces' },
  'outlets.count': { one: '{count} medio', many: '{count} de medios', other: '{count} medios' },
  'problems.corpus': 'Todo el corpus',
  'problems.count': {
    one: '{count} archivo excluido',
    many: '{count} de archivos excluidos',
    other: '{count} archivos excluidos',
  },
  'answer.no-page': 'La página {asked} no existe: esta es la página {page}.',
  'articles.choose':
    '¿De cuál se trata? Escribir el título entero o el identificador que cierra su última línea.',
  'page.more': 'Continúa en la página {page}.',
  'page.first': '« Primera',
  'page.back': '‹ Anterior',
  'page.next': 'Siguiente ›',
  'page.last': 'Última »',

  'filter.placeholder': 'Acotar',
  'filter.only': 'Solo {name} ({count})',
  'filter.all-speakers': 'Todas las voces',
  'filter.all-outlets': 'Todos los medios',

  'quote.unresolved': 'Voz sin identificar',
  'quote.unresolved.mention': 'Voz sin identificar: el artículo dice «{mention}»',
  'quote.reported-by': 'según lo refiere {name}',
  'quote.mixed':
    'En parte referido por {outlet} con sus propias palabras; solo es cita lo que va entre comillas',
  'quote.mixed.cue':
    'En parte referido por {outlet} con sus propias palabras («{cue}»); solo es cita lo que va entre comillas',
  'quote.indirect': 'Referido por {outlet} con sus propias palabras, no citado palabra por palabra',
  'quote.indirect.cue':
    'Referido por {outlet} con sus propias palabras («{cue}»), no citado palabra por palabra',
  'quote.this-article': 'el artículo',
  'quote.warning': '{warning}:',
  'quote.doubted': 'Quien habla lo puso en duda',
  'quote.doubted.cue': 'Quien habla lo puso en duda («{cue}»)',
  'quote.denied': 'Quien habla lo negó',
  'quote.denied.cue': 'Quien habla lo negó («{cue}»)',
  'quote.also': 'La misma declaración en {outlet}, {date}: {words}',
  'quote.also.short': 'La misma declaración en {outlet}, {date}',
  'quote.edition': 'Otra versión de este artículo, {date}: {words}',
  'quote.edition.short': 'Otra versión de este artículo, {date}',
  'quote.more': { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
  'quote.without': 'sin {words}',
  'quote.context': '{words} solo en el párrafo que la rodea',

  'source.matching': {
    one: '{count} cita coincide',
    many: '{count} de citas coinciden',
    other: '{count} citas coinciden',
  },
  'source.narrated': 'ninguna cita lo menciona, solo las palabras del propio artículo',
  'source.heading': 'en el título o el lugar, en ninguna cita',
  'source.quoted': 'Voces citadas: {names}',

  'speaker.roles': 'En calidad de: {roles}',
  'speaker.outlets': 'Citas en {names}',
  'name.mixed':
    '«{name}» mezcla letras de varios alfabetos que se parecen: puede no ser el nombre que parece',
  'period.undated': { one: '{count} sin fecha', many: '{count} sin fecha', other: '{count} sin fecha' },
  'article.cleaned': 'Se han omitido los caracteres de control de la cabecera de este archivo.',
  'context.title': 'En su contexto',

  'action.context': 'Contexto',
  'action.outlets': 'Otros medios',
  'action.cite': 'Referencia',
  'action.report': 'Notificar',
  'action.remove': 'Retirar',
  'cite.title': 'Referencia de esta cita',
  'cite.check': 'Antes de publicar, conviene comprobar las palabras en el artículo.',

  'check.count': {
    one: '{count} afirmación cotejada',
    many: '{count} de afirmaciones cotejadas',
    other: '{count} afirmaciones cotejadas',
  },
  'check.claim': 'Cotejado: «{claim}»',
  'check.verbatim': 'Literal: estas palabras están en el corpus y tienen atribución.',
  'check.verbatim.outlet': 'Palabra por palabra como lo cuenta {outlet}, con las palabras del medio.',
  'check.verbatim.unresolved': 'Palabra por palabra en el corpus, pero no consta de quién son.',
  'check.nearly': 'Casi: las palabras difieren de la fuente.',
  'check.partly': 'En parte: solo se ha encontrado un fragmento.',
  'check.unspoken.nearly': 'Casi estas palabras están en el corpus, pero no se cita a nadie con ellas.',
  'check.unspoken': 'Las palabras están en el corpus, pero no se citan como dichas por nadie.',
  'check.unsaid.not-said': 'No dicho: el artículo dice que estas palabras no se dijeron.',
  'check.unsaid.hypothetical': 'No dicho: el artículo solo supone que se digan estas palabras.',
  'check.unsaid.asked': 'No dicho: el artículo solo pregunta si se dijeron estas palabras.',
  'check.unsaid.falsely-ascribed': 'No dicho: el artículo dice que estas palabras se atribuyeron falsamente.',
  'check.remark.negated': 'En la fuente, la frase niega estas palabras: nadie afirma esto en ella.',
  'check.remark.supposed':
    'En la fuente, esto depende de un «si», de un deseo o de un temor: nadie dice que sea así.',
  'check.remark.asked': 'En la fuente, estas palabras forman parte de una pregunta.',
  'check.remark.relayed': 'En la fuente, estas palabras cuentan lo que dicen o piensan otros.',
  'check.remark.former': 'En la fuente, estas palabras cuentan lo que se pensaba antes.',
  'check.remark.limited':
    'En la fuente, esto se dice de una parte o de menos: delante hay palabras como «la mitad» o «casi».',
  'check.remark.spliced': 'Aquí se han juntado varias declaraciones: cada una se muestra aparte.',
  'check.remark.reordered': 'Son las palabras de la fuente, en otro orden.',
  'check.remark.also-unsaid': 'Otro artículo dice que estas palabras no se dijeron:',
  'check.remark.role': 'El mensaje dice «{given}»; el artículo, «{source}».',
  'check.remark.date': 'Fecha que da el mensaje: {given}; fecha del artículo: {source}.',
  'check.remark.outlet': 'El mensaje nombra {given}; el artículo es de {source}.',
  'check.remark.said': 'Según el mensaje, esto no se dijo. Sí se dijo.',
  'check.near': 'Lo más cercano, pero no lo mismo:',
  'check.absent': 'No está en este corpus. Eso no significa que sea falso.',
  'check.difference': 'Diferencia: {difference}',
  'check.found': 'Encontrado: {parts}',
  'check.change.negation': 'Se ha añadido u omitido una negación: el sentido es otro.',
  'check.change.number': 'Difiere un número o una unidad.',
  'check.change.opposite': 'Una palabra está por su contraria.',
  'check.change.name': 'Difiere un nombre.',
  'check.change.wording': 'Se han cambiado, añadido u omitido palabras que importan.',
  'check.change.polarity': 'La fuente lo pone en duda o lo niega.',
  'check.wrong-speaker': 'Atribuido a {credited}, pero el artículo nombra a {speaker}.',
  'check.wrong-speaker.unresolved': 'Atribuido a {credited}, pero el artículo no permite saberlo.',
  'check.wrong-speaker.mention': 'Atribuido a {credited}, pero el artículo dice «{mention}».',
  'check.no-words':
    'En este texto no hay ninguna afirmación: escriba o seleccione las palabras que se deben cotejar.',
  'menu.no-words':
    'Este mensaje no contiene palabras: no se puede buscar una imagen, un sonido, una pegatina o un simple enlace.',
  'check.only-common-words':
    'Estas palabras son demasiado comunes para cotejarlas: añada más parte de la frase.',
  'check.cut': 'El texto es largo: solo se ha cotejado la primera parte.',

  'compare.versions': {
    one: 'Una declaración, en {count} medio',
    many: 'Una declaración, en {count} de medios',
    other: 'Una declaración, en {count} medios',
  },
  'compare.difference': 'Frente a la primera: {difference}',
  'compare.others': 'Lo que otros dicen al respecto',
  'compare.over-time': '{name} en otro momento',
  'compare.only': 'No se encontró otro artículo con esta declaración.',
  'compare.same': 'La recogen con las mismas palabras.',
  'compare.note.others': 'No le corresponde a este bot decir quién tiene razón.',
  'compare.no-others': 'No se encontró a nadie más que hable de ello por las mismas fechas.',
  'compare.note': 'Las versiones difieren; no le corresponde a este bot decir quién tiene razón.',
  'timeline.title': 'Quién habló y cuándo: {query}',
  'timeline.undated': 'Ninguno de estos artículos tiene fecha: se ve quién habló, no cuándo.',
  'timeline.lane': '{name}: {points}',
  'timeline.others': { one: '{count} voz más', many: '{count} de voces más', other: '{count} voces más' },
  'timeline.inferred': {
    one: '{count} con fecha deducida',
    many: '{count} con fecha deducida',
    other: '{count} con fecha deducida',
  },
  'timeline.imprecise': {
    one: '{count} solo con mes o año',
    many: '{count} solo con mes o año',
    other: '{count} solo con mes o año',
  },
  'timeline.most': {
    one: 'máximo: {date} ({count})',
    many: 'máximo: {date} ({count})',
    other: 'máximo: {date} ({count})',
  },
  'picture.unreadable': 'algunos signos no se pueden mostrar aquí',
  'picture.failed': 'No se pudo dibujar la imagen; todo lo que mostraría está aquí en palabras.',

  'report.title': 'Notificar un error en esta cita',
  'report.label': '¿Qué hay de incorrecto?',
  'report.placeholder': 'Una voz, una fecha o una palabra incorrecta…',
  'report.thanks': 'Gracias: el responsable del bot verá el aviso.',
  'report.unkept':
    'El aviso no se ha recibido, porque el bot no puede guardarlo ahora: envíelo de nuevo más tarde.',
  'report.too-many':
    'El aviso no se ha recibido, porque han sido muchos en poco tiempo: envíelo de nuevo dentro de {seconds} s.',
  'remove.forbidden': 'Solo puede retirarlo quien hizo la consulta o quien puede gestionar los mensajes.',

  'error.restarting': 'El bot se está reiniciando: repita la consulta dentro de unos segundos.',
  'error.unknown-command': 'Este comando ya no se conoce aquí: al escribir / aparecen los disponibles.',
  'error.unknown-component':
    'Esto pertenece a una versión anterior del bot: repita la consulta con el comando.',
  'error.failed':
    'Algo ha fallado, y no por la consulta. Repítala; si vuelve a ocurrir, indique esta referencia al responsable del bot: {reference}',
  'error.too-slow':
    'Esto tarda demasiado y el bot lo ha abandonado. Repita la consulta con menos palabras; la referencia es {reference}',
  'error.too-often': 'Han sido muchas consultas en poco tiempo: espere {seconds} s.',

  'status.title': 'El corpus',
  'status.version': 'Versión del corpus: {version}',
  'status.reports': {
    one: '{count} aviso pendiente',
    many: '{count} de avisos pendientes',
    other: '{count} avisos pendientes',
  },
  'about.shard': 'Shard {shard} de {count}, contando desde 0',
  'reload.changed': 'Se ha vuelto a leer el corpus. Artículos: {articles}; archivos excluidos: {problems}.',
  'reload.unchanged':
    'Se ha vuelto a leer el corpus y nada ha cambiado. Artículos: {articles}; archivos excluidos: {problems}.',
  'reload.failed':
    'No se ha podido leer el corpus; el anterior sigue respondiendo. Artículos: {articles}; archivos excluidos: {problems}.',
  'reload.unavailable':
    'Aquí el corpus solo se lee al arrancar. Artículos: {articles}; archivos excluidos: {problems}.',
  'about.what':
    'Dateline responde quién dijo qué, cuándo y según quién. Base: {articles}, con {quotes}. Cada palabra citada está en el artículo que se indica.',
  'about.speakers':
    'Quién habla se determina con reglas: nombres, cargos y pronombres tal como los usa cada artículo. Lo que no se puede resolver se muestra sin identificar.',
  'about.dates':
    'Las fechas proceden de los artículos: indicadas, o de una data cuyo año se ha deducido, lo cual se advierte. Lo que no indica fecha queda sin fecha.',
  'about.limits':
    'Dateline no conoce más que su corpus, no juzga quién dice la verdad y sus reglas pueden equivocarse: antes de publicar, conviene consultar el artículo.',

  'date.undated': 'sin fecha',
  'date.no-year': '{date}, año no indicado',
  'date.year-inferred': '{date} (año deducido)',
  'date.inferred': '{date} (deducida de otro artículo)',
  'date.given': '{date} (fecha indicada por el propietario del corpus)',
  'date.note.owner': 'El propietario del corpus indica {date}; el día y el mes figuran en la data.',
  'date.note.impossible': 'El archivo indica la fecha «{text}», que no existe.',
  'date.note.ambiguous': 'El archivo indica «{text}», que puede leerse como dos días distintos.',
  'date.note.last-update': 'La página solo indica el día de su última actualización: «{text}».',
  'date.note.dateline-differs': 'La página lleva la fecha «{text}»; la data dice {day}.',
  'date.note.weekday-differs': 'El archivo dice {weekday}, pero «{text}» no lo fue.',
  'date.note.dateline-ambiguous':
    'La data indica una fecha en cifras que puede leerse como dos días distintos.',
  'date.note.dateline-impossible': 'La data indica «{text}», que no existe.',
  'date.note.address': 'La dirección del artículo indica la fecha {date}.',
  'date.note.no-year': 'La data indica {day} sin año, y nada en el texto permite establecerlo.',
  'date.note.from-page': 'La data indica {day} sin año; la página dice «{text}».',
  'date.note.from-update': 'La data indica {day} sin año; la página se actualizó el «{text}».',
  'date.note.from-text':
    'La data indica {day} sin año; {year} se deduce: el texto habla de «{text}» como pasado.',
  'date.note.from-text.in':
    'La data indica {day} sin año; {year} se deduce: {article} habla de «{text}» como pasado.',
  'date.note.weekday': 'El {day} fue entonces {weekday}, como dice el texto.',
  'date.note.weekday.in': 'El {day} fue entonces {weekday}, como dice {article}.',
  'date.note.from-event':
    'La data indica {day} sin año; {year} se deduce: {article}, del mismo día, lo indica.',
  'date.note.from-story':
    'La data indica {day} sin año; {year} se deduce: {articles} cuentan la misma historia.',

  'note.speaker-read-as': '«{typed}» se ha leído como {name} (quien habla).',
  'note.speaker-and-topic': 'Nadie se llama «{typed}»: estas son citas de {name} sobre «{topic}».',
  'note.role-read-as': '«{typed}» se ha leído como {name}.',
  'note.outlet-read-as': '«{typed}» se ha leído como {name} (medio).',
  'note.date-on': '«{typed}» se ha leído como el tiempo {from}.',
  'note.date-from': '«{typed}» se ha leído como el tiempo desde {from}.',
  'note.date-to': '«{typed}» se ha leído como el tiempo hasta {to}.',
  'note.date-between': '«{typed}» se ha leído como el tiempo desde {from} hasta {to}.',
  'note.spelling': '«{typed}» se ha leído como «{read}».',
  'note.alias': '«{typed}» se ha encontrado también como {words}.',
  'note.word-dropped': '«{word}» se ha dejado fuera: no está en ninguna cita.',
  'note.name-read-as-word':
    '«{typed}» se toma aquí como palabra, no como {name}; para ver sus citas, elija esa voz.',
  'note.name-also-word':
    '«{typed}» se toma como palabra y como {name}; para ver solo una de las dos, elija una voz o ponga la palabra entre comillas.',
  'note.outlet-read-as-word':
    '«{typed}» se toma aquí como palabra, no como {name}; para lo que publica, elíjalo como medio.',
  'note.outlet-also-word':
    '«{typed}» se toma como palabra y como el medio {name}; para ver solo una de las dos cosas, elija el medio o ponga la palabra entre comillas.',
  'note.names-also-words':
    'Se toman como palabras y como nombres: {words}. Para ver solo una de las dos cosas, elija una voz o ponga la palabra entre comillas.',
  'note.words-of-the-question': '{words}: se entiende como la pregunta y no se busca.',
  'note.others-instead': 'Nadie llamado «{typed}» aparece citado en este corpus: esto lo dicen otros.',
  'note.excluded': 'Se excluyen las citas con {words}.',
  'note.not-left-out':
    '«{word}» se ha buscado, no excluido: para excluirlo, ponga un menos delante (-{word}).',
  'note.day-first': '«{typed}» se ha leído con el día primero; para la otra lectura, escribe {other}.',
  'note.no-such-day': '«{typed}» no existe como día: no se ha buscado.',
  'note.relative-date':
    '«{typed}» depende del día en que se pregunta, así que no filtra nada: escribe una fecha, un mes o un año (2016-12).',
  'note.no-words': 'En esta pregunta no hay palabras: escribe un nombre, un tema o una frase.',
  'note.empty-phrase': 'No hay nada entre las comillas: escribe las palabras que buscas.',
  'note.nothing-with-options': 'Ninguna cita cumple todas estas opciones a la vez: quita una de ellas.',
  'note.only-excluded': 'Esto solo dice qué excluir: añade un nombre o un tema que buscar.',
  'note.left-out': 'Es más de lo que se busca de una vez; se ha dejado fuera: {words}.',
  'note.all-but-one': 'Ninguna cita tiene todas estas palabras; estas las tienen todas menos una.',
  'note.not-all-words': 'Ninguna cita tiene todas estas palabras; estas tienen la mayoría.',
  'note.near-phrases': 'Ninguna cita contiene {words} palabra por palabra; estas se acercan.',
  'note.best-of-more':
    'Al menos {count} citas encajan; se han revisado las {count} mejores, sin repeticiones. Una persona, un medio o unas fechas las acotan.',
  'note.best-of-total':
    'De {total} citas se han revisado las {count} mejores. Un tema, un medio o unas fechas las acotan.',
  'note.undated-some': 'Las citas sin fecha se han dejado fuera por la fecha.',
  'note.undated-left-out': {
    one: '{count} cita sin fecha ha quedado fuera debido a la fecha.',
    many: '{count} de citas sin fecha han quedado fuera debido a la fecha.',
    other: '{count} citas sin fecha han quedado fuera debido a la fecha.',
  },
  'note.unknown-speaker': 'En este corpus no se cita a nadie llamado «{typed}».',
  'note.unknown-outlet': 'En este corpus no hay ningún medio llamado «{typed}».',
  'note.unknown-article':
    'Ningún artículo tiene todo «{typed}» en su título, medio, archivo o identificador.',
  'note.speakers-on-topic': 'En este corpus no se cita a nadie llamado «{typed}»: estos hablan de ello.',
  'note.speakers-and-topic': '«{typed}» aparece citado; después, quienes hablan de ello.',
  'note.unknown-word': '«{word}» no está en ninguna cita de este corpus.',
  'note.unknown-words': 'En ninguna cita de este corpus: {words}.',
  'note.nothing-with-all-words': 'Ninguna cita reúne {words}.',
  'note.nowhere-word-for-word':
    'Ninguna cita contiene {words} palabra por palabra. Sin las comillas se busca cada palabra por separado.',
  'note.nothing-in-outlet': 'Hay algo sobre esto, pero no en {name}.',
  'note.nothing-in-dates': 'Hay algo sobre esto, pero no entre esas fechas.',
  'note.other-times': 'Nada sobre esto es de «{typed}»: estas citas son de otras fechas.',
  'note.only-common-words': 'Estas palabras son demasiado comunes para buscarlas: añada un nombre o un tema.',
  'note.not-said-by': 'En este corpus se cita a {name}, pero no sobre {topic}.',
  'note.near-speakers': 'Otras voces sobre {topic}: {names}.',
  'note.did-you-mean': '¿Quizá {names}?',

  'refusal.missing': 'Falta `{option}`.',
  'refusal.empty': '`{option}` está vacío: escriba al menos una palabra.',
  'refusal.too-long': '`{option}` supera los {max} caracteres.',
  'refusal.not-a-date':
    '`{option}`: «{value}» no es una fecha. Escriba un año (2016), un mes (2016-12) o un día (2016-12-31).',
  'refusal.nothing-asked':
    'No hay nada que buscar: escribir un nombre, un tema o una frase, o elegir una persona o un medio.',
  'refusal.dates-crossed':
    'El final del periodo es anterior a su comienzo: no puede haber ningún día en medio.',
  'refusal.invalid': 'No se entiende `{option}`.',
};
