import { describe, expect, it } from 'vitest';
import { language } from '../../src/language/index.ts';
import { spokenText } from '../../src/reply/spoken.ts';
import {
  dateText,
  lackText,
  mannerText,
  matchText,
  noteTexts,
  polarityText,
  speakerText,
} from '../../src/reply/wording.ts';
import { date, hitOf, viewOf } from '../support/views.ts';

const english = language('en');

describe('dateText shows how far a date can be trusted', () => {
  it.each([
    [{ iso: '2019-03-07' }, '7 Mar 2019'],
    [{ iso: '2019-03', precision: 'month' as const }, 'Mar 2019'],
    [{ iso: '2019', precision: 'year' as const }, '2019'],
    [
      { iso: '2019-03-07', basis: 'dateline-without-year' as const, withoutYear: '--03-07' },
      '7 Mar 2019 (year inferred)',
    ],
    [{ iso: '2019-03-07', basis: 'inferred' as const }, '7 Mar 2019 (inferred from another article)'],
    [{ iso: '2019-03-07', basis: 'given' as const }, '7 Mar 2019 (date given by the corpus’s owner)'],
    [
      { precision: 'unknown' as const, basis: 'dateline-without-year' as const, withoutYear: '--03-07' },
      '7 Mar, year not stated',
    ],
    [{ precision: 'unknown' as const, basis: 'not stated' as const }, 'undated'],
  ])('%j', (fields, text) => {
    expect(dateText(date(fields), english)).toBe(text);
  });
});

describe('spokenText', () => {
  it('puts a direct quote in marks and shows that segments were apart', () => {
    expect(spokenText(viewOf(['We tried.', 'We failed.']))).toBe('“We tried.” […] “We failed.”');
  });

  it('adds no marks to words that the outlet wrote', () => {
    expect(spokenText(viewOf(['the quay is “a disgrace” to the town'], { kind: 'mixed' }))).toBe(
      'the quay is “a disgrace” to the town',
    );
  });

  it('closes a mark that the end of the quote left open', () => {
    expect(spokenText(viewOf(['the quay is “a disgrace'], { kind: 'mixed' }))).toBe(
      'the quay is “a disgrace”',
    );
    expect(spokenText(viewOf(['the quay is "a disgrace'], { kind: 'mixed' }))).toBe(
      'the quay is "a disgrace"',
    );
  });

  it('leaves out the comma that belongs to the reporting sentence', () => {
    expect(spokenText(viewOf(['the quay is “a disgrace,”'], { kind: 'mixed' }))).toBe(
      'the quay is “a disgrace”',
    );
  });

  describe('shows the verb that governs words which aren’t quoted as they were spoken', () => {
    const shownAfter = (verb: string, gap: string, words: string, kind: 'indirect' | 'mixed' | 'direct') => {
      const view = viewOf([words], { kind });
      const raw = `${verb}${gap}${words}`;
      const segments = [{ start: verb.length + gap.length, end: raw.length }];
      const cue = { start: 0, end: verb.length, text: verb };
      return spokenText({
        ...view,
        article: { ...view.article, raw },
        quote: { ...view.quote, segments, cue },
      });
    };

    it.each([
      ['denied', 'any role in the sale', 'denied any role in the sale'],
      ['has urged', 'the board to resign', 'has urged the board to resign'],
      ['said', 'the quay would close', 'the quay would close'],
      ['also says', 'the quay will close', 'the quay will close'],
    ])('%s %s', (verb, words, shown) => {
      expect(shownAfter(verb, ' ', words, 'indirect')).toBe(shown);
    });

    it('not where a word stands between, nor before words in marks', () => {
      expect(shownAfter('denied', ' that ', 'he had a role', 'indirect')).toBe('he had a role');
      expect(shownAfter('shouted', ' ', 'We tried.', 'direct')).toBe('“We tried.”');
    });
  });

  it('reads across line breaks', () => {
    expect(spokenText(viewOf(['We tried\n\nand failed.']))).toBe('“We tried and failed.”');
  });
});

describe('words that stand only in the paragraph', () => {
  const match = {
    kind: 'context',
    corrected: [{ typed: 'harbor', found: 'Harbour' }],
    widened: [{ typed: 'boat', found: 'ferry' }],
    missing: [],
    inContext: ['harbor', 'boat', 'pier'],
  } as const;

  it('are named as the paragraph has them', () => {
    expect(lackText(hitOf(viewOf(['We sail.']), { match }), english)).toBe(
      '“Harbour”, “ferry” and “pier” only in the paragraph around it',
    );
    expect(matchText(match)).toBe(
      'context: “harbor” read as “Harbour”; “Harbour”, “ferry”, “pier” in the paragraph around it',
    );
  });
});

describe('speakerText', () => {
  it('gives the role as the article does', () => {
    expect(
      speakerText(viewOf(['Yes'], { role: 'harbour master' }, { speaker: 'Ida Quist' }), english),
    ).toEqual({
      name: 'Ida Quist',
      rest: ', harbour master',
    });
  });

  it('says when nobody could be named, and how the article puts it', () => {
    expect(speakerText(viewOf(['Yes'], { mention: { start: 0, end: 2, text: 'he' } }), english).name).toBe(
      'Speaker not resolved: the article says “he”',
    );
  });

  it('never gives a reported claim to the one who reports it', () => {
    const view = viewOf(
      ['the quay is safe'],
      { kind: 'indirect' },
      { speaker: 'The owners', reportedBy: 'Ida Quist' },
    );
    expect(speakerText(view, english)).toEqual({ name: 'The owners', rest: ', as reported by Ida Quist' });
  });
});

describe('noteTexts', () => {
  const told = (notes: Parameters<typeof noteTexts>[0]) => noteTexts(notes, english);

  it('tells several notes of one kind in one sentence', () => {
    expect(
      told([
        { code: 'name-read-as-word', typed: 'quis', name: 'Ida Quist', also: true },
        { code: 'spelling', typed: 'quis', read: 'Quist' },
        { code: 'name-read-as-word', typed: 'brek', name: 'Harald Brekke', also: true },
        { code: 'spelling', typed: 'cranse', read: 'cranes' },
      ]),
    ).toEqual([
      'Taken for words and for names: “quis” (Ida Quist) and “brek” (Harald Brekke). To have one of the two, choose a speaker or put the word in quotation marks.',
      '“quis” read as “Quist”; “cranse” read as “cranes”.',
    ]);
    expect(
      told([
        { code: 'unknown-word', word: 'asdf' },
        { code: 'unknown-word', word: 'qwer' },
      ]),
    ).toEqual(['In no quote of this corpus: “asdf” and “qwer”.']);
  });

  it('tells an outlet from a speaker', () => {
    const note = { code: 'name-read-as-word', typed: 'mail', name: 'The Mail', also: false } as const;
    expect(told([note])[0]).toContain('choose them as the speaker');
    expect(told([{ ...note, isOutlet: true }])[0]).toContain('choose it as the outlet');
    expect(told([{ ...note, also: true, isOutlet: true }])[0]).toContain(
      'for a word and for the outlet The Mail',
    );
  });

  it('tells an outlet from speakers who are called as words are, too', () => {
    const also = { code: 'name-read-as-word', also: true } as const;
    const outlet = { ...also, typed: 'mail', name: 'The Mail', isOutlet: true } as const;
    const rose = { ...also, typed: 'rose', name: 'Ida Rose' };
    const both = told([outlet, rose]);
    expect(both).toHaveLength(2);
    expect(both[0]).toContain('for the outlet The Mail');
    const merged = told([rose, outlet, { ...also, typed: 'hill', name: 'Leo Hill' }]);
    expect(merged).toHaveLength(2);
    expect(merged[0]).toContain('“rose” (Ida Rose) and “hill” (Leo Hill)');
    expect(merged[0]).not.toContain('Mail');
    expect(merged[1]).toBe(both[0]);
  });

  it('leaves a note alone as it is, and those that are long', () => {
    expect(told([{ code: 'spelling', typed: 'quis', read: 'Quist' }])).toEqual(['“quis” read as “Quist”.']);
    expect(
      told([
        { code: 'no-such-day', typed: '31 june' },
        { code: 'no-such-day', typed: '30 february' },
      ]),
    ).toHaveLength(2);
  });
});

describe('mannerText and polarityText', () => {
  it('say whose words are shown', () => {
    const cue = { start: 0, end: 5, text: 'noted' };
    expect(mannerText(viewOf(['x']), english)).toBeUndefined();
    expect(mannerText(viewOf(['x'], { kind: 'indirect', cue }), english)).toBe(
      'Reported in The Mail’s words (“noted”), not quoted word for word',
    );
    expect(mannerText(viewOf(['x'], { kind: 'mixed' }), english)).toMatch(/^Partly in The Mail’s words/);
  });

  it('warn of words that the cue turns round', () => {
    const cue = { start: 0, end: 5, text: 'voiced doubt' };
    expect(polarityText(viewOf(['x'], { polarity: 'doubted', cue }), english)).toBe(
      'The speaker doubted this (“voiced doubt”)',
    );
    expect(polarityText(viewOf(['x'], { polarity: 'denied' }), english)).toBe('The speaker denied this');
  });
});
