export { decodeSnapshot, encodeSnapshot } from './format.ts';
export { type Kept, keepImage, type Report, type Unused } from './keep.ts';
export { findArchive, type Loaded, loadArchive } from './load.ts';
export type { Made, MakeOptions, Progress } from './make.ts';
export type { Place } from './stock.ts';
