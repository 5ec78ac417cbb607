import { describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/types.ts';
import { checkText } from '../../src/check/index.ts';
import { segmentsOf, spokenText } from '../../src/reply/spoken.ts';
import { visible } from '../../src/text/invisible.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

/** Characters that nobody sees inside a word. */
const INSIDE = [
  ...'\u00ad\u2060\u034f\u180e\u200d\u200c\u200e\u200f\u061c\u202e\u2066\ufeff\u2062\ufe0f\u0001',
  '\u{e0041}',
  '\u{e0100}',
];
const FILLERS = [...'\u3164\u115f\uffa0'];
const BETWEEN = [...'\u200b\u2800\u3164\u115f\uffa0\u00a0\u2003\u3000'];

const article = (word: string, name: string, space = ' ') => `Harbour stays open

Coast Wire

BERGEN, 12 December 2016. – The${space}harbour of Bergen is open again, officials said on Monday.

“The ${word} will stay${space}open until the last boat has left it,” said Minister ${name} Lindqvist on Monday.

The vote was held in the town hall. The mayor said that the town will pay for it.
`;
const pier = `Pier is closed

Fjord Press

“We knew nothing about the pier,” said Marta Lindqvist on Tuesday. The harbour is to stay.
`;

const run = (archive: Archive, name: string, options: RawOptions): Answer => {
  const answer = commands.find((each) => each.name === name)?.run(options, contextOf(archive), 0);
  if (answer === undefined || answer instanceof Promise) throw new Error(`no answer of /${name}`);
  return answer;
};
const hits = (archive: Archive, query: string) => {
  const answer = run(archive, 'quote', { query });
  return answer.kind === 'quotes' ? answer.hits : [];
};
const verdicts = (text: string, archive: Archive) =>
  checkText(text, archive).claims.map(({ verdict, wrongSpeaker }) => [verdict, wrongSpeaker === true]);
const named = (character: string) => `U+${character.codePointAt(0)?.toString(16)}`;

const CLAIM = '“The harbour will stay open until the last boat has left it,” said Marta Lindqvist';

describe.each([...INSIDE, ...FILLERS].map((character) => [named(character), character] as const))(
  'inside a word of an article, %s',
  (_name, character) => {
    const archive = archiveOf({
      'a.txt': article(`har${character}bour`, `Mar${character}ta`),
      'b.txt': pier,
    });

    it('costs no verdict', () => {
      expect(verdicts(CLAIM, archive)).toEqual([['verbatim', false]]);
    });

    it('splits nobody, and its quotes are found by the words that are seen', () => {
      expect([...archive.speakers].filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
        'Marta Lindqvist',
      ]);
      const [best] = hits(archive, 'lindqvist harbour boat');
      expect(best?.speaker?.name).toBe('Marta Lindqvist');
      expect(best && spokenText(best)).toBe('“The harbour will stay open until the last boat has left it”');
    });

    it('stands in the file at the offsets that are kept', () => {
      const [best] = hits(archive, 'lindqvist harbour boat');
      const segments = best === undefined ? [] : segmentsOf(best);
      expect(segments.map(({ start, end }) => best?.article.raw.slice(start, end))).toEqual([
        `The har${character}bour will stay open until the last boat has left it`,
      ]);
      expect(segments.map(({ text }) => text)).toEqual([
        'The harbour will stay open until the last boat has left it',
      ]);
    });

    it('costs nothing in what is typed either', () => {
      const clean = archiveOf({ 'a.txt': article('harbour', 'Marta') });
      const typed = CLAIM.replace('harbour', `har${character}bour`);
      expect(verdicts(typed, clean)).toEqual([['verbatim', false]]);
      if (INSIDE.includes(character))
        expect(hits(clean, `lind${character}qvist har${character}bour`)[0]?.speaker?.name).toBe(
          'Marta Lindqvist',
        );
    });
  },
);

describe.each(BETWEEN.map((character) => [named(character), character] as const))(
  'between words, %s',
  (_name, character) => {
    const archive = archiveOf({ 'a.txt': article('harbour', 'Marta', character) });

    it('does not glue them', () => {
      expect(verdicts(CLAIM, archive)).toEqual([['verbatim', false]]);
      const [best] = hits(archive, 'lindqvist stay open');
      expect(best?.match.missing).toEqual([]);
      expect(best && spokenText(best).replace(/[\u00a0\u2003\u3000]/g, ' ')).toBe(
        '“The harbour will stay open until the last boat has left it”',
      );
      expect(
        verdicts(
          CLAIM.replaceAll(' ', character),
          archiveOf({ 'a.txt': article('harbour', 'Marta') }),
        )[0]?.[0],
      ).toBe('verbatim');
    });
  },
);

it('titles and outlets are read as they are seen', () => {
  const raw = article('harbour', 'Marta')
    .replace('Harbour stays', 'Har\u00adbour\u200bstays')
    .replace('Coast', 'Co\u2060ast');
  const archive = archiveOf({ 'a.txt': raw });
  const [only] = [...archive.articles.values()];
  expect(only?.title).toBe('Harbour stays open');
  expect(visible(only?.outlet.name ?? '')).toBe(only?.outlet.name);
  expect(only?.raw).toBe(raw);
});
