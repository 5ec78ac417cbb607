import { describe, expect, it } from 'vitest';
import { archiveOf } from '../support/corpus.ts';

describe('totals', () => {
  const archive = archiveOf();
  const { speakers, outlets, whole, direct } = archive.totals;

  it('count every quote once, by speaker, by outlet and in all', () => {
    const attributed = [...archive.quotes.values()].filter((quote) => quote.speaker !== undefined);
    expect(new Set(attributed.map((quote) => quote.speaker))).toEqual(new Set(speakers.keys()));
    const undated = [...outlets.values()].reduce((sum, { period }) => sum + period.undated, 0);
    expect(whole.period.undated).toBe(undated);
  });

  it('name the outlets that quote a speaker, the most frequent first', () => {
    const quist = [...archive.people.values()].find((person) => person.name === 'Ida Quist');
    expect(speakers.get(quist?.id ?? '')?.by).toEqual(['cwn', 'fjord-press']);
  });

  it('hold the dates that are known and count the others', () => {
    expect(outlets.get('the-harbour-gazette')?.period).toEqual({
      first: '2019-04-02',
      last: '2019-04-02',
      undated: 0,
    });
    expect(outlets.get('cwn')?.period.first).toBeUndefined();
  });

  it('keep only direct quotes with a speaker for the draw', () => {
    expect(direct({}).length).toBeGreaterThan(0);
    for (const id of direct({})) {
      expect(archive.quotes.get(id)).toMatchObject({ kind: 'direct', speaker: expect.any(String) });
    }
  });
});
