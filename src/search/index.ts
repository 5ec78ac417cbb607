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
export { type AliasBook, type ArticledName, readAliases } from './text/aliases.ts';
