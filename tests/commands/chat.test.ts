import { describe, expect, it } from 'vitest';
import { type Answer, commands } from '../../commands/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf({
  'pier.txt': `Pier splits the town

VARNESS, 14 June 2015 (Bay Gazette) - The pier was debated on Sunday.

"The pier will rot before the lighthouse is paid for," said Mayor Oda Rask.

"Our changing room has no window," said swimmer Jens Lie.

"Every motorboat scares the seals," said ranger Wat Fossum.
`,
  'sand.txt': `Sand comes back

VARNESS, 3 July 2018 (Bay Gazette) - The beach was opened on Tuesday.

"The pier is the pride of the coast," said Mayor Oda Rask.

"The sand is finer than flour," said geologist Ruth Aune.
`,
});

function spoken(query: string): string[] {
  const command = commands.find(({ name }) => name === 'quote');
  const answer = command?.run({ query }, contextOf(archive)) as Answer | undefined;
  if (answer?.kind !== 'quotes') return [];
  return answer.hits.map(({ quote, article }) =>
    article.raw.slice(quote.segments[0]?.start, quote.segments[0]?.end),
  );
}

describe('a question as a chat spells it', () => {
  it.each([
    ['wat did rask say abt the lighthouse', /will rot/],
    ['wut does oda rask think abt the pier', /pier/],
    ['did any1 say smth abt sand', /finer than flour/],
    ['gimme quotes abt seals', /motorboat/],
    ['u know what rask said abt the lighthouse', /will rot/],
    ['whats rasks opinion on the lighthouse', /will rot/],
    ["what's oda rask's take on the lighthouse", /will rot/],
    ['whats everyone saying about the sand', /finer than flour/],
    ['ppl talking abt sand', /finer than flour/],
    ['aune sand pls', /finer than flour/],
    ['u got anything on seals', /motorboat/],
    ['wat fossum seals', /motorboat/],
    ['wat fossum', /motorboat/],
  ])('%j', (query, first) => {
    expect(spoken(query)[0]).toMatch(first);
  });
});

describe('a date before a question', () => {
  it.each([
    'in 2015, what did the mayor say about the pier?',
    'back in 2015 what did rask say about the pier',
    'so in june 2015 who complained about the pier?',
    'in 2015 did anyone mention the pier',
  ])('tells when: %j', (query) => {
    expect(spoken(query)[0]).toMatch(/^The pier will rot/);
    expect(spoken(query).join()).not.toMatch(/pride/);
  });

  it('is not forgotten where that time has nothing', () => {
    expect(spoken('in 2012, who criticised the pier?')).toEqual(spoken('who criticised the pier in 2012?'));
  });
});

describe('two words that are written as one', () => {
  it.each([
    ['changingroom', /changing room/],
    ['changingrooms', /changing room/],
    ['motor boat', /motorboat/],
    ['light house', /lighthouse/],
  ])('%j', (query, first) => {
    expect(spoken(query)[0]).toMatch(first);
  });
});
