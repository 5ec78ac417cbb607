import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packConcordance, wordsOf } from '../../src/concordance/index.ts';
import { markOf } from '../../src/concordance/pack.ts';
import { StorageError } from '../../src/storage/error.ts';
import { keyHash } from '../../src/text/hash.ts';
import { openConcordance } from '../support/concordance.ts';
import { archiveOf } from '../support/corpus.ts';

const keys = (text: string) => wordsOf(text).map(({ key }) => key);
/** A word that only its list tells from another one. */
const ALIKE = [
  'weir',
  'ford',
  'mole',
  'pier',
  'lock',
  'sluice',
  'levee',
  'canal',
  ...'abcdefghijklmnopqrstuvwxyz',
].find((word) => markOf(keyHash(word)) === markOf(keyHash('dam')));

describe('wordsOf', () => {
  it.each([
    ['Don’t', "Don't"],
    ['Don`t', "Don't"],
    ['Don‘t', "Don't"],
    ['Don´t say', 'Don′t say'],
    ['U.S.-led', 'US-led'],
    ['the partners’ claims', 'the partners claims'],
    ['3,000 men', '3000 men'],
    ['re\u00ADport', 'report'],
    ['caf\u0065\u0301', 'café'],
    ['ещё', 'еще'],
    ['سَلَام', 'سلام'],
    ['ﬁnal', 'final'],
    ['AT&T', 'AT and T'],
    ['٢٠١٦', '2016'],
  ])('given %s and %s, then they are the same words', (left, right) => {
    expect(keys(left)).toEqual(keys(right));
  });

  it.each([
    ['$5', '€5'],
    ['5 %', '5'],
    ['fell to -5 degrees', 'fell to 5 degrees'],
    ['1.5', '15'],
    ['3,5', '35'],
    ['won’t', 'want'],
    ['où', 'ou'],
  ])('given %s and %s, then they are not', (left, right) => {
    expect(keys(left)).not.toEqual(keys(right));
  });

  it('given a script without spaces, then each character is compared', () => {
    expect(keys('戦争は終わらない')).toHaveLength(8);
  });
});

describe('the concordance', () => {
  const archive = archiveOf();
  const places = archive.concordance;
  const texts = [...archive.articles.values()].map(({ raw }) => wordsOf(raw));

  it('given any row of words, then it finds every place where they stand and nothing else', () => {
    const rows = fc
      .constantFrom(...texts)
      .chain((words) =>
        fc
          .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 6 }))
          .map(([from, size]) => words.slice(from, from + size)),
      );
    fc.assert(
      fc.property(rows, (row) => {
        const expected = texts.flatMap((words) =>
          words.flatMap((_, at) =>
            row.every(({ key }, index) => words[at + index]?.key === key) ? [at] : [],
          ),
        );
        const found = places.phrase(
          row.map(({ key }) => keyHash(key)),
          1_000,
        );
        const read = found.map((at) => places.read(at, at + row.length).map(({ key }) => key));
        expect(read).toEqual(expected.map(() => row.map(({ key }) => key)));
      }),
    );
  });

  it('given a position, then its article and offsets are those of the file', () => {
    const found = places.phrase(['our', 'boats'].map(keyHash), 10);
    const [at = 0] = found;
    const article = archive.articles.get(places.articleAt(at).id);
    const [first] = places.read(at, at + 1);
    expect(article?.file).toBe('given.md');
    expect(article?.raw.slice(first?.start, first?.end)).toBe('Our');
  });

  it('given a word with the mark of another, then it is not taken for that one', () => {
    expect(ALIKE).toBeDefined();
    const text = `${'the '.repeat(100)}dam the ${ALIKE} the ${ALIKE} the dam ${'the '.repeat(100)}`;
    const concordance = openConcordance(packConcordance([text]), { id: () => 'a', text: () => text });
    const [the, dam] = [keyHash('the'), keyHash('dam')];
    expect([...concordance.pairs(the, dam)]).toEqual([99, 105]);
    expect([...concordance.pairs(dam, the)]).toEqual([100, 106]);
    expect(concordance.phrase([the, dam, the], 9)).toEqual([99, 105]);
  });

  it('given texts of few words, then rows and pairs are found as by reading them', () => {
    // "The" stands so often that its places are not read beside those of the others.
    const word = fc.oneof(
      { weight: 50, arbitrary: fc.constant('the') },
      { weight: 1, arbitrary: fc.constantFrom('dam', 'held', 'Orlen', 'flood', '—', ALIKE ?? '') },
      { weight: 1, arbitrary: fc.constant('dam held the flood') },
    );
    const text = fc.array(word, { maxLength: 250, size: 'max' }).map((words) => words.join(' '));
    const row = fc.array(fc.constantFrom('the', 'dam', 'held', 'orlen', 'flood', 'nobody'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        row,
        fc.integer({ min: 1, max: 9 }),
        (texts, words, limit) => {
          const all = texts.flatMap((one) => [...keys(one), undefined]);
          const concordance = openConcordance(packConcordance(texts), {
            id: (number) => `article ${number}`,
            text: (number) => texts[number] ?? '',
          });
          const expected = all.flatMap((_, at) =>
            words.every((word, index) => all[at + index] === word) ? [at] : [],
          );
          expect(concordance.phrase(words.map(keyHash), limit)).toEqual(expected.slice(0, limit));
          const [one = '', two = ''] = words;
          expect(concordance.count(keyHash(one))).toBe(all.filter((word) => word === one).length);
          expect([...concordance.places(keyHash(one))]).toEqual(
            all.flatMap((word, at) => (word === one ? [at] : [])),
          );
          expect([...concordance.pairs(keyHash(one), keyHash(two))]).toEqual(
            all.flatMap((word, at) => (word === one && all[at + 1] === two ? [at] : [])),
          );
          for (const at of expected) {
            const { id, first, last } = concordance.articleAt(at);
            expect(first <= at && at < last).toBe(true);
            expect(concordance.read(at, at + words.length).map(({ key }) => key)).toEqual(words);
            expect(keys(texts[Number(id.slice('article '.length))] ?? '')[at - first]).toBe(one);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('given buffers of nonsense, then comes to an end', () => {
    const texts = ['the dam held the flood '.repeat(80), 'nobody held the dam'];
    const saved = packConcordance(texts);
    const names = Object.keys(saved);
    const change = fc.record({ name: fc.constantFrom(...names), at: fc.nat(), value: fc.nat() });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const broken = Object.fromEntries(
          Object.entries(saved).map(([name, array]) => [name, array.slice()]),
        );
        for (const { name, at, value } of changes) {
          const array = broken[name];
          if (array !== undefined && array.length > 0) array[at % array.length] = value;
        }
        const { phrase, pairs, places, read, articleAt } = openConcordance(broken, {
          id: String,
          text: (number) => texts[number] ?? '',
        });
        const hashes = ['the', 'dam', 'held'].map(keyHash);
        expect(phrase(hashes, 5).length).toBeLessThanOrEqual(5);
        for (const hash of hashes)
          for (const place of [...places(hash), ...pairs(hash, keyHash('the'))].slice(0, 20)) {
            expect(articleAt(place).id).toMatch(/^\d+$/);
            expect(Array.isArray(read(place, place + 3))).toBe(true);
          }
      }),
      { endOnFailure: true },
    );
    for (const lost of names) {
      const { [lost]: _lost, ...rest } = saved;
      expect(() => openConcordance(rest, { id: String, text: String })).toThrow(StorageError);
    }
  });
});
