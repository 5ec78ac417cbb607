export { isoDate } from './calendar.ts';
export {
  type Corpus,
  type CorpusError,
  type CorpusErrorCode,
  type CorpusOptions,
  isCorpusError,
  readCorpus,
} from './corpus.ts';
export { type Decoded, decodeArticle, MAX_ARTICLE_BYTES } from './decode.ts';
export { allowsYear, daysOf, nearestYear, settleYear, type YearEvidence, yearEvidence } from './evidence.ts';
export { outletAliases } from './outlet.ts';
export { parseArticle } from './parse.ts';
export type * from './types.ts';
export { dayInWords, WEEKDAY_NAMES } from './words.ts';
