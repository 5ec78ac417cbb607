import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';

const said = (count: number) =>
  createSearch({
    documents: Array.from({ length: count }, (_, at) =>
      documentBy('ida-quist', `q${at}`, `The ferry number ${at} is late`, { context: 'At the pier.' }),
    ),
    speakers: [speakerEntry('ida-quist', 'Ida Quist', { count })],
    outlets: [],
    aliases: '',
  });

describe('more than are looked through', () => {
  it('is said, with how much somebody said in all', () => {
    const search = said(260);
    expect(search.find({ query: 'quist' }).notes).toContainEqual({
      code: 'best-of-more',
      count: 250,
      total: 260,
    });
    expect(search.find({ query: 'ferry' }).notes).toContainEqual({ code: 'best-of-more', count: 250 });
  });

  it('is not said where all are among the results', () => {
    for (const query of ['quist', 'ferry']) expect(said(249).find({ query }).notes).toEqual([]);
    expect(said(250).find({ query: 'quist' }).notes).toEqual([]);
  });
});

describe('a last word of a letter', () => {
  const search = createSearch({
    documents: [
      'The border wall will be built',
      'No border wall was ever cheap',
      'A border war is likely',
      'We work at the border with Wenda',
      'Plan B is no better than plan A',
      'Say hello, darkness, and go to bed',
    ].map((text, at) => documentBy('ida-quist', `w${at}`, text)),
    speakers: [speakerEntry('ida-quist', 'Ida Quist', { count: 6 })],
    outlets: [],
    aliases: '',
  });
  const found = (query: string) => {
    const { hits, notes } = search.find({ query });
    return { ids: hits.map(({ id }) => id).sort(), notes };
  };

  it('is what follows the word before it most often', () => {
    const { ids, notes } = found('border w');
    expect(ids).toEqual(['w0', 'w1']);
    expect(notes).toContainEqual({ code: 'spelling', typed: 'w', read: 'wall' });
  });

  it('is itself where it follows that word', () => {
    expect(found('plan b')).toEqual({ ids: ['w4'], notes: [] });
  });

  it('and words that greet nobody are looked for', () => {
    expect(found('hello darkness').ids).toEqual(['w5']);
  });
});
