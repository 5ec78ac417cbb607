import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRequest, SearchResult } from '../../src/search/types.ts';
import { createSearch } from '../support/search.ts';
import { DOCUMENTS, day, search } from './corpus.ts';

const find = (query: string, more: Partial<SearchRequest> = {}): SearchResult =>
  search.find({ ...more, query });
const ids = (result: SearchResult) => result.hits.map(({ id }) => id);
const codes = (result: SearchResult) => result.notes.map(({ code }) => code);
const speakerOf = (id: string) => DOCUMENTS.find((document) => document.id === id)?.speakerId;

describe('what comes first', () => {
  it.each([
    ['okafor tamsin', 'v1', 'a speaker and a topic'],
    ['tamsin okafor', 'v1', 'in any order'],
    ['okafer tamsen', 'v1', 'both misspelt'],
    ['Jonas Okafor on Tamsin', 'v1', 'as one says it'],
    ['what did okafor say about tamsin', 'v1', 'as a question'],
    ['j. okafor tamsin', 'v1', 'an initial'],
    ['maja britt lindqvist orlen', 'v3', 'a name without its hyphen'],
    ['lindquist orlen', 'v3', 'a name as it sounds'],
    ['energy minister tamsin', 'v1', 'a role'],
    ['velmar minister tamsin', 'v1', 'a role by its country'],
    ['minister for energy tamsin', 'v1', 'a role in other words'],
    ['foreign minister tamsin', 'g1', 'a role of another'],
    ['top diplomat tamsin', 'g1', 'a role by a phrase of the alias file'],
    ['okafor wdf', 'h2', 'an alias'],
    ['okafor blue helms', 'h2', 'an alias of several words'],
    ['okafor us', 'h2', 'the country, beside a name'],
    ['okafor united states', 'h2', 'the country, written out'],
    ['okafor ceasefire', 'h5', 'a hyphen that is not there'],
    ['okafor cease-fire', 'h5', 'a hyphen that is there'],
    ['okafor cease fire', 'h5', 'two words'],
    ['okafor truce', 'h5', 'a word near in meaning'],
    ['okafor 300 men', 'h5', 'a number in words'],
    ['airstrikes', 'v3', 'the second half of a compound'],
    ['two-tongued policy', 'h3', 'a hyphenated word'],
    ['ambivalent policy', 'h3', 'a word near in meaning, for a phrase'],
    ['sparing men', 'h5', 'another form of a word'],
    ['"I hope very much to be right"', 'v1', 'an exact phrase'],
    ['“i really hope to be right”', 'h1', 'an exact phrase in curly quotation marks'],
    ['we have been through this before', 'h4', 'grammar words only'],
    ['flood lords turned their boats on those who tried to feed them', 'v2', 'a sentence remembered wrongly'],
    ['the mission is avoiding the blue helms', 'h2', 'a sentence with an alias'],
    ['vna tamsin', 'v1', 'an outlet'],
    ['river gazette tamsin', 'g1', 'an outlet of two words'],
    ['rivergazette.example tamsin', 'g1', 'a domain'],
    ['foreign partners', 'v4', 'a group by its whole name'],
    ['TAMSIN OKAFOR', 'v1', 'in capitals'],
  ])('%s → %s: %s', (query, first) => {
    expect(ids(find(query))[0]).toBe(first);
  });

  it('gives the near miss of a phrase after the phrase, and says so', () => {
    const { hits } = find('"I hope very much to be right"');
    expect(hits.map(({ id, match }) => [id, match.kind])).toEqual([
      ['v1', 'phrase'],
      ['h1', 'partial'],
    ]);
  });

  it('puts words of the quote before words of its paragraph', () => {
    const { hits } = find('orlen');
    expect(hits.slice(0, 2).map(({ match }) => match.kind)).toEqual(['exact', 'exact']);
    expect(hits.slice(2).every(({ match }) => match.kind === 'context')).toBe(true);
    expect(hits.at(-1)?.match.inContext).toEqual(['orlen']);
  });
});

describe('words of the paragraph only', () => {
  it('answer one word, and several where no quote has any of them', () => {
    expect(ids(find('floods asked'))).toEqual(['h2']);
  });
  it('do not stand behind good answers to several', () => {
    expect(ids(find('barrage tamsin'))).toEqual(['v1', 'h1']);
  });
});

describe('words that stand only here and there in a paragraph', () => {
  const filler = 'and then they spoke of other things for quite some time before the day was over';
  const one = (context: string) =>
    createSearch({
      documents: [{ id: 'x', text: 'We will see', context, articleId: 'a', outletId: 'o', prior: 1 }],
      speakers: [],
      outlets: [],
      aliases: '',
    });
  it('are no answer to three', () => {
    const scattered = one(`Herons ${filler} lanterns ${filler} quarries ${filler}. We will see.`);
    expect(scattered.find({ query: 'herons lanterns quarries' })).toMatchObject({
      hits: [],
      notes: [{ code: 'nothing-with-all-words' }],
    });
  });
  it('are one where they stand together', () => {
    const together = one(`${filler} herons, lanterns and quarries ${filler}. We will see.`);
    expect(together.find({ query: 'herons lanterns quarries' }).hits[0]?.match.kind).toBe('context');
  });
});

it('a word is said once to be looked for in another way', () => {
  for (const query of ['okafor us', 'us mission'])
    expect(codes(find(query)).filter((code) => code === 'alias').length).toBeLessThanOrEqual(1);
});

describe('a speaker filters', () => {
  it.each(['okafor tamsin', 'tamsin okafor', 'okafor', 'velmarian minister', 'okafor warning river'])(
    'no one else answers %j',
    (query) => {
      expect(new Set(ids(find(query)).map(speakerOf))).toEqual(
        query === 'okafor warning river' ? new Set() : new Set(['okafor']),
      );
    },
  );

  it('alone, takes the articles in turn and direct words first', () => {
    const first = ids(find('okafor')).slice(0, 4);
    expect(new Set(first.slice(0, 2).map((id) => id[0]))).toEqual(new Set(['h', 'v']));
    expect(first.every((id) => DOCUMENTS.find((document) => document.id === id)?.prior === 1)).toBe(true);
  });

  it('of two names, the second is the topic, or else both speak', () => {
    expect(new Set(ids(find('okafor lindqvist')).map(speakerOf))).toEqual(new Set(['okafor', 'lindqvist']));
  });

  it('may be given as an option: an id, a name, a misspelling, a role', () => {
    for (const speaker of ['okafor', 'Jonas Okafor', 'okafer', 'energy minister']) {
      const result = find('tamsin', { speaker });
      expect(result.speakerIds).toEqual(['okafor']);
      expect(ids(result)).toEqual(['v1', 'h1']);
    }
  });
});

describe('nothing is an answer', () => {
  it.each([
    ['obama tamsin', ['unknown-speaker', 'near-speakers']],
    ['merkel', ['unknown-word']],
    ['german minister tamsin', ['unknown-speaker', 'near-speakers']],
    ['prime minister tamsin', ['unknown-speaker', 'near-speakers']],
    ['lindqvist ceasefire', ['not-said-by', 'near-speakers']],
    ['okafor chocolate', ['unknown-word']],
    ['herald archaeology', ['unknown-word']],
    ['barrage warning', ['nothing-with-all-words']],
    ['"barrage warning"', ['nowhere-word-for-word']],
    ['is', ['only-common-words']],
    ['us', ['only-common-words']],
    ['the', ['only-common-words']],
    ['is it the', ['only-common-words']],
    ['', ['no-words']],
    ['…', ['no-words']],
    ['"" -', ['no-words']],
    ['"" “”', ['empty-phrase']],
    ['-tamsin', ['only-excluded']],
    ['"no such words at all were spoken"', []],
  ])('%j', (query, expected) => {
    const result = find(query);
    expect(ids(result)).toEqual([]);
    expect(codes(result)).toEqual(expect.arrayContaining(expected));
  });

  it('names who spoke of the topic, and nobody who did not', () => {
    const note = find('obama tamsin').notes.find(({ code }) => code === 'near-speakers');
    expect(note).toEqual({
      code: 'near-speakers',
      topic: 'tamsin',
      names: expect.arrayContaining(['Jonas Okafor', 'Maja-Britt Lindqvist']),
    });
  });

  it('an option that names nobody says so', () => {
    expect(codes(find('tamsin', { speaker: 'obama' }))).toEqual(['unknown-speaker']);
    expect(codes(find('tamsin', { outlet: 'the sun' }))).toEqual(['unknown-outlet']);
    expect(codes(find('tamsin', { outlet: 'daly herold' }))).toEqual(['outlet-read-as']);
  });

  it('a word in capitals is a name where the lower-case word is grammar', () => {
    expect(ids(find('US'))[0]).toBe('h2');
    expect(codes(find('IS'))).toEqual(['unknown-word']);
  });
});

describe('how a query was read', () => {
  it.each([
    ['okafer tamsin', { code: 'speaker-read-as', typed: 'okafer', name: 'Jonas Okafor' }],
    ['okafor tamsen', { code: 'spelling', typed: 'tamsen', read: 'Tamsin' }],
    ['energy minister tamsin', { code: 'role-read-as', typed: 'energy minister', name: 'Jonas Okafor' }],
    ['okafor wdf', { code: 'alias', typed: 'wdf', also: ['Water Defence Front', 'Blue Helms'] }],
    ['okafor 2019', { code: 'date-read-as', typed: '2019', from: '2019-01-01', to: '2019-12-31' }],
    ['tamsin before june', { code: 'date-read-as', typed: 'before june', to: '2018-05-31' }],
    ['tamsin 2019', { code: 'undated-left-out', count: 1 }],
  ])('%s', (query, note) => {
    expect(find(query).notes).toContainEqual(note);
  });

  it.each([
    ['"hope" "HOPE" "hope"', []],
    ['"tamsin" "w1" "w2" "w3" "w4" "w5" "w6" "w7" "w8 w9" "w8 w9" "w1"', ['"w8 w9"']],
    [`okafor ${Array.from({ length: 18 }, (_, at) => `-"w${at}" -w${at}`).join(' ')}`, ['-"w16"', '-"w17"']],
    [
      `${Array.from({ length: 26 }, (_, at) => `word${'abcdefghijklmnopqrstuvwxyz'[at]}`).join(' ')} wordz tamsin`,
      ['wordy', 'wordz', 'tamsin'],
    ],
    [`${'tamsin '.repeat(40)}hope`, []],
  ])('%s: equal ones count once, and what is too much is said', (query, left) => {
    const said = find(query).notes.flatMap((note) => (note.code === 'left-out' ? note.typed : []));
    expect(said).toEqual(left);
  });

  it('a phrase, a minus and a word again change nothing', () => {
    expect(ids(find('"I hope very much to be right" "i hope very much to be right"'))).toEqual(
      ids(find('"I hope very much to be right"')),
    );
    expect(ids(find('tamsin -okafor -okafor'))).toEqual(ids(find('tamsin -okafor')));
    expect(ids(find('flood tamsin flood'))).toEqual(ids(find('flood tamsin')));
  });

  it('several phrases are all in every result', () => {
    const both = ids(find('"hope very much" "to be right"'));
    expect(both[0]).toBe('v1');
    expect(ids(find('"hope very much" "no such words were spoken"'))).toEqual([]);
  });

  it('says which word a result lacks', () => {
    const result = find('flood lords pointed guns');
    expect(result.notes).toContainEqual({ code: 'word-dropped', word: 'guns' });
    expect(result.hits[0]?.match).toMatchObject({ kind: 'partial', missing: ['guns'] });
  });

  it('takes no word for a misspelt word of grammar', () => {
    expect(codes(find('okafor wilt tamsin'))).not.toContain('spelling');
  });

  it.each(['holy tamsin', 'airy tamsin'])('takes no short word for another one: %s', (query) => {
    expect(codes(find(query))).not.toContain('spelling');
    expect(find(query).hits).toEqual([]);
  });

  it('takes a long word for a misspelt word of grammar, which decides nothing', () => {
    expect(ids(find('okafor somethng tamsin'))).toEqual(ids(find('okafor something tamsin')));
  });

  it('takes a last word that nobody says for the beginning of one', () => {
    const result = find('okafor missi');
    expect(ids(result)).toContain('h2');
    expect(result.notes).toContainEqual({ code: 'spelling', typed: 'missi', read: 'mission' });
  });

  it('takes no word before the last one for the beginning of another', () => {
    expect(find('barr').hits).not.toEqual([]);
    expect(find('barr more').hits).toEqual([]);
  });

  it('says nothing of a query taken literally', () => expect(find('okafor tamsin').notes).toEqual([]));
});

describe('dates', () => {
  it.each([
    ['okafor 2019', 7],
    ['okafor may 2019', 7],
    ['okafor 14 may 2019', 7],
    ['okafor 2019-05-14', 7],
    ['okafor before 2019', 0],
    ['okafor since may 2019', 7],
    ['okafor after may 2019', 0],
    ['okafor from march to june 2019', 7],
    ['okafor between may and july 2019', 7],
    ['okafor 2018 to 2019', 7],
    ['okafor 2018 – 2019', 7],
    ['okafor 2018 and 2019', 7],
    ['okafor 2019-05-13..2019-05-15', 7],
    ['okafor 12.05.2019 - 16.05.2019', 7],
    ['okafor 2017 to 2018', 0],
    ['okafor in 2018', 0],
  ])('%s: %i', (query, count) => {
    const result = find(query);
    expect(result.hits.length).toBe(count);
    if (count === 0) expect(codes(result)).toContain('nothing-in-dates');
  });

  it('are words of the quote where no document has the date', () => {
    expect(ids(find('opposition august 2014'))).toEqual(['g2']);
  });

  it('come as options too, and leave undated ones out', () => {
    expect(ids(find('tamsin', { after: day('2019-05-01') }))).not.toContain('g1');
    expect(ids(find('tamsin', { before: day('2019-05-01') }))).toEqual([]);
  });

  it('"may" and "march" alone are words', () => {
    expect(ids(find('opposition march'))).toEqual(['g2']);
  });
});

describe('a minus excludes', () => {
  it('a speaker', () => expect(ids(find('tamsin -okafor')).map(speakerOf)).not.toContain('okafor'));
  it('an outlet', () => expect(ids(find('tamsin -vna'))).not.toContain('v1'));
  it('a word in any form', () => expect(ids(find('barrage -holds'))).toEqual([]));
  it('a phrase', () => expect(ids(find('barrage -"very much"'))).toEqual(['h1']));
  it('not inside a word', () => expect(ids(find('two-tongued'))).toEqual(['h3']));
});

describe('any query', () => {
  const word = fc.constantFrom(
    'okafor',
    'tamsin',
    '"',
    '-',
    '“',
    '”',
    '(',
    '[',
    '*',
    '.',
    '\\',
    '2019',
    'before',
    'minister',
    'US',
    '-"',
    '$&',
    'may',
    '',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 14 }).map((words) => words.join('')),
  );

  it('is answered or not, without an error, by documents that exist, best first, and always the same', () => {
    fc.assert(
      fc.property(query, (text) => {
        const result = find(text);
        expect(find(text)).toEqual(result);
        expect(new Set(ids(result)).size).toBe(result.hits.length);
        for (const id of ids(result)) expect(DOCUMENTS.some((document) => document.id === id)).toBe(true);
        const scores = result.hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, two) => two - one));
        if (result.hits.length === 0) expect(result.notes.length).toBeGreaterThan(0);
      }),
      { numRuns: 500, examples: [['2019okafor.2019'], ['okafor may okafor before okafor']] },
    );
  });

  it('may be as long as Discord allows', () => {
    for (const text of [
      'a '.repeat(3_000),
      'tamsin '.repeat(850),
      '"'.repeat(6_000),
      '-'.repeat(6_000),
      'x'.repeat(6_000),
    ])
      expect(() => find(text)).not.toThrow();
  });

  it('returns nobody but the named speaker, whatever else is in it', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const result = find(words.join(' '), { speaker: 'lindqvist' });
        for (const id of ids(result)) expect(speakerOf(id)).toBe('lindqvist');
      }),
    );
  });
});
