import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { cursor, readLine } from '../../src/console/typed.ts';

const read = (line: string) => {
  const typed = readLine(line, commands);
  return typed.ok ? { name: typed.command.name, ...typed.options } : typed.sentence;
};

describe('readLine', () => {
  it.each([
    ['/quote lavrov palmyra', { name: 'quote', query: 'lavrov palmyra' }],
    ['lavrov palmyra', { name: 'quote', query: 'lavrov palmyra' }],
    ['/SOURCES aleppo', { name: 'sources', query: 'aleppo' }],
    [
      '/quote query: harbour quay outlet: The Mail after:2016',
      { name: 'quote', query: 'harbour quay', outlet: 'The Mail', after: '2016' },
    ],
    [
      '/quote harbour speaker:Ida Quist private: yes',
      { name: 'quote', query: 'harbour', speaker: 'Ida Quist', private: true },
    ],
    [
      '/quote "said outlet: closed" speaker: quist',
      { name: 'quote', query: '"said outlet: closed"', speaker: 'quist' },
    ],
    [
      '/quote at 10:30 https://example.com note: this',
      { name: 'quote', query: 'at 10:30 https://example.com note: this' },
    ],
    [
      '/check Speaker: we resign, speaker: all of us',
      { name: 'check', text: 'Speaker: we resign, speaker: all of us' },
    ],
    [
      '/quote letter: never, other: "outlte: no"',
      { name: 'quote', query: 'letter: never, other: "outlte: no"' },
    ],
    ['/quote harbour as: CARD', { name: 'quote', query: 'harbour', as: 'card' }],
    ['/corpus', { name: 'corpus' }],
    ['/quote', { name: 'quote' }],
    ['/quote outlet:', { name: 'quote' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    [
      '/qoute x',
      'There is no command /qoute. Did you mean /quote? There are: /quote, /sources, /check, /compare, /timeline, /speakers, /outlets, /article, /random, /corpus, /about.',
    ],
    [
      '/',
      'There is no command /. There are: /quote, /sources, /check, /compare, /timeline, /speakers, /outlets, /article, /random, /corpus, /about.',
    ],
    ['/quote x outlet: a outlet: b', 'The option `outlet` is there twice.'],
    ['/quote harbour outlte: mail', '/quote has no option `outlte`. Did you mean `outlet`?'],
    ['/quote harbour Speakers: quist', '/quote has no option `Speakers`. Did you mean `speaker`?'],
    [
      '/sources harbour speaker: quist',
      '/sources has no option `speaker`. It has: query, outlet, after, before, private.',
    ],
    ['/quote harbour as: crad', 'The option `as` takes text or card, not “crad”. Did you mean `card`?'],
    ['/corpus statsu', '/corpus takes status, problems or reload, not “statsu”. Did you mean `status`?'],
    ['/corpus harbour', '/corpus takes status, problems or reload, not “harbour”.'],
    ['/quote x private: maybe', 'The option `private` takes true or false.'],
  ])('%s is refused with a sentence', (line, sentence) => {
    expect(read(line)).toBe(sentence);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (line) => void readLine(`/quote ${line}`, commands)));
  });
});

describe('cursor', () => {
  it('finds the option at the end of the line, what stands in it and what is filled in', () => {
    const [quote] = commands;
    if (!quote) throw new Error('no commands');
    expect(cursor(quote, 'harbour outlet: The M')).toEqual({
      option: 'outlet',
      partial: 'The M',
      start: 16,
      filled: { query: 'harbour' },
    });
    expect(cursor(quote, 'har')).toEqual({ option: 'query', partial: 'har', start: 0, filled: {} });
  });
});
