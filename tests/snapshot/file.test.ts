import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { draftPath, sweepDrafts } from '../../src/snapshot/drafts.ts';
import { prepareFolder, readSnapshot, snapshotPath, writeSnapshot } from '../../src/snapshot/file.ts';
import { encodeSnapshot, snapshotPieces } from '../../src/snapshot/format.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'dateline-snapshot-')), 'cache');
  path = snapshotPath(folder, 'abc');
});

const label = { corpus: tmpdir(), program: 'p', fingerprint: 'f' };
const buffers = {
  letters: new TextEncoder().encode('The wall will stand for a hundred years.'),
  starts: new Uint32Array([0, 3, 8]),
  depths: new Int32Array([-1, 2 ** 31 - 1]),
  none: new Uint16Array(),
};
const image = encodeSnapshot(label, buffers);
const any = () => undefined;
function write(to: string, bytes: Uint8Array): void {
  prepareFolder(folder);
  expect(writeSnapshot(to, [bytes])).toBe(bytes.length);
}
const why = () => {
  const found = readSnapshot(path, any);
  return found.ok ? 'ok' : found.why;
};

describe('a snapshot on disk', () => {
  test('is read as it was written, into memory that threads can share', () => {
    write(path, image);
    const found = readSnapshot(path, any);
    expect(found).toMatchObject({ ok: true, label, buffers });
    expect(found.ok && found.buffers.starts?.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test('that is compressed is the same, and no bit of it may flip', () => {
    const zeros = { ...buffers, zeros: new Uint32Array(9_000) };
    const deflated = Buffer.concat([...snapshotPieces(label, zeros, { shrinksTo: 0.5 })]);
    expect(deflated.length).toBeLessThan(2_000);
    write(path, deflated);
    const found = readSnapshot(path, any);
    expect(found).toMatchObject({ ok: true, label, buffers: zeros });
    expect(found.ok && found.buffers.zeros?.buffer).toBeInstanceOf(SharedArrayBuffer);
    const last = deflated.length - 1;
    deflated[last] = (deflated[last] ?? 0) ^ 4;
    write(path, deflated);
    expect(why()).toBe('damaged');
    write(path, deflated.subarray(0, last));
    expect(why()).toBe('truncated');
  });

  test('larger than one piece is read whole', () => {
    const large = new Uint32Array(700_000).map((_, at) => at * 2_654_435_761);
    write(path, encodeSnapshot(label, { large, small: new Uint8Array([7]) }));
    const found = readSnapshot(path, any);
    expect(found.ok && found.buffers.large?.every((number, at) => number === large[at])).toBe(true);
    expect(found.ok && found.buffers.small).toEqual(new Uint8Array([7]));
  });

  test('given any bytes changed then it is refused, or is just what it was', () => {
    mkdirSync(folder, { recursive: true });
    const changes = fc.array(fc.tuple(fc.nat(image.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Buffer.from(image);
        for (const [at, bits] of list) bytes[at] = (bytes[at] ?? 0) ^ bits;
        writeFileSync(path, bytes);
        const found = readSnapshot(path, any);
        if (found.ok) expect([found.label, found.buffers]).toEqual([label, buffers]);
      }),
    );
  });

  test('given any single bit of a buffer flipped then it is refused', () => {
    mkdirSync(folder, { recursive: true });
    // Forty letters, three numbers and the room behind them, two numbers.
    const bits = fc.integer({ min: (image.length - 64) * 8, max: image.length * 8 - 1 });
    fc.assert(
      fc.property(bits, (bit) => {
        const bytes = Buffer.from(image);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(path, bytes);
        expect(why()).toBe('damaged');
      }),
    );
  });

  test('given that it was cut off anywhere, or goes on, then it is refused', () => {
    mkdirSync(folder, { recursive: true });
    for (let length = 0; length < image.length; length += 1) {
      writeFileSync(path, image.subarray(0, length));
      expect(why()).toBe('truncated');
    }
    writeFileSync(path, Buffer.concat([image, Buffer.from([0])]));
    expect(why()).toBe('damaged');
  });

  test('given none, a folder, a device or a file that may not be read then it says so', () => {
    expect(why()).toBe('missing');
    mkdirSync(path, { recursive: true });
    expect(why()).toBe('foreign');
    rmSync(path, { recursive: true });
    symlinkSync('/dev/zero', path);
    expect(why()).toBe('foreign');
    rmSync(path);
    symlinkSync(path, path);
    expect(readSnapshot(path, any)).toEqual({ ok: false, why: 'unreadable', code: 'ELOOP' });
  });

  test('is asked for by its label before the rest of it is read', () => {
    write(path, image);
    const bytes = readFileSync(path);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(readSnapshot(path, () => 'outdated')).toEqual({ ok: false, why: 'outdated' });
    expect(why()).toBe('damaged');
  });
});

describe('writing', () => {
  test('makes the folder, replaces what was there, leaves nothing else, and is for its owner only', () => {
    write(path, encodeSnapshot(label, {}));
    write(path, image);
    expect(readdirSync(folder)).toEqual(['abc.snapshot']);
    expect(why()).toBe('ok');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('given a folder that cannot be made then it throws and leaves nothing', () => {
    writeFileSync(folder, 'a file');
    expect(() => write(path, image)).toThrow(/EEXIST|ENOTDIR/);
  });

  test('given that it cannot take its place then its draft goes away', () => {
    mkdirSync(join(path, 'something'), { recursive: true });
    expect(() => write(path, image)).toThrow();
    expect(readdirSync(folder)).toEqual(['abc.snapshot']);
  });

  test.skipIf(process.getuid?.() === 0)('given a folder that may not be written to then it throws', () => {
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(() => write(path, image)).toThrow(/EACCES/);
  });

  test('clears away what a died process left, but not what may still be written', () => {
    mkdirSync(folder);
    const [old, young] = [join(folder, 'x-1.snapshot-draft'), join(folder, 'x-2.snapshot-draft')];
    for (const draft of [old, young]) writeFileSync(draft, 'half');
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(old, hourAgo, hourAgo);
    write(path, image);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });

  test('clears away the drafts of processes that are dead, however young, and of nobody who lives', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const draft = draftPath(folder, 'abc');
    const by = (writer: number) => draft.replace(`-${process.pid}-`, `-${writer}-`);
    const elsewhere = by(pid).replace(/abc-.{8}-/, 'abc-00000000-');
    const [dead, alive, earlier, own] = [by(pid), by(process.ppid), draftPath(folder, 'def'), draft];
    mkdirSync(folder);
    for (const each of [dead, alive, earlier, own, elsewhere]) writeFileSync(each, 'half');
    const beforeUs = Date.now() / 1000 - process.uptime() - 60;
    utimesSync(earlier, beforeUs, beforeUs);
    sweepDrafts(folder);
    expect([dead, alive, own, elsewhere].map((each) => existsSync(each))).toEqual([false, true, true, true]);
    expect(existsSync(earlier)).toBe(false);
    expect(() => sweepDrafts(join(folder, 'none'))).not.toThrow();
  });

  test('clears away snapshots of corpora that are gone, and nothing that is not one', () => {
    const [gone, there, other, notes] = ['gone', 'there', 'other', 'notes'].map((name) =>
      snapshotPath(folder, name),
    );
    if (!gone || !there || !other || !notes) throw new Error('no paths');
    write(there, image);
    write(gone, encodeSnapshot({ ...label, corpus: join(folder, 'no', 'corpus') }, buffers));
    writeFileSync(other, image.subarray(0, 50));
    writeFileSync(notes, 'not a snapshot');
    writeFileSync(`${notes}.tmp`, 'of somebody else');
    write(path, image);
    expect(existsSync(gone)).toBe(false);
    for (const kept of [there, other, notes, `${notes}.tmp`]) expect(existsSync(kept)).toBe(true);
  });
});
