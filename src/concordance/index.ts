export { type Called, isSounded, keysOf, nameKey, openCalled, packCalled, soundOf } from './called.ts';
export { type Concordance, openConcordance } from './open.ts';
export { packConcordance } from './pack.ts';
export { type Word, wordsOf } from './words.ts';
