export { type AliasBook, type ArticledName, readAliases } from '../names/alias-book.ts';
export {
  type Lessons,
  learnedFrom,
  learnIn,
  openNamed,
  openSearch,
  openSearchOver,
  packAlso,
  packNamed,
  packSearch,
} from './saved.ts';
