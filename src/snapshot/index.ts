export { decodeSnapshot, encodeSnapshot } from './format.ts';
export { type Kept, keepArchive, keepImage, type Report } from './keep.ts';
export { findArchive, loadArchive } from './load.ts';
export type { Progress } from './make.ts';
export type { Place } from './stock.ts';
