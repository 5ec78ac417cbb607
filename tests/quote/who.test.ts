import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf } from './speakers-scene.ts';

/** [what the article says, who says it; `undefined` where the article does not tell] */
type Row = readonly [text: string, ...speakers: (string | undefined)[]];

function speakersIn(text: string): (string | undefined)[] {
  const { quotes, speakers } = extractQuotes(articleOf(text));
  return quotes.map(({ speaker }) => (speaker === undefined ? undefined : speakers[speaker]?.name));
}

function check(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, ...speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
}

describe('the head of the subject speaks, not a name inside it', () => {
  check([
    ['A baker who had walked from Upper Fenwick said: “We want our mill back this year.”', undefined],
    ['A woman whose son sailed under Major Piotr Wolski said: “Nobody wrote to us at all.”', undefined],
    ['The union that speaks for Rosa Delgado said: “The line broke the law.”', undefined],
    ['The brother of the pilot Bruno Keller said: “We were never asked about it.”', undefined],
    ['An aide to Senator Dora Reyes, speaking after the vote, said: “It is all over.”', undefined],
    ['Marta Olsen, who runs the mill with her cousin, Jan Visser, said: “We need rain soon.”', 'Marta Olsen'],
    [
      'Paul Lindgren, joined by his wife, Eva Lindgren, and his lawyer, Emil Novak, said: “I did nothing.”',
      'Paul Lindgren',
    ],
    ['Lars Holm, whose deputy, Lena Fischer, left on Monday, said: “The boats were safe.”', 'Lars Holm'],
    ['Rosa Delgado, together with her brother, Karim Haddad, said: “We want an answer.”', 'Rosa Delgado'],
    ['Walter Quigg’s lawyer, Alice Brandt, said: “We will appeal by Friday.”', 'Alice Brandt'],
    [
      'The mill is sound, Ingrid Halvorsen, who owns it with Dale Pruitt, said on Monday.',
      'Ingrid Halvorsen',
    ],
  ]);
});
