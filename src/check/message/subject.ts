import type { Named, People } from '../people.ts';
import { nameEnding, nameIn } from './naming.ts';

/** Between a subject and its verb. */
const ADVERBS =
  /(?:\s+(?:also|then|once|has|have|had|just|even|really|never|recently|again|later|earlier|reportedly|yesterday|today|is|was|not|(?:did|has|does)(?:\s+not|n['’]t)|[\p{L}]+ly))*\s*$/u;
/** Leads to somebody who is no subject. */
const LEADS_TO =
  /(?:^|\s)(?:of|at|in|from|for|with|to|near|on|by|beside|behind|about|against|under|over|alongside|like|than|via|versus|vs)\s+(?:(?:the|his|her|their|our|my|an?|late|former)\s+)?$/iu;
const JOINED = /(?:\s|^)(?:and|or|&)\s*$/iu;
/** Behind these words a clause begins that has a subject of its own. */
const SUBORDINATES =
  /(?:^|[\s,])(?:when|while|as|after|before|because|since|until|that|how|where|whereupon|moments?\s+(?:after|before))\s+/giu;
/** Of the offices before a name nothing else is left: "the French president". */
const VERB = /(?:^|\s)\p{Ll}[\p{L}’'-]*/u;

/**
 * Who is the subject of a verb of saying: the one who stands right before it. Somebody else may stand earlier in the sentence: "Roe was
 * there when Doe said", "Roe heard Doe say", "asked by Roe, Doe said".
 * @param clause what stands before the verb in its sentence
 * @returns of "Roe and Doe said" Roe, with Doe beside; undefined where nobody stands right before it
 */
export function subjectOf(clause: string, offset: number, people: People): Named | undefined {
  const stretch = clause.slice(0, ADVERBS.exec(clause)?.index ?? clause.length);
  const name = nameEnding(stretch, offset, people);
  if (name !== undefined) {
    const before = stretch.slice(0, name.start - offset);
    const other = JOINED.test(before) ? nameEnding(before.replace(JOINED, ''), offset, people) : undefined;
    if (other !== undefined) return { ...other, also: [name] };
    return isSubject(before) ? name : undefined;
  }
  const begins = [...clause.matchAll(SUBORDINATES)].at(-1);
  if (begins === undefined) return undefined;
  const from = begins.index + begins[0].length;
  return nameIn(clause.slice(from), offset + from, people);
}

function isSubject(before: string): boolean {
  if (LEADS_TO.test(before)) return false;
  // "The mayor and Doe said" are two; "Roe asked and Doe said" is one.
  return !JOINED.test(before) || VERB.test(before.replace(JOINED, ''));
}
