export { type Concordance, openConcordance } from './open.ts';
export { packConcordance } from './pack.ts';
export { type Word, wordsOf } from './words.ts';
