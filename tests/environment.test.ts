import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnvironment, readSettings } from '../src/environment.ts';

const DISCORD_TOKEN = 'MTAw.abc.def';
let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'dateline-env-')), 'settings.env');
});

const misspelt = (variables: Readonly<Record<string, string>>) => {
  const read = readEnvironment(variables);
  return read.ok ? read.misspelt : read.sentence;
};
const settings = (text: string | Uint8Array, variables: Readonly<Record<string, string>> = {}) => {
  writeFileSync(file, text);
  return readSettings(variables, file);
};
const sentences = (text: string | Uint8Array) => {
  const read = settings(text);
  return read.ok ? [] : read.sentences;
};

describe('a file of settings', () => {
  test.each([
    ['plain lines', `DISCORD_TOKEN=${DISCORD_TOKEN}\nCORPUS_DIR=news\n`],
    ['carriage returns', `DISCORD_TOKEN=${DISCORD_TOKEN}\r\nCORPUS_DIR=news\r\n`],
    ['a byte order mark', `\ufeffDISCORD_TOKEN=${DISCORD_TOKEN}\nCORPUS_DIR=news\n`],
    ['quotation marks and spaces', `DISCORD_TOKEN = "${DISCORD_TOKEN}"\nCORPUS_DIR=' news '\n`],
    ['export and comments', `export DISCORD_TOKEN=${DISCORD_TOKEN} # mine\nCORPUS_DIR=news # theirs\n`],
  ])('given %s then they are read', (_name, text) => {
    expect(settings(text)).toMatchObject({ ok: true, config: { token: DISCORD_TOKEN, corpusDir: 'news' } });
  });

  test('given a variable of the process too then that one counts', () => {
    const read = settings(`DISCORD_TOKEN=${DISCORD_TOKEN}\nCORPUS_DIR=news\n`, { CORPUS_DIR: 'other' });
    expect(read).toMatchObject({ config: { token: DISCORD_TOKEN, corpusDir: 'other' } });
  });

  test('given none, a folder or no text then one sentence names the file', () => {
    const said = (read: ReturnType<typeof readSettings>) => (read.ok ? [] : read.sentences);
    expect(said(readSettings({ DISCORD_TOKEN }, file))).toEqual([
      `The settings in ${file} can’t be read (ENOENT): check the path and its permissions.`,
    ]);
    for (const bytes of [Buffer.from('DISCORD_TOKEN=x', 'utf16le'), Uint8Array.from([0x41, 0x3d, 0xe9])])
      expect(sentences(bytes)).toEqual([
        `The settings in ${file} can’t be read: save the file as plain text in UTF-8.`,
      ]);
    const folder = `${file}.d`;
    mkdirSync(folder);
    expect(said(readSettings({ DISCORD_TOKEN }, folder))).toEqual([
      `The settings in ${folder} can’t be read (EISDIR): check the path and its permissions.`,
    ]);
  });
});

describe('.env', () => {
  const folder = process.cwd();
  afterEach(() => process.chdir(folder));

  test('may be missing, is read where it is, and need not be read where the settings stand elsewhere', () => {
    process.chdir(mkdtempSync(join(tmpdir(), 'dateline-dotenv-')));
    expect(readSettings({ DISCORD_TOKEN })).toMatchObject({ ok: true });
    writeFileSync('.env', `DISCORD_TOKEN=${DISCORD_TOKEN}`);
    expect(readSettings({})).toMatchObject({ ok: true, config: { token: DISCORD_TOKEN } });
    writeFileSync('.env', Buffer.from(`DISCORD_TOKEN=${DISCORD_TOKEN}`, 'utf16le'));
    const unread = expect.stringMatching(/\.env can’t be read: save the file as plain text in UTF-8\.$/);
    expect(readSettings({ DISCORD_TOKEN })).toMatchObject({ ok: true, unread });
    expect(readSettings({})).toMatchObject({ sentences: [unread, expect.stringMatching(/^DISCORD_TOKEN/)] });
  });
});

describe('a name that is nearly a setting’s', () => {
  test.each([
    ['GUILD_IDD', 'GUILD_ID'],
    ['GUILDID', 'GUILD_ID'],
    ['guild_id', 'GUILD_ID'],
    ['DISCORD-TOKEN', 'DISCORD_TOKEN'],
    ['DISCORD_TOKNE', 'DISCORD_TOKEN'],
    ['CORPUS_DRI', 'CORPUS_DIR'],
    ['Watch', 'WATCH'],
    ['\ufeffHEALTH_PORT', 'HEALTH_PORT'],
  ])('%s is told from %s', (name, meant) => {
    expect(misspelt({ [name]: 'x' })).toEqual([{ name, meant }]);
  });

  test.each(['PATH', 'PATCH', 'CCACHE_DIR', 'BUILD_ID', 'STATE_DIRECTORY', 'NODE_ENV', 'GUILD_ID', 'TERM'])(
    '%s is none',
    (name) => {
      expect(misspelt({ [name]: 'x' })).toEqual([]);
    },
  );

  test('given a blank one then it would have no effect anyway', () => {
    expect(misspelt({ GUILD_IDD: ' ' })).toEqual([]);
  });

  test('given that the right one is needed then the wrong one is said first', () => {
    expect(sentences(`DISCORD_TOKEM=${DISCORD_TOKEN}`)).toEqual([
      'DISCORD_TOKEM is not a setting and has no effect: did you mean DISCORD_TOKEN?',
      expect.stringMatching(/^DISCORD_TOKEN is not set/),
    ]);
  });
});
