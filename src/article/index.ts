export { isoDate } from './calendar.ts';
export { duplicate, isCorpusError } from './complaints.ts';
export { readCorpus } from './corpus.ts';
export { decodeArticle, MAX_ARTICLE_BYTES } from './decode.ts';
export { byFile } from './listing.ts';
export { type OwnOutlets, outletAliases, readOwnOutlets } from './outlet.ts';
export { parseArticle } from './parse.ts';
export type * from './types.ts';
export { allowsYear, nearestYear, settleYear, type YearClues, yearClues } from './year-clues.ts';
