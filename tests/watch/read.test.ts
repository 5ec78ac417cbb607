import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/archive/index.ts';
import type { ReadMessage } from '../../src/watch/messages.ts';
import { readInPieces } from '../../src/watch/read.ts';

const story = (name: string) => `Harbour Works Resume in ${name}

PORTSTEAD, March 3, 2021 - Work on the harbour wall will resume in April.

"The wall of ${name} will stand for a hundred years," Harbour Minister Ada Quill said.
`;

function corpus(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-read-'));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `${index}.txt`), story(`Town${index}`));
  return folder;
}

async function read(corpusDir: string, known: readonly string[] = []) {
  const messages: ReadMessage[] = [];
  // As it arrives on the other side.
  for await (const piece of readInPieces({ corpusDir, known })) messages.push(structuredClone(piece));
  const batches = messages.flatMap((message) => (message.kind === 'batch' ? [message] : []));
  return {
    messages,
    articles: batches.flatMap(({ articles }) => articles),
    extractions: new Map(batches.flatMap((batch) => batch.extractions)),
  };
}

describe('readInPieces', () => {
  test('gives in pieces what loading gives at once', async () => {
    const folder = corpus(120);
    const { messages, articles, extractions } = await read(folder);
    expect(messages.length).toBeGreaterThan(3);
    expect(messages.at(-1)).toEqual({ kind: 'done', problems: [] });
    const archive = await loadArchive({ corpusDir: folder, aliases: 'none' });
    expect(new Set(articles.map(({ id }) => id))).toEqual(new Set(archive.articles.keys()));
    expect(extractions).toEqual(new Map(archive.extractions));
  });

  test('looks for quotes only in articles that are not known', async () => {
    const folder = corpus(3);
    const { articles } = await read(folder);
    const [first] = articles;
    const second = await read(folder, first ? [first.id] : []);
    expect(second.articles).toEqual(articles);
    expect([...second.extractions.keys()]).toEqual(articles.slice(1).map(({ id }) => id));
  });

  test('given a folder that is gone then it says so in the corpus’s own words', async () => {
    const { messages } = await read('/nowhere/at/all');
    expect(messages).toEqual([
      { kind: 'failed', name: 'CorpusError', message: expect.stringContaining('/nowhere/at/all') },
    ]);
  });
});
