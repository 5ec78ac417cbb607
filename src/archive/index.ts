export { StorageError } from '../storage/error.ts';
export { type AliasSource, readAliases } from './aliases.ts';
export { type Earlier, openEarlier } from './earlier.ts';
export { openArchive } from './open.ts';
export { prepareInSteps, rehearseQuestions } from './prepared.ts';
export { headOf, partsOf, wholeOf } from './segment/saved.ts';
export { sourcesOf } from './sources.ts';
export type { Archive } from './types.ts';
