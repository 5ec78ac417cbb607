import { describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf({
  'mill.txt': `Millers walk out over toll bridge

HARSTAD, 4 May 2019 (Valley Post) - The lock keepers went home at noon.

"The sideroad will swallow every meadow," said farmer Tilda Brorsen.

"Thirty percent of the barges carry gravel," said Transport Minister Erik Vang.

"Every lockup beside the canal was flooded," said Vang.
`,
  'salt.txt': `Salt tax divides cooks

LUNDE, 9 September 2020 (Morning Kurier) - A dinner was cancelled on Wednesday.

"Salt is the poor man's spice," said cook Maren Holt.

"The gravel was never inspected," said Holt.
`,
});

function run(name: string, options: RawOptions): Answer {
  const command = commands.find((each) => each.name === name);
  const answer = command?.run(options, contextOf(archive));
  if (answer === undefined || answer instanceof Promise) throw new Error(`/${name} takes its time`);
  return answer;
}

const spoken = (answer: Answer) =>
  answer.kind === 'quotes'
    ? answer.hits.map(({ quote, article }) =>
        article.raw.slice(quote.segments[0]?.start, quote.segments[0]?.end),
      )
    : [];
const codes = ({ notes }: Answer) => notes.map(({ code }) => code);

describe('questions', () => {
  it.each([
    ["Erik Vang's opinion on gravel", /Thirty percent/],
    ['what does vang think about the barges', /Thirty percent/],
    ['views of Maren Holt on salt', /Salt is/],
    ['who said that salt is the poor man’s spice', /Salt is/],
    ['tell me something Tilda Brorsen said regarding meadows please', /sideroad/],
    ['quotes about salt', /Salt is/],
    ['which minister spoke about barges', /Thirty percent/],
  ])('%j', (query, first) => {
    const answer = run('quote', { query });
    expect(spoken(answer)[0]).toMatch(first);
    expect(codes(answer)).toContain('words-of-the-question');
  });

  it('leaves the rest answering where nobody is called so, and says so', () => {
    const answer = run('quote', { query: 'what did Barnabas Quill say about gravel' });
    expect(
      spoken(answer)
        .slice(0, 2)
        .every((words) => /barges carry gravel|gravel was never/.test(words)),
    ).toBe(true);
    expect(answer.notes).toContainEqual({ code: 'others-instead', typed: 'Barnabas Quill' });
  });

  it('drops a word that the corpus lacks beside a speaker and another word, and says so', () => {
    const answer = run('quote', { query: 'maren holt salt volcano' });
    expect(spoken(answer)[0]).toMatch(/Salt is/);
    expect(answer.notes).toContainEqual({ code: 'word-dropped', word: 'volcano' });
    expect(run('quote', { query: 'what does holt think of volcanoes' }).kind).toBe('nothing');
  });
});

describe('words as people write them', () => {
  it.each([
    ['"30 percent" barges', /Thirty percent/],
    ['lock-up canal', /lockup/],
    ['gravel 9.9.2020', /never inspected/],
    ['gravel 9/2020', /never inspected/],
    ['gravel autumn 2020', /never inspected/],
    ['gravel since june 2020', /never inspected/],
    ['gravel 2020-2021', /never inspected/],
    ['barges carry before june 2019', /Thirty percent/],
    ['holt not about salt', /never inspected/],
  ])('%j', (query, only) => {
    const found = spoken(run('quote', { query }));
    expect(found[0]).toMatch(only);
    expect(found).toHaveLength(1);
  });

  it('explains a time that depends on the day of asking', () => {
    expect(codes(run('quote', { query: 'holt yesterday' }))).toContain('relative-date');
  });

  it('needs no query beside a speaker', () => {
    expect(spoken(run('quote', { speaker: 'Holt' }))).toHaveLength(2);
    expect(run('quote', {}).kind).toBe('refusal');
  });
});

describe('/sources', () => {
  const titles = (query: string) => {
    const answer = run('sources', { query });
    return answer.kind === 'sources' ? answer.hits.map(({ article }) => article.title) : [];
  };
  it.each([
    ['millers', ['Millers walk out over toll bridge']],
    ['toll bridge', ['Millers walk out over toll bridge']],
    ['lunde', ['Salt tax divides cooks']],
    ['lunde tax', ['Salt tax divides cooks']],
    ['zeppelin', []],
  ])('%j', (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });
});
