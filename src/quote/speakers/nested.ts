import { isSaying } from '../../english/index.ts';
import type { Attribution } from '../attribution.ts';
import type { TextSpan } from '../types.ts';
import { type Document, OPEN, tokenAt } from './document.ts';
import { isPersonalUse, type NameUse, usesBefore } from './names.ts';
import { endOfUse } from './phrase.ts';

/**
 * Takes a speaker out of what a medium reports: of "Roe noted that the port is closed, the Gazette reported" the words
 * are Roe's, and the Gazette is the one who reports them.
 * @returns the attribution as it is unless what is said starts with a person's name, a verb of saying and "that"
 */
export function withInnerSpeaker(
  document: Document,
  uses: readonly NameUse[],
  attribution: Attribution,
): Attribution {
  const { mention, reportedBy, segments, kind } = attribution;
  const [segment, ...others] = segments;
  if (kind === 'direct' || mention === undefined || reportedBy !== undefined || segment === undefined)
    return attribution;
  const { tokens, sentenceOf } = document;
  const start = tokenAt(tokens, segment.start);
  const use = uses[usesBefore(uses, start)];
  if (use === undefined || use.lead !== start || use.possessive || use.weak) return attribution;
  const verb = endOfUse(tokens, use);
  const that = tokens[verb + 1];
  const content = tokens[verb + 2];
  const says = tokens[verb];
  if (says === undefined || content === undefined || !isSaying(says.lower) || that?.lower !== 'that')
    return attribution;
  if (sentenceOf[verb + 2] !== sentenceOf[start] || content.end > segment.end) return attribution;
  if (holdsPerson(document, uses, mention)) return attribution;
  document.mask.fill(OPEN, start, verb + 2);
  const from = tokens[use.lead]?.start ?? segment.start;
  const to = tokens[verb - 1]?.end ?? from;
  return {
    ...attribution,
    segments: [{ start: content.start, end: segment.end }, ...others],
    mention: { start: from, end: to, text: document.raw.slice(from, to) },
    cue: { start: says.start, end: says.end, text: says.text },
    reportedBy: mention,
  };
}

/** "Doe said Roe noted that …": one person about another is left as the article has it. */
function holdsPerson(document: Document, uses: readonly NameUse[], mention: TextSpan): boolean {
  const first = tokenAt(document.tokens, mention.start);
  const use = uses[usesBefore(uses, first)];
  const inside = use !== undefined && use.first < tokenAt(document.tokens, mention.end - 1) + 1;
  return (inside && isPersonalUse(use)) || /^(?:he|she|his|her)$/i.test(mention.text);
}
