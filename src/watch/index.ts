export { watchCorpus } from './corpus.ts';
export { createRenewal, type Renewal } from './renew.ts';
