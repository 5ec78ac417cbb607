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

describe('a pronoun behind a sentence that tells who somebody is', () => {
  const said = '“It is late,” she said.';
  check([
    [`Mayor Bo Lind sighed. The woman at the door was Ann Roe. ${said}`, ['Ann Roe']],
    [
      `Mayor Bo Lind sighed. The woman was the leader of the house, Fatima Roe-Cole. ${said}`,
      ['Fatima Roe-Cole'],
    ],
    [`Mayor Bo Lind sighed. The woman at the door was a nurse. ${said}`, [undefined]],
    [`Mayor Ann Lind sighed. The woman at the door was the wife of Bo Roe. ${said}`, [undefined]],
    [
      'Her sister had gone. The grocer who sold the ticket, Amit Sethi, has put up a sign. “I told her,” he said.',
      ['Amit Sethi'],
    ],
    [
      'Bo Lind had gone. The grocer who sold the ticket has put up a sign. “I told her,” he said.',
      [undefined],
    ],
  ]);
});

describe('whose message, letter or report it is', () => {
  check([
    [
      'A text message from Lars Roe, who was in cabin nine, reached his wife: “Do not keep lunch.”',
      ['Lars Roe'],
    ],
    ['From Dr Enid Sallis, in Vicarage Road: “A clock that is wrong all day is dear.”', ['Enid Sallis']],
    ['Kelby officials called the threat “imperial and crude,” according to reports.', ['Kelby officials']],
    ['The threat was “imperial and crude,” according to reports.', ['reports']],
  ]);
});

describe('May as a forename', () => {
  check([
    ['“It is late,” the owner May Grant said.', ['May Grant']],
    ['Dairy owner May Grant said: “It is late.”', ['May Grant']],
    ['“It is late,” said a nurse, May Grant.', ['May Grant']],
    ['Former chief of staff to May Nick Grant said: “It is late.”', ['Nick Grant']],
  ]);
});

describe('the author of a work, whom the headline names in full', () => {
  it.each([
    ['‘The Salt Clerk’ by Imre Vadas', 'Imre Vadas'],
    ['“The Salt Clerk” by Imre Vadas', 'Imre Vadas'],
    ['A town is hit by Imre Vadas', 'Vadas'],
  ])('%s', (title, name) => {
    const { speakers } = extractQuotes(
      articleOf('“I wrote the end first,” Vadas told a hall in Bath.', title),
    );
    expect(speakers.map((speaker) => speaker.name)).toEqual([name]);
  });
});

describe('who speaks, by the form of the sentence', () => {
  const words = '“It is late, and it will be later.”';
  check([
    [`Said Ann Roe, ${words}`, ['Ann Roe']],
    [`Added Mayor Ann Roe, R-Ohio, ${words}`, ['Ann Roe']],
    [`Told Ann Roe, ${words}`, [undefined]],
    [`“It is my debt,” Ann Roe says. But ${words}`, ['Ann Roe']],
    [`“Ask them whether they will come.” Ann Roe added, ${words}`, ['Ann Roe', 'Ann Roe']],
    [`Mayor Bo Lind came. Lind’s response, according to Ann Roe: ${words}`, ['Bo Lind']],
    [`Mayor Bo Lind came. His blunt reply, according to two aides: ${words}`, ['Bo Lind']],
    [`Mayor Bo Lind came. The mood, according to Ann Roe: ${words}`, ['Ann Roe', 'Ann Roe']],
    ['Ann Roe, of Kelby, was one of only a few members who said they would come.', ['Ann Roe']],
    ['Ann Roe met one of only a few members who said they would come.', ['few members']],
  ]);
});
