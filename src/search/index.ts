export { openNamed, openSearch, packAlso, packSearch } from './saved.ts';
