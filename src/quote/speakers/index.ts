import type { Article } from '../../article/types.ts';
import type { Attribution } from '../attribution.ts';
import { tokenTable } from '../table.ts';
import type { Extraction, TextSpan } from '../types.ts';
import { assembleCast } from './cast.ts';
import { compose } from './compose.ts';
import { resolveMentions } from './discourse.ts';
import { type Document, readDocument } from './document.ts';
import { historical } from './historical.ts';
import { readMention } from './mention.ts';
import { findNames, type NameUse, namesInHeadline } from './names.ts';
import { withInnerSpeaker } from './nested.ts';
import type { Mention } from './reading.ts';
import { indexRoles } from './role-index.ts';
import { subjectOf } from './subject.ts';

export { genderOfRole } from './lexicon.ts';
export { agreement, cluesOf, conflict, type RoleClues } from './role-clues.ts';

/**
 * Names the speaker of each attribution as far as the article does.
 *
 * Names are grouped into persons by surname, given name and title; roles are learnt from the words around a name and
 * found again in nominal mentions; pronouns are resolved by who was spoken of last and how. Whoever can't be named with
 * confidence stays unresolved: `speaker` is absent and `mention` kept.
 * @param article body paragraphs are read, offsets stay those of `article.raw`
 * @param found attributions in reading order
 * @param table the article's, where it is split already
 * @returns one quote per attribution, in the same order, and the speakers that they name. Never throws.
 */
export function resolveSpeakers(
  article: Article,
  found: readonly Attribution[],
  table = tokenTable(article),
): Extraction {
  const document = readDocument(article, table, found);
  const uses = findNames(document);
  const attributions = found.map((attribution) =>
    withInnerSpeaker(document, uses, withSubject(document, uses, attribution)),
  );
  const mentions = new Map<TextSpan, Mention>();
  for (const attribution of attributions) {
    for (const span of [attribution.mention, attribution.reportedBy]) {
      if (span !== undefined) mentions.set(span, readMention(document, span, uses));
    }
  }
  const sources = new Set<number>();
  for (const { reading } of mentions.values())
    if (reading.kind === 'name') sources.add(uses[reading.use]?.first ?? -1);
  const cast = assembleCast(
    document,
    uses,
    (use) => sources.has(use.first),
    namesInHeadline(article.title, uses),
  );
  const ordered = [
    ...new Map([...mentions.values()].map((mention) => [mention.first, mention])).values(),
  ].sort((a, b) => a.first - b.first);
  const resolution = resolveMentions(
    document,
    uses,
    cast,
    indexRoles(cast, historical(document, uses, cast)),
    ordered,
  );
  return compose(attributions, { document, uses, mentions, resolution, cast });
}

/** "Friday", "last week": no source, whatever stands before the cue. */
const TIME =
  /^(?:(?:the|a|this|last|that|next|late|early|past)\s+)*(?:day|night|evening|morning|afternoon|week|weekend|month|year|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Gives an attribution without a source the subject of its cue, if that is plain. */
function withSubject(document: Document, uses: readonly NameUse[], attribution: Attribution): Attribution {
  const { mention, cue } = attribution;
  if (cue === undefined) return attribution;
  if (mention !== undefined && !TIME.test(mention.text)) return attribution;
  const subject = subjectOf(document, uses, cue);
  return subject === undefined ? attribution : { ...attribution, mention: subject };
}
