import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT, LIMITS } from '../../commands/index.ts';
import { type Asked, type PageMove, pageIds, readState, soloId } from '../../src/reply/state.ts';

const FEW: PageMove[] = ['back', 'here', 'next'];
const ALL: PageMove[] = ['first', 'back', 'here', 'next', 'last'];

const asked: Asked = {
  command: 'quote',
  options: { query: 'harbour | 100% =sure', private: true },
  page: 3,
  userId: '1187654321098765432',
};

describe('page state in custom ids', () => {
  it.each([
    ['back', 2],
    ['here', 3],
    ['next', 4],
    ['first', 0],
  ] as const)('the button “%s” asks for page %i of the same question', (move, page) => {
    const ids = pageIds(asked, ALL) ?? [];
    const clicked = ids[ALL.indexOf(move)] ?? '';
    expect(readState([clicked, ...ids])).toEqual({ ...asked, page, shows: 'page' });
  });

  it('holds the longest question that the options allow, in any order of the row', () => {
    const longest: Asked = {
      command: 'sources',
      userId: '18446744073709551615',
      page: 999,
      options: {
        query: 'q'.repeat(INPUT.query),
        speaker: 's'.repeat(INPUT.facet),
        outlet: 'o'.repeat(INPUT.facet),
        after: 'a'.repeat(INPUT.date),
        before: 'b'.repeat(INPUT.date),
        private: false,
      },
    };
    const ids = pageIds(longest, ALL) ?? [];
    expect(ids).toHaveLength(ALL.length);
    expect(readState([ids[2] ?? '', ...ids.toReversed()])).toEqual({ ...longest, shows: 'page' });
  });

  it('gives short questions back whatever they hold, within Discord’s limits and without duplicates', () => {
    const options = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(fc.string({ maxLength: 40 }), fc.boolean(), fc.nat()),
      {
        maxKeys: 3,
      },
    );
    fc.assert(
      fc.property(options, fc.nat(500), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (values, page, user) => {
        const state: Asked = { command: 'quote', options: { ...values }, page, userId: String(user) };
        const ids = pageIds(state, FEW);
        fc.pre(ids !== undefined);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
        expect(readState([ids[1] ?? '', ...ids])).toEqual({ ...state, shows: 'page' });
      }),
    );
  });

  it('remembers which archive an answer was made from', () => {
    const ids = pageIds({ ...asked, version: 'f00dfeed' }, FEW) ?? [];
    expect(readState([ids[1] ?? '', ...ids])?.version).toBe('f00dfeed');
  });

  it('opens another answer beside the message', () => {
    const id = soloId('open', { ...asked, options: { id: '0123456789ab' } }) ?? '';
    expect(readState([id])).toEqual({ ...asked, options: { id: '0123456789ab' }, shows: 'open' });
  });

  it('fills a filter in, or takes it away, and goes back to the first page', () => {
    const id = soloId('filter', { ...asked, options: { query: 'quay', outlet: 'cwn' } }) ?? '';
    expect(readState([id], ['speaker=ida-quist', 'outlet='])).toMatchObject({
      page: 0,
      options: { query: 'quay', speaker: 'ida-quist' },
      shows: 'page',
    });
    expect(readState([id], ['private=true'])?.options).toEqual({ query: 'quay', outlet: 'cwn' });
  });

  it('does not answer for ids that are not ours, torn or tampered with', () => {
    const ids = pageIds({ ...asked, options: { query: 'q'.repeat(200) } }, FEW) ?? [];
    expect(readState([])).toBeUndefined();
    expect(readState(['someone-else'])).toBeUndefined();
    expect(readState([ids[0] ?? ''])).toBeUndefined();
    expect(readState(['pn01:quote|zzzzzzzzzz|1|'])).toBeUndefined();
    expect(readState(['pn01:Quote Me|1|1|'])).toBeUndefined();
    expect(readState(['pn01:quote|1|1||query'])).toBeUndefined();
  });

  it('never throws on what a stranger sends', () => {
    fc.assert(fc.property(fc.array(fc.string()), (ids) => void readState(ids.map((id) => `pn01:${id}`))));
  });
});
