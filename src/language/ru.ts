import type { Catalogue } from './format.ts';

/**
 * Russian. Names come from the corpus and are not declined: every sentence is built so that they stand in the
 * nominative or after a word that carries the case. `one` also means 21, 31 …; `other` is for fractions.
 */
export const ru: Catalogue = {
  'quotes.count': {
    one: '{count} цитата',
    few: '{count} цитаты',
    many: '{count} цитат',
    other: '{count} цитаты',
  },
  'sources.count': {
    one: '{count} статья',
    few: '{count} статьи',
    many: '{count} статей',
    other: '{count} статьи',
  },
  'answer.for': '{what} по запросу «{query}»',
  'answer.page': '{what}, страница {page} из {pages}',
  'answer.nothing': 'По запросу «{query}» ничего не найдено',
  'answer.footer': 'Dateline · корпус {version}',
  'answer.footer.date': 'Dateline · корпус {version}, статьи по {date}',
  'answer.gone': 'Этого больше нет в корпусе: с тех пор он изменился. Свежий ответ даст новый запрос.',
  'answer.forbidden': 'Доступно только участникам, которые могут управлять этим сервером.',
  'answer.changed': 'С момента запроса корпус изменился: это свежий ответ.',
  'speakers.count': {
    one: '{count} спикер',
    few: '{count} спикера',
    many: '{count} спикеров',
    other: '{count} спикера',
  },
  'outlets.count': {
    one: '{count} издание',
    few: '{count} издания',
    many: '{count} изданий',
    other: '{count} издания',
  },
  'problems.corpus': 'Весь корпус',
  'problems.count': {
    one: '{count} файл пропущен',
    few: '{count} файла пропущено',
    many: '{count} файлов пропущено',
    other: '{count} файла пропущено',
  },
  'page.more': 'Продолжение на странице {page}.',
  'page.first': '« В начало',
  'page.back': '‹ Назад',
  'page.next': 'Далее ›',
  'page.last': 'В конец »',

  'filter.placeholder': 'Сузить',
  'filter.only': 'Только {name} ({count})',
  'filter.all-speakers': 'Все спикеры',
  'filter.all-outlets': 'Все издания',

  'quote.unresolved': 'Говорящий не установлен',
  'quote.unresolved.mention': 'Говорящий не установлен: в статье сказано «{mention}»',
  'quote.reported-by': 'как передаёт {name}',
  'quote.mixed': 'Частично в изложении {outlet}; цитируется лишь то, что стоит в кавычках',
  'quote.mixed.cue': 'Частично в изложении {outlet} («{cue}»); цитируется лишь то, что стоит в кавычках',
  'quote.indirect': 'В изложении {outlet}, не дословная цитата',
  'quote.indirect.cue': 'В изложении {outlet} («{cue}»), не дословная цитата',
  'quote.this-article': 'этой статьи',
  'quote.warning': '{warning}:',
  'quote.doubted': 'Говорящий поставил это под сомнение',
  'quote.doubted.cue': 'Говорящий поставил это под сомнение («{cue}»)',
  'quote.denied': 'Говорящий это отрицал',
  'quote.denied.cue': 'Говорящий это отрицал («{cue}»)',
  'quote.also': 'То же высказывание в {outlet}, {date}: {words}',
  'quote.also.short': 'То же высказывание в {outlet}, {date}',
  'quote.more': {
    one: 'и ещё {count}',
    few: 'и ещё {count}',
    many: 'и ещё {count}',
    other: 'и ещё {count}',
  },
  'quote.without': 'без {words}',
  'quote.context': '{words} только в окружающем абзаце',

  'source.matching': {
    one: 'подходит {count} цитата',
    few: 'подходят {count} цитаты',
    many: 'подходят {count} цитат',
    other: 'подходят {count} цитаты',
  },
  'source.narrated': 'в цитатах этого нет, только в тексте самой статьи',
  'source.quoted': 'Цитируются: {names}',

  'speaker.roles': 'В качестве: {roles}',
  'speaker.outlets': 'Цитируют: {names}',
  'name.mixed':
    'В имени «{name}» смешаны похожие буквы разных алфавитов: возможно, это не то имя, каким оно кажется',
  'period.undated': {
    one: '{count} без даты',
    few: '{count} без даты',
    many: '{count} без даты',
    other: '{count} без даты',
  },
  'context.title': 'В контексте',

  'action.context': 'Контекст',
  'action.outlets': 'Другие издания',
  'action.cite': 'Сослаться',
  'action.report': 'Сообщить',
  'action.remove': 'Убрать',
  'cite.title': 'Сослаться на эту цитату',
  'cite.check': 'Перед публикацией сверьте слова со статьёй.',

  'check.count': {
    one: 'Сверено {count} утверждение',
    few: 'Сверено {count} утверждения',
    many: 'Сверено {count} утверждений',
    other: 'Сверено {count} утверждения',
  },
  'check.claim': 'Сверено: «{claim}»',
  'check.verbatim': 'Дословно: эти слова есть в корпусе, и известно, кому они приписаны.',
  'check.verbatim.outlet': 'Слово в слово, но в изложении {outlet}.',
  'check.nearly': 'Почти: слова расходятся с источником.',
  'check.partly': 'Частично: найдена лишь часть.',
  'check.unspoken': 'Эти слова есть в корпусе, но никому как цитата не приписаны.',
  'check.absent': 'В этом корпусе этого нет. Это не значит, что это неправда.',
  'check.difference': 'Расхождение: {difference}',
  'check.found': 'Найдено: {parts}',
  'check.after-negation': 'В источнике прямо перед этими словами стоит отрицание.',
  'check.change.negation': 'Добавлено или пропущено отрицание: смысл другой.',
  'check.change.number': 'Расходится число.',
  'check.change.name': 'Расходится имя или название.',
  'check.change.polarity': 'Источник это отрицает или ставит под сомнение.',
  'check.wrong-speaker': 'Приписано: {credited}, а в статье это говорит {speaker}.',
  'check.wrong-speaker.unresolved': 'Приписано: {credited}, но из статьи этого установить нельзя.',
  'check.no-words': 'В этом тексте нет утверждения: введите или выберите слова для сверки.',
  'menu.no-words': 'В этом сообщении нет слов: картинку, звук, стикер или одну лишь ссылку найти нельзя.',
  'check.only-common-words':
    'Эти слова слишком частые, чтобы их сверять: добавьте бо́льшую часть предложения.',
  'check.cut': 'Текст длинный: сверена только его первая часть.',

  'compare.versions': {
    one: 'Одно высказывание, в {count} издании',
    few: 'Одно высказывание, в {count} изданиях',
    many: 'Одно высказывание, в {count} изданиях',
    other: 'Одно высказывание, в {count} издания',
  },
  'compare.difference': 'По сравнению с первым: {difference}',
  'compare.others': 'Что об этом говорят другие',
  'compare.over-time': '{name} в другое время',
  'compare.no-others': 'Больше никто в корпусе об этом не говорит.',
  'compare.note': 'Они расходятся; кто прав, решать не этому боту.',
  'timeline.title': 'Кто и когда говорил: {query}',
  'timeline.lane': '{name}: {points}',
  'timeline.others': {
    one: 'ещё {count}',
    few: 'ещё {count}',
    many: 'ещё {count}',
    other: 'ещё {count}',
  },
  'timeline.inferred': {
    one: '{count} с датой, установленной косвенно',
    few: '{count} с датой, установленной косвенно',
    many: '{count} с датой, установленной косвенно',
    other: '{count} с датой, установленной косвенно',
  },
  'timeline.imprecise': {
    one: '{count} только с месяцем или годом',
    few: '{count} только с месяцем или годом',
    many: '{count} только с месяцем или годом',
    other: '{count} только с месяцем или годом',
  },
  'timeline.most': {
    one: 'больше всего: {date} ({count})',
    few: 'больше всего: {date} ({count})',
    many: 'больше всего: {date} ({count})',
    other: 'больше всего: {date} ({count})',
  },
  'picture.unreadable': 'некоторые знаки здесь не отображаются',
  'picture.failed': 'Не удалось нарисовать картинку; всё, что на ней было бы, сказано здесь словами.',

  'report.title': 'Сообщить об ошибке в цитате',
  'report.label': 'Что в ней не так?',
  'report.placeholder': 'Не тот говорящий, дата или слово…',
  'report.thanks': 'Спасибо: владелец бота увидит сообщение.',
  'report.unkept': 'Сообщение не принято: бот сейчас не может его сохранить. Отправьте его ещё раз позже.',
  'report.too-many':
    'Сообщение не принято: их было слишком много за короткое время. Отправьте его ещё раз через {seconds} с.',
  'remove.forbidden': 'Убрать это может только тот, кто спрашивал, или тот, кто может управлять сообщениями.',

  'error.restarting': 'Бот перезапускается: повторите запрос через несколько секунд.',
  'error.unknown-command': 'Этой команды здесь больше нет: введите /, чтобы увидеть доступные.',
  'error.unknown-component': 'Это относится к прежней версии бота: повторите запрос командой.',
  'error.failed':
    'Что-то пошло не так, и запрос тут ни при чём. Повторите его; если это случится снова, сообщите владельцу бота номер: {reference}',
  'error.too-slow':
    'Это занимает слишком много времени, и бот прекратил поиск. Повторите запрос, сократив его; номер: {reference}',
  'error.too-often': 'Слишком много запросов за короткое время: подождите {seconds} с.',

  'status.title': 'Корпус',
  'status.version': 'Версия корпуса: {version}',
  'status.reports': {
    one: '{count} открытое сообщение',
    few: '{count} открытых сообщения',
    many: '{count} открытых сообщений',
    other: '{count} открытого сообщения',
  },
  'about.shard': 'Шард {shard} из {count}, считая с 0',
  'reload.changed': 'Корпус прочитан заново. Статей: {articles}, пропущено файлов: {problems}.',
  'reload.unchanged':
    'Корпус прочитан заново, ничего не изменилось. Статей: {articles}, пропущено файлов: {problems}.',
  'reload.failed':
    'Прочитать корпус не удалось, отвечает прежний. Статей: {articles}, пропущено файлов: {problems}.',
  'reload.unavailable':
    'Здесь корпус читается только при запуске. Статей: {articles}, пропущено файлов: {problems}.',
  'about.what':
    'Dateline отвечает, кто что сказал, когда и по чьим словам. Основа: {articles}, в них {quotes}. Каждое процитированное слово есть в указанной статье.',
  'about.speakers':
    'Говорящих находят по правилам: по именам, должностям и местоимениям, как их употребляет каждая статья. Кого установить нельзя, тот так и показан: не установлен.',
  'about.dates':
    'Даты взяты из статей: указаны в них или стоят в строке места и даты, где год установлен косвенно, о чём сказано. Если дата нигде не указана, её нет и здесь.',
  'about.limits':
    'Dateline знает только свой корпус, не судит, кто говорит правду, и его правила могут ошибаться: перед публикацией сверьтесь со статьёй.',

  'date.undated': 'без даты',
  'date.no-year': '{date}, год не указан',
  'date.year-inferred': '{date} (год установлен косвенно)',
  'date.inferred': '{date} (установлено по другой статье)',
  'date.given': '{date} (дата указана владельцем корпуса)',
  'date.note.owner': 'Владелец корпуса указывает {date}; день и месяц стоят в строке с местом и датой.',
  'date.note.impossible': 'В файле указана дата «{text}», которой не существует.',
  'date.note.ambiguous': 'В файле указано «{text}»: это можно прочесть как два разных дня.',
  'date.note.last-update': 'На странице указан только день последнего обновления: «{text}».',
  'date.note.dateline-differs': 'На странице стоит дата «{text}»; в строке с местом и датой — {day}.',
  'date.note.weekday-differs': 'В файле указан день недели «{weekday}», но «{text}» им не было.',
  'date.note.dateline-ambiguous':
    'В строке с местом и датой дата записана цифрами, и её можно прочесть как два разных дня.',
  'date.note.dateline-impossible': 'В строке с местом и датой указано «{text}» — такой даты не существует.',
  'date.note.address': 'В адресе статьи стоит дата {date}.',
  'date.note.no-year':
    'В строке с местом и датой указано {day} без года, и в тексте нет ничего, что позволило бы его установить.',
  'date.note.from-page': 'В строке с местом и датой указано {day} без года; на странице стоит «{text}».',
  'date.note.from-update': 'В строке с местом и датой указано {day} без года; страница обновлена: «{text}».',
  'date.note.from-text':
    'В строке с местом и датой указано {day} без года; {year} установлен косвенно: в тексте о «{text}» говорится как о прошлом.',
  'date.note.from-text.in':
    'В строке с местом и датой указано {day} без года; {year} установлен косвенно: в статье {article} о «{text}» говорится как о прошлом.',
  'date.note.weekday': 'День недели {day} того года — {weekday}, как и в тексте.',
  'date.note.weekday.in': 'День недели {day} того года — {weekday}, как и в статье {article}.',
  'date.note.from-event':
    'В строке с местом и датой указано {day} без года; {year} установлен косвенно: его называет статья {article} того же дня.',
  'date.note.from-story':
    'В строке с местом и датой указано {day} без года; {year} установлен косвенно: о том же рассказывают {articles}.',

  'note.speaker-read-as': '«{typed}» прочитано как спикер {name}.',
  'note.role-read-as': '«{typed}» прочитано как {name}.',
  'note.outlet-read-as': '«{typed}» прочитано как издание {name}.',
  'note.date-on': '«{typed}» прочитано как время {from}.',
  'note.date-from': '«{typed}» прочитано как время с {from}.',
  'note.date-to': '«{typed}» прочитано как время по {to}.',
  'note.date-between': '«{typed}» прочитано как время с {from} по {to}.',
  'note.spelling': '«{typed}» прочитано как «{read}».',
  'note.alias': '«{typed}» найдено также как {words}.',
  'note.word-dropped': '«{word}» не учтено: этого нет ни в одной цитате.',
  'note.name-read-as-word':
    '«{typed}» здесь понято как слово, а не как {name}; чтобы найти цитаты этого лица, выберите говорящего.',
  'note.name-also-word':
    '«{typed}» понято и как слово, и как {name}; чтобы искать что-то одно, выберите говорящего или возьмите слово в кавычки.',
  'note.left-out': 'Это больше, чем ищется за один раз; не учтено: {words}.',
  'note.all-but-one': 'Всех этих слов нет ни в одной цитате; в этих есть все, кроме одного.',
  'note.undated-left-out': {
    one: '{count} цитата без даты не учтена из-за даты в запросе.',
    few: '{count} цитаты без даты не учтены из-за даты в запросе.',
    many: '{count} цитат без даты не учтены из-за даты в запросе.',
    other: '{count} цитаты без даты не учтены из-за даты в запросе.',
  },
  'note.unknown-speaker': 'В этом корпусе не цитируется никто по имени «{typed}».',
  'note.unknown-outlet': 'В этом корпусе нет издания с названием «{typed}».',
  'note.unknown-word': '«{word}» не встречается ни в одной цитате этого корпуса.',
  'note.nothing-with-all-words': 'Нет цитаты, где {words} встречаются вместе.',
  'note.nothing-in-dates': 'Об этом кое-что есть, но не в указанные даты.',
  'note.only-common-words': 'Эти слова слишком частые для поиска: добавьте имя или тему.',
  'note.not-said-by': '{name} в этом корпусе цитируется, но не по теме {topic}.',
  'note.near-speakers': 'Другие по теме {topic}: {names}.',
  'note.did-you-mean': 'Возможно, {names}?',

  'refusal.missing': 'Не указано `{option}`.',
  'refusal.empty': 'Пусто в `{option}`: введите хотя бы одно слово.',
  'refusal.too-long': 'В `{option}` больше {max} знаков.',
  'refusal.not-a-date':
    '`{option}`: «{value}» — не дата. Введите год (2016), месяц (2016-12) или день (2016-12-31).',
  'refusal.dates-crossed': 'Конец периода раньше его начала: между ними не может быть ни одного дня.',
  'refusal.invalid': 'Не удалось понять `{option}`.',
};
