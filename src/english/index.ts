export { inflect, isListedAdjective, lemmaOf, type VerbForm, verbForm } from './inflection.ts';
export { irregularLemmas } from './irregular.ts';
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
export { GENDERED, ROLE_NOUNS } from './roles.ts';
export { SHORT_TITLES, titlesMarked } from './titles.ts';
