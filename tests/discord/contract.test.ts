import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readLine } from '../../src/console/typed.ts';
import { language } from '../../src/language/index.ts';
import { toJson, toTerminal } from '../../src/reply/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';
import { type FakeDiscord, startFakeDiscord, texts } from './fake/index.ts';
import { type Running, startBot } from './support/bot.ts';

/** Every command gives the same answer in the terminal, as JSON and in Discord. */

const archive = archiveOf();
let discord: FakeDiscord;
let running: Running;

beforeAll(async () => {
  discord = await startFakeDiscord();
  running = await startBot(discord, commands, { archive });
});

afterAll(async () => {
  await running.bot.stop(0);
  await discord.close();
});

interface Case {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly subcommand?: string;
  /** Words that every way in must show. */
  readonly shows: readonly string[];
  readonly found?: boolean;
}

const cases: readonly Case[] = [
  {
    name: 'quote',
    options: { query: 'quist cranes' },
    shows: ['cranes', 'Ida Quist', 'CWN', 'year not stated'],
  },
  { name: 'quote', options: { query: 'quisst cranez' }, shows: ['Ida Quist', 'read as'] },
  { name: 'quote', options: { query: 'obama cranes' }, shows: ['Nothing found', 'obama'], found: false },
  {
    name: 'quote',
    options: { query: 'repairs', after: 'someday' },
    shows: ['`after`', 'someday'],
    found: false,
  },
  {
    name: 'sources',
    options: { query: 'cranes' },
    shows: ['Oslund quay shut over crane safety', 'Fjord Press'],
  },
  { name: 'timeline', options: { query: 'quay' }, shows: ['Who spoke when', 'Ida Quist', 'undated'] },
  {
    name: 'quote',
    options: { query: 'boats', as: 'card' },
    shows: ['Our boats cannot wait', 'Solveig Dahl'],
  },
  {
    name: 'check',
    options: { text: '“It was a last resort,” Quist said.' },
    shows: ['Verbatim', 'last resort', 'Ida Quist'],
  },
  {
    name: 'check',
    options: { text: 'Quist: “The moon landing was filmed in Oslund.”' },
    shows: ['Not in this corpus'],
  },
  { name: 'compare', options: { query: 'quist cranes' }, shows: ['CWN', 'Fjord Press', 'last resort'] },
  { name: 'speakers', options: {}, shows: ['Ida Quist', 'Solveig Dahl', '2 Apr 2019'] },
  { name: 'speakers', options: { query: 'obama' }, shows: ['obama'], found: false },
  { name: 'outlets', options: { query: 'gazette' }, shows: ['The Harbour Gazette', '1 article'] },
  { name: 'article', options: { id: 'fishermen' }, shows: ['Fishermen want the quay back', 'Solveig Dahl'] },
  {
    name: 'random',
    options: { speaker: 'dahl' },
    shows: ['Our boats cannot wait for the summer', 'Solveig Dahl'],
  },
  { name: 'corpus', options: {}, subcommand: 'status', shows: ['3 articles', archive.version] },
  { name: 'about', options: {}, shows: ['3 articles'] },
];

const title = ({ name, subcommand, options }: Case) =>
  [`/${name}`, subcommand, ...Object.entries(options).map(([option, value]) => `${option}: ${value}`)]
    .filter(Boolean)
    .join(' ');

/** As a person sees it: Discord takes the backslashes away. */
const rendered = (content: readonly string[]) => content.join('\n').replace(/\\([^0-9A-Za-z\s])/g, '$1');

describe.each(cases.map((each) => [title(each), each] as const))(
  '%s',
  (line, { name, options, subcommand, shows, found }) => {
    it('in the terminal', async () => {
      const typed = readLine(line, commands);
      if (!typed.ok) throw new Error(typed.sentence);
      const answer = await typed.command.run(typed.options, contextOf(archive));
      const shown = toTerminal(answer, { width: 10_000, colour: false, language: language('en') });
      for (const words of shows) expect(shown).toContain(words);
      expect(toJson(answer, line).found).toBe(found ?? true);
    });

    it('in Discord', async () => {
      const asked = discord.command({ name, options, ...(subcommand !== undefined && { subcommand }) });
      const shown = rendered(texts((await asked.message()).components));
      for (const words of shows) expect(shown).toContain(words);
      expect(discord.rejected).toEqual([]);
    });
  },
);

it('has a case for every command', () => {
  const tried = new Set(cases.map(({ name }) => name));
  expect(commands.filter(({ hidden, name }) => !hidden && !tried.has(name)).map(({ name }) => name)).toEqual(
    [],
  );
});

describe('what people click', () => {
  it('opens the context of a quote, its citation and the other outlets, each to the one who clicks', async () => {
    const message = await discord.command({ name: 'quote', options: { query: '"last resort"' } }).message();
    const ids = JSON.stringify(message.components).match(/"custom_id":"(p[^"]+)"/g) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    for (const found of ids) {
      const id = found.slice('"custom_id":"'.length, -1);
      const opened = await discord.click(message, id).message();
      expect(rendered(texts(opened.components))).toMatch(/In context|Cite this quote|quote/);
    }
    expect(discord.rejected).toEqual([]);
  });
});

describe('restricted to those who manage the server', () => {
  it('refuses others in private, in every language of the interface', async () => {
    const message = await discord.command({ name: 'corpus', subcommand: 'problems' }).message();
    expect(texts(message.components).join(' ')).toMatch(/manage/);
  });
});
