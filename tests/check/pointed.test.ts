import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-pointed-'));
writeFileSync(
  join(dir, 'ferry.txt'),
  `Ferry stays in port

STRANDBY, 4 March 2016 (Strandby Post) - The ferry did not sail on Friday.

"The bow door has not closed since the autumn," said Henrik Maal, the chief engineer.

Transport Minister Dagny Bruun told reporters: "Nobody on this island will be left behind."

"My sheep have waited on the quay for a week," said Solveig Tange, a farmer.
`,
);
afterAll(() => rmSync(dir, { recursive: true }));
const archive = archiveIn(dir);
const claimOf = async (message: string) => checkText(message, await archive).claims[0];
const DOOR = '"The bow door has not closed since the autumn"';

describe('a sentence beside a quotation that points at it', () => {
  it.each([
    `${DOOR}. That was Dagny Bruun.`,
    `${DOOR}. i think it was bruun`,
    `${DOOR}. he says it was Dagny Bruun who said it. can somebody look that up`,
    `${DOOR}. saw it on facebook. apparently dagny bruun said it`,
    `${DOOR} Who said it? Was it Bruun?`,
    `${DOOR} - someone told me this is bruun, true?`,
    `${DOOR}. The speaker was Dagny Bruun.`,
    `${DOOR}. the one who said it was Bruun.`,
    `${DOOR}. those were bruun's words`,
    `${DOOR}. the post credits bruun`,
    `${DOOR}. twitter attributes it to dagny bruun`,
    `found this online, ${DOOR}, and the caption says it's from solveig tange. legit?`,
    `${DOOR} <- bruun`,
    `${DOOR}. This was the transport minister.`,
    `did bruun say this? ${DOOR}`,
    `my dad says this is a quote by bruun. ${DOOR}`,
    `Bruun apparently said the following in an interview. ${DOOR}`,
  ])('tells whose it is: %s', async (message) => {
    expect(await claimOf(message)).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
  });

  it.each([
    `${DOOR}. i think it was maal`,
    `${DOOR}. it was the chief engineer who said that`,
    `${DOOR}. not bruun, it was maal`,
    `${DOOR}. Maal said that. Bruun said that it was not so.`,
    `${DOOR}. Bruun said it was a shame.`,
    `${DOOR}. It was Bruun who closed the port, so who knows?`,
    `${DOOR}. It was in the Strandby Post, bruun was there too`,
    `${DOOR}. That was in Strandby. Solveig Tange is my cousin.`,
    `${DOOR}. maal told it to bruun`,
    `${DOOR}. this was about bruun`,
  ])('names nobody else: %s', async (message) => {
    const claim = await claimOf(message);
    expect(claim?.verdict).toBe('verbatim');
    expect(claim?.wrongSpeaker).toBeUndefined();
  });

  it('is that of the quotation that it stands behind', async () => {
    const { claims } = checkText(
      `${DOOR}. Maal said that. "My sheep have waited on the quay for a week". it was tange who said it`,
      await archive,
    );
    expect(claims.map(({ wrongSpeaker }) => wrongSpeaker ?? false)).toEqual([false, false]);
  });
});
