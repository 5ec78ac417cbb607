import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/reply/index.ts';
import { isStateError, type Reports, type State, stateIn } from '../../src/state/index.ts';

/** What is kept, who may deliver it when, and what is wrong with a folder. */

const DAY_MS = 86_400_000;
const CHANNEL = '200000000000000002';
const OTHER = '200000000000000004';
const LEASE_MS = 15_000;

let base: string;
let folder: string;
let time: number;
let state: State;
let reports: Reports;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-state-'));
  folder = join(base, 'state');
  time = Date.UTC(2026, 10, 27);
  state = stateIn(folder, true, () => time);
  ({ reports } = state);
});

const report = (text: string): Report => ({
  quote: '0123456789ab',
  version: 'f00dfeed',
  about: { words: 'Boats wait.', speaker: 'Ida Quist', source: 'Coastwire' },
  text,
  reference: 'ABC123',
});

const open = () => reports.list('open').map(({ id }) => id);
const claim = (holder = 'one', channel = CHANNEL) => reports.claim(channel, holder, LEASE_MS);

function claimed(holder?: string) {
  const found = claim(holder);
  if (!found) throw new Error('There is nothing to claim.');
  return found;
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'none';
  } catch (error) {
    return isStateError(error) ? error.code : String(error);
  }
}

describe('a report', () => {
  test('is kept once, and is there in another process', () => {
    expect(reports.keep('a', report('Wrong day'))).toBe('kept');
    expect(reports.keep('a', report('Wrong day'))).toBe('known');
    expect(stateIn(folder, false).reports.list('open')).toEqual([
      { id: 'a', report: report('Wrong day'), receivedAt: time, attempts: 0 },
    ]);
  });

  test('about a quote that is gone is read back without it', () => {
    const { about: _about, ...without } = report('Wrong day');
    reports.keep('a', without);
    expect(reports.list('open')[0]?.report).toEqual(without);
  });

  test('is claimed by one at a time, and by the next when the lease is over', () => {
    reports.keep('a', report('Wrong day'));
    expect(claim('one')?.id).toBe('a');
    expect(claim('two')).toBeUndefined();
    expect(reports.dueAt(CHANNEL)).toBe(time + LEASE_MS);
    time += LEASE_MS;
    expect(claim('two')?.id).toBe('a');
  });

  test('given a clock that was set back then no lease lasts for ever', () => {
    reports.keep('a', report('Wrong day'));
    claim('one');
    time -= 30 * DAY_MS;
    expect(claim('two')?.id).toBe('a');
  });

  test('given that a lease was lost then who had it changes nothing but to have delivered', () => {
    reports.keep('a', report('Wrong day'));
    const first = claimed('one');
    time += LEASE_MS;
    claim('two');
    reports.failed(first);
    reports.refused(first, { channel: CHANNEL, status: 403, why: 'Missing Access' });
    expect(claim('three')).toBeUndefined();
    expect(reports.list('open')[0]).toMatchObject({ attempts: 0 });
    reports.delivered(first, CHANNEL);
    expect(open()).toEqual([]);
  });

  test('that failed waits behind those that did not, so that one can’t hold up all', () => {
    for (const id of ['a', 'b', 'c']) {
      reports.keep(id, report(id));
      time += 1;
    }
    reports.failed(claimed());
    const order = [claim(), claim(), claim(), claim()].map((found) => found?.id);
    expect(order).toEqual(['b', 'c', 'a', undefined]);
  });

  test('waits while its channel is paused, in every process, and not for a day that never ends', () => {
    reports.keep('a', report('Wrong day'));
    reports.pause(CHANNEL, time + 5000);
    const second = stateIn(folder, false, () => time).reports;
    expect(second.claim(CHANNEL, 'two', LEASE_MS)).toBeUndefined();
    expect(second.dueAt(CHANNEL)).toBe(time + 5000);
    expect(second.claim(OTHER, 'two', LEASE_MS)?.id).toBe('a');
    time += 5000 + LEASE_MS;
    expect(second.claim(CHANNEL, 'two', LEASE_MS)?.id).toBe('a');
  });

  test('that a channel refuses stays open and is tried with another, or when it is told to', () => {
    for (const id of ['a', 'b']) reports.keep(id, report(id));
    reports.refused(claimed(), { channel: CHANNEL, status: 403, why: 'Missing Access (50001)' });
    expect(claim()).toBeUndefined();
    expect(reports.list('open').map(({ refusal }) => refusal?.status)).toEqual([403, 403]);
    expect(claim('one', OTHER)?.id).toBe('b');
    expect(reports.retry()).toBe(2);
    expect(claim()?.id).toBe('a');
  });

  test('given one that is refused for itself then the others are not', () => {
    for (const id of ['a', 'b']) reports.keep(id, report(id));
    reports.refused(claimed(), { channel: CHANNEL, status: 400, why: 'Blocked (200000)' });
    const next = claimed();
    expect(next.id).toBe('b');
    reports.delivered(next, CHANNEL);
    expect(reports.list('open').map(({ id, refusal }) => [id, refusal?.status])).toEqual([['a', 400]]);
  });

  test('given that the channel takes one again then those that it refused are tried too', () => {
    reports.keep('a', report('a'));
    reports.refused(claimed(), { channel: CHANNEL, status: 403, why: 'Missing Access' });
    reports.keep('b', report('b'));
    reports.delivered(claimed(), CHANNEL);
    expect(claim()?.id).toBe('a');
  });

  test('that is ticked off is not open, nor delivered; an id that nothing has is named', () => {
    reports.keep('a', report('a'));
    expect(reports.done(['a', 'nobody'])).toEqual(['nobody']);
    expect([open(), reports.countOpen(), claim()]).toEqual([[], 0, undefined]);
    expect(reports.list('all').map(({ doneAt }) => doneAt)).toEqual([time]);
  });

  test('that comes again after a day is a new one once the first is settled', () => {
    reports.keep('a', report('a'));
    reports.delivered(claimed(), CHANNEL);
    time += DAY_MS - 1;
    expect(reports.keep('a', report('a'))).toBe('known');
    time += 2;
    expect(reports.keep('a', report('a'))).toBe('kept');
    expect(open()).toEqual(['a']);
  });

  test('is forgotten 90 days after it was settled, and never while it is open', () => {
    for (const id of ['a', 'b']) reports.keep(id, report(id));
    reports.done(['a']);
    time += 91 * DAY_MS;
    reports.keep('c', report('c'));
    expect(reports.list('all').map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('given 10,000 open ones then another is not taken, but one of them is known', () => {
    reports.keep('0', report('0'));
    const database = new Database(join(folder, 'state.db'));
    database.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)
      INSERT INTO reports (id, received_at, report) SELECT 'n' || i, 1, '{}' FROM n`);
    database.close();
    expect(reports.keep('more', report('more'))).toBe('full');
    expect(reports.keep('0', report('0'))).toBe('known');
    reports.done(['n1']);
    expect(reports.keep('more', report('more'))).toBe('kept');
  });
});

describe('the folder', () => {
  test('is made for its owner alone, not before it is used', () => {
    expect(codeOf(() => statSync(folder))).toContain('ENOENT');
    state.check();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('given that it was not to be made then nothing is', () => {
    const reader = stateIn(folder, false).reports;
    expect(codeOf(() => reader.list('all'))).toBe('missing');
    expect(codeOf(() => statSync(folder))).toContain('ENOENT');
  });

  test.each<[string, string, (path: string) => void]>([
    ['a file in its place', 'unwritable', (path) => writeFileSync(path, '')],
    [
      'a folder where its file should be',
      'unwritable',
      (path) => mkdirSync(join(path, 'state.db'), { recursive: true }),
    ],
    [
      'something else in its file',
      'damaged',
      (path) => {
        mkdirSync(path);
        writeFileSync(join(path, 'state.db'), 'Not a database. '.repeat(500));
      },
    ],
    [
      'a newer version’s state',
      'newer',
      (path) => {
        stateIn(path, true).check();
        const database = new Database(join(path, 'state.db'));
        database.exec('PRAGMA user_version = 999');
        database.close();
      },
    ],
  ])('given %s then it is %s, and the sentence names the setting', (_name, code, spoil) => {
    spoil(folder);
    expect(codeOf(() => state.check())).toBe(code);
    expect(() => state.check()).toThrow(/STATE_DIR/);
    expect(codeOf(() => reports.keep('a', report('a')))).toBe(code);
  });

  test('given that another process holds it then it is busy, and free again afterwards', () => {
    state.check();
    const other = new Database(join(folder, 'state.db'));
    other.exec('BEGIN IMMEDIATE');
    expect(codeOf(() => reports.keep('a', report('a')))).toBe('busy');
    expect(open()).toEqual([]);
    other.exec('COMMIT');
    expect(reports.keep('a', report('a'))).toBe('kept');
    other.close();
  });

  test('given that it is deleted while it is open then nothing is written where nobody finds it', () => {
    reports.keep('a', report('a'));
    rmSync(folder, { recursive: true });
    reports.keep('b', report('b'));
    expect(
      stateIn(folder, false)
        .reports.list('all')
        .map(({ id }) => id),
    ).toEqual(['b']);
  });

  test('given that an act fails then nothing of it happened', () => {
    reports.keep('a', report('a'));
    const broken = new Database(join(folder, 'state.db'));
    broken.exec(`UPDATE reports SET report = '{"text":1}'`);
    broken.close();
    expect(() => claim()).toThrow();
    expect(reports.countOpen()).toBe(1);
    expect(reports.dueAt(CHANNEL)).toBe(time);
  });
});
