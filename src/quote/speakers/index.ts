import type { Article } from '../../article/types.ts';
import type { Attribution } from '../attribution.ts';
import type { ExtractedQuote, ExtractedSpeaker, Extraction, TextSpan } from '../types.ts';
import { assembleCast, type Cast } from './cast.ts';
import { type Resolution, resolveMentions } from './discourse.ts';
import { type Document, readDocument } from './document.ts';
import { readMention } from './mention.ts';
import { findNames, type NameUse, namesInHeadline } from './names.ts';
import { withInnerSpeaker } from './nested.ts';
import type { Mention } from './reading.ts';
import { indexRoles } from './role-index.ts';
import { subjectOf } from './subject.ts';

export { agreement, conflict, evidenceOf, type RoleEvidence } from './evidence.ts';
export { fold, fullForms, isSameGivenName, variant } from './match.ts';

/**
 * Names the speaker of each attribution as far as the article does.
 *
 * Names are grouped into persons by surname, given name and title; roles are learnt from the words around a name and
 * found again in nominal mentions; pronouns are resolved by who was spoken of last and how. Whoever can't be named with
 * confidence stays unresolved: `speaker` is absent and `mention` kept.
 * @param article body paragraphs are read, offsets stay those of `article.raw`
 * @param found attributions in reading order
 * @returns one quote per attribution, in the same order, and the speakers that they name. Never throws.
 */
export function resolveSpeakers(article: Article, found: readonly Attribution[]): Extraction {
  const document = readDocument(article, found);
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
  const resolution = resolveMentions(document, uses, cast, indexRoles(cast), ordered);
  return compose(attributions, mentions, resolution, cast);
}

/** "Friday", "last week": no source, whatever stands before the cue. */
const TIME =
  /^(?:(?:the|a|this|last|that|next|late|early|past)\s+)*(?:day|night|evening|morning|afternoon|week|weekend|month|year|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Gives an attribution without a source the subject of its cue, if that is plain. */
function withSubject(document: Document, uses: readonly NameUse[], attribution: Attribution): Attribution {
  const { mention, cue, continues } = attribution;
  if (cue === undefined || continues !== undefined) return attribution;
  if (mention !== undefined && !TIME.test(mention.text)) return attribution;
  const subject = subjectOf(document, uses, cue);
  return subject === undefined ? attribution : { ...attribution, mention: subject };
}

function compose(
  attributions: readonly Attribution[],
  mentions: ReadonlyMap<TextSpan, Mention>,
  resolution: Resolution,
  cast: Cast,
): Extraction {
  const desk = openDesk(cast);
  const speakers: (number | undefined)[] = [];
  const quotes = attributions.map((attribution, index): ExtractedQuote => {
    const { continues } = attribution;
    const own = speakerOf(attribution.mention, mentions, resolution, desk);
    const speaker =
      own ??
      (attribution.mention === undefined && continues !== undefined && continues < index
        ? speakers[continues]
        : undefined);
    speakers.push(speaker);
    const reporter = speakerOf(attribution.reportedBy, mentions, resolution, desk);
    // "Roe expressed his hope": nobody reports a claim of somebody else's.
    const reportedBy = reporter === speaker ? undefined : reporter;
    const { kind, segments, cue, mention, polarity, paragraph } = attribution;
    const role = speaker === undefined ? undefined : desk.speakers[speaker]?.roles[0];
    return {
      kind,
      segments,
      paragraph,
      ...(cue === undefined ? {} : { cue }),
      ...(mention === undefined ? {} : { mention }),
      ...(polarity === undefined ? {} : { polarity }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(reportedBy === undefined ? {} : { reportedBy }),
      ...(role === undefined ? {} : { role }),
    };
  });
  return { quotes, speakers: desk.speakers };
}

/** What is longer is no name of a group, in characters. */
const LONGEST_NAME = 90;

/** Speakers of the extraction, numbered as they come up. */
interface Desk {
  readonly speakers: ExtractedSpeaker[];
  person(character: number): number | undefined;
  group(name: string): number;
}

function openDesk(cast: Cast): Desk {
  const speakers: ExtractedSpeaker[] = [];
  const persons = new Map<number, number>();
  const groups = new Map<string, number>();
  return {
    speakers,
    person(id) {
      const known = persons.get(id);
      const character = cast.characters[id];
      if (known !== undefined || character === undefined) return known;
      speakers.push({
        name: character.name,
        kind: 'person',
        names: [...character.names],
        roles: character.roles.map((role) => role.text),
      });
      persons.set(id, speakers.length - 1);
      return speakers.length - 1;
    },
    group(name) {
      const key = name.toLowerCase();
      const known = groups.get(key);
      if (known !== undefined) return known;
      speakers.push({ name, kind: 'group', names: [name], roles: [] });
      groups.set(key, speakers.length - 1);
      return speakers.length - 1;
    },
  };
}

function speakerOf(
  span: TextSpan | undefined,
  mentions: ReadonlyMap<TextSpan, Mention>,
  resolution: Resolution,
  desk: Desk,
): number | undefined {
  const mention = span === undefined ? undefined : mentions.get(span);
  if (mention === undefined) return undefined;
  if (mention.reading.kind === 'group')
    return mention.reading.name === '' || mention.reading.name.length > LONGEST_NAME
      ? undefined
      : desk.group(mention.reading.name);
  const character = resolution.get(mention.first);
  if (typeof character === 'string') return desk.group(character);
  if (character !== undefined) return desk.person(character);
  // Written like a name, yet nobody's: "CNN", "France".
  return mention.reading.kind === 'name' ? desk.group(mention.reading.text) : undefined;
}
