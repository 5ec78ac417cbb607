import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf } from './helpers.ts';

/** `speaker: words` of each quote, "-" for nobody. */
function servedIn(...lines: string[]): string[] {
  const article = articleOf(...lines);
  const { quotes, speakers } = extractQuotes(article);
  return quotes.map(({ segments, speaker }) => {
    const words = segments.map(({ start, end }) => article.raw.slice(start, end)).join(' ¶ ');
    return `${speaker === undefined ? '-' : speakers[speaker]?.name}: ${words}`;
  });
}

describe('who words it so', () => {
  it.each([
    [
      'The quays were, as Ines Calder famously phrased it, “a nest of gulls and thieves.”',
      'Ines Calder: a nest of gulls and thieves.',
    ],
    [
      'In the words of Ines Calder, the mayor, “a nest of gulls and thieves.”',
      'Ines Calder: a nest of gulls and thieves.',
    ],
    [
      'Mayor Ines Calder insisted that the plan was sound, but “digging it takes a long time.”',
      'Ines Calder: the plan was sound, but “digging it takes a long time.”',
    ],
    ['An impostor posing as Ines Calder said the pier would be sold.', '-: the pier would be sold'],
    [
      '“We will sell the pier,” a caller claiming to be Ines Calder told the clerk.',
      '-: We will sell the pier',
    ],
    [
      'According to Ines Calder, a professor of law in Westport, the pier belongs to the town.',
      'Ines Calder: the pier belongs to the town',
    ],
    ['Calder ended her address by stating, “The pier is ours.”', '-: The pier is ours.'],
    [
      'She had never heard of Title X. “This offer is right up our street,” Ines Calder wrote.',
      'Ines Calder: This offer is right up our street',
    ],
  ])('%j', (text, expected) => {
    expect(servedIn(text)).toContain(expected);
  });

  it.each([
    ['The bank gave Ines Calder a “contract letter” on Monday.'],
    ['Most dockers know that the word “safe” isn’t a word for “cheap.”'],
    ['Many swimmers find the water too cold even in August.'],
    ['Ines Calder truly believes it. What she is saying is flatly false.'],
    ['“The pier is a waste of money” is a line that Ines Calder never uttered.'],
    ['Without Ines Calder saying “the pier is a waste of money,” the vote would have been lost.'],
    ['A deepfake clip in which Ines Calder says “the pier is a waste of money” was shared widely.'],
    ['Ines Calder said no such thing as “the pier is a waste of money.”'],
    ['The guards stopped Ines Calder from saying “the pier is a waste of money.”'],
    ['Ines Calder insisted that she had not said “the pier is a waste of money.”'],
    ['Ines Calder rejected claims that she had told the board “the pier is a waste of money.”'],
    ['Ines Calder might as well have said “the pier is a waste of money.”'],
    ['Ines Calder would have had to say “the pier is a waste of money.”'],
    ['Ines Calder ruled out ever saying “the pier is a waste of money.”'],
    ['Ines Calder threw up her hands, as if to say “the pier is a waste of money.”'],
    ['Ines Calder does this all day, effectively saying, “Here it is, but we will not show it.”'],
    ['Not one docker heard Ines Calder say “the pier is a waste of money.”'],
    ['Ines Calder was too polite to say “the pier is a waste of money.”'],
    ['Ines Calder was forbidden to say “the pier is a waste of money.”'],
    ['Ines Calder could be forgiven for saying “the pier is a waste of money.”'],
    ['A cartoon shows Ines Calder saying “the pier is a waste of money.”'],
    ['Why won’t Ines Calder say “the pier is a waste of money”?'],
    ['Her foes hope to hear Ines Calder say “the pier is a waste of money.”'],
    ['Ines Calder is not known to have said “the pier is a waste of money.”'],
  ])('and what is no statement: %j', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it.each([
    'No one was surprised when Ines Calder said “the pier belongs to the town.”',
    'Ines Calder was overheard saying “the pier belongs to the town.”',
    '“the pier belongs to the town,” the Herald reported, quoting Ines Calder.',
    'Ines Calder’s verdict: “the pier belongs to the town.”',
    'Not only did Ines Calder say that “the pier belongs to the town,” she also wrote it.',
    'Nobody said it better than Ines Calder: “the pier belongs to the town.”',
    'Ines Calder could only say that “the pier belongs to the town.”',
    'Ines Calder once said, and has never taken back, that “the pier belongs to the town.”',
    'Nothing could stop Ines Calder from saying “the pier belongs to the town.”',
  ])('and what was said after all: %j', (text) => {
    expect(servedIn(text).map((line) => line.replace(/\.$/u, ''))).toEqual([
      'Ines Calder: the pier belongs to the town',
    ]);
  });

  it('gives short turns without cues to nobody', () => {
    expect(
      servedIn(
        '“It will be no feast,” grumbled Ines Calder.',
        '“We have each other.”',
        '“And a cold goose.”',
      ).slice(0, 2),
    ).toEqual(['Ines Calder: It will be no feast', '-: We have each other.']);
  });
});
