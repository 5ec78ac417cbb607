import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { encodeSnapshot } from '../../src/snapshot/format.ts';
import { findArchive, loadArchive, type Report } from '../../src/snapshot/index.ts';
import { makeArchive, type Progress } from '../../src/snapshot/make.ts';
import { takeStock } from '../../src/snapshot/stock.ts';
import { contentsOf } from '../support/contents.ts';
import { files } from '../support/corpus.ts';
import { addTo, freshPlace, type KeptPlace, settled } from './place.ts';

let place: KeptPlace;
let reports: Parameters<Report>[0][];
const report: Report = (what) => reports.push(what);

beforeEach(async () => {
  reports = [];
  place = await freshPlace();
});

const write = (file: string, text: string) => addTo(place, file, text);
const kept = (end: string) =>
  readdirSync(place.cacheDir)
    .filter((name) => name.endsWith(end))
    .map((name) => join(place.cacheDir, name));
const snapshot = () => kept('.snapshot')[0] ?? '';
const segments = () => kept('.segment').sort();
/** Bytes of all files in the cache. */
const onDisk = () => [snapshot(), ...segments()].reduce((sum, path) => sum + statSync(path).size, 0);

/** Loads as a program does: what it made is kept. */
async function load() {
  const { archive, keep } = await loadArchive(place, report);
  keep();
  return archive;
}

describe('loadArchive', () => {
  test('makes the archive, keeps it, and finds the same one the next time', async () => {
    const made = await load();
    expect(reports).toEqual([
      { event: 'unused', path: snapshot(), why: 'missing' },
      { event: 'kept', path: snapshot(), bytes: onDisk(), written: onDisk() },
    ]);
    reports = [];
    const found = await load();
    expect(reports).toEqual([{ event: 'used', path: snapshot(), bytes: onDisk() }]);
    expect(found.saved).toEqual(made.saved);
    expect([...found.articles.values()]).toEqual([...made.articles.values()]);
    expect([...found.quotes.values()]).toEqual([...made.quotes.values()]);
    expect(found.problems).toEqual(made.problems);
    expect(found.search.find({ query: 'quay cranes' })).toEqual(made.search.find({ query: 'quay cranes' }));
  });

  test('reads a large one in another thread, with the same outcome', async () => {
    const made = await load();
    const ahead = (program: string) => ({
      fromBytes: 0,
      program: new URL(`../../dist/src/snapshot/${program}`, import.meta.url),
    });
    reports = [];
    const found = await findArchive(place, report, ahead('readThread.js'));
    expect(found?.saved).toEqual(made.saved);
    expect(Object.values(found?.saved ?? {})[0]?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect((await findArchive(place, report, ahead('none.js')))?.saved).toEqual(made.saved);
    expect(reports.map(({ event }) => event)).toEqual(['used', 'used']);
    writeFileSync(place.aliasesFile, 'quay, wharf');
    expect(await findArchive(place, report, ahead('readThread.js'))).toBeUndefined();
    expect(reports.at(-1)).toMatchObject({ event: 'unused', why: 'outdated' });
    writeFileSync(snapshot(), readFileSync(snapshot()).subarray(0, -8));
    expect(await findArchive(place, report, ahead('readThread.js'))).toBeUndefined();
    expect(reports.at(-1)).toMatchObject({ event: 'unused', why: 'truncated' });
  });

  test('keeps what is wrong with files too', async () => {
    write('empty.txt', '');
    await settled(place);
    const made = await load();
    expect(made.problems.map(({ file }) => file)).toEqual(['empty.txt']);
    expect((await load()).problems).toEqual(made.problems);
  });

  test.each<[string, () => void]>([
    ['a file', () => appendFileSync(join(place.corpusDir, 'wire.txt'), '\n')],
    ['the aliases', () => writeFileSync(place.aliasesFile, 'quay, wharf')],
  ])('given that %s has changed then it is made anew, once', async (_name, change) => {
    const before = await load();
    change();
    await settled(place);
    reports = [];
    const after = await load();
    expect(after.version).not.toBe(before.version);
    expect(reports.map(({ event }) => event)).toEqual(['unused', 'kept']);
    expect(reports[0]).toMatchObject({ why: 'outdated' });
    reports = [];
    expect((await load()).saved).toEqual(after.saved);
    expect(reports.map(({ event }) => event)).toEqual(['used']);
  });

  test('given wrong bytes then it says which file and why, and puts a sound one in its place', async () => {
    const made = await load();
    const path = snapshot();
    const bytes = readFileSync(path);
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    reports = [];
    expect((await load()).saved).toEqual(made.saved);
    expect(reports).toMatchObject([
      { event: 'unused', path, why: 'damaged' },
      { event: 'kept', path },
    ]);
  });

  test('given the snapshot of another program or corpus in its place then it is not used', async () => {
    const made = await load();
    const { label } = takeStock(place);
    for (const [theirs, why] of [
      [{ ...label, program: 'another' }, 'other-program'],
      [{ ...label, corpus: '/another' }, 'foreign'],
    ] as const) {
      writeFileSync(snapshot(), encodeSnapshot(theirs, made.saved));
      reports = [];
      expect(await findArchive(place, report)).toBeUndefined();
      expect(reports).toMatchObject([{ event: 'unused', why }]);
    }
  });

  test('given sound bytes that are no archive then they are not used', async () => {
    await load();
    writeFileSync(snapshot(), encodeSnapshot(takeStock(place).label, { head: new Uint8Array(3) }));
    reports = [];
    expect(await findArchive(place, report)).toBeUndefined();
    expect(reports).toMatchObject([{ event: 'unused', why: 'damaged' }]);
  });

  test('given files that may change once more without a trace then it is not kept', async () => {
    const changed = statSync(join(place.corpusDir, 'wire.txt')).ctimeMs;
    const { archive, keep } = await loadArchive(place, report, () => changed);
    keep();
    expect(archive.articles.size).toBe(3);
    expect(reports.map(({ event }) => event)).toEqual(['unused']);
  });

  test('given a cache folder that cannot be made then it goes on without', async () => {
    writeFileSync(place.cacheDir, 'a file');
    const made = await load();
    expect(made.articles.size).toBe(3);
    expect(reports.map(({ event }) => event)).toEqual(['unused', 'not-kept']);
  });

  test('given no cache folder then nothing is looked for or kept', async () => {
    const { cacheDir, ...elsewhere } = place;
    const { keep } = await loadArchive(elsewhere, report);
    keep();
    expect(reports).toEqual([]);
    expect(() => readdirSync(cacheDir)).toThrow(/ENOENT/);
  });

  test('given no corpus, or an empty one, then it throws the corpus’s own error, whatever was kept', async () => {
    await load();
    for (const file of Object.keys(files)) rmSync(join(place.corpusDir, file));
    await expect(load()).rejects.toMatchObject({ name: 'CorpusError', code: 'corpus-empty' });
    rmSync(place.corpusDir, { recursive: true });
    await expect(load()).rejects.toMatchObject({ name: 'CorpusError', code: 'corpus-missing' });
  });
});

describe('makeArchive', () => {
  test('takes what was found in articles that have not changed from what was kept', async () => {
    await load();
    write('mail.txt', files['mail.txt'].replaceAll('Quist', 'Quast'));
    const { saved } = await makeArchive(place);
    const anew = await makeArchive({ ...place, cacheDir: join(place.cacheDir, 'none') });
    expect(contentsOf(openArchive(saved))).toEqual(contentsOf(openArchive(anew.saved)));
  });

  test('tells how far it is: files, then articles and quotes, then the rest', async () => {
    const told: Progress[] = [];
    await makeArchive(place, { onProgress: (progress) => told.push(progress) });
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['reading', 'searching', 'indexing']);
    expect(told.filter(({ phase }) => phase === 'searching').at(-1)).toMatchObject({ done: 2, total: 3 });
    expect(told.at(-1)?.quotes).toBeGreaterThan(4);
  });

  test('patient, it waits until what it makes can be kept', async () => {
    write('given.md', files['given.md']);
    expect((await makeArchive(place, { isPatient: true })).isSettled).toBe(true);
  });
});
