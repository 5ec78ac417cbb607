/**
 * Every word that Dateline says, in English: the other catalogues translate this one. `{name}` stands for a value; a
 * message with plural forms is chosen by `{count}`.
 */
export const en = {
  // Answers
  'quotes.count': { one: '{count} quote', other: '{count} quotes' },
  'sources.count': { one: '{count} article', other: '{count} articles' },
  'answer.for': '{what} for “{query}”',
  'answer.page': '{what}, page {page} of {pages}',
  'answer.nothing': 'Nothing found for “{query}”',
  'answer.footer': 'Dateline · corpus {version}',
  'answer.footer.date': 'Dateline · corpus {version}, articles up to {date}',
  'answer.gone': 'This is no longer in the corpus: it has changed since. Ask again for a fresh answer.',
  'answer.forbidden': 'Only members who may manage this server can do that.',
  'answer.changed': 'The corpus has changed since this was asked: this is the fresh answer.',
  'speakers.count': { one: '{count} speaker', other: '{count} speakers' },
  'outlets.count': { one: '{count} outlet', other: '{count} outlets' },
  'problems.corpus': 'The whole corpus',
  'problems.count': { one: '{count} file left out', other: '{count} files left out' },
  'answer.no-page': 'There is no page {asked}: this is page {page}.',
  'articles.choose': 'Which one is meant? Type its whole title, or the id at the end of its last line.',
  'page.more': 'More on page {page}.',
  'page.first': '« First',
  'page.back': '‹ Back',
  'page.next': 'Next ›',
  'page.last': 'Last »',

  'filter.placeholder': 'Narrow down',
  'filter.only': 'Only {name} ({count})',
  'filter.all-speakers': 'All speakers',
  'filter.all-outlets': 'All outlets',

  // One quote
  'quote.unresolved': 'Speaker not resolved',
  'quote.unresolved.mention': 'Speaker not resolved: the article says “{mention}”',
  'quote.reported-by': 'as reported by {name}',
  'quote.mixed': 'Partly in {outlet}’s words; only what stands in quotation marks is quoted',
  'quote.mixed.cue': 'Partly in {outlet}’s words (“{cue}”); only what stands in quotation marks is quoted',
  'quote.indirect': 'Reported in {outlet}’s words, not quoted word for word',
  'quote.indirect.cue': 'Reported in {outlet}’s words (“{cue}”), not quoted word for word',
  'quote.this-article': 'the article',
  'quote.warning': '{warning}:',
  'quote.doubted': 'The speaker doubted this',
  'quote.doubted.cue': 'The speaker doubted this (“{cue}”)',
  'quote.denied': 'The speaker denied this',
  'quote.denied.cue': 'The speaker denied this (“{cue}”)',
  'quote.also': 'The same statement in {outlet}, {date}: {words}',
  'quote.also.short': 'The same statement in {outlet}, {date}',
  'quote.edition': 'Another version of this article, {date}: {words}',
  'quote.edition.short': 'Another version of this article, {date}',
  'quote.more': { one: 'and {count} more', other: 'and {count} more' },
  'quote.without': 'without {words}',
  'quote.context': '{words} only in the paragraph around it',

  // One article
  'source.matching': { one: '{count} quote matches', other: '{count} quotes match' },
  'source.narrated': 'no quote names it, only the article’s own words',
  'source.heading': 'its title or place, no quote of it',
  'source.quoted': 'Quoted: {names}',

  // People, outlets, articles
  'speaker.roles': 'As: {roles}',
  'speaker.outlets': 'Quoted by {names}',
  'name.mixed':
    '‘{name}’ mixes letters of several alphabets that look alike: it may not be the name it seems',
  'period.undated': { one: '{count} undated', other: '{count} undated' },
  'article.cleaned': 'Control characters in the head of this file were left out.',
  'context.title': 'In context',

  // What can be done with a quote
  'action.context': 'Context',
  'action.outlets': 'Other outlets',
  'action.cite': 'Cite',
  'action.report': 'Report',
  'action.remove': 'Remove',
  'cite.title': 'Cite this quote',
  'cite.check': 'Check the words against the article before you publish them.',

  // Who said this?
  'check.count': { one: '{count} claim checked', other: '{count} claims checked' },
  'check.claim': 'Checked: “{claim}”',
  'check.verbatim': 'Verbatim: these words stand in the corpus and are attributed.',
  'check.verbatim.outlet': 'Word for word as {outlet} reports it, in its own words.',
  'check.verbatim.unresolved': 'Word for word in the corpus, but whose words they are is not resolved.',
  'check.nearly': 'Nearly: the words differ from the source.',
  'check.partly': 'Partly: only a part of this was found.',
  'check.unspoken.nearly': 'Nearly these words stand in the corpus, but nobody is quoted with them.',
  'check.unspoken': 'The words stand in the corpus, but nobody is quoted with them.',
  'check.unsaid.not-said': 'Not said: the article says that these words were not said.',
  'check.unsaid.hypothetical': 'Not said: the article only supposes that these words are said.',
  'check.unsaid.asked': 'Not said: the article only asks whether these words were said.',
  'check.unsaid.falsely-ascribed': 'Not said: the article says that these words were falsely ascribed.',
  'check.remark.negated': 'The source’s sentence negates these words: nobody claims this there.',
  'check.remark.supposed':
    'In the source this depends on an “if”, a wish or a fear: nobody says that it is so.',
  'check.remark.asked': 'In the source these words are part of a question.',
  'check.remark.relayed': 'In the source the speaker tells what others say or think.',
  'check.remark.former': 'In the source the speaker tells what was thought before.',
  'check.remark.limited':
    'In the source this is said of a part, or of less: words such as “half of” or “nearly” stand right before it.',
  'check.remark.spliced': 'Several statements were put together here: each is shown on its own.',
  'check.remark.reordered': 'The words are the source’s, in another order.',
  'check.remark.also-unsaid': 'Another article says that these words were not said:',
  'check.remark.role': 'The message says “{given}”, the article “{source}”.',
  'check.remark.date': 'The message dates this {given}, the article is of {source}.',
  'check.remark.outlet': 'The message names {given}, the article is of {source}.',
  'check.remark.said': 'The message says that this was not said. It was.',
  'check.near': 'Nearest, but not the same:',
  'check.absent': 'Not in this corpus. That doesn’t mean that it is false.',
  'check.difference': 'Difference: {difference}',
  'check.found': 'Found: {parts}',
  'check.change.negation': 'A “not” was added or left out: the meaning is another.',
  'check.change.number': 'A number or a unit differs.',
  'check.change.opposite': 'A word stands for its opposite.',
  'check.change.name': 'A name differs.',
  'check.change.wording': 'Words that matter were changed, added or left out.',
  'check.change.polarity': 'The source doubts or denies this.',
  'check.wrong-speaker': 'Credited to {credited}, but the article names {speaker}.',
  'check.wrong-speaker.unresolved': 'Credited to {credited}, but the article doesn’t let that be told.',
  'check.wrong-speaker.mention': 'Credited to {credited}, but the article says “{mention}”.',
  'check.no-words': 'There is no claim in this text: type or choose the words to check.',
  'menu.no-words':
    'There are no words in this message: a picture, a sound, a sticker or a bare link can’t be looked up.',
  'check.only-common-words': 'These words are too common to check: add more of the sentence.',
  'check.cut': 'The text is long: only its first part was checked.',

  // Comparing, over time
  'compare.versions': { one: 'One statement, in {count} outlet', other: 'One statement, in {count} outlets' },
  'compare.difference': 'Against the first: {difference}',
  'compare.others': 'What others say on it',
  'compare.over-time': '{name} at another time',
  'compare.only': 'No other article was found with this statement.',
  'compare.same': 'They give it in the same words.',
  'compare.note.others': 'Who is right is not for this bot to say.',
  'compare.no-others': 'Nobody else was found speaking of it at about the same time.',
  'compare.note': 'The versions differ; who is right is not for this bot to say.',
  'timeline.title': 'Who spoke when: {query}',
  'timeline.undated': 'None of these articles has a date: this tells who spoke, not when.',
  'timeline.lane': '{name}: {points}',
  'timeline.others': { one: '{count} other', other: '{count} others' },
  'timeline.inferred': { one: '{count} with an inferred date', other: '{count} with an inferred date' },
  'timeline.imprecise': {
    one: '{count} with only a month or a year',
    other: '{count} with only a month or a year',
  },
  'timeline.most': { one: 'most: {date} ({count})', other: 'most: {date} ({count})' },
  'picture.unreadable': 'some signs have no glyph here',
  'picture.failed': 'The picture could not be drawn; all that it would show stands here in words.',

  // Reports
  'report.title': 'Report this quote',
  'report.label': 'What is wrong with it?',
  'report.placeholder': 'A wrong speaker, date or word …',
  'report.thanks': 'Thank you: the bot’s owner will see your report.',
  'report.unkept':
    'Your report was not taken, for the bot cannot keep it right now: please send it again later.',
  'report.too-many':
    'Your report was not taken, for these were many in a short time: please send it again in {seconds} s.',
  'remove.forbidden': 'Only the person who asked, or who may manage messages, can remove this.',

  // When there is no answer
  'error.restarting': 'The bot is restarting: please ask again in a few seconds.',
  'error.unknown-command': 'This command is not known here any more: type / to see those that are.',
  'error.unknown-component':
    'This belongs to an older version of the bot: please ask again with the command.',
  'error.failed':
    'Something went wrong, and it is not your fault. Please ask again; if it happens again, give the bot’s owner this reference: {reference}',
  'error.too-slow':
    'This takes too long, so the bot gave up. Please ask again with fewer words; the reference is {reference}',
  'error.too-often': 'That was many questions in a short time: please wait {seconds} s.',

  // The corpus and the bot
  'status.title': 'The corpus',
  'status.version': 'Corpus version {version}',
  'status.reports': { one: '{count} open report', other: '{count} open reports' },
  'about.shard': 'Shard {shard} of {count}, counted from 0',
  'reload.changed': 'The corpus was read again. Articles: {articles}, files left out: {problems}.',
  'reload.unchanged':
    'The corpus was read again, nothing has changed. Articles: {articles}, files left out: {problems}.',
  'reload.failed':
    'The corpus could not be read, the old one goes on answering. Articles: {articles}, files left out: {problems}.',
  'reload.unavailable':
    'Here the corpus is read at the start only. Articles: {articles}, files left out: {problems}.',
  'about.what':
    'Dateline answers who said what, when, and according to whom, from {articles} and {quotes} of them. Every quoted word stands in the article it names.',
  'about.speakers':
    'Speakers are found by rules: names, roles and pronouns as each article uses them. What can’t be resolved is shown as unresolved.',
  'about.dates':
    'Dates come from the articles: stated, or a dateline whose year was inferred, which is said. What states no date stays undated.',
  'about.limits':
    'It knows nothing but its corpus, judges nobody’s truth, and its rules can err: check the article before you publish.',

  // Dates
  'date.undated': 'undated',
  'date.no-year': '{date}, year not stated',
  'date.year-inferred': '{date} (year inferred)',
  'date.inferred': '{date} (inferred from another article)',
  'date.given': '{date} (date given by the corpus’s owner)',
  'date.note.owner': 'The corpus’s owner gives {date}; day and month stand in the dateline.',
  'date.note.impossible': 'The file gives the date “{text}”, which does not exist.',
  'date.note.ambiguous': 'The file gives “{text}”, which can be read as two different days.',
  'date.note.last-update': 'The page gives only the day of its last update: “{text}”.',
  'date.note.dateline-differs': 'The page is dated “{text}”; the dateline says {day}.',
  'date.note.weekday-differs': 'The file says {weekday}, but “{text}” was not one.',
  'date.note.dateline-ambiguous':
    'The dateline gives a date in numbers that can be read as two different days.',
  'date.note.dateline-impossible': 'The dateline gives “{text}”, which does not exist.',
  'date.note.address': 'The article’s address gives the date {date}.',
  'date.note.no-year': 'The dateline gives {day} but no year, and nothing in the text settles it.',
  'date.note.from-page': 'The dateline gives {day} without a year; the page says “{text}”.',
  'date.note.from-update': 'The dateline gives {day} without a year; the page was updated on “{text}”.',
  'date.note.from-text':
    'The dateline gives {day} without a year; {year} is inferred: the text speaks of “{text}” as past.',
  'date.note.from-text.in':
    'The dateline gives {day} without a year; {year} is inferred: {article} speaks of “{text}” as past.',
  'date.note.weekday': '{day} was then a {weekday}, as in the text.',
  'date.note.weekday.in': '{day} was then a {weekday}, as in {article}.',
  'date.note.from-event':
    'The dateline gives {day} without a year; {year} is inferred: {article} of the same day gives it.',
  'date.note.from-story':
    'The dateline gives {day} without a year; {year} is inferred: {articles} tell the same story.',

  // How the query was read
  'note.speaker-read-as': '“{typed}” read as the speaker {name}.',
  'note.speaker-and-topic': 'Nobody is called “{typed}”: these are quotes by {name} on “{topic}”.',
  'note.role-read-as': '“{typed}” read as {name}.',
  'note.outlet-read-as': '“{typed}” read as the outlet {name}.',
  'note.date-on': '“{typed}” read as the time {from}.',
  'note.date-from': '“{typed}” read as the time from {from}.',
  'note.date-to': '“{typed}” read as the time up to {to}.',
  'note.date-between': '“{typed}” read as the time from {from} to {to}.',
  'note.spelling': '“{typed}” read as “{read}”.',
  'note.alias': '“{typed}” also found as {words}.',
  'note.word-dropped': '“{word}” was left out: it stands in no quote.',
  'note.name-read-as-word':
    '“{typed}” is taken for a word here, not for {name}; for their quotes, choose them as the speaker.',
  'note.name-also-word':
    '“{typed}” is taken for a word and for {name}; to have one of the two, choose a speaker or put the word in quotation marks.',
  'note.outlet-read-as-word':
    '“{typed}” is taken for a word here, not for {name}; for what stands there, choose it as the outlet.',
  'note.outlet-also-word':
    '“{typed}” is taken for a word and for the outlet {name}; to have one of the two, choose the outlet or put the word in quotation marks.',
  'note.names-also-words':
    'Taken for words and for names: {words}. To have one of the two, choose a speaker or put the word in quotation marks.',
  'note.words-of-the-question': '{words}: taken as the question, not looked for.',
  'note.others-instead': 'Nobody called “{typed}” is quoted in this corpus: these are others.',
  'note.excluded': 'Left out: quotes with {words}.',
  'note.not-left-out':
    '“{word}” was looked for, not left out: to leave it out, put a minus before it (-{word}).',
  'note.day-first': '“{typed}” was read with the day first; for the other way round type {other}.',
  'note.no-such-day': '“{typed}” is no day that there is: it was not looked for.',
  'note.relative-date':
    '“{typed}” depends on the day on which it is asked, so it filters nothing: type a date, a month or a year (2016-12).',
  'note.no-words': 'There are no words in this question: type a name, a topic or a phrase.',
  'note.empty-phrase': 'There is nothing between the quotation marks: type the words to look for.',
  'note.nothing-with-options': 'No quote fits all of these options together: leave one of them out.',
  'note.only-excluded': 'This says only what to leave out: add a name or a topic to look for.',
  'note.left-out': 'That is more than is looked for at once; left out: {words}.',
  'note.all-but-one': 'No quote has all of these words; these have all but one.',
  'note.not-all-words': 'No quote has all of these words; these have most of them.',
  'note.near-phrases': 'No quote has {words} word for word; these come near it.',
  'note.best-of-more':
    'At least {count} quotes fit; the best {count} were looked through, and repeats are left out. A speaker, an outlet or dates narrow them down.',
  'note.best-of-total':
    'Of {total} quotes, the best {count} were looked through. A topic, an outlet or dates narrow them down.',
  'note.undated-some': 'Undated quotes were left out because of the date.',
  'note.undated-left-out': {
    one: '{count} undated quote was left out because of the date.',
    other: '{count} undated quotes were left out because of the date.',
  },
  'note.unknown-speaker': 'Nobody called “{typed}” is quoted in this corpus.',
  'note.unknown-outlet': 'No outlet called “{typed}” is in this corpus.',
  'note.unknown-article': 'No article’s title, outlet, file or id has all of “{typed}”.',
  'note.speakers-on-topic': 'Nobody called “{typed}” is quoted in this corpus: these speak on it.',
  'note.speakers-and-topic': '“{typed}” is quoted itself; behind it are those who speak on it.',
  'note.unknown-word': '“{word}” stands in no quote of this corpus.',
  'note.unknown-words': 'In no quote of this corpus: {words}.',
  'note.nothing-with-all-words': 'No quote has {words} together.',
  'note.nowhere-word-for-word':
    'No quote has {words} word for word. Without the quotation marks each word is looked for by itself.',
  'note.nothing-in-outlet': 'There is something on this, but not in {name}.',
  'note.nothing-in-dates': 'There is something on this, but not between these dates.',
  'note.other-times': 'Nothing on this is from the time “{typed}”: these are from other times.',
  'note.only-common-words': 'These words are too common to search for: add a name or a topic.',
  'note.not-said-by': '{name} is quoted in this corpus, but not on {topic}.',
  'note.near-speakers': 'Others on {topic}: {names}.',
  'note.did-you-mean': 'Did you mean {names}?',

  // Why input was refused
  'refusal.missing': '`{option}` is missing.',
  'refusal.empty': '`{option}` is empty: type at least one word.',
  'refusal.too-long': '`{option}` is longer than {max} characters.',
  'refusal.not-a-date':
    '`{option}`: “{value}” is not a date. Type a year (2016), a month (2016-12) or a day (2016-12-31).',
  'refusal.nothing-asked':
    'There is nothing to look for: type a name, a topic or a phrase, or choose a speaker or an outlet.',
  'refusal.dates-crossed': '`before` lies before `after`: no day can be in between.',
  'refusal.invalid': '`{option}` can’t be understood.',
} as const;
