import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE_MS, pause, until } from '../support/wait.ts';
import type { FaultAction } from './fake/faults.ts';
import {
  apiErrors,
  FAKE_GUILD,
  type FakeDiscord,
  rateLimited,
  startFakeDiscord,
  texts,
} from './fake/index.ts';
import { asObject, parseJson } from './fake/json.ts';
import { createPeople } from './fake/people.ts';
import { call } from './support/api.ts';
import { builtBotEnv, type Program, startBuiltBot, startProgram } from './support/program.ts';

/**
 * The built bot as it runs for months: one process suffers every fault that it must survive, one after the other. After each it answers
 * again, has answered nothing twice, sent nothing that Discord refuses, and logged no error unless the fault is one. Those that end the
 * process stand in program.test.ts.
 */

const story = (name: string) => `Harbour Works Resume in ${name}

PORTSTEAD, March 3, 2021 - Work on the harbour wall will resume in April.

"The wall of ${name} will stand for a hundred years," Harbour Minister Ada Quill said.
`;

/** Sees changes of the corpus; that others gave an answer is no news, and only said at this level. */
const WATCHFUL = { WATCH: 'true', LOG_LEVEL: 'debug' };

let discord: FakeDiscord;
let program: Program;
let corpus: string;
/** Characters of the log that were there before the fault. */
let seen = 0;

beforeAll(async () => {
  discord = await startFakeDiscord();
  corpus = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'corpus');
  restoreCorpus();
  program = await startBuiltBot(discord, corpus, WATCHFUL);
});

afterAll(async () => {
  discord.faults.clear();
  program.child.kill('SIGTERM');
  const { code, stderr } = await program.ended;
  await discord.close();
  expect([code, stderr]).toEqual([0, '']);
});

afterEach(() => {
  discord.faults.clear();
});

function restoreCorpus(): void {
  mkdirSync(corpus, { recursive: true });
  writeFileSync(join(corpus, 'portstead.txt'), story('Portstead'));
}

const ask = (query = 'harbour wall') => discord.command({ name: 'quote', options: { query } });
const said = async (query?: string, withinMs?: number) =>
  texts((await ask(query).message(withinMs)).components).join('\n');

/** Asks until the answer holds the words, as people do. */
async function untilSaid(words: string, query?: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const shown = await said(query, 4000);
      if (shown.includes(words)) return;
      last = shown;
    } catch (error) {
      last = error;
    }
    await pause(100);
  }
  throw new Error(`"${words}" was not said in ${PATIENCE_MS} ms: ${String(last)}`);
}

const newLines = () =>
  program
    .stdout()
    .slice(seen)
    .split('\n')
    .map((line) => asObject(parseJson(line)));
const logged = (msg: string) => untilTrue(() => newLines().some((line) => line.msg === msg));
const outcome = (name: string) => untilTrue(() => newLines().some((line) => line.outcome === name));

interface Fault {
  /** Rejects when what must hold at the time does not. */
  readonly cause: () => void | Promise<void>;
  /** How many new logins it costs. */
  readonly logins?: number;
  /** Errors are what the log must have. */
  readonly isAnError?: true;
}

/** The connection is lost, and the bot has noticed. */
const lost = (cut: () => void | Promise<void>, logins = 0): Fault => ({
  async cause() {
    await cut();
    await untilTrue(() =>
      newLines().some(({ msg }) => msg === 'gateway lost, reconnecting' || msg === 'gateway resumed'),
    );
  },
  logins,
});

/** One question whose answer meets the fault, and arrives all the same. */
const hindered = (action: FaultAction, times = 1): Fault => ({
  async cause() {
    discord.faults.add({ path: /callback$/, times, action });
    expect(await said()).toContain('hundred years');
  },
});

/** One question whose answer is refused, which is nobody's fault. */
const missed = (response: Extract<FaultAction, { kind: 'respond' }>['response'], word: string): Fault => ({
  async cause() {
    discord.faults.add({ path: /callback$/, times: 1, action: { kind: 'respond', response } });
    ask();
    await outcome(word);
  },
});

const faults: Readonly<Record<string, Fault>> = {
  'a socket that is cut': lost(() => discord.gateway.dropAll()),
  'op 7': lost(() => discord.gateway.reconnectAll()),
  'op 9 that may be resumed': lost(() => discord.gateway.invalidateAll(true)),
  'op 9 that ends the session': lost(() => discord.gateway.invalidateAll(false), 1),
  'close code 4000': lost(() => discord.gateway.closeAll(4000)),
  'close code 4009': lost(() => discord.gateway.closeAll(4009)),
  'close code 4007': lost(() => discord.gateway.closeAll(4007), 1),
  'close code 1000': lost(() => discord.gateway.closeAll(1000), 1),
  'a gateway that plays dead': lost(async () => {
    const { mood } = discord.gateway;
    const usual = mood.heartbeatMs;
    const losses = () => newLines().filter(({ msg }) => msg === 'gateway lost, reconnecting').length;
    // Told to whoever connects.
    mood.heartbeatMs = 300;
    discord.gateway.reconnectAll();
    await logged('gateway resumed');
    const before = losses();
    mood.isSilent = true;
    await untilTrue(() => losses() > before).finally(() => {
      mood.heartbeatMs = usual;
      mood.isSilent = false;
    });
  }),
  'a gateway that is down': {
    async cause() {
      discord.gateway.setDown(true);
      discord.gateway.dropAll();
      await untilTrue(() => discord.gateway.refused() > 0);
      discord.gateway.setDown(false);
    },
    logins: 1,
    isAnError: true,
  },
  'a session that is forgotten meanwhile': lost(() => {
    discord.gateway.forgetSessions();
    discord.gateway.dropAll();
  }, 1),
  'a question while the connection is cut': {
    async cause() {
      discord.gateway.dropAll();
      expect(await said()).toContain('hundred years');
    },
  },
  'a connection cut before the answer is taken': hindered({ kind: 'drop' }, 2),
  'a connection cut after the answer was taken': hindered({ kind: 'drop-answer' }),
  '429 with Retry-After': hindered({ kind: 'respond', response: rateLimited(0.3) }),
  '429 without Retry-After': hindered({ kind: 'respond', response: { status: 429 } }),
  '500 three times': hindered({ kind: 'respond', response: { status: 500 } }, 3),
  '502 from a proxy, three times': hindered(
    { kind: 'respond', response: { status: 502, body: '<html>' } },
    3,
  ),
  'a slow line': hindered({ kind: 'delay', ms: 500 }),
  'connections that are always cut': {
    async cause() {
      discord.faults.add({ path: /callback$/, times: 6, action: { kind: 'drop' } });
      ask();
      await outcome('failed');
    },
    isAnError: true,
  },
  'an answer that comes too late': missed(apiErrors.unknownInteraction, 'late'),
  'an answer that another process gave': missed(apiErrors.alreadyAcknowledged, 'duplicate'),
  'an interaction of a kind that there is not': {
    async cause() {
      const { id } = discord.world.application;
      const event = { id: discord.world.newId(), token: 'none', application_id: id, version: 1, type: 77 };
      discord.gateway.dispatch(FAKE_GUILD.id, 'INTERACTION_CREATE', { ...event, guild_id: FAKE_GUILD.id });
      await logged('interaction');
    },
    isAnError: true,
  },
  'a second process with the same token': {
    async cause() {
      const second = startProgram('main.js', builtBotEnv(discord, corpus, WATCHFUL));
      await second.prints('"msg":"ready"');
      const everybody = createPeople(discord.world, (_guild, name, data) => {
        discord.gateway.broadcast(name, data);
        return true;
      });
      for (let times = 0; times < 20; times += 1) {
        const message = await everybody.command({ name: 'quote', options: { query: 'wall' } }).message();
        expect(texts(message.components).join()).toContain('hundred years');
      }
      second.child.kill('SIGTERM');
      const { code, stdout } = await second.ended;
      expect(code).toBe(0);
      expect(`${stdout}${program.stdout().slice(seen)}`.match(/"outcome":"duplicate"/g)).toHaveLength(20);
    },
    logins: 1,
  },
  'a command that is no longer known': {
    async cause() {
      const path = `/applications/${discord.world.application.id}/commands`;
      await call(discord, 'POST', path, { name: 'gone', description: 'Of another version' });
      const message = await discord.command({ name: 'gone' }).message();
      expect(texts(message.components).join()).toContain('not known here');
    },
  },
  'a file that is still being written': {
    async cause() {
      const file = join(corpus, 'growing.txt');
      const whole = Buffer.from(story('Göteborg'));
      // In the middle of a letter.
      writeFileSync(file, whole.subarray(0, whole.indexOf('ö') + 1));
      await logged('archive loaded');
      writeFileSync(file, whole);
      await untilSaid('wall of Göteborg', 'goteborg wall');
    },
  },
  'a file that vanishes': {
    async cause() {
      writeFileSync(join(corpus, 'brief.txt'), story('Brevik'));
      await untilSaid('wall of Brevik', 'brevik wall');
      rmSync(join(corpus, 'brief.txt'));
      await untilSaid('Nothing found', 'brevik wall');
    },
  },
  'five hundred files at once': {
    async cause() {
      const many = join(corpus, 'many');
      mkdirSync(many);
      for (let index = 0; index < 500; index += 1)
        writeFileSync(join(many, `${index}.txt`), story(`Town${index}`));
      await untilSaid('wall of Town499', 'town499 wall');
      rmSync(many, { recursive: true });
      await untilSaid('Nothing found', 'town499 wall');
    },
  },
  'a corpus folder that is deleted and restored': {
    async cause() {
      rmSync(corpus, { recursive: true });
      await logged('corpus not reloaded, the old one stays');
      expect(await said()).toContain('hundred years');
      restoreCorpus();
      writeFileSync(join(corpus, 'later.txt'), story('Laterby'));
      await untilSaid('wall of Laterby', 'laterby wall');
    },
    isAnError: true,
  },
  'a corpus folder without an article': {
    async cause() {
      rmSync(join(corpus, 'portstead.txt'));
      rmSync(join(corpus, 'later.txt'), { force: true });
      rmSync(join(corpus, 'growing.txt'), { force: true });
      await logged('corpus not reloaded, the old one stays');
      restoreCorpus();
      await logged('archive loaded');
    },
    isAnError: true,
  },
  'twenty signals to read again': {
    async cause() {
      for (let times = 0; times < 20; times += 1) program.child.kill('SIGHUP');
      expect(await said()).toContain('hundred years');
      await logged('archive loaded');
    },
  },
};

describe('the built bot survives', () => {
  test.each(Object.entries(faults))('%s', async (_name, { cause, logins = 0, isAnError }) => {
    await untilSaid('hundred years');
    seen = program.stdout().length;
    const before = { logins: discord.gateway.identifies.length, rejected: discord.rejected.length };
    await cause();
    await untilSaid('hundred years');
    expect(program.child.exitCode).toBeNull();
    expect(discord.gateway.identifies.length - before.logins).toBe(logins);
    expect(discord.rejected.slice(before.rejected)).toEqual([]);
    expect(twice()).toEqual([]);
    const errors = newLines().filter(({ level }) => level === 'error' || level === 'fatal');
    if (!isAnError) expect(errors).toEqual([]);
  });
});

/** First responses that were taken although there had been one: the fake takes only one, so a second is a failure that it counted. */
function twice(): readonly string[] {
  const taken = discord.requests.filter(
    ({ path, status }) => path.endsWith('/callback') && status >= 200 && status < 300,
  );
  const followed = [...discord.world.interactions.values()].filter(
    ({ followUpIds }) => followUpIds.length > 0,
  );
  const paths = taken.map(({ path }) => path);
  return [...paths.filter((path, index) => paths.indexOf(path) !== index), ...followed.map(({ id }) => id)];
}

const untilTrue = (isSo: () => boolean) => until(isSo, () => program.stdout().slice(seen));
