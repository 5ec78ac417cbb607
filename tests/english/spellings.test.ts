import { describe, expect, it } from 'vitest';
import { areUnrelated } from '../../src/english/families.ts';
import { oneSpelling, spelledApart } from '../../src/english/index.ts';
import { inflectionKey, root, sameWord } from '../../src/english/stem.ts';

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

describe('words of one root', () => {
  it.each([
    ['tradition', 'trader'],
    ['petite', 'petitions'],
    ['billions', 'bills'],
    ['partly', 'party'],
    ['community', 'communications'],
    ['tense', 'tensions'],
  ])('may mean different things: %s, %s', (one, other) => {
    expect(root(one)).toBe(root(other));
    expect(areUnrelated(one, other)).toBe(true);
    expect(areUnrelated(other, one)).toBe(true);
  });

  it.each([
    ['migrate', 'migration'],
    ['communicate', 'communications'],
    ['part', 'parts'],
    ['nationalist', 'nations'],
  ])('mean the same mostly: %s, %s', (one, other) => {
    expect(areUnrelated(one, other)).toBe(false);
  });
});
