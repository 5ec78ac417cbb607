import type { Catalogue } from './format.ts';

/**
 * French, impersonal. Narrow no-break spaces (U+202F) stand inside guillemets and before `;`, `?` and `!`, no-break
 * spaces (U+00A0) before colons. `many` is what CLDR asks for whole millions: “1 000 000 de citations”.
 */
export const fr: Catalogue = {
  'quotes.count': { one: '{count} citation', many: '{count} de citations', other: '{count} citations' },
  'sources.count': { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
  'answer.for': '{what} pour « {query} »',
  'answer.page': '{what}, page {page} sur {pages}',
  'answer.nothing': 'Rien de trouvé pour « {query} »',
  'answer.footer': 'Dateline · corpus {version}',
  'answer.footer.date': 'Dateline · corpus {version}, articles jusqu’à {date}',
  'answer.gone':
    'Cet élément n’est plus dans le corpus, qui a changé depuis. Une nouvelle demande donnera une réponse à jour.',
  'answer.forbidden': 'Réservé aux membres autorisés à gérer ce serveur.',
  'answer.changed': 'Le corpus a changé depuis la demande : voici la réponse à jour.',
  'speakers.count': { one: '{count} locuteur', many: '{count} de locuteurs', other: '{count} locuteurs' },
  'outlets.count': { one: '{count} média', many: '{count} de médias', other: '{count} médias' },
  'problems.corpus': 'Tout le corpus',
  'problems.count': {
    one: '{count} fichier écarté',
    many: '{count} de fichiers écartés',
    other: '{count} fichiers écartés',
  },
  'answer.no-page': 'La page {asked} n’existe pas : voici la page {page}.',
  'articles.choose':
    'Lequel est visé ? Saisir son titre entier, ou l’identifiant à la fin de sa dernière ligne.',
  'page.more': 'Suite à la page {page}.',
  'page.first': '« Première',
  'page.back': '‹ Précédente',
  'page.next': 'Suivante ›',
  'page.last': 'Dernière »',

  'filter.placeholder': 'Affiner',
  'filter.only': 'Seulement {name} ({count})',
  'filter.all-speakers': 'Tous les locuteurs',
  'filter.all-outlets': 'Tous les médias',

  'quote.unresolved': 'Locuteur non identifié',
  'quote.unresolved.mention': 'Locuteur non identifié : l’article dit « {mention} »',
  'quote.reported-by': 'd’après {name}',
  'quote.mixed': 'En partie dans les termes choisis par {outlet} ; seul ce qui est entre guillemets est cité',
  'quote.mixed.cue':
    'En partie dans les termes choisis par {outlet} (« {cue} ») ; seul ce qui est entre guillemets est cité',
  'quote.indirect': 'Rapporté dans les termes choisis par {outlet}, sans citation mot pour mot',
  'quote.indirect.cue':
    'Rapporté dans les termes choisis par {outlet} (« {cue} »), sans citation mot pour mot',
  'quote.this-article': 'l’article',
  'quote.warning': '{warning} :',
  'quote.doubted': 'Le locuteur a mis cela en doute',
  'quote.doubted.cue': 'Le locuteur a mis cela en doute (« {cue} »)',
  'quote.denied': 'Le locuteur a démenti cela',
  'quote.denied.cue': 'Le locuteur a démenti cela (« {cue} »)',
  'quote.also': 'La même déclaration dans {outlet}, {date} : {words}',
  'quote.also.short': 'La même déclaration dans {outlet}, {date}',
  'quote.edition': 'Une autre version de cet article, {date} : {words}',
  'quote.edition.short': 'Une autre version de cet article, {date}',
  'quote.more': { one: 'et {count} autre', many: 'et {count} d’autres', other: 'et {count} autres' },
  'quote.without': 'sans {words}',
  'quote.context': '{words} seulement dans le paragraphe autour',

  'source.matching': {
    one: '{count} citation correspond',
    many: '{count} de citations correspondent',
    other: '{count} citations correspondent',
  },
  'source.narrated': 'aucune citation n’en parle, seulement le texte propre de l’article',
  'source.heading': 'dans le titre ou le lieu, dans aucune citation',
  'source.quoted': 'Sont cités : {names}',

  'speaker.roles': 'En qualité de : {roles}',
  'speaker.outlets': 'Citations dans {names}',
  'name.mixed':
    '« {name} » mêle des lettres de plusieurs alphabets qui se ressemblent : ce n’est peut-être pas le nom que l’on croit lire',
  'period.undated': { one: '{count} sans date', many: '{count} sans date', other: '{count} sans date' },
  'article.cleaned': 'Les caractères de contrôle de l’en-tête de ce fichier ont été laissés de côté.',
  'context.title': 'Dans son contexte',

  'action.context': 'Contexte',
  'action.outlets': 'Autres médias',
  'action.cite': 'Référence',
  'action.report': 'Signaler',
  'action.remove': 'Retirer',
  'cite.title': 'Référencer cette citation',
  'cite.check': 'Vérifier les mots dans l’article avant toute publication.',

  'check.count': {
    one: '{count} affirmation recherchée',
    many: '{count} d’affirmations recherchées',
    other: '{count} affirmations recherchées',
  },
  'check.claim': 'Recherché : « {claim} »',
  'check.verbatim': 'Mot pour mot : ces mots figurent dans le corpus et sont attribués.',
  'check.verbatim.outlet': 'Mot pour mot ce que rapporte {outlet}, dans les termes du média.',
  'check.verbatim.unresolved': 'Mot pour mot dans le corpus, mais on ne sait pas de qui sont ces mots.',
  'check.nearly': 'Presque : les mots diffèrent de la source.',
  'check.partly': 'En partie : seul un passage a été trouvé.',
  'check.unspoken.nearly': 'Presque ces mots figurent dans le corpus, mais personne n’est cité avec eux.',
  'check.unspoken': 'Ces mots figurent dans le corpus, mais ne sont cités de personne.',
  'check.unsaid.not-said': 'Non prononcé : l’article dit que ces mots n’ont pas été prononcés.',
  'check.unsaid.hypothetical': 'Non prononcé : l’article suppose seulement que ces mots soient prononcés.',
  'check.unsaid.asked': 'Non prononcé : l’article demande seulement si ces mots ont été prononcés.',
  'check.unsaid.falsely-ascribed': 'Non prononcé : l’article dit que ces mots ont été faussement attribués.',
  'check.remark.negated': 'Dans la source, la phrase nie ces mots : personne n’y affirme cela.',
  'check.remark.supposed':
    'Dans la source, cela dépend d’un « si », d’un souhait ou d’une crainte : personne n’affirme que c’est le cas.',
  'check.remark.asked': 'Dans la source, ces mots font partie d’une question.',
  'check.remark.relayed': 'Dans la source, ces mots sont rapportés comme ceux ou l’avis d’autrui.',
  'check.remark.former': 'Dans la source, ces mots disent ce que l’on pensait auparavant.',
  'check.remark.limited':
    'Dans la source, cela vaut pour une partie ou pour moins : des mots comme « la moitié » ou « presque » précèdent.',
  'check.remark.spliced': 'Plusieurs déclarations ont été réunies ici : chacune est montrée à part.',
  'check.remark.reordered': 'Les mots sont ceux de la source, dans un autre ordre.',
  'check.remark.also-unsaid': 'Un autre article dit que ces mots n’ont pas été prononcés :',
  'check.remark.role': 'Le message dit « {given} », l’article « {source} ».',
  'check.remark.date': 'Date donnée par le message : {given} ; date de l’article : {source}.',
  'check.remark.outlet': 'Le message nomme {given} ; l’article est de {source}.',
  'check.remark.said': 'Selon le message, cela n’a pas été dit. Cela l’a été.',
  'check.near': 'Le plus proche, mais pas identique :',
  'check.absent': 'Absent de ce corpus. Cela ne veut pas dire que c’est faux.',
  'check.difference': 'Différence : {difference}',
  'check.found': 'Trouvé : {parts}',
  'check.change.negation': 'Une négation a été ajoutée ou omise : le sens n’est plus le même.',
  'check.change.number': 'Un nombre ou une unité diffère.',
  'check.change.opposite': 'Un mot est mis pour son contraire.',
  'check.change.name': 'Un nom diffère.',
  'check.change.wording': 'Des mots qui comptent ont été changés, ajoutés ou omis.',
  'check.change.polarity': 'La source met cela en doute ou le dément.',
  'check.wrong-speaker': 'Attribué à {credited}, mais l’article nomme {speaker}.',
  'check.wrong-speaker.unresolved': 'Attribué à {credited}, mais l’article ne permet pas de l’établir.',
  'check.wrong-speaker.mention': 'Attribué à {credited}, mais l’article dit « {mention} ».',
  'check.no-words': 'Ce texte ne contient aucune affirmation : saisir ou choisir les mots à rechercher.',
  'menu.no-words':
    'Ce message ne contient pas de mots : une image, un son, un autocollant ou un simple lien ne peuvent pas être recherchés.',
  'check.only-common-words':
    'Ces mots sont trop courants pour être recherchés : donner une plus grande partie de la phrase.',
  'check.cut': 'Le texte est long : seule la première partie a été recherchée.',

  'compare.versions': {
    one: 'Une déclaration, dans {count} média',
    many: 'Une déclaration, dans {count} de médias',
    other: 'Une déclaration, dans {count} médias',
  },
  'compare.difference': 'Par rapport à la première : {difference}',
  'compare.others': 'Ce qu’en disent d’autres',
  'compare.over-time': '{name} à un autre moment',
  'compare.only': 'Aucun autre article n’a été trouvé avec cette déclaration.',
  'compare.same': 'Elle y est donnée dans les mêmes mots.',
  'compare.note.others': 'Il n’appartient pas à ce bot de dire qui a raison.',
  'compare.no-others': 'Personne d’autre n’a été trouvé qui en parle à peu près au même moment.',
  'compare.note': 'Les versions diffèrent ; il n’appartient pas à ce bot de dire qui a raison.',
  'timeline.title': 'Qui a parlé quand : {query}',
  'timeline.undated': 'Aucun de ces articles n’a de date : on voit qui a parlé, non quand.',
  'timeline.lane': '{name} : {points}',
  'timeline.others': { one: '{count} autre', many: '{count} d’autres', other: '{count} autres' },
  'timeline.inferred': {
    one: '{count} avec une date déduite',
    many: '{count} avec une date déduite',
    other: '{count} avec une date déduite',
  },
  'timeline.imprecise': {
    one: '{count} avec seulement un mois ou une année',
    many: '{count} avec seulement un mois ou une année',
    other: '{count} avec seulement un mois ou une année',
  },
  'timeline.most': {
    one: 'maximum : {date} ({count})',
    many: 'maximum : {date} ({count})',
    other: 'maximum : {date} ({count})',
  },
  'picture.unreadable': 'certains signes ne peuvent pas être affichés ici',
  'picture.failed': 'L’image n’a pas pu être dessinée ; tout ce qu’elle montrerait est dit ici en mots.',

  'report.title': 'Signaler cette citation',
  'report.label': 'Quelle est l’erreur ?',
  'report.placeholder': 'Un locuteur, une date ou un mot erroné…',
  'report.thanks': 'Merci : le responsable du bot verra ce signalement.',
  'report.unkept':
    'Ce signalement n’a pas été reçu, car le bot ne peut pas le conserver pour l’instant : merci de l’envoyer de nouveau plus tard.',
  'report.too-many':
    'Ce signalement n’a pas été reçu, car il y en a eu beaucoup en peu de temps : merci de l’envoyer de nouveau dans {seconds} s.',
  'remove.forbidden':
    'Retrait réservé à la personne qui a posé la question et à celles qui peuvent gérer les messages.',

  'error.restarting': 'Le bot redémarre : merci de reposer la question dans quelques secondes.',
  'error.unknown-command': 'Cette commande n’est plus connue ici : taper / affiche celles qui le sont.',
  'error.unknown-component':
    'Cet élément vient d’une version plus ancienne du bot : merci de reposer la question avec la commande.',
  'error.failed':
    'Une erreur s’est produite, sans que la question soit en cause. Merci de la reposer ; si l’erreur se répète, indiquer cette référence au responsable du bot : {reference}',
  'error.too-slow':
    'La recherche dure trop longtemps et le bot l’a abandonnée. Merci de réessayer avec moins de mots ; la référence est {reference}',
  'error.too-often': 'Beaucoup de questions en peu de temps : merci d’attendre {seconds} s.',

  'status.title': 'Le corpus',
  'status.version': 'Version du corpus : {version}',
  'status.reports': {
    one: '{count} signalement en attente',
    many: '{count} de signalements en attente',
    other: '{count} signalements en attente',
  },
  'about.shard': 'Shard {shard} sur {count}, en comptant à partir de 0',
  'reload.changed': 'Le corpus a été relu. Articles : {articles} ; fichiers écartés : {problems}.',
  'reload.unchanged':
    'Le corpus a été relu, rien n’a changé. Articles : {articles} ; fichiers écartés : {problems}.',
  'reload.failed':
    'Le corpus n’a pas pu être lu, l’ancien continue de répondre. Articles : {articles} ; fichiers écartés : {problems}.',
  'reload.unavailable':
    'Ici, le corpus n’est lu qu’au démarrage. Articles : {articles} ; fichiers écartés : {problems}.',
  'about.what':
    'Dateline indique qui a dit quoi, quand et selon qui. Base : {articles}, soit {quotes}. Chaque mot cité figure dans l’article indiqué.',
  'about.speakers':
    'Les locuteurs sont trouvés par des règles : noms, fonctions et pronoms tels que chaque article les emploie. Ce qui ne peut pas être résolu est présenté comme non identifié.',
  'about.dates':
    'Les dates viennent des articles : indiquées, ou tirées d’une ligne de date dont l’année a été déduite, ce qui est précisé. Ce qui n’indique aucune date reste sans date.',
  'about.limits':
    'Dateline ne connaît que son corpus, ne dit de personne qu’il a raison, et ses règles peuvent se tromper : vérifier dans l’article avant toute publication.',

  'date.undated': 'sans date',
  'date.no-year': '{date}, année non indiquée',
  'date.year-inferred': '{date} (année déduite)',
  'date.inferred': '{date} (déduite d’un autre article)',
  'date.given': '{date} (date donnée par le propriétaire du corpus)',
  'date.note.owner':
    'Le propriétaire du corpus donne {date} ; le jour et le mois figurent dans la ligne de date.',
  'date.note.impossible': 'Le fichier donne la date « {text} », qui n’existe pas.',
  'date.note.ambiguous': 'Le fichier donne « {text} », qui peut se lire comme deux jours différents.',
  'date.note.last-update': 'La page ne donne que le jour de sa dernière mise à jour : « {text} ».',
  'date.note.dateline-differs': 'La page est datée « {text} » ; la ligne de date indique le {day}.',
  'date.note.weekday-differs': 'Le fichier indique {weekday}, mais « {text} » n’en était pas un.',
  'date.note.dateline-ambiguous':
    'La ligne de date donne une date en chiffres qui peut se lire comme deux jours différents.',
  'date.note.dateline-impossible': 'La ligne de date donne « {text} », qui n’existe pas.',
  'date.note.address': 'L’adresse de l’article donne la date du {date}.',
  'date.note.no-year':
    'La ligne de date donne le {day} sans année, et rien dans le texte ne permet de l’établir.',
  'date.note.from-page': 'La ligne de date donne le {day} sans année ; la page indique « {text} ».',
  'date.note.from-update':
    'La ligne de date donne le {day} sans année ; la page a été mise à jour le « {text} ».',
  'date.note.from-text':
    'La ligne de date donne le {day} sans année ; {year} est déduit : le texte parle de « {text} » au passé.',
  'date.note.from-text.in':
    'La ligne de date donne le {day} sans année ; {year} est déduit : {article} parle de « {text} » au passé.',
  'date.note.weekday': 'Le {day} était alors un {weekday}, comme dans le texte.',
  'date.note.weekday.in': 'Le {day} était alors un {weekday}, comme dans {article}.',
  'date.note.from-event':
    'La ligne de date donne le {day} sans année ; {year} est déduit : {article}, du même jour, l’indique.',
  'date.note.from-story':
    'La ligne de date donne le {day} sans année ; {year} est déduit : {articles} racontent la même histoire.',

  'note.speaker-read-as': '« {typed} » compris comme le locuteur {name}.',
  'note.speaker-and-topic':
    'Personne ne s’appelle « {typed} » : voici des citations de {name} sur « {topic} ».',
  'note.role-read-as': '« {typed} » compris comme {name}.',
  'note.outlet-read-as': '« {typed} » compris comme le média {name}.',
  'note.date-on': '« {typed} » compris comme la période {from}.',
  'note.date-from': '« {typed} » compris comme la période à partir de {from}.',
  'note.date-to': '« {typed} » compris comme la période jusqu’à {to}.',
  'note.date-between': '« {typed} » compris comme la période de {from} à {to}.',
  'note.spelling': '« {typed} » compris comme « {read} ».',
  'note.alias': '« {typed} » trouvé aussi sous la forme {words}.',
  'note.word-dropped': '« {word} » a été laissé de côté : aucune citation ne le contient.',
  'note.name-read-as-word':
    '« {typed} » est pris ici comme un mot, non pour {name} ; pour ses citations, choisissez cette personne comme source.',
  'note.name-also-word':
    '« {typed} » est pris comme un mot et pour {name} ; pour n’avoir que l’un des deux, choisissez une source ou mettez le mot entre guillemets.',
  'note.outlet-read-as-word':
    '« {typed} » est pris ici comme un mot, et non pour {name} ; pour ce qui y figure, choisissez ce média.',
  'note.outlet-also-word':
    '« {typed} » est pris comme un mot et pour le média {name} ; pour n’avoir que l’un des deux, choisissez le média ou mettez le mot entre guillemets.',
  'note.names-also-words':
    'Pris comme mots et comme noms : {words}. Pour n’avoir que l’un des deux, choisissez une source ou mettez le mot entre guillemets.',
  'note.words-of-the-question': '{words} : compris comme la question, et non recherché.',
  'note.others-instead':
    'Personne du nom de « {typed} » n’est cité dans ce corpus : voici ce que disent d’autres.',
  'note.excluded': 'Exclus : les citations avec {words}.',
  'note.not-left-out':
    '« {word} » a été recherché, non exclu : pour l’exclure, mettez un moins devant (-{word}).',
  'note.day-first': '« {typed} » a été lu avec le jour en premier ; pour l’autre lecture, indiquez {other}.',
  'note.no-such-day': '« {typed} » n’existe pas comme jour : la date n’a pas été cherchée.',
  'note.relative-date':
    '« {typed} » dépend du jour où la question est posée et ne filtre donc rien : indiquez une date, un mois ou une année (2016-12).',
  'note.no-words': 'Cette question ne contient aucun mot : tapez un nom, un sujet ou une phrase.',
  'note.empty-phrase': 'Il n’y a rien entre les guillemets : tapez les mots à chercher.',
  'note.nothing-with-options': 'Aucune citation ne remplit toutes ces options à la fois : retirez-en une.',
  'note.only-excluded': 'Ceci dit seulement ce qu’il faut exclure : ajoutez un nom ou un sujet à chercher.',
  'note.left-out': 'C’est plus que ce qui se cherche en une fois ; laissé de côté : {words}.',
  'note.all-but-one': 'Aucune citation ne contient tous ces mots ; celles-ci les contiennent tous sauf un.',
  'note.not-all-words': 'Aucune citation ne contient tous ces mots ; celles-ci en contiennent la plupart.',
  'note.near-phrases': 'Aucune citation ne contient {words} mot pour mot ; celles-ci s’en approchent.',
  'note.best-of-more':
    'Au moins {count} citations conviennent ; les {count} meilleures ont été parcourues, sans les répétitions. Une personne, un média ou des dates les limitent.',
  'note.best-of-total':
    'Sur {total} citations, les {count} meilleures ont été parcourues. Un sujet, un média ou des dates les limitent.',
  'note.undated-some': 'Les citations sans date ont été écartées à cause de la date.',
  'note.undated-left-out': {
    one: '{count} citation sans date a été écartée à cause de la date.',
    many: '{count} de citations sans date ont été écartées à cause de la date.',
    other: '{count} citations sans date ont été écartées à cause de la date.',
  },
  'note.unknown-speaker': 'Personne du nom de « {typed} » n’est cité dans ce corpus.',
  'note.unknown-outlet': 'Aucun média du nom de « {typed} » n’est dans ce corpus.',
  'note.unknown-article':
    'Aucun article n’a tous les mots de « {typed} » dans son titre, son média, son fichier ou son identifiant.',
  'note.speakers-on-topic': 'Personne du nom de « {typed} » n’est cité dans ce corpus : voici qui en parle.',
  'note.speakers-and-topic': '« {typed} » est cité lui-même ; suivent ceux qui en parlent.',
  'note.unknown-word': '« {word} » ne figure dans aucune citation de ce corpus.',
  'note.unknown-words': 'Dans aucune citation de ce corpus : {words}.',
  'note.nothing-with-all-words': 'Aucune citation ne réunit {words}.',
  'note.nowhere-word-for-word':
    'Aucune citation ne contient {words} mot pour mot. Sans les guillemets, chaque mot est cherché séparément.',
  'note.nothing-in-outlet': 'Le sujet est présent, mais pas dans {name}.',
  'note.nothing-in-dates': 'Le sujet est présent, mais pas entre ces dates.',
  'note.other-times': 'Rien à ce sujet ne date de « {typed} » : voici d’autres dates.',
  'note.only-common-words': 'Ces mots sont trop courants pour une recherche : ajouter un nom ou un sujet.',
  'note.not-said-by': 'Ce corpus cite {name}, mais pas sur {topic}.',
  'note.near-speakers': 'Autres locuteurs sur {topic} : {names}.',
  'note.did-you-mean': 'Peut-être {names} ?',

  'refusal.missing': '`{option}` manque.',
  'refusal.empty': '`{option}` est vide : saisir au moins un mot.',
  'refusal.too-long': '`{option}` dépasse {max} caractères.',
  'refusal.not-a-date':
    '`{option}` : « {value} » n’est pas une date. Saisir une année (2016), un mois (2016-12) ou un jour (2016-12-31).',
  'refusal.nothing-asked':
    'Il n’y a rien à chercher : saisir un nom, un sujet ou une phrase, ou choisir une personne ou un média.',
  'refusal.dates-crossed':
    'La fin de la période précède son début : aucun jour ne peut se trouver entre les deux.',
  'refusal.invalid': '`{option}` ne peut pas être compris.',
};
