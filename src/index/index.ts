export { openNear, packNear } from './near.ts';
export { openIndex } from './open.ts';
export { packIndex } from './pack.ts';
export type {
  DocumentList,
  DocumentTexts,
  Filter,
  Group,
  Lexicon,
  Plan,
  QuoteIndex,
  SearchDocument,
  StoredFields,
  Variant,
  VariantKind,
} from './port.ts';
