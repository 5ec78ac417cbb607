import { describe, expect, it } from 'vitest';
import { createGivenNames, GIVEN_NAMES } from '../../src/names/given.ts';
import { matchName } from '../../src/names/match.ts';
import { nameWords } from '../../src/names/parts.ts';

const match = (typed: string, own: string, givenNames = GIVEN_NAMES) =>
  matchName(nameWords(typed), nameWords(own), givenNames);

describe('a typed name', () => {
  it.each([
    ['Viktor Dahlin', 'Viktor Dahlin', 'full'],
    ['dahlin viktor', 'Viktor Dahlin', 'full'],
    ['Viktor Emil Dahlin', 'Viktor Dahlin', 'full'],
    ['Łucja Żak', 'Lucja Zak', 'full'],
    ['Noor al-Hadid', 'Noor Hadid', 'full'],
    ["Dahlin's", 'Viktor Dahlin', 'surname'],
    ['Viktor Dahlin', 'Dahlin', 'surname'],
    ['Viktor', 'Viktor Dahlin', 'part'],
    ['Joerg Mueller', 'Jörg Müller', 'transliteration'],
    ['Jörg Müller', 'Joerg Mueller', 'transliteration'],
    ['Bill Storm', 'William Storm', 'pet-form'],
    ['William Storm', 'Bill Storm', 'pet-form'],
    ['V. Dahlin', 'Viktor Dahlin', 'initial'],
    ['Sergej Tschernow', 'Sergey Chernov', 'sound'],
    ['Viktor Dahlen', 'Viktor Dahlin', 'near'],
  ])('%s means %s: %s', (typed, own, how) => expect(match(typed, own)).toBe(how));

  it.each([
    ['Viktor Dahlin', 'Oskar Dahlin'],
    ['Viktor Dahlin', 'Viktor Storm'],
    ['O. Dahlin', 'Viktor Dahlin'],
    ['Viktr', 'Viktor Dahlin'],
    ['Bo Dahl', 'Bo Dale'],
    ['', 'Viktor Dahlin'],
  ])('%s does not mean %s', (typed, own) => expect(match(typed, own)).toBeUndefined());
});

describe('pet forms of the owner', () => {
  const own = createGivenNames([['Aurelianus', 'Relo', 'Rello']]);
  it('stand beside the usual ones', () => {
    expect(match('Relo Storm', 'Aurelianus Storm')).toBeUndefined();
    expect(match('Relo Storm', 'Aurelianus Storm', own)).toBe('pet-form');
    expect(match('Bob Storm', 'Robert Storm', own)).toBe('pet-form');
    expect(own.full('relo')).toEqual(['aurelianus']);
    expect(own.others('relo')).toEqual(['aurelianus', 'rello']);
    expect(own.others('nobody')).toEqual([]);
  });
});
