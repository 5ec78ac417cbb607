import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArchive, writeArchive } from '../../src/snapshot/archiveFiles.ts';
import { findArchive, loadArchive, type Report } from '../../src/snapshot/index.ts';
import { keepArchive, snapshotOf } from '../../src/snapshot/keep.ts';
import { makeArchive } from '../../src/snapshot/make.ts';
import { takeStock } from '../../src/snapshot/stock.ts';
import { addTo, freshPlace, type KeptPlace, settled } from './place.ts';

let place: KeptPlace;

beforeEach(async () => {
  place = await freshPlace();
});

const add = (file: string, text: string) => addTo(place, file, text);
const another = (number: number) =>
  `Quay news ${number}\n\nOSLUND, March 9, 2019 (Fjord Press) — “Ferry ${number} will sail again in spring,” Harald Brekke said.\n`;
const path = () => snapshotOf(place.cacheDir, takeStock(place).label.corpus);
const segments = () => readdirSync(place.cacheDir).filter((name) => name.endsWith('.segment'));
const segment = (name = '') => join(place.cacheDir, name);

/** Loads as a program does: what it made is kept. */
async function load(report: Report = () => undefined) {
  const { archive, keep } = await loadArchive(place, report);
  keep();
  return archive;
}

describe('an archive on disk', () => {
  test('given one article more then only its segment and the manifest are written', async () => {
    await load();
    // One of them holds the base of the names of people.
    const first = segments();
    const timesOf = () => first.map((name) => statSync(segment(name)).mtimeMs);
    const before = timesOf();
    add('more.txt', another(1));
    await settled(place);
    const told: Parameters<Report>[0][] = [];
    const after = await load((what) => told.push(what));
    expect(after.articles.size).toBe(4);
    expect(first).toHaveLength(2);
    expect(segments()).toHaveLength(3);
    expect(timesOf()).toEqual(before);
    const size = (name: string) => statSync(segment(name)).size;
    const added = segments().find((name) => !first.includes(name)) ?? '';
    const manifest = statSync(path()).size;
    expect(told.at(-1)).toMatchObject({
      event: 'kept',
      bytes: first.reduce((sum, name) => sum + size(name), manifest + size(added)),
      written: manifest + size(added),
    });
    expect((await load()).saved).toEqual(after.saved);
  });

  test('given a segment that is damaged or gone then it is made anew, and is sound afterwards', async () => {
    const made = await load();
    const [name] = segments();
    const bytes = readFileSync(segment(name));
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    const spoil: readonly [string, () => void][] = [
      ['damaged', () => writeFileSync(segment(name), bytes)],
      ['missing', () => rmSync(segment(name))],
      ['truncated', () => writeFileSync(segment(name), bytes.subarray(0, 99))],
    ];
    for (const [why, act] of spoil) {
      act();
      const told: Parameters<Report>[0][] = [];
      await load((what) => told.push(what));
      expect(told).toMatchObject([{ event: 'unused', why }, { event: 'kept' }]);
      expect((await findArchive(place, () => undefined))?.saved).toEqual(made.saved);
    }
  });

  test('given a segment of another name in its place then it is not taken for it', async () => {
    await load();
    add('more.txt', another(1));
    await settled(place);
    await load();
    const [one, other] = segments();
    writeFileSync(segment(one), readFileSync(segment(other)));
    expect(readArchive(path(), () => undefined)).toEqual({ ok: false, why: 'foreign' });
  });

  test('clears away segments that are not in it, but not what may be about to be listed', async () => {
    const saved = (await makeArchive(place)).saved;
    const { label } = takeStock(place);
    mkdirSync(place.cacheDir);
    const stray = (name: string) => path().replace('.snapshot', `-${name}.segment`);
    for (const name of ['old', 'young']) writeFileSync(stray(name), 'half');
    const elsewhere = segment('other-old.segment');
    writeFileSync(elsewhere, 'of another corpus');
    for (const old of [stray('old'), elsewhere]) utimesSync(old, 1, 1);
    writeArchive(path(), label, saved);
    expect([stray('old'), stray('young'), elsewhere].map((name) => existsSync(name))).toEqual([
      false,
      true,
      true,
    ]);
    expect(readArchive(path(), () => undefined)).toMatchObject({ ok: true, label });
  });

  test('killed at any moment while it is replaced, one whole archive is there', async () => {
    const sources = ['small', 'grown', 'shrunk'].map((name) => join(place.cacheDir, '..', name));
    const wholes = [];
    const changes = [
      () => undefined,
      () => add('more.txt', another(1)),
      () => rmSync(join(place.corpusDir, 'wire.txt')),
    ];
    for (const [at, cacheDir] of sources.entries()) {
      changes[at]?.();
      await settled(place);
      const { label, saved } = await makeArchive({ ...place, cacheDir: sources[at - 1] ?? cacheDir });
      keepArchive(cacheDir, label, saved);
      wholes.push(saved);
    }
    const program = join(place.cacheDir, '..', 'replace.mjs');
    const house = new URL('../../dist/src/snapshot/', import.meta.url);
    // Puts one archive in the place of another, over and over; a clock that is far ahead has old segments cleared away at once.
    writeFileSync(
      program,
      `import { readArchive, writeArchive } from '${new URL('archiveFiles.js', house)}';
       const [path, ...sources] = process.argv.slice(2);
       const found = sources.map((source) => readArchive(source, () => undefined));
       for (let turn = 0; ; turn += 1) {
         const { label, buffers } = found[turn % found.length];
         writeArchive(path, label, buffers, Date.now() + 3_600_000);
         process.stdout.write('.');
       }`,
    );
    const { corpus } = takeStock(place).label;
    const seen = new Set<number>();
    for (let round = 0; round < KILLS; round += 1) {
      const child = spawn(process.execPath, [
        program,
        path(),
        ...sources.map((source) => snapshotOf(source, corpus)),
      ]);
      await killedLater(child, 3 + (round % sources.length), (round * 7) % 23);
      const found = readArchive(path(), () => undefined);
      if (!found.ok) throw new Error(`round ${round}: ${found.why}`);
      const which = wholes.findIndex((saved) => isDeepStrictEqual({ ...saved }, { ...found.buffers }));
      expect(which).toBeGreaterThanOrEqual(0);
      seen.add(which);
    }
    expect(seen.size).toBeGreaterThan(1);
    await load();
    expect(readdirSync(place.cacheDir).filter((name) => name.endsWith('draft'))).toEqual([]);
  });
});

const KILLS = 20;

/** Ends a child some milliseconds after it has told of so many turns, a character each. */
async function killedLater(child: ChildProcess, turns: number, ms: number): Promise<void> {
  for (let told = 0; child.stdout !== null && told < turns; ) {
    const [data]: unknown[] = await once(child.stdout, 'data');
    told += String(data).length;
  }
  await sleep(ms);
  child.kill('SIGKILL');
  await once(child, 'exit');
}
