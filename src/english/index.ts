export {
  AMBIGUOUS_MONTHS,
  DAY_AND_MONTH_NAMES,
  DAY_AND_MONTH_SHORT,
  MONTH_NAMES,
  MONTH_SOURCE,
  MONTHS,
  monthNumber,
  WEEKDAY_SOURCE,
  weekdayNumber,
} from './calendar.ts';
export { chatInFull } from './chat.ts';
export {
  inflect,
  isDerivedAdverb,
  isListedAdjective,
  isNounToo,
  lemmaOf,
  listedAdjectives,
  regularLemma,
  type VerbForm,
  verbForm,
  verbForms,
} from './inflection.ts';
export { irregularLemmas } from './irregular.ts';
export {
  isNumberWord,
  isPartOfNumber,
  NUMBER_WORDS,
  ONES,
  ordinalValue,
  SCALES,
} from './numbers.ts';
export {
  isListedOccupation,
  isOccupation,
  isPersonNoun,
  isTellingOccupation,
  mayBeBoth,
  maySoundLikePerson,
} from './occupations.ts';
export { areOpposite, arePeers } from './opposites.ts';
export { isPaper, PAPER_NOUNS } from './papers.ts';
export {
  doubtingForms,
  frameOf,
  isReportVerb,
  isSaying,
  lemmasMarked,
  newsForms,
  reportingForm,
  SPEECH_NOUNS,
} from './reporting.ts';
export { REPORTING_PHRASES, type ReportingVerb } from './reporting-verbs.ts';
export { GENDERED, NATIONALITY, PORTFOLIOS, ROLE_NOUNS } from './roles.ts';
export { oneSpelling, spelledApart } from './spellings.ts';
export {
  ASKING_WORDS,
  COMMON_WORDS,
  contractionOf,
  FUNCTION_WORDS,
  GRAMMAR_WORDS,
  NEVER_NAMES,
  verbsOfQuestions,
} from './stop-words.ts';
export { isPostnominal, SHORT_TITLES, titlesMarked } from './titles.ts';
export { unitOf } from './units.ts';
