import Flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { archiveOf, archiveOfFolder, textOf } from './archive.ts';
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
  /** Completes what is being typed, where the engine is asked so while somebody types. */
  type?(partial: string): unknown;
  /** What a result says, where it is no passage: a quote of an archive. */
  text?(id: string): string;
  /** Bytes of index beside the texts, where the engine knows. */
  indexBytes?(): number;
}

/**
 * The engines by name: how to build each over the passages. `undefined` means that it cannot be had here. Dateline is what
 * `/quote` asks: an archive of articles, read and searched for quotes, with people, outlets, dates and notes.
 * @param corpus folder of the articles whose quotes the passages are
 */
export const ENGINES: Readonly<
  Record<string, (passages: Passages, corpus?: string) => Promise<Engine | undefined>>
> = {
  dateline: async (passages, corpus) => {
    const archive = corpus === undefined ? archiveOf(passages) : await archiveOfFolder(corpus);
    return {
      search: (query) =>
        archive.search
          .find({ query })
          .hits.slice(0, 5)
          .map(({ id }) => id),
      type: (partial) => archive.search.suggest('query', partial, {}).length,
      text: (id) => textOf(id, archive),
      indexBytes: () =>
        Object.entries(archive.saved).reduce(
          (sum, [name, { byteLength }]) => sum + (name.startsWith('search.') ? byteLength : 0),
          0,
        ),
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
