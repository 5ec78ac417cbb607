import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from './corpus.ts';

const values = (option: 'query' | 'speaker' | 'outlet', partial: string, filled = {}) =>
  search.suggest(option, partial, filled).map(({ value }) => value);

describe('suggestions', () => {
  it('offer people, the most quoted first', () => {
    expect(search.suggest('speaker', '', {}).map(({ name }) => name)).toEqual([
      'Jonas Okafor (7)',
      'Maja-Britt Lindqvist (2)',
      'Foreign partners (1)',
    ]);
    expect(values('speaker', 'lind')).toEqual(['lindqvist']);
    expect(values('speaker', 'okafer')).toEqual(['okafor']);
    expect(values('speaker', 'energy')).toEqual(['okafor']);
  });

  it('offer outlets', () => expect(values('outlet', 'her')).toEqual(['daily-herald']));

  it('complete a topic that has an answer', () => {
    expect(values('query', 'okafor tam')).toContain('okafor tamsin');
    expect(values('query', 'barr')).toContain('barrage');
    expect(values('query', 'barr', { speaker: 'lindqvist' })).not.toContain('barrage');
  });

  it('offer a person by the start of the name', () =>
    expect(values('query', 'oka')).toContain('Jonas Okafor'));

  it('offer the start of a quote, which leads to it', () => {
    const start = values('query', 'warning river').find((value) => value.startsWith('"'));
    expect(start).toBeDefined();
    expect(search.find({ query: start ?? '' }).hits[0]?.id).toBe('g1');
  });

  it('have an answer with the options as filled in, fit into Discord, and come once', () => {
    const partial = fc.oneof(
      fc.constantFrom(
        '',
        'o',
        'oka',
        'okafor ',
        'okafor t',
        'the',
        'flood lords',
        'minister',
        '"we have',
        'may',
        '-',
        'US',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const filled = fc.constantFrom(
      {},
      { speaker: 'lindqvist' },
      { outlet: 'vna' },
      { speaker: 'okafor', after: 18_000 },
    );
    fc.assert(
      fc.property(partial, filled, (typed, options) => {
        const offered = search.suggest('query', typed, options);
        expect(offered.length).toBeLessThanOrEqual(25);
        expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
        for (const { name, value } of offered) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(100);
          expect(search.find({ ...options, query: value }).hits.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
