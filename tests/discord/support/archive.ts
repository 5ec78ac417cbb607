import type { Archive } from '../../../src/archive/types.ts';
import { packConcordance } from '../../../src/concordance/index.ts';
import { openNamed } from '../../../src/search/index.ts';
import type { Search } from '../../../src/search/types.ts';
import { openConcordance } from '../../support/concordance.ts';
import { packSearch } from '../../support/search.ts';

const nothing: Search = {
  find: () => ({ hits: [], notes: [], speakerIds: [], outletIds: [], topic: '' }),
  suggest: () => [],
};

/** An archive with nothing in it, for handlers that look at none. */
export const emptyArchive: Archive = {
  saved: {},
  segments: [],
  prepare: () => [],
  version: 'test',
  articles: new Map(),
  stretch: () => '',
  outletOf: new Map(),
  quotes: new Map(),
  people: new Map(),
  outlets: new Map(),
  speakers: [],
  names: {
    ...openNamed(packSearch({ documents: [], speakers: [], outlets: [], aliases: '' })),
    articles: () => [],
  },
  quotesOf: new Map(),
  quotesIn: () => [],
  unsaidOf: new Map(),
  parallels: new Map(),
  problems: [],
  search: nothing,
  narration: nothing,
  narrated: new Map(),
  concordance: openConcordance(packConcordance([]), { id: () => '', text: () => '' }),
  totals: {
    speakers: new Map(),
    outlets: new Map(),
    whole: { period: { undated: 0 }, by: [] },
    direct: () => [],
  },
};
