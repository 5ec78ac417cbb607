import type { Archive } from '../archive/types.ts';
import { wordsOf } from '../concordance/index.ts';
import { corpusOf } from './corpus.ts';
import { type Passage, type Reading, readMessage } from './message/index.ts';
import { createPeople } from './people.ts';
import { checkReadings, WORTH } from './readings.ts';
import type { CheckedClaim, CheckResult } from './types.ts';

export { compareStatements } from './difference.ts';
export type { CheckResult, DiffPiece, MeaningChange, Verdict } from './types.ts';

/** How much of a message is read, in UTF-16 units: Discord's longest option. */
const MOST_TEXT = 6_000;
const MOST_CLAIMS = 10;

/**
 * Checks whether anybody in the corpus says what a message claims. Never throws; takes time for the claims that it looks at, of
 * which there are few, not for the size of the corpus.
 * @param message with or without quotation marks
 */
export function checkText(message: string, archive: Archive): CheckResult {
  const corpus = corpusOf(archive);
  const people = createPeople(archive);
  const text = message.slice(0, MOST_TEXT);
  if (wordsOf(text, 0, text.length, 1).length === 0) return { claims: [], nothing: 'no-words' };
  const passages = distinct(text, readMessage(text, people));
  const check = remembering((readings) => checkReadings(text, readings, corpus, people));
  const found: CheckedClaim[] = [];
  let cut = message.length > MOST_TEXT;
  for (const passage of passages) {
    if (found.length >= MOST_CLAIMS) {
      cut = true;
      break;
    }
    found.push(...checkPassage(passage, check));
  }
  if (found.length > MOST_CLAIMS) cut = true;
  const claims = found.slice(0, MOST_CLAIMS);
  if (passages.length === 0) return { claims, nothing: 'no-words' };
  return {
    claims,
    ...(claims.length === 0 && { nothing: 'only-common-words' as const }),
    ...(cut && { cut: true as const }),
  };
}

/** Of passages with the same words by the same person the first. */
function distinct(text: string, passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const readings = passage
      .flat(2)
      .map(({ span, named }) => [text.slice(span.start, span.end), named?.text]);
    const key = JSON.stringify(readings);
    return !seen.has(key) && seen.add(key);
  });
}

type Check = (readings: readonly Reading[]) => CheckedClaim | undefined;

/** A long sentence with many words set off in it is an option of each of them: it is looked for once. */
function remembering(check: Check): Check {
  const known = new Map<string, CheckedClaim | undefined>();
  return (readings) => {
    const key = JSON.stringify(readings);
    if (!known.has(key)) known.set(key, check(readings));
    return known.get(key);
  };
}

/** The option that explains its words best; a later one must not leave out words that the first one found. */
function checkPassage(passage: Passage, check: Check): CheckedClaim[] {
  let chosen: CheckedClaim[] = [];
  let most = -1;
  for (const option of passage) {
    const claims: CheckedClaim[] = [];
    for (const readings of option) {
      // One more than are shown tells that there are more.
      if (claims.length > MOST_CLAIMS) break;
      const claim = check(readings);
      if (claim !== undefined) claims.push(claim);
    }
    const worth = worthOf(claims);
    const isBetter = isUnspoken(chosen) || holds(claims, chosen) || areSetOff(claims);
    if (worth > most && isBetter) [chosen, most] = [claims, worth];
    // A sentence of the reporter's is found whatever it sets off: those words may be somebody's; and so may they where it differs.
    if (most > WORTH.nearly && !isUnspoken(chosen)) break;
  }
  return chosen;
}

const isUnspoken = (claims: readonly CheckedClaim[]): boolean =>
  claims.length > 0 && claims.every(({ verdict }) => verdict === 'unspoken');

/** Words that were set off as somebody's, and stand as they are: they are what is asked for, however their sentence is put. */
const areSetOff = (claims: readonly CheckedClaim[]): boolean =>
  claims.length > 0 &&
  claims.every(({ verdict, credited }) => verdict === 'verbatim' && credited !== undefined);

/** All words that one list of claims found are among the other's. */
function holds(claims: readonly CheckedClaim[], found: readonly CheckedClaim[]): boolean {
  const parts = found.flatMap((claim) => claim.parts.map((part) => part.claim));
  return parts.every((part) => claims.some(({ span }) => span.start <= part.start && part.end <= span.end));
}

function worthOf(claims: readonly CheckedClaim[]): number {
  if (claims.length === 0) return -1;
  const size = claims.reduce((sum, { text }) => sum + text.length, 0);
  return claims.reduce((sum, { verdict, text }) => sum + WORTH[verdict] * (text.length / size), 0);
}
