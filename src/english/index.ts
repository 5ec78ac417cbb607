export { inflect, isListedAdjective, lemmaOf, type VerbForm, verbForm } from './inflection.ts';
export { irregularLemmas } from './irregular.ts';
export { formsMarked, frameOf, isReportVerb, isSaying, lemmasMarked } from './reporting.ts';
export type { ReportingVerb } from './reporting-verbs.ts';
