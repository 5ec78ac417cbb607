export { watchCorpus } from './corpus.ts';
export { renewArchive } from './renew.ts';
