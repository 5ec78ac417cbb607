import { describe, expect, it } from 'vitest';
import { tokenTable } from '../../src/quote/table.ts';
import { openWords } from '../../src/quote/words.ts';
import { articleOf } from './helpers.ts';

describe('openWords', () => {
  it('looks a word up once', () => {
    const words = openWords();
    for (const text of ['said', 'Calder', 'pier', '“', '2016'])
      expect(words.wordOf(text)).toBe(words.wordOf(text));
  });

  it('gives a word with a capital what the lists know of it in small letters', () => {
    const { wordOf } = openWords();
    const { text, lower, isSmall, isCapitalised, ...capital } = wordOf('Denied');
    expect({ text, lower, isSmall, isCapitalised }).toEqual({
      text: 'Denied',
      lower: 'denied',
      isSmall: false,
      isCapitalised: true,
    });
    const small = wordOf('denied');
    expect(capital).toMatchObject({
      lemma: 'deny',
      form: small.form,
      frame: small.frame,
      ending: small.ending,
    });
    expect(capital.frame?.lemma).toBe('deny');
  });

  it('reads curly apostrophes as straight ones', () => {
    const { wordOf } = openWords();
    expect(wordOf('’').lower).toBe("'");
    expect(wordOf('Didn’t')).toMatchObject({ lower: "didn't", closed: 'VD', isSmall: false });
    expect(wordOf('didn’t').closed).toBe(wordOf("didn't").closed);
  });

  it.each([
    ['al-Harim', true],
    ['d’Aumont', true],
    ['Élise', true],
    ['pre-War', false],
    ['pier', false],
  ])('sees the capital of a name: %s', (text, isCapitalised) => {
    expect(openWords().wordOf(text).isCapitalised).toBe(isCapitalised);
  });

  it('tells by the ending what no list knows', () => {
    const { wordOf } = openWords();
    expect(
      ['quaggly', 'quaggous', 'quagging', 'quagged', 'quaggs', 'quagg'].map((text) => wordOf(text).ending),
    ).toEqual(['RB', 'JJ', 'VG', 'VN', 'NNS', 'NN']);
  });
});

describe('tokenTable', () => {
  it('has each paragraph with its sentences, and one entry for a word that stands in several', () => {
    const article = articleOf('The pier closed. Nobody left.', 'Calder saw the pier.');
    const [first, second] = tokenTable(article);
    const texts = (tokens = first?.tokens) => tokens?.map(({ text }) => text);
    expect(texts()).toEqual(['The', 'pier', 'closed', '.', 'Nobody', 'left', '.']);
    expect(texts(second?.tokens)).toEqual(['Calder', 'saw', 'the', 'pier', '.']);
    expect(first?.sentences.map(({ first: from, last }) => [from, last])).toEqual([
      [0, 4],
      [4, 7],
    ]);
    expect(second?.tokens[3]?.word).toBe(first?.tokens[1]?.word);
    for (const { start, end, text } of second?.tokens ?? []) expect(article.raw.slice(start, end)).toBe(text);
  });
});
