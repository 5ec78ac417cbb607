import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/types.ts';
import { language } from '../../src/language/index.ts';
import { toMessage, toTerminal } from '../../src/reply/index.ts';
import { asObject } from '../discord/fake/json.ts';
import { breaksDiscord, messageViolations } from '../discord/fake/validate/message.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';
import { foreignLocales } from './catalogues.ts';

/** One question for every kind of answer that needs no picture. */
const QUESTIONS: readonly (readonly [command: string, options: RawOptions])[] = [
  ['quote', { query: 'quay' }],
  ['quote', { query: 'quist quay', after: '2018' }],
  ['quote', { query: 'inspected' }],
  ['quote', { query: 'obama quay' }],
  ['quote', { query: 'quay', after: 'someday' }],
  ['quote', { query: 'quay', after: '2020', before: '2019' }],
  ['quote', { query: '' }],
  ['sources', { query: 'quay' }],
  ['check', { text: '“We closed the quay because the cranes were perfectly safe,” said Harald Brekke.' }],
  ['speakers', {}],
  ['outlets', {}],
  ['article', { id: 'quay' }],
  ['random', {}],
  ['corpus', { subcommand: 'status' }],
  ['corpus', { subcommand: 'reload' }],
  ['about', {}],
];

let archive: Archive;
beforeAll(() => {
  archive = archiveOf();
});

const answerTo = (
  command: string,
  options: RawOptions,
  locale: string,
): Answer | Promise<Answer> | undefined =>
  commands.find(({ name }) => name === command)?.run(options, contextOf(archive, { locale }));

const asTyped = (answer: Answer, options: RawOptions, locale: string) =>
  toTerminal(answer, { language: language(locale), width: 500, colour: false }, options.query?.toString());

describe.each(foreignLocales)('answers in %s', (locale) => {
  it.each(QUESTIONS)(
    '/%s %o is a message that Discord takes, in words of its own',
    async (command, options) => {
      const answer = await answerTo(command, options, locale);
      const english = await answerTo(command, options, 'en');
      if (!answer || !english) throw new Error(`/${command} is no command`);
      const body = asObject(toMessage(answer, { command, options, page: 0, userId: '42' }, locale));
      expect(messageViolations(body, { path: [], isEdit: false, flagsBefore: 0, files: [] })).toEqual([]);
      expect(breaksDiscord(body)).toBe(false);
      const typed = asTyped(answer, options, locale);
      expect(typed).not.toMatch(/\{\w+\}/);
      expect(typed).not.toBe(asTyped(english, options, 'en'));
    },
  );

  it('never translates a quote', async () => {
    const options = { query: 'quist quay' };
    const answer = await answerTo('quote', options, locale);
    const typed = answer && asTyped(answer, options, locale);
    expect(typed).toContain('“We closed the quay because the cranes were no longer safe”');
    expect(typed).toContain('Ida Quist');
  });
});
