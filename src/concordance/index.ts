export { type Concordance, type ConcordancePart, openConcordancePart } from './open.ts';
export { concordanceOver } from './over.ts';
export { packConcordance } from './pack.ts';
export { type Word, wordsOf } from './words.ts';
