import { describe, expect, it } from 'vitest';
import { servedBehind } from './helpers.ts';

describe('the report of a paper that somebody passes on', () => {
  it('is the paper’s, whatever is done with it', () => {
    for (const verb of ['retweeted', 're-tweeted', 'cited', 'noted', 'reacted to'])
      expect(servedBehind(`Calder ${verb} a Kelby Gazette report that the pier would close.`)).toEqual([
        'Kelby Gazette: the pier would close',
      ]);
  });

  it('is denied by who denies it, and not by the paper', () => {
    const said = servedBehind('Calder dismissed a report in the Kelby Gazette that the pier would close.');
    expect(said).toEqual(['Ines Calder: the pier would close']);
    expect(servedBehind('Calder denied a Kelby Gazette report that the pier would close.')).toEqual([
      'Ines Calder: a Kelby Gazette report that the pier would close',
    ]);
  });

  it('is not that of who passes it on where the paper has no name', () => {
    for (const what of ['cited reports', 'shared a report', 'described as “fake news” a report'])
      expect(servedBehind(`Calder ${what} that the pier would close.`)).toEqual(['-: the pier would close']);
  });

  it('stays that of who confirms, makes or denies one of nobody', () => {
    expect(servedBehind('Calder confirmed a Kelby Gazette report that the pier would close.')).toEqual([
      'Ines Calder: the pier would close',
    ]);
    expect(servedBehind('Calder issued a report that the pier would close.')).toEqual([
      'Ines Calder: the pier would close',
    ]);
    expect(servedBehind('Calder denied reports that the pier would close.')).toEqual([
      'Ines Calder: the pier would close',
    ]);
  });
});
