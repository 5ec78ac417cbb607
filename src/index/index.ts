export { type Facts, UNDATED } from './facts.ts';
export { indexOver, orderOf, type PartOrder } from './over.ts';
export { packIndex, packIndexes } from './pack.ts';
export { type IndexPart, openPart, type Surroundings } from './part.ts';
export type {
  Candidate,
  DocumentList,
  DocumentTexts,
  Filter,
  Group,
  Lexicon,
  Plan,
  QuoteIndex,
  SearchDocument,
  SharedText,
  StoredFields,
  Variant,
  VariantKind,
} from './port.ts';
export { countTerms, packTerms } from './terms.ts';
