import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { isCorpusError } from '../../src/article/index.ts';
import { findArchive, type Kept, type Place } from '../../src/snapshot/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';
import { buildAndTell } from '../../src/watch/build.ts';
import type { BuildMessage, BuildRequest } from '../../src/watch/messages.ts';
import { renewArchive } from '../../src/watch/renew.ts';
import { contentsOf } from '../support/contents.ts';
import { files } from '../support/corpus.ts';
import { until } from '../support/wait.ts';

let place: Place & { readonly cacheDir: string };

beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'dateline-renew-'));
  place = { corpusDir: join(base, 'corpus'), aliasesFile: join(base, 'none'), cacheDir: join(base, 'cache') };
  mkdirSync(place.corpusDir);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place.corpusDir, file), text);
});

/** What the building thread says, as it arrives on the other side. */
async function said(request: BuildRequest = { place }): Promise<BuildMessage[]> {
  const messages: BuildMessage[] = [];
  await buildAndTell(structuredClone(request), (message) => messages.push(structuredClone(message)));
  return messages;
}

const savedIn = (messages: readonly BuildMessage[]) => {
  const done = messages.find((message) => message.kind === 'done');
  if (!done) throw new Error('no archive came over');
  return done.saved;
};

const archiveIn = (messages: readonly BuildMessage[]): Archive => openArchive(savedIn(messages));

describe('the building thread', () => {
  test('says how far it is, hands the archive over on shared memory, and keeps it', async () => {
    const messages = await said();
    const kinds = [...new Set(messages.map(({ kind }) => kind))];
    expect(kinds).toEqual(['progress', 'done', 'kept']);
    for (const { buffer } of Object.values(savedIn(messages)))
      expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    const archive = archiveIn(messages);
    expect(archive.articles.size).toBe(3);
    expect((await findArchive(place, () => undefined))?.saved).toEqual(archive.saved);
  });

  test('builds on the archive so far, and builds the same', async () => {
    const first = archiveIn(await said());
    writeFileSync(join(place.corpusDir, 'wire.txt'), files['wire.txt'].replaceAll('crane', 'winch'));
    const { cacheDir, ...elsewhere } = place;
    const second = archiveIn(await said({ place: elsewhere, previous: first.saved }));
    expect(second.version).not.toBe(first.version);
    // Memory of the old one is not taken twice: what is written there shows in the new one.
    const isShared = ([name, array]: [string, Buffers[string]]) => {
      const before = array[0] ?? 0;
      array[0] = before ^ 1;
      const shows = second.saved[name]?.[0] === array[0];
      array[0] = before;
      return name.startsWith('segment-') && array.length > 0 && shows;
    };
    expect(Object.entries(first.saved).some(isShared)).toBe(true);
    expect(contentsOf(second)).toEqual(contentsOf(archiveIn(await said({ place: elsewhere }))));
    expect(existsSync(cacheDir)).toBe(true);
  });

  test('given no corpus then it says so in the corpus’s own words', async () => {
    rmSync(place.corpusDir, { recursive: true });
    const error = { name: 'CorpusError', code: 'corpus-missing', problems: [] };
    expect(await said()).toMatchObject([{ kind: 'failed', error }]);
  });
});

describe('renewArchive', () => {
  /** A thread of a few lines; `workerData` is what is saved of an archive. */
  const thread =
    (code: string, options: ConstructorParameters<typeof Worker>[1] = {}) =>
    () =>
      new Worker(`const { parentPort, workerData } = require('node:worker_threads');${code}`, {
        eval: true,
        ...options,
      });
  const renew = (code: string, options = {}, more: Partial<Parameters<typeof renewArchive>[0]> = {}) =>
    renewArchive({ ...place, thread: thread(code, options), ...more });

  test('opens what comes over, and hears what became of it afterwards', async () => {
    const workerData = savedIn(await said());
    const kept: Kept = { event: 'kept', path: 'x', bytes: 1, written: 1 };
    let hear: (what: Kept) => void = () => undefined;
    const heard = new Promise<Kept>((resolve) => {
      hear = resolve;
    });
    const archive = await renew(
      `parentPort.once('message', ({ place }) => {
        parentPort.postMessage({ kind: 'progress', progress: {} });
        parentPort.postMessage({ kind: 'done', saved: workerData });
        parentPort.postMessage({ kind: 'kept', what: { event: 'kept', path: 'x', bytes: place.aliasesFile.length && 1, written: 1 } });
      })`,
      { workerData },
      { onKept: (what) => hear(what) },
    );
    expect(archive.articles.size).toBe(3);
    expect(Object.values(archive.saved)[0]?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(await heard).toEqual(kept);
  });

  test('hands the archive so far over', async () => {
    const previous = archiveIn(await said());
    const code = `parentPort.once('message', ({ previous }) =>
      parentPort.postMessage({ kind: 'failed', error: { name: 'Error', message: Object.keys(previous).sort().join() } }))`;
    await expect(renew(code, {}, { previous })).rejects.toThrow(Object.keys(previous.saved).sort().join());
  });

  test('given a corpus error over there then it is one here', async () => {
    const code = `parentPort.postMessage({ kind: 'failed', error: { name: 'CorpusError', message: 'Gone.', code: 'corpus-missing' } })`;
    const error = await renew(code).catch((reason: unknown) => reason);
    expect(isCorpusError(error)).toBe(true);
    expect(error).toMatchObject({ message: 'Gone.', code: 'corpus-missing' });
  });

  test.each([
    ['throws', `throw new Error('broken')`, /broken/],
    ['ends', 'process.exit(0)', /ended early/],
    [
      'sends nonsense',
      `parentPort.postMessage({ kind: 'done', saved: { head: new Uint8Array(9) } })`,
      /missing/,
    ],
  ])('given a thread that %s then it rejects', async (_name, code, why) => {
    await expect(renew(code)).rejects.toThrow(why);
  });

  test.each(['for (;;);', 'setInterval(() => {}, 1000)'])(
    'given a thread that hangs, %s, then it rejects',
    async (code) => {
      await expect(renew(code, {}, { silenceMs: 500 })).rejects.toThrow(/standstill/);
    },
  );

  test('given a thread that runs out of memory then it rejects', async () => {
    const hungry = 'const all = []; for (;;) all.push(new Array(1000).fill(all.length));';
    await expect(renew(hungry, { resourceLimits: { maxOldGenerationSizeMb: 8 } })).rejects.toMatchObject({
      code: 'ERR_WORKER_OUT_OF_MEMORY',
    });
  });

  test('given a thread that is slow but goes on then it waits', async () => {
    const workerData = savedIn(await said());
    const code = `parentPort.on('message', (message) => parentPort.postMessage(
        message === 'end' ? { kind: 'done', saved: workerData } : { kind: 'progress', progress: {} }))`;
    const slow = thread(code, { workerData })();
    let heard = 0;
    const onProgress = () => {
      heard += 1;
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const renewed = renewArchive({ ...place, thread: () => slow, silenceMs: 1500, onProgress });
    for (let ticks = 1; ticks <= 3; ticks += 1) {
      slow.postMessage('go on');
      await until(() => heard > ticks);
      vi.advanceTimersByTime(1400);
    }
    slow.postMessage('end');
    expect((await renewed).articles.size).toBe(3);
  });
});
