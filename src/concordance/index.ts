export { type Concordance, openConcordance } from './open.ts';
export { packConcordance } from './pack.ts';
export { hashOf, type Word, wordsOf } from './words.ts';
