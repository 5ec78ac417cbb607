import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { seedsArchive } from '../support/corpus.ts';
import { table } from './table.ts';

const archive = await seedsArchive();
const check = (text: string) => checkText(text, archive);

describe.each(Object.entries(table))('given %s', (_, cases) => {
  it.each(cases)('$message', ({ message, verdicts, speaker, wrongSpeaker, change }) => {
    const { claims } = check(message);
    expect(claims.map((claim) => claim.verdict)).toEqual(verdicts);
    const [claim] = claims;
    const quote = archive.quotes.get(claim?.quote ?? '');
    if (speaker !== undefined) expect(archive.people.get(quote?.speaker ?? '')?.name).toContain(speaker);
    if (wrongSpeaker !== undefined)
      expect(claims.some((each) => each.wrongSpeaker === true)).toBe(wrongSpeaker);
    if (change !== undefined) expect(claim?.changes).toContain(change);
    if (claim?.verdict === 'verbatim') expect(claim.changes).toEqual([]);
  });
});
