import { describe, expect, it } from 'vitest';
import { tokenTable } from '../../src/quote/table.ts';
import { askedOnce, oneOf, openWords, smallWords } from '../../src/quote/words.ts';
import { articleOf } from './helpers.ts';

/** The words of a text that consists of these alone. */
const wordsIn = (...texts: string[]) => {
  const words = openWords(texts.join(' '));
  let end = -1;
  return texts.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return words.wordAt(start, end);
  });
};
const wordOf = (text: string) => {
  const [word] = wordsIn(text);
  if (word === undefined) throw new Error('expected a word');
  return word;
};

describe('openWords', () => {
  it('looks a word up once', () => {
    for (const text of ['said', 'Calder', 'pier', '“', '2016', 'naïve', '鯨']) {
      const [first, other, second] = wordsIn(text, 'unlike', text);
      expect(first).toBe(second);
      expect(first).not.toBe(other);
      expect(first?.text).toBe(text);
    }
  });

  it('tells thousands of words apart', () => {
    const texts = Array.from({ length: 5000 }, (_, number) => `w${(number * 7919).toString(36)}`);
    expect(wordsIn(...texts).map(({ text }) => text)).toEqual(texts);
  });

  it('finds the small letters of every script', () => {
    expect(wordsIn('ÉCLAIR', 'ŁUKASZ', 'ЖУК', 'İzmir').map(({ lower }) => lower)).toEqual([
      'éclair',
      'łukasz',
      'жук',
      'i̇zmir',
    ]);
  });

  it('gives a word with a capital what the lists know of it in small letters', () => {
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
    expect(wordOf(text).isCapitalised).toBe(isCapitalised);
  });

  it('tells by the ending what no list knows', () => {
    expect(
      ['quaggly', 'quaggous', 'quagging', 'quagged', 'quaggs', 'quagg'].map((text) => wordOf(text).ending),
    ).toEqual(['RB', 'JJ', 'VG', 'VN', 'NNS', 'NN']);
  });
});

describe('words that all texts share', () => {
  it('are the same in another text', () => {
    expect(wordOf('said')).toBe(wordOf('said'));
    expect(wordOf('Quintock')).toBe(wordOf('Quintock'));
    expect(wordOf('Quintock')).not.toBe(wordOf('quintock'));
  });

  it('leave out what is too long for a word', () => {
    const long = 'q'.repeat(60);
    expect(wordOf(long)).not.toBe(wordOf(long));
    expect(wordOf(long)).toMatchObject({ text: long, id: -1 });
  });

  it('are asked once', () => {
    const asked: string[] = [];
    const isLong = askedOnce(({ text }) => asked.push(text) > 0 && text.length > 6);
    const long = 'z'.repeat(60);
    const texts = ['harbour', 'tide', 'harbour', long, long];
    expect(texts.map((text) => isLong(wordOf(text)))).toEqual([true, false, true, true, true]);
    expect(asked).toEqual(['harbour', 'tide', long, long]);
    expect(isLong(undefined)).toBe(false);
  });

  it('are found in a list whatever their capitals', () => {
    const isTide = oneOf(new Set(['tide', 'ebb']));
    expect(['Tide', 'ebb', 'EBB', 'flood'].map((text) => isTide(wordOf(text)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('smallWords', () => {
  it('has what was added, of the words that texts share and of others', () => {
    const words = smallWords();
    const long = 'x'.repeat(60);
    for (const text of ['pier', 'quandleby', long]) words.add(wordOf(text));
    expect(['pier', 'quandleby', long, 'quay', 'quandlebys'].map((text) => words.has(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(smallWords().has('pier')).toBe(false);
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
