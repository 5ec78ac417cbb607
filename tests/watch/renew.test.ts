import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { isCorpusError } from '../../src/article/index.ts';
import { findArchive, type Kept, type Place } from '../../src/snapshot/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';
import { createBuilder } from '../../src/watch/build.ts';
import type { BuildMessage, BuildRequest } from '../../src/watch/messages.ts';
import { createRenewal } from '../../src/watch/renew.ts';
import type { BuildOptions } from '../../src/watch/thread.ts';
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
async function said(request: BuildRequest = { place }, { build } = createBuilder()): Promise<BuildMessage[]> {
  const messages: BuildMessage[] = [];
  await build(structuredClone(request), (message) => messages.push(structuredClone(message)));
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

  test('builds on what it built last, and builds the same', async () => {
    const builder = createBuilder();
    await said({ place }, builder);
    for (const word of ['winch', 'derrick']) {
      writeFileSync(join(place.corpusDir, 'wire.txt'), files['wire.txt'].replaceAll('crane', word));
      writeFileSync(join(place.corpusDir, `${word}.txt`), files['wire.txt'].replaceAll('quay', word));
      const next = archiveIn(await said({ place, previous: 'last' }, builder));
      const { cacheDir, ...elsewhere } = place;
      expect(existsSync(cacheDir)).toBe(true);
      expect(contentsOf(next)).toEqual(contentsOf(archiveIn(await said({ place: elsewhere }))));
    }
  });

  test('given a corpus that was gone for a while then it goes on with what it built before', async () => {
    const builder = createBuilder();
    const first = archiveIn(await said({ place }, builder));
    const away = `${place.corpusDir}-away`;
    renameSync(place.corpusDir, away);
    expect(await said({ place, previous: 'last' }, builder)).toMatchObject([{ kind: 'failed' }]);
    renameSync(away, place.corpusDir);
    expect(contentsOf(archiveIn(await said({ place, previous: 'last' }, builder)))).toEqual(
      contentsOf(first),
    );
  });

  test('given no corpus then it says so in the corpus’s own words', async () => {
    rmSync(place.corpusDir, { recursive: true });
    const error = { name: 'CorpusError', code: 'corpus-missing', problems: [] };
    expect(await said()).toMatchObject([{ kind: 'failed', error }]);
  });
});

describe('createRenewal', () => {
  /** A thread of a few lines; `workerData` is what is saved of an archive. */
  const thread =
    (code: string, options: ConstructorParameters<typeof Worker>[1] = {}) =>
    () =>
      new Worker(`const { parentPort, workerData } = require('node:worker_threads');${code}`, {
        eval: true,
        ...options,
      });
  const renew = (code: string, options = {}, more: Partial<BuildOptions> = {}, silenceMs = 60_000) =>
    createRenewal({ thread: thread(code, options), silenceMs }).renew({ ...place, ...more });

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
      await expect(renew(code, {}, {}, 500)).rejects.toThrow(/standstill/);
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
    const renewed = createRenewal({ thread: () => slow, silenceMs: 1500 }).renew({ ...place, onProgress });
    for (let ticks = 1; ticks <= 3; ticks += 1) {
      slow.postMessage('go on');
      await until(() => heard > ticks);
      vi.advanceTimersByTime(1400);
    }
    slow.postMessage('end');
    expect((await renewed).articles.size).toBe(3);
  });

  describe('the thread', () => {
    /** Says of each request which one of its own it is, and what archive it builds on; each time it hands over the same. */
    const answering = (heapBytes = 1) => `let count = 0;
      parentPort.on('message', ({ place, previous }) => {
        count += 1;
        parentPort.postMessage({ kind: 'kept', what: { count, previous: previous === 'last' ? 'last' : typeof previous } });
        if (place.corpusDir === 'gone') parentPort.postMessage({ kind: 'failed', error: { name: 'CorpusError', message: 'Gone.', code: 'corpus-missing' } });
        else if (place.corpusDir === 'broken') parentPort.postMessage({ kind: 'failed', error: { name: 'Error', message: 'Broken.' } });
        else parentPort.postMessage({ kind: 'done', saved: workerData });
        parentPort.postMessage({ kind: 'idle', heapBytes: ${heapBytes} });
      })`;
    const begun = async (heapBytes?: number, options: Parameters<typeof createRenewal>[0] = {}) => {
      const workerData = savedIn(await said());
      const all: Worker[] = [];
      const make = thread(answering(heapBytes), { workerData });
      const renewal = createRenewal({
        ...options,
        thread() {
          const worker = make();
          all.push(worker);
          return worker;
        },
      });
      onTestFinished(() => renewal.close());
      const told: unknown[] = [];
      const onKept = (what: unknown) => told.push(what);
      return { renewal, all, told, onKept };
    };
    const hasEnded = (worker: Worker | undefined) => worker?.threadId === -1;

    test('stays for the next archive, and is told when it is to build on what it handed over', async () => {
      const { renewal, all, told, onKept } = await begun();
      const first = await renewal.renew({ ...place, onKept });
      const second = await renewal.renew({ ...place, onKept, previous: first });
      await renewal.renew({ ...place, onKept, previous: first });
      await renewal.renew({ ...place, onKept, previous: second });
      expect(all).toHaveLength(1);
      expect(told).toEqual([
        { count: 1, previous: 'undefined' },
        { count: 2, previous: 'last' },
        { count: 3, previous: 'object' },
        { count: 4, previous: 'object' },
      ]);
    });

    test('given a corpus that can’t be read then it stays, and goes on from the archive so far', async () => {
      const { renewal, all, told, onKept } = await begun();
      const previous = await renewal.renew({ ...place, onKept });
      await expect(renewal.renew({ ...place, corpusDir: 'gone', onKept, previous })).rejects.toThrow('Gone.');
      await renewal.renew({ ...place, onKept, previous });
      expect(all).toHaveLength(1);
      expect(told.at(-1)).toEqual({ count: 3, previous: 'last' });
    });

    test('given a failure of its own then another one takes its place', async () => {
      const { renewal, all, told, onKept } = await begun();
      const previous = await renewal.renew(place);
      await expect(renewal.renew({ ...place, corpusDir: 'broken', previous })).rejects.toThrow('Broken.');
      await renewal.renew({ ...place, onKept, previous });
      expect(all).toHaveLength(2);
      expect(told).toEqual([{ count: 1, previous: 'object' }]);
      await until(() => hasEnded(all[0]));
    });

    test('given that it dies meanwhile then another one takes its place', async () => {
      const { renewal, all } = await begun();
      await renewal.renew(place);
      await all[0]?.terminate();
      await until(() => hasEnded(all[0]));
      expect((await renewal.renew(place)).articles.size).toBe(3);
      expect(all).toHaveLength(2);
    });

    test('is ended when it has nothing to do for long, or holds much memory, or is not needed any more', async () => {
      const idle = await begun(1, { idleMs: 1 });
      await idle.renewal.renew(place);
      await until(() => hasEnded(idle.all[0]));
      await idle.renewal.renew(place);
      expect(idle.all).toHaveLength(2);

      const large = await begun(1000, { mostHeapBytes: 999 });
      await large.renewal.renew(place);
      await until(() => hasEnded(large.all[0]));

      const done = await begun();
      await done.renewal.renew(place);
      await done.renewal.close();
      expect(hasEnded(done.all[0])).toBe(true);
    });

    test('asked for two at once then it builds one after the other', async () => {
      const { renewal, all, told, onKept } = await begun();
      const both = await Promise.all([
        renewal.renew({ ...place, onKept }),
        renewal.renew({ ...place, onKept }),
      ]);
      expect(both.map(({ articles }) => articles.size)).toEqual([3, 3]);
      expect(all).toHaveLength(1);
      expect(told).toHaveLength(2);
    });
  });
});
