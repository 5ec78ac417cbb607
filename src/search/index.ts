export { openNamed, openSearch, packAlso, packSearch } from './saved.ts';
export { ONES, SCALES } from './text/words.ts';
