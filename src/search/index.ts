export { type AliasBook, type ArticledName, readAliases } from '../names/alias-book.ts';
export {
  type Lessons,
  learnedFrom,
  learnIn,
  openNamed,
  openSearchOver,
  packNamedOver,
} from './saved.ts';
