import type { Catalogue } from './format.ts';

/** German, without addressing anybody: neither „du“ nor „Sie“. */
export const de: Catalogue = {
  'quotes.count': { one: '{count} Zitat', other: '{count} Zitate' },
  'sources.count': { one: '{count} Artikel', other: '{count} Artikel' },
  'answer.for': '{what} zu „{query}“',
  'answer.page': '{what}, Seite {page} von {pages}',
  'answer.nothing': 'Nichts gefunden zu „{query}“',
  'answer.footer': 'Dateline · Korpus {version}',
  'answer.footer.date': 'Dateline · Korpus {version}, Artikel bis {date}',
  'answer.gone':
    'Das steht nicht mehr im Korpus: Es hat sich seither geändert. Eine neue Anfrage bringt eine aktuelle Antwort.',
  'answer.forbidden': 'Nur für Mitglieder, die diesen Server verwalten dürfen.',
  'answer.changed': 'Das Korpus hat sich seit der Anfrage geändert: Dies ist die aktuelle Antwort.',
  'speakers.count': { one: '{count} zitierte Stimme', other: '{count} zitierte Stimmen' },
  'outlets.count': { one: '{count} Medium', other: '{count} Medien' },
  'problems.corpus': 'Das ganze Korpus',
  'problems.count': { one: '{count} Datei ausgelassen', other: '{count} Dateien ausgelassen' },
  'answer.no-page': 'Eine Seite {asked} gibt es nicht: Das ist Seite {page}.',
  'articles.choose':
    'Welcher ist gemeint? Der ganze Titel oder die Kennung am Ende der letzten Zeile wählt ihn aus.',
  'page.more': 'Weiter auf Seite {page}.',
  'page.first': '« Anfang',
  'page.back': '‹ Zurück',
  'page.next': 'Weiter ›',
  'page.last': 'Ende »',

  'filter.placeholder': 'Eingrenzen',
  'filter.only': 'Nur {name} ({count})',
  'filter.all-speakers': 'Alle Stimmen',
  'filter.all-outlets': 'Alle Medien',

  'quote.unresolved': 'Stimme nicht zugeordnet',
  'quote.unresolved.mention': 'Stimme nicht zugeordnet: Im Artikel steht „{mention}“',
  'quote.reported-by': 'wiedergegeben von {name}',
  'quote.mixed':
    'Teils von {outlet} in eigenen Worten wiedergegeben; zitiert ist nur, was in Anführungszeichen steht',
  'quote.mixed.cue':
    'Teils von {outlet} in eigenen Worten wiedergegeben („{cue}“); zitiert ist nur, was in Anführungszeichen steht',
  'quote.indirect': 'Von {outlet} in eigenen Worten wiedergegeben, nicht wörtlich zitiert',
  'quote.indirect.cue': 'Von {outlet} in eigenen Worten wiedergegeben („{cue}“), nicht wörtlich zitiert',
  'quote.this-article': 'diesem Artikel',
  'quote.warning': '{warning}:',
  'quote.doubted': 'Wurde von der zitierten Seite bezweifelt',
  'quote.doubted.cue': 'Wurde von der zitierten Seite bezweifelt („{cue}“)',
  'quote.denied': 'Wurde von der zitierten Seite bestritten',
  'quote.denied.cue': 'Wurde von der zitierten Seite bestritten („{cue}“)',
  'quote.also': 'Dieselbe Aussage bei {outlet}, {date}: {words}',
  'quote.also.short': 'Dieselbe Aussage bei {outlet}, {date}',
  'quote.edition': 'Eine andere Fassung dieses Artikels, {date}: {words}',
  'quote.edition.short': 'Eine andere Fassung dieses Artikels, {date}',
  'quote.more': { one: 'und {count} weitere', other: 'und {count} weitere' },
  'quote.without': 'ohne {words}',
  'quote.context': '{words} nur im Absatz ringsum',

  'source.matching': { one: '{count} Zitat passt', other: '{count} Zitate passen' },
  'source.narrated': 'in keinem Zitat, nur in den eigenen Worten des Artikels',
  'source.heading': 'im Titel oder Ort, in keinem Zitat',
  'source.quoted': 'Zitiert: {names}',

  'speaker.roles': 'Als: {roles}',
  'speaker.outlets': 'Zitiert von {names}',
  'name.mixed':
    '‚{name}‘ mischt Buchstaben mehrerer Alphabete, die sich gleichen: Der Name ist vielleicht nicht der, der er scheint',
  'period.undated': { one: '{count} ohne Datum', other: '{count} ohne Datum' },
  'article.cleaned': 'Steuerzeichen im Kopf dieser Datei wurden weggelassen.',
  'context.title': 'Im Zusammenhang',

  'action.context': 'Kontext',
  'action.outlets': 'Andere Medien',
  'action.cite': 'Quellenangabe',
  'action.report': 'Melden',
  'action.remove': 'Entfernen',
  'cite.title': 'Quellenangabe zu diesem Zitat',
  'cite.check': 'Vor einer Veröffentlichung den Wortlaut im Artikel prüfen.',

  'check.count': { one: '{count} Aussage abgeglichen', other: '{count} Aussagen abgeglichen' },
  'check.claim': 'Abgeglichen: „{claim}“',
  'check.verbatim': 'Wörtlich: Diese Worte stehen im Korpus und sind zugeordnet.',
  'check.verbatim.outlet': 'Wort für Wort so, wie {outlet} es in eigenen Worten berichtet.',
  'check.verbatim.unresolved': 'Wort für Wort im Korpus, doch wessen Worte es sind, ist nicht geklärt.',
  'check.nearly': 'Beinahe: Der Wortlaut weicht von der Quelle ab.',
  'check.partly': 'Teilweise: Nur ein Teil davon wurde gefunden.',
  'check.unspoken.nearly': 'Fast dieselben Wörter stehen im Korpus, aber niemand wird damit zitiert.',
  'check.unspoken': 'Die Worte stehen im Korpus, aber niemand wird mit ihnen zitiert.',
  'check.unsaid.not-said': 'Nicht gesagt: Laut dem Artikel wurden diese Worte nicht gesagt.',
  'check.unsaid.hypothetical': 'Nicht gesagt: Der Artikel nimmt nur an, dass diese Worte fallen.',
  'check.unsaid.asked': 'Nicht gesagt: Der Artikel fragt nur, ob diese Worte gefallen sind.',
  'check.unsaid.falsely-ascribed':
    'Nicht gesagt: Laut dem Artikel wurden diese Worte fälschlich zugeschrieben.',
  'check.remark.negated': 'In der Quelle verneint der Satz diese Worte: Das wird dort nicht behauptet.',
  'check.remark.supposed':
    'In der Quelle hängt dies an einem „wenn“, einem Wunsch oder einer Befürchtung: Niemand sagt, dass es so ist.',
  'check.remark.asked': 'In der Quelle sind diese Worte Teil einer Frage.',
  'check.remark.relayed': 'In der Quelle wird mit diesen Worten wiedergegeben, was andere sagen oder denken.',
  'check.remark.former': 'In der Quelle wird mit diesen Worten erzählt, was früher geglaubt wurde.',
  'check.remark.limited':
    'In der Quelle gilt das für einen Teil oder für weniger: Davor stehen Wörter wie „die Hälfte“ oder „fast“.',
  'check.remark.spliced': 'Hier wurden mehrere Aussagen zusammengesetzt: Jede wird für sich gezeigt.',
  'check.remark.reordered': 'Es sind die Worte der Quelle, in anderer Reihenfolge.',
  'check.remark.also-unsaid': 'Ein anderer Artikel sagt, dass diese Worte nicht gesagt wurden:',
  'check.remark.role': 'In der Nachricht steht „{given}“, im Artikel „{source}“.',
  'check.remark.date': 'Die Nachricht nennt als Datum {given}, der Artikel ist vom {source}.',
  'check.remark.outlet': 'Die Nachricht nennt {given}, der Artikel ist von {source}.',
  'check.remark.said': 'Laut der Nachricht wurde das nicht gesagt. Es wurde gesagt.',
  'check.near': 'Am nächsten, aber nicht dasselbe:',
  'check.absent': 'Nicht in diesem Korpus. Das heißt nicht, dass es falsch ist.',
  'check.difference': 'Unterschied: {difference}',
  'check.found': 'Gefunden: {parts}',
  'check.change.negation': 'Eine Verneinung kam hinzu oder fehlt: Der Sinn ist ein anderer.',
  'check.change.number': 'Eine Zahl oder eine Einheit weicht ab.',
  'check.change.opposite': 'Ein Wort steht für sein Gegenteil.',
  'check.change.name': 'Ein Name weicht ab.',
  'check.change.wording': 'Wörter, auf die es ankommt, wurden geändert, hinzugefügt oder weggelassen.',
  'check.change.polarity': 'Die Quelle bezweifelt oder bestreitet dies.',
  'check.wrong-speaker': '{credited} zugeschrieben, der Artikel nennt aber {speaker}.',
  'check.wrong-speaker.unresolved': '{credited} zugeschrieben, der Artikel lässt das aber offen.',
  'check.wrong-speaker.mention': '{credited} zugeschrieben, im Artikel steht aber „{mention}“.',
  'check.no-words':
    'In diesem Text steht keine Aussage: bitte die Worte eingeben oder auswählen, die abzugleichen sind.',
  'menu.no-words':
    'In dieser Nachricht stehen keine Worte: Bilder, Töne, Sticker und bloße Links lassen sich nicht nachschlagen.',
  'check.only-common-words': 'Diese Wörter sind für einen Abgleich zu häufig: bitte mehr vom Satz angeben.',
  'check.cut': 'Der Text ist lang: Nur der erste Teil wurde abgeglichen.',

  'compare.versions': { one: 'Eine Aussage, in {count} Medium', other: 'Eine Aussage, in {count} Medien' },
  'compare.difference': 'Gegenüber der ersten Fassung: {difference}',
  'compare.others': 'Was andere dazu sagen',
  'compare.over-time': '{name} zu anderer Zeit',
  'compare.only': 'Kein weiterer Artikel mit dieser Aussage wurde gefunden.',
  'compare.same': 'Der Wortlaut ist derselbe.',
  'compare.note.others': 'Wer recht hat, hat nicht dieser Bot zu entscheiden.',
  'compare.no-others': 'Sonst wurde niemand gefunden, der sich etwa zur selben Zeit dazu äußert.',
  'compare.note': 'Die Fassungen gehen auseinander; wer recht hat, hat nicht dieser Bot zu entscheiden.',
  'timeline.title': 'Wer sprach wann: {query}',
  'timeline.undated': 'Keiner dieser Artikel hat ein Datum: hier steht, wer sprach, nicht wann.',
  'timeline.lane': '{name}: {points}',
  'timeline.others': { one: '{count} weitere Stimme', other: '{count} weitere Stimmen' },
  'timeline.inferred': {
    one: '{count} mit erschlossenem Datum',
    other: '{count} mit erschlossenem Datum',
  },
  'timeline.imprecise': {
    one: '{count} nur mit Monat oder Jahr',
    other: '{count} nur mit Monat oder Jahr',
  },
  'timeline.most': { one: 'am meisten: {date} ({count})', other: 'am meisten: {date} ({count})' },
  'picture.unreadable': 'einige Zeichen lassen sich hier nicht darstellen',
  'picture.failed': 'Das Bild ließ sich nicht zeichnen; alles, was es zeigen würde, steht hier in Worten.',

  'report.title': 'Dieses Zitat melden',
  'report.label': 'Was stimmt daran nicht?',
  'report.placeholder': 'Falsche Person, falsches Datum, falsches Wort …',
  'report.thanks': 'Danke: Wer den Bot betreibt, bekommt die Meldung zu sehen.',
  'report.unkept':
    'Die Meldung wurde nicht angenommen, denn der Bot kann sie gerade nicht aufbewahren: bitte später noch einmal senden.',
  'report.too-many':
    'Die Meldung wurde nicht angenommen, denn das waren viele in kurzer Zeit: bitte in {seconds} s noch einmal senden.',
  'remove.forbidden': 'Entfernen kann dies nur, wer gefragt hat oder Nachrichten verwalten darf.',

  'error.restarting': 'Der Bot startet neu: bitte in einigen Sekunden noch einmal fragen.',
  'error.unknown-command': 'Diesen Befehl gibt es hier nicht mehr: / zeigt die vorhandenen.',
  'error.unknown-component':
    'Das gehört zu einer älteren Fassung des Bots: bitte mit dem Befehl noch einmal fragen.',
  'error.failed':
    'Etwas ist schiefgegangen; am Fragen lag es nicht. Bitte noch einmal fragen; geschieht es wieder, dem Betreiber des Bots diese Kennung nennen: {reference}',
  'error.too-slow':
    'Das dauert zu lange, deshalb hat der Bot abgebrochen. Bitte mit weniger Wörtern noch einmal fragen; die Kennung ist {reference}',
  'error.too-often': 'Das waren viele Fragen in kurzer Zeit: bitte {seconds} s warten.',

  'status.title': 'Das Korpus',
  'status.version': 'Korpusversion {version}',
  'status.reports': { one: '{count} offene Meldung', other: '{count} offene Meldungen' },
  'about.shard': 'Shard {shard} von {count}, gezählt ab 0',
  'reload.changed': 'Das Korpus wurde neu gelesen. Artikel: {articles}, ausgelassene Dateien: {problems}.',
  'reload.unchanged':
    'Das Korpus wurde neu gelesen, geändert hat sich nichts. Artikel: {articles}, ausgelassene Dateien: {problems}.',
  'reload.failed':
    'Das Korpus ließ sich nicht lesen, das alte antwortet weiter. Artikel: {articles}, ausgelassene Dateien: {problems}.',
  'reload.unavailable':
    'Hier wird das Korpus nur beim Start gelesen. Artikel: {articles}, ausgelassene Dateien: {problems}.',
  'about.what':
    'Dateline beantwortet, wer was wann gesagt hat und nach wessen Angaben. Grundlage: {articles}, daraus {quotes}. Jedes zitierte Wort steht in dem Artikel, der genannt wird.',
  'about.speakers':
    'Wer spricht, wird nach Regeln ermittelt: aus Namen, Funktionen und Pronomen, wie jeder Artikel sie gebraucht. Was sich nicht zuordnen lässt, wird als nicht zugeordnet gezeigt.',
  'about.dates':
    'Datumsangaben stammen aus den Artikeln: genannt, oder aus einer Datumszeile, deren Jahr erschlossen wurde, was dabeisteht. Was kein Datum nennt, bleibt ohne Datum.',
  'about.limits':
    'Dateline kennt nur sein Korpus, urteilt nicht darüber, wer die Wahrheit sagt, und seine Regeln können irren: vor einer Veröffentlichung im Artikel nachsehen.',

  'date.undated': 'ohne Datum',
  'date.no-year': '{date}, Jahr nicht angegeben',
  'date.year-inferred': '{date} (Jahr erschlossen)',
  'date.inferred': '{date} (aus einem anderen Artikel erschlossen)',
  'date.given': '{date} (Datum vom Eigentümer des Korpus angegeben)',
  'date.note.owner': 'Der Eigentümer des Korpus gibt {date} an; Tag und Monat stehen in der Ortsmarke.',
  'date.note.impossible': 'Die Datei nennt das Datum „{text}“, das es nicht gibt.',
  'date.note.ambiguous': 'Die Datei nennt „{text}“, was sich als zwei verschiedene Tage lesen lässt.',
  'date.note.last-update': 'Die Seite nennt nur den Tag ihrer letzten Aktualisierung: „{text}“.',
  'date.note.dateline-differs': 'Die Seite trägt das Datum „{text}“; die Ortsmarke nennt den {day}.',
  'date.note.weekday-differs': 'Die Datei nennt den Wochentag {weekday}, doch „{text}“ war keiner.',
  'date.note.dateline-ambiguous':
    'Die Ortsmarke nennt ein Datum in Ziffern, das sich als zwei verschiedene Tage lesen lässt.',
  'date.note.dateline-impossible': 'Die Ortsmarke nennt „{text}“, ein Datum, das es nicht gibt.',
  'date.note.address': 'Die Adresse des Artikels nennt das Datum {date}.',
  'date.note.no-year': 'Die Ortsmarke nennt den {day}, aber kein Jahr, und nichts im Text legt es fest.',
  'date.note.from-page': 'Die Ortsmarke nennt den {day} ohne Jahr; auf der Seite steht „{text}“.',
  'date.note.from-update':
    'Die Ortsmarke nennt den {day} ohne Jahr; die Seite wurde zuletzt am „{text}“ aktualisiert.',
  'date.note.from-text':
    'Die Ortsmarke nennt den {day} ohne Jahr; {year} ist erschlossen: Der Text spricht von „{text}“ als vergangen.',
  'date.note.from-text.in':
    'Die Ortsmarke nennt den {day} ohne Jahr; {year} ist erschlossen: {article} spricht von „{text}“ als vergangen.',
  'date.note.weekday': 'Der {day} war damals ein {weekday}, wie es im Text steht.',
  'date.note.weekday.in': 'Der {day} war damals ein {weekday}, wie es in {article} steht.',
  'date.note.from-event':
    'Die Ortsmarke nennt den {day} ohne Jahr; {year} ist erschlossen: {article} vom selben Tag nennt es.',
  'date.note.from-story':
    'Die Ortsmarke nennt den {day} ohne Jahr; {year} ist erschlossen: {articles} berichten über dasselbe.',

  'note.speaker-read-as': '„{typed}“ als {name} gelesen (wer spricht).',
  'note.speaker-and-topic': 'Niemand heißt „{typed}“: Das sind Zitate von {name} zu „{topic}“.',
  'note.role-read-as': '„{typed}“ als {name} gelesen.',
  'note.outlet-read-as': '„{typed}“ als {name} gelesen (Medium).',
  'note.date-on': '„{typed}“ als Zeit {from} gelesen.',
  'note.date-from': '„{typed}“ als Zeit ab {from} gelesen.',
  'note.date-to': '„{typed}“ als Zeit bis {to} gelesen.',
  'note.date-between': '„{typed}“ als Zeit von {from} bis {to} gelesen.',
  'note.spelling': '„{typed}“ als „{read}“ gelesen.',
  'note.alias': '„{typed}“ auch als {words} gefunden.',
  'note.word-dropped': '„{word}“ wurde weggelassen: Es steht in keinem Zitat.',
  'note.name-read-as-word':
    '„{typed}“ gilt hier als Wort, nicht als {name}; für deren Zitate wähle sie als Sprecher.',
  'note.name-also-word':
    '„{typed}“ gilt als Wort und als {name}; für eines davon allein wähle einen Sprecher oder setze das Wort in Anführungszeichen.',
  'note.outlet-read-as-word':
    '„{typed}“ gilt hier als Wort, nicht als {name}; für das, was dort steht, wähle das Medium aus.',
  'note.outlet-also-word':
    '„{typed}“ gilt als Wort und als das Medium {name}; für eines davon allein wähle das Medium oder setze das Wort in Anführungszeichen.',
  'note.names-also-words':
    'Gelten als Wort und als Name: {words}. Für eines davon allein wähle einen Sprecher oder setze das Wort in Anführungszeichen.',
  'note.words-of-the-question': '{words}: als Frage verstanden, nicht gesucht.',
  'note.others-instead': 'Niemand namens „{typed}“ wird in diesem Korpus zitiert: dies sagen andere.',
  'note.excluded': 'Weggelassen: Zitate mit {words}.',
  'note.not-left-out':
    '„{word}“ wurde gesucht, nicht ausgeschlossen: zum Ausschließen ein Minus davorsetzen (-{word}).',
  'note.day-first': '„{typed}“ wurde mit dem Tag zuerst gelesen; für die andere Lesart {other} eingeben.',
  'note.no-such-day': '„{typed}“: einen solchen Tag gibt es nicht, danach wurde nicht gesucht.',
  'note.relative-date':
    '„{typed}“ hängt vom Tag der Frage ab und filtert deshalb nichts: Bitte ein Datum, einen Monat oder ein Jahr eingeben (2016-12).',
  'note.no-words':
    'In dieser Frage steht kein Wort: Bitte einen Namen, ein Thema oder eine Wendung eingeben.',
  'note.empty-phrase': 'Zwischen den Anführungszeichen steht nichts: Bitte die gesuchten Wörter eingeben.',
  'note.nothing-with-options': 'Kein Zitat erfüllt alle diese Optionen zugleich: Bitte eine davon weglassen.',
  'note.only-excluded': 'Dies sagt nur, was wegbleiben soll: Bitte einen Namen oder ein Thema hinzufügen.',
  'note.left-out': 'Das ist mehr, als auf einmal gesucht wird; weggelassen: {words}.',
  'note.all-but-one': 'Kein Zitat enthält alle diese Wörter; diese hier enthalten alle bis auf eines.',
  'note.not-all-words': 'Kein Zitat enthält alle diese Wörter; diese hier enthalten die meisten davon.',
  'note.near-phrases': 'Kein Zitat enthält {words} Wort für Wort; diese kommen dem nahe.',
  'note.best-of-more':
    'Mindestens {count} Zitate passen; die besten {count} wurden durchgesehen, Wiederholungen fehlen. Person, Medium oder Daten grenzen sie ein.',
  'note.best-of-total':
    'Von {total} Zitaten wurden die besten {count} durchgesehen. Thema, Medium oder Daten grenzen sie ein.',
  'note.undated-some': 'Zitate ohne Datum wurden wegen der Datumsangabe weggelassen.',
  'note.undated-left-out': {
    one: '{count} Zitat ohne Datum fiel wegen des Datums weg.',
    other: '{count} Zitate ohne Datum fielen wegen des Datums weg.',
  },
  'note.unknown-speaker': 'Niemand namens „{typed}“ wird in diesem Korpus zitiert.',
  'note.unknown-outlet': 'Kein Medium namens „{typed}“ steht in diesem Korpus.',
  'note.unknown-article': 'Kein Artikel hat alles von „{typed}“ in Titel, Medium, Datei oder Kennung.',
  'note.speakers-on-topic': 'Niemand namens „{typed}“ wird in diesem Korpus zitiert: Diese äußern sich dazu.',
  'note.speakers-and-topic': '„{typed}“ wird selbst zitiert; danach folgen, die sich dazu äußern.',
  'note.unknown-word': '„{word}“ steht in keinem Zitat dieses Korpus.',
  'note.unknown-words': 'In keinem Zitat dieses Korpus: {words}.',
  'note.nothing-with-all-words': 'Kein Zitat enthält {words} zusammen.',
  'note.nowhere-word-for-word':
    'Kein Zitat enthält {words} Wort für Wort. Ohne Anführungszeichen wird nach jedem Wort einzeln gesucht.',
  'note.nothing-in-outlet': 'Dazu gibt es etwas, aber nicht in {name}.',
  'note.nothing-in-dates': 'Dazu gibt es etwas, aber nicht in diesem Zeitraum.',
  'note.other-times': 'Aus der Zeit „{typed}“ gibt es dazu nichts: Dies ist aus anderen Zeiten.',
  'note.only-common-words':
    'Diese Wörter sind für eine Suche zu häufig: bitte einen Namen oder ein Thema ergänzen.',
  'note.not-said-by': '{name} wird in diesem Korpus zitiert, aber nicht zu {topic}.',
  'note.near-speakers': 'Andere zu {topic}: {names}.',
  'note.did-you-mean': 'War {names} gemeint?',

  'refusal.missing': '`{option}` fehlt.',
  'refusal.empty': '`{option}` ist leer: bitte mindestens ein Wort eingeben.',
  'refusal.too-long': '`{option}` ist länger als {max} Zeichen.',
  'refusal.not-a-date':
    '`{option}`: „{value}“ ist kein Datum. Möglich sind ein Jahr (2016), ein Monat (2016-12) oder ein Tag (2016-12-31).',
  'refusal.nothing-asked':
    'Es gibt nichts zu suchen: Ein Name, ein Thema oder ein Wortlaut fehlt, oder eine Person oder ein Medium als Auswahl.',
  'refusal.dates-crossed': 'Das Ende des Zeitraums liegt vor seinem Anfang: Kein Tag kann dazwischen liegen.',
  'refusal.invalid': '`{option}` ist nicht zu verstehen.',
};
