import Flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMemoryIndex, lookUp, readAliases } from '../../src/search/index.ts';
import { createCeiling } from './ceiling.ts';
import type { Passages } from './passages.ts';
import type { Row } from './queries.ts';
import { openSqlite } from './sqlite.ts';

/** A search engine as its user would set it up. */
export interface Engine {
  /**
   * Ids of the best five.
   * @param typing the last word is unfinished
   * @param row how the words were spoilt, which only the ceiling knows
   */
  search(query: string, typing: boolean, row: Row): readonly string[];
  /** Bytes of index beside the texts, where the engine knows. */
  indexBytes?(): number;
}

/** The engines by name: how to build each over the passages. `undefined` means that it cannot be had here. */
export const ENGINES: Readonly<Record<string, (passages: Passages) => Promise<Engine | undefined>>> = {
  dateline: async (passages) => {
    const aliases = readAliases('');
    const index = createMemoryIndex(aliases);
    index.add(documents(passages));
    const book = { index, aliases };
    index.search({ groups: [], exclude: [], filter: {}, least: 0, limit: 1 });
    return {
      search: (query, typing) => lookUp(query, book, { typing, limit: 5 }).map(({ id }) => id),
      indexBytes: () => {
        const { records: _fields, texts: _texts, ...rest } = index.footprint();
        return Object.values(rest).reduce((sum, part) => sum + part, 0);
      },
    };
  },
  minisearch: async (passages) => {
    const engine = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      searchOptions: { combineWith: 'AND', fuzzy: 0.2, prefix: true },
    });
    for (let number = 0; number < passages.size; number++) {
      const { id, text } = passages.at(number);
      engine.add({ id, text });
    }
    return {
      search: (query) =>
        engine
          .search(query)
          .slice(0, 5)
          .map((hit) => String(hit.id)),
    };
  },
  flexsearch: async (passages) => {
    const engine = new Flexsearch.Index({ tokenize: 'forward' });
    for (let number = 0; number < passages.size; number++) engine.add(number, passages.at(number).text);
    return {
      search: (query) =>
        engine.search(query, { limit: 5, suggest: true }).map((number) => passages.at(Number(number)).id),
    };
  },
  fuse: async (passages) => {
    const list = Array.from({ length: passages.size }, (_, number) => {
      const { id, text } = passages.at(number);
      return { id, text };
    });
    const engine = new Fuse(list, { keys: ['text'], useTokenSearch: true, ignoreLocation: true });
    return { search: (query) => engine.search(query, { limit: 5 }).map(({ item }) => item.id) };
  },
  sqlite: openSqlite,
  ceiling: async (passages) => {
    const ceiling = createCeiling(passages);
    return { search: (text, _typing, row) => ceiling.search({ text, row }) };
  },
};

function* documents(passages: Passages) {
  for (let number = 0; number < passages.size; number++) {
    const { id, text, speaker, outlet, day } = passages.at(number);
    yield {
      id,
      text,
      context: '',
      articleId: '',
      outletId: outlet,
      speakerId: speaker,
      days: { first: day, last: day },
      prior: 1,
    };
  }
}
