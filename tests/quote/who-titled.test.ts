import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, checkSpeakers as check } from './speakers-scene.ts';

describe('a title of nobility', () => {
  const shoes = '“Somebody has stolen my shoes,”';
  check([
    [`In came Count Orsino Bell. ${shoes} said the Count.`, ['Orsino Bell']],
    [`In came Duke Orsino Bell. ${shoes} said the Duke.`, ['Orsino Bell']],
    [`In came Duke Orsino Bell. ${shoes} said Duke Orsino.`, ['Orsino Bell']],
    [`In came Countess Ida Bell. ${shoes} said the Countess.`, ['Ida Bell']],
    [`In came the Duke of Kelby. ${shoes} said the Duke of Kelby.`, ['Duke of Kelby']],
    [`The final count came late. ${shoes} said the Count.`, [undefined]],
    [`Broker Ada Duke came late. ${shoes} Duke said.`, ['Ada Duke']],
    [`In came Duke Amery Bell. ${shoes} said a girl. “It is late,” she said.`, [undefined, undefined]],
  ]);
});

describe('a title that is also a forename, of somebody who has that office', () => {
  const sheep = '“I hope that they like sheep,”';
  check([
    [`The Very Rev. Aidan Moen, Dean of Crake, sighed. ${sheep} Dean Moen added.`, ['Aidan Moen']],
    [`Aidan Moen, a baker, sighed. ${sheep} Dean Moen added.`, ['Dean Moen']],
  ]);
});

describe('whoever is told by what they do, whatever their name', () => {
  check([
    ['“It is a tie,” said the buyer, Moll Ferrar.', ['Moll Ferrar']],
    ['The buyer, Moll Ferrar, said: “It is a tie.”', ['Moll Ferrar']],
    ['The buyer, the governor, said: “It is a tie.”', [undefined]],
  ]);
});

describe('what stands behind a name that ends the sentence, by whatever verb it is introduced', () => {
  it('is the role of whoever speaks', () => {
    const roles = ['comments', 'deadpanned', 'says'].map((verb) => {
      const { quotes } = extractQuotes(
        articleOf(`“We had no time at all,” ${verb} Bram Holt, CEO of Novaquay.`),
      );
      return quotes.map(({ role }) => role);
    });
    expect(roles).toEqual([['CEO of Novaquay'], ['CEO of Novaquay'], ['CEO of Novaquay']]);
  });
});
