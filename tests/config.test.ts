import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { DISCORD_API_URL, LOG_LEVELS, readConfig, SETTINGS } from '../src/config.ts';

const token = 'MTAwMDAwMDAwMDAwMDAwMDAw.Gh1jKl.abcdefghijklmnopqrstuvwxyz0123456789-_';

describe('readConfig', () => {
  test('given only a token then every other setting has its default', () => {
    expect(readConfig({ DISCORD_TOKEN: token })).toEqual({
      ok: true,
      config: {
        token,
        corpusDir: 'seeds',
        aliasesFile: 'aliases.txt',
        cacheDir: '.cache',
        stateDir: '.state',
        logLevel: 'info',
        logQueries: false,
        defaultPrivate: false,
        apiUrl: DISCORD_API_URL,
        userPerMinute: 30,
        guildPerMinute: 300,
        watch: true,
        healthHost: '127.0.0.1',
        shutdownSeconds: 8,
      },
    });
  });

  test('given every setting then it is taken', () => {
    const result = readConfig({
      DISCORD_TOKEN: ` Bot ${token} `,
      GUILD_ID: '123456789012345678',
      CORPUS_DIR: '/srv/news',
      ALIASES_FILE: '/srv/names.txt',
      CACHE_DIR: '/var/cache/dateline',
      STATE_DIR: '/var/lib/dateline',
      LOG_LEVEL: 'debug',
      LOG_QUERIES: 'true',
      DEFAULT_PRIVATE: 'true',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      USER_PER_MINUTE: '0',
      GUILD_PER_MINUTE: '1000',
      SHUTDOWN_SECONDS: '2.5',
      REPORT_CHANNEL_ID: '223456789012345678',
      WATCH: 'false',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '::1',
    });
    expect(result).toEqual({
      ok: true,
      config: {
        token,
        guildId: '123456789012345678',
        corpusDir: '/srv/news',
        aliasesFile: '/srv/names.txt',
        aliasesNamedBy: 'ALIASES_FILE',
        cacheDir: '/var/cache/dateline',
        stateDir: '/var/lib/dateline',
        logLevel: 'debug',
        logQueries: true,
        defaultPrivate: true,
        apiUrl: 'http://127.0.0.1:8080/api',
        userPerMinute: 0,
        guildPerMinute: 1000,
        reportChannelId: '223456789012345678',
        watch: false,
        healthPort: 9090,
        healthHost: '::1',
        shutdownSeconds: 2.5,
      },
    });
  });

  test.each([
    [{ CACHE_DIRECTORY: '/var/cache/x' }, '/var/cache/x'],
    [{ CACHE_DIRECTORY: '/var/cache/x', CACHE_DIR: '' }, '/var/cache/x'],
    [{ CACHE_DIRECTORY: '/var/cache/x', CACHE_DIR: 'mine' }, 'mine'],
  ])('given %j then archives are kept in %s', (env, folder) => {
    const result = readConfig({ DISCORD_TOKEN: token, ...env });
    expect(result.ok && result.config.cacheDir).toBe(folder);
  });

  test.each([
    [{ STATE_DIRECTORY: '/var/lib/x' }, '/var/lib/x'],
    [{ STATE_DIRECTORY: '/var/lib/x', STATE_DIR: '' }, '/var/lib/x'],
    [{ STATE_DIRECTORY: '/var/lib/x', STATE_DIR: 'mine' }, 'mine'],
  ])('given %j then reports are kept in %s', (env, folder) => {
    const result = readConfig({ DISCORD_TOKEN: token, ...env });
    expect(result.ok && result.config.stateDir).toBe(folder);
  });

  test('given no cache folder then nothing says where archives are kept', () => {
    const result = readConfig({ DISCORD_TOKEN: token, CACHE_DIR: 'off' });
    expect(result.ok && Object.keys(result.config)).not.toContain('cacheDir');
  });

  test('given empty and blank variables then they count as not set', () => {
    const filled = readConfig({ DISCORD_TOKEN: token });
    expect(readConfig({ DISCORD_TOKEN: token, GUILD_ID: '', LOG_LEVEL: '  ', CORPUS_DIR: '' })).toEqual(
      filled,
    );
  });

  test.each([
    ['"true"', 'TRUE', "'Debug'", '"/srv/my news"'],
    [' true\r', ' "true" ', 'DEBUG', "'/srv/my news'\r"],
  ])('given quotation marks, capitals and carriage returns then it is what was meant', (...values) => {
    const [LOG_QUERIES, DEFAULT_PRIVATE, LOG_LEVEL, CORPUS_DIR] = values;
    const result = readConfig({
      DISCORD_TOKEN: `"${token}"`,
      LOG_QUERIES,
      DEFAULT_PRIVATE,
      LOG_LEVEL,
      CORPUS_DIR,
    });
    expect(result).toMatchObject({
      ok: true,
      config: { token, logQueries: true, defaultPrivate: true, logLevel: 'debug', corpusDir: '/srv/my news' },
    });
  });

  test.each([
    ['https://discord.com/api/v10', 'https://discord.com/api'],
    ['https://discord.com/api/v10/', 'https://discord.com/api'],
    ['http://[::1]:80/', 'http://[::1]:80'],
  ])('given the address %s then the version and the last slash are left out', (url, expected) => {
    const result = readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: url });
    expect(result.ok && result.config.apiUrl).toBe(expected);
  });

  test.each([
    [{}, 'DISCORD_TOKEN is not set'],
    [{ DISCORD_TOKEN: '' }, 'DISCORD_TOKEN is not set'],
    [{ DISCORD_TOKEN: 'hunter2' }, 'DISCORD_TOKEN is not a bot token'],
    [
      { DISCORD_TOKEN: token, GUILD_ID: 'my server' },
      'GUILD_ID must be the id of a server: 17 to 20 digits.',
    ],
    [{ DISCORD_TOKEN: token, LOG_LEVEL: 'loud' }, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`],
    [{ DISCORD_TOKEN: token, LOG_QUERIES: 'yes' }, 'LOG_QUERIES must be true or false.'],
    [{ DISCORD_TOKEN: token, DEFAULT_PRIVATE: '1' }, 'DEFAULT_PRIVATE must be true or false.'],
    [
      { DISCORD_TOKEN: token, DISCORD_API_URL: 'discord.com' },
      'DISCORD_API_URL must be an http or https address',
    ],
    [
      { DISCORD_TOKEN: token, DISCORD_API_URL: 'ftp://x/y' },
      'DISCORD_API_URL must be an http or https address',
    ],
    [{ DISCORD_TOKEN: token, USER_PER_MINUTE: '-1' }, 'USER_PER_MINUTE must be a whole number'],
    [{ DISCORD_TOKEN: token, GUILD_PER_MINUTE: '1.5' }, 'GUILD_PER_MINUTE must be a whole number'],
    [
      { DISCORD_TOKEN: token, REPORT_CHANNEL_ID: '#reports' },
      'REPORT_CHANNEL_ID must be the id of a channel',
    ],
    [{ DISCORD_TOKEN: token, WATCH: 'yes' }, 'WATCH must be true or false.'],
    [{ DISCORD_TOKEN: token, HEALTH_PORT: '70000' }, 'HEALTH_PORT must be a port'],
    [{ DISCORD_TOKEN: token, HEALTH_PORT: 'http' }, 'HEALTH_PORT must be a port'],
    [{ DISCORD_TOKEN: token, SHUTDOWN_SECONDS: '0' }, 'SHUTDOWN_SECONDS must be a number of seconds'],
    [{ DISCORD_TOKEN: token, SHUTDOWN_SECONDS: '60' }, 'SHUTDOWN_SECONDS must be a number of seconds'],
    [{ DISCORD_TOKEN: token, SHUTDOWN_SECONDS: 'soon' }, 'SHUTDOWN_SECONDS must be a number of seconds'],
  ])('given %j then one sentence names the variable and what it accepts', (env, start) => {
    const result = readConfig(env);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.sentences).toHaveLength(1);
    expect(result.sentences[0]?.startsWith(start), result.sentences[0]).toBe(true);
  });

  test('given a wrong value then no sentence repeats it, for it may be a secret in the wrong place', () => {
    const result = readConfig({ DISCORD_TOKEN: 'secret-1', GUILD_ID: 'secret-2', LOG_LEVEL: 'secret-3' });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('secret-');
    expect(!result.ok && result.sentences).toHaveLength(3);
  });
});

describe('.env.example', () => {
  test('names every setting and nothing else, and is valid once a token is put in', () => {
    const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
    // The two that systemd sets are for no owner.
    const own = SETTINGS.filter((name) => !/^(?:CACHE|STATE)_DIRECTORY$/.test(name)).sort();
    expect(Object.keys(example).sort()).toEqual(own);
    expect(readConfig({ ...example, DISCORD_TOKEN: token })).toEqual(readConfig({ DISCORD_TOKEN: token }));
  });
});
