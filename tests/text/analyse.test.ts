import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledNumbers } from '../../src/english/spelled-numbers.ts';
import { inflectionKey, lemmas, root, sameWord } from '../../src/english/stem.ts';
import { createNameLearner, learnAliases, normalise, readAliases } from '../../src/names/alias-book.ts';
import { alignmentWith } from '../../src/search/align.ts';
import { compounds, tokenise } from '../../src/text/analyse.ts';
import { editDistance } from '../../src/text/distance.ts';
import { fold } from '../../src/text/fold.ts';
import { hashUnits } from '../../src/text/hash.ts';
import { createScanner } from '../../src/text/scanner.ts';

const terms = (text: string) => tokenise(text).map(({ term }) => term);

describe('the scanner', () => {
  it.each([
    [
      "Curly’s and straight's possessives, the ministers’ too",
      'curly and straight possessives the ministers too',
    ],
    ["don't, won’t and O'Neill are one word each", 'dont wont and oneill are one word each'],
    ['it`s Curly´s, don‘t and O′Neill typed otherwise', 'it curly dont and oneill typed otherwise'],
    ['the `code` and ‘words’ set off', 'the code and words set off'],
    ['a US-led, two-faced plan', 'a US led two faced plan'],
    ['the U.S.-led talks in the U.S. U.N. envoy', 'the US led talks in the US un envoy'],
    ['tell us what IS is', 'tell us what IS is'],
    ['THE TALKS WITH US ARE WHAT IT IS', 'the talks with us are what it is'],
    ['IS NATO US', 'IS nato US'],
    ['Café, Zürich, Łódź, smørrebrød, straße, Ⅳ', 'cafe zurich lodz smorrebrod strasse iv'],
    ['3,000 people, 1.5 million, in 1,2', '3000 people 1.5 million in 1 2'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zero width'],
    ['Лавров сказал', 'лавров сказал'],
    ['東京 is', '東 京 is'],
    ['e-mail—dash–dash', 'e mail dash dash'],
    ["'quoted' “words”", 'quoted words'],
    ['', ''],
    ['… — !', ''],
  ])('reads %j', (text, expected) => {
    expect(terms(text).join(' ')).toBe(expected);
  });

  it('says where each word stands, and what joins it', () => {
    const text = 'The minister’s cease-fire';
    const tokens = tokenise(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'minister',
      'cease',
      'fire',
    ]);
    expect(tokens.map(({ hyphenated }) => hyphenated)).toEqual([false, false, false, true]);
    expect(tokens.map(({ capital }) => capital)).toEqual([true, false, false, false]);
  });

  it('reads any text to its end, in order, within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { term, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('reads a word alone as it reads it among others', () => {
    const word = fc.constantFrom(
      "O'Brien's",
      'U.S.',
      'Zoë',
      'cafés',
      'Mr',
      'x',
      '1,000',
      'naïve',
      'IS',
      'ISIS',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(terms(`so ${words.join(' , ')} then`)).toEqual(['so', ...words.flatMap(terms), 'then']);
      }),
    );
  });

  it('hashes what it writes', () => {
    const scanner = createScanner();
    scanner.read('Zürich plain IS');
    while (scanner.next()) expect(scanner.hash).toBe(hashUnits(scanner.units, scanner.length));
  });
});

describe('folding', () => {
  it('is the same done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('inflection', () => {
  it.each([
    ['strike', 'strikes', 'striking', 'struck', 'stricken'],
    ['spare', 'spares', 'spared', 'sparing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['use', 'uses', 'used', 'using'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['attack', 'attacks', 'attacked', 'attacking'],
    ['kill', 'kills', 'killed', 'killing'],
    ['box', 'boxes', 'boxed', 'boxing'],
    ['panic', 'panicked', 'panicking'],
    ['country', 'countries'],
    ['focus', 'focuses', 'focused', 'focusing'],
    ['tie', 'ties', 'tied', 'tying'],
    ['crisis', 'crises'],
    ['go', 'goes', 'went', 'gone', 'going'],
  ])('takes the forms of %s for one word', (...forms) => {
    for (const form of forms) {
      expect(inflectionKey(form)).toBe(inflectionKey(forms[0] ?? ''));
      for (const other of forms) expect(sameWord(form, other)).toBe(true);
    }
  });

  it.each([
    ['plan', 'plane'],
    ['planned', 'planes'],
    ['state', 'station'],
    ['us', 'use'],
    ['bus', 'bush'],
    ['news', 'new'],
    ['hamas', 'hama'],
    ['seed', 'see'],
    ['evening', 'even'],
    ['noted', 'not'],
    ['timing', 'tim'],
    ['united', 'unit'],
  ])('tells %s from %s', (one, two) => {
    expect(sameWord(one, two)).toBe(false);
  });

  it('gives every word itself as a lemma, and does not depend on the order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdeginstyu'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        expect(lemmas(one)[0]).toBe(one);
        expect(sameWord(one, two)).toBe(sameWord(two, one));
      }),
    );
  });

  it.each([
    ['separate', 'separation'],
    ['terrorist', 'terrorism'],
    ['exterminate', 'extermination'],
    ['agree', 'agreement'],
  ])('sees the family of %s and %s', (one, two) => {
    expect(root(one) ?? one).toBe(root(two));
  });

  it.each([
    ['militant', 'military'],
    ['nation', 'native'],
  ])('keeps %s and %s apart', (one, two) => {
    expect(root(one)).not.toBe(root(two));
  });
});

describe('edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
  it.each([
    ['palmira', 'palmyra', 1],
    ['lavrof', 'lavrov', 1],
    ['aleppo', 'alleppo', 1],
    ['grain', 'gran', 1],
    ['train', 'trian', 1],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (one, two, distance) => {
    expect(editDistance(one, two, 3)).toBe(distance);
  });
  it('does not depend on the order, and says "more" beyond its limit', () => {
    fc.assert(
      fc.property(word, word, (one, two) => {
        const full = editDistance(one, two, 9);
        expect(editDistance(two, one, 9)).toBe(full);
        for (const limit of [1, 2]) expect(editDistance(one, two, limit)).toBe(Math.min(full, limit + 1));
      }),
    );
  });
});

describe('numbers in words', () => {
  it.each([
    ['three hundred', '300'],
    ['two or three hundred men', '200 300'],
    ['twenty-five thousand', '25000'],
    ['one hundred and ten', '110'],
    ['two million three hundred thousand', '2300000'],
    ['five and six', '5 6'],
    ['hundreds of them', ''],
  ])('reads %j as %j', (text, digits) => {
    expect(
      spelledNumbers(terms(text))
        .map((number) => number.digits)
        .join(' '),
    ).toBe(digits);
  });
});

describe('the alias file', () => {
  const book = readAliases(
    '# names\nRL, Red Lake , Krasno # old name\n\n~ dam, Barrage\nRL, Rosy Loch\n,,\n',
  );
  it('gives the other names of a name, over all its groups', () => {
    expect(book.same('rl')).toEqual(['red lake', 'krasno', 'rosy loch']);
    expect(book.same('krasno')).toEqual(['rl', 'red lake']);
    expect(book.near('dam')).toEqual(['barrage']);
    expect(book.same('dam')).toEqual([]);
  });
  it('knows its phrases, and how its owner writes them', () => {
    expect(book.phrasesFrom('red')).toEqual([['red', 'lake']]);
    expect(book.display('red lake')).toBe('Red Lake');
  });
  it('normalises a name', () => expect(normalise("Jean-Marc  D'Arc")).toBe('jean marc darc'));

  it.each([
    ['the Northern River Authority (NRA) said', [['Northern River Authority', 'NRA']]],
    ['the Ministry of Dams and Lakes (MDL) said', [['Ministry of Dams and Lakes', 'MDL']]],
    ['the Northern River Authority (see below)', []],
    ['Ivan Petrenko (UK) said', []],
  ])('is added to by %j', (text, groups) => expect(learnAliases(text)).toEqual(groups));
});

describe('names with an article', () => {
  const learned = (...texts: readonly string[]) => {
    const learner = createNameLearner();
    for (const text of texts) learner.read(text);
    return learner.learned();
  };
  const twice = (...texts: readonly string[]) => learned(...texts, ...texts);

  it('are one with the word before them, where the corpus writes both', () =>
    expect(twice('fighters of Harakat al-Safra left', 'of Al-Safra')).toEqual([
      ['Harakat al-Safra', 'al-Safra'],
    ]));
  it.each([
    ['two bear the name', ['Omar al-Dari spoke', 'Salim al-Dari spoke', 'said al-Dari']],
    ['it never stands alone', ['Omar al-Dari spoke']],
    ['only grammar stands before it', ['In al-Dari it rained', 'said al-Dari']],
  ])('are not where %s', (_why, texts) => expect(twice(...texts)).toEqual([]));
  it('seen once are not', () => expect(learned('Harakat al-Safra', 'of al-Safra')).toEqual([]));
});

describe('compounds', () => {
  it('are phrases of the book, spelled numbers and hyphenated pairs', () => {
    const tokens = tokenise('two hundred at Red Lake, a cease-fire');
    const found = compounds(
      tokens.map(({ term }) => term),
      (index) => tokens[index]?.hyphenated === true,
      readAliases('RL, Red Lake'),
    );
    expect(found.map(({ term }) => term).sort()).toEqual(['200', 'ceasefire', 'red lake']);
  });
});

describe('alignment', () => {
  const words = (text: string) => terms(text);
  const align = (phrase: readonly string[], text: readonly string[], least?: number) =>
    alignmentWith(
      phrase,
      (word) => text.filter((other) => sameWord(other, word)),
      createScanner(),
    )(text.join(' '), least) ?? {
      share: Number.NaN,
      exact: false,
      missing: [],
      turned: false,
    };
  /** The same share from a table with a column for every word of the text. */
  const shareByTable = (phrase: readonly string[], text: readonly string[]): number => {
    const weights = phrase.map((word) => (word === 'the' ? 1 : 3));
    let above = text.map(() => 0);
    for (const [row, own] of phrase.entries()) {
      const scores: number[] = [];
      for (const [at, word] of text.entries()) {
        const gain = (weights[row] ?? 0) * (own === word ? 1 : sameWord(own, word) ? 0.9 : 0);
        const matched = gain === 0 ? 0 : (above[at - 1] ?? 0) + gain;
        scores.push(Math.max(above[at] ?? 0, (scores[at - 1] ?? 0) - 0.15, matched));
      }
      above = scores;
    }
    return (
      Math.max(0, ...above) /
      Math.max(
        1,
        weights.reduce((sum, weight) => sum + weight, 0),
      )
    );
  };
  it('is whole for words that stand there', () => {
    const { share, exact, missing } = align(words('the dam will hold'), words('I say the dam will hold now'));
    expect({ share, exact, missing }).toEqual({ share: 1, exact: true, missing: [] });
  });
  it('forgives another filler, and names what is missing', () => {
    const { share, exact, missing } = align(
      words('I hope very much to be mistaken'),
      words('and I really hope to be mistaken here'),
    );
    expect(exact).toBe(false);
    expect(share).toBeGreaterThan(0.7);
    expect(missing).toEqual([2, 3]);
  });
  it.each([
    ['keeper every met', 'she knew every keeper she met', true],
    ['every keeper knew', 'she knew every keeper', true],
    ['every keeper said', 'she knew every keeper', false],
    ['keeper she met', 'every keeper she ever met', false],
    ['the dam held', 'some dam held, and after a long while they fed the ducks', false],
  ])('tells of “%s” whether a word stands in another place in “%s”', (phrase, text, turned) => {
    expect(align(words(phrase), words(text)).turned).toBe(turned);
  });
  it('is nothing for other words', () =>
    expect(align(words('dam holds'), words('river rises')).share).toBe(0));
  it('is the same as of a table with every word, and told where it is enough', () => {
    const text = fc.array(fc.constantFrom('zinc', 'dam', 'dams', 'river', 'the', 'of', 'hill'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (phrase, other, least) => {
        const own = phrase.map((word) => (word === 'of' ? 'lake' : word));
        const share = shareByTable(own, other);
        expect(align(own, other).share).toBeCloseTo(share, 9);
        if (share >= least) expect(align(own, other, least)).toEqual(align(own, other));
      }),
      { numRuns: 500 },
    );
  });
  it('stays between none and all', () => {
    const text = fc.array(fc.constantFrom('a', 'dam', 'dams', 'river', 'the'), { maxLength: 10 });
    fc.assert(
      fc.property(text, text, (phrase, other) => {
        const { share, missing } = align(phrase, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (phrase.length > 0 && phrase.every((word, at) => other[at] === word)) expect(missing).toEqual([]);
      }),
    );
  });
});
