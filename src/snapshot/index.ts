export { shared, sharedPart } from './archiveFiles.ts';
export { type Kept, keepArchive, type Report } from './keep.ts';
export { findArchive, loadArchive, type Seen, seekArchive } from './load.ts';
export type { Progress } from './make.ts';
export type { Place } from './stock.ts';
