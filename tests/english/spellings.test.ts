import { describe, expect, it } from 'vitest';
import { oneSpelling, spelledApart } from '../../src/english/index.ts';
import { inflectionKey, sameWord } from '../../src/english/stem.ts';

describe('one word written in two ways', () => {
  it.each([
    ['grey', 'gray'],
    ['ploughed', 'plowed'],
    ['favourites', 'favorites'],
    ['organisation', 'organization'],
    ['apologising', 'apologizing'],
    ['paralysed', 'paralyzed'],
    ['centres', 'centers'],
    ['jewellery', 'jewelry'],
    ['sceptics', 'skeptics'],
    ['programmes', 'programs'],
    ['defence', 'defense'],
    ['fulfil', 'fulfill'],
  ])('%s, %s', (british, american) => {
    expect(oneSpelling(british)).toBe(oneSpelling(american));
    expect(sameWord(british, american)).toBe(true);
    expect(inflectionKey(british)).toBe(inflectionKey(american));
  });

  it.each([
    ['hour', 'hor'],
    ['course', 'corse'],
    ['rise', 'rize'],
    ['raised', 'raized'],
    ['storey', 'story'],
    ['cheque', 'check'],
  ])('%s is no %s', (one, other) => {
    expect(sameWord(one, other)).toBe(false);
  });

  it('may as well be another word, the other way round', () => {
    expect(spelledApart('tyres')).toEqual({ term: 'tires', isUnsure: false });
    expect(spelledApart('tires')).toEqual({ term: 'tyres', isUnsure: true });
    expect(spelledApart('jail')).toEqual({ term: 'gaol', isUnsure: false });
    expect(spelledApart('ferry')).toBeUndefined();
  });
});

describe('plurals that no rule makes', () => {
  it.each([
    ['wolf', 'wolves'],
    ['calf', 'calves'],
    ['goose', 'geese'],
    ['mouse', 'mice'],
    ['shelf', 'shelves'],
    ['fisherman', 'fishermen'],
    ['plateau', 'plateaux'],
    ['hypothesis', 'hypotheses'],
  ])('%s, %s', (singular, plural) => {
    expect(sameWord(singular, plural)).toBe(true);
    expect(inflectionKey(singular)).toBe(inflectionKey(plural));
  });
});
