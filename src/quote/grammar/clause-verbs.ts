import type { ReportingVerb } from '../../english/index.ts';
import type { Token } from '../tokens.ts';
import { auxiliaryOf } from './closed.ts';
import { isFiniteVerb, isNoun, isVerb, itemAt, type Tag } from './tags.ts';
import { isTimeName } from './times.ts';

/**
 * "Lee said the plan | lacks money", "told them that voters | care about it", "The plan | lacks money, Lee said.": in a clause that a verb of
 * saying takes, and where nothing was read as the verb of that clause, the word that can be.
 * @param tokens of one paragraph
 * @param tags one a token, marks of quotations among them
 * @param starts true where a sentence starts
 * @returns the words to be read as verbs, and how
 */
export function clauseVerbs(
  tokens: readonly Token[],
  tags: readonly Tag[],
  starts: readonly boolean[],
): readonly { readonly at: number; readonly tag: Tag }[] {
  const found: { at: number; tag: Tag }[] = [];
  let sentence = 0;
  for (let verb = 0; verb < tokens.length; verb += 1) {
    if (starts[verb] === true) sentence = verb;
    const { frame } = tokens[verb]?.word ?? {};
    if (frame === undefined || !isVerb(tags[verb]) || !/[ct]/.test(frame.frames)) continue;
    const start =
      clauseBehind(tokens, tags, verb, frame) ?? clauseBefore(tokens, tags, verb, frame, sentence);
    const own = start === undefined ? undefined : verbSince(tokens, tags, start);
    if (own !== undefined) found.push(own);
  }
  return found;
}

/** Where the clause begins that stands behind a verb of saying, or undefined. */
function clauseBehind(
  tokens: readonly Token[],
  tags: readonly Tag[],
  verb: number,
  { frames, lemma }: ReportingVerb,
): number | undefined {
  const at = behindTime(tokens, tags, verb + 1);
  if (tags[at] === 'TH') return at + 1;
  const told = frames.includes('a') ? behindAddressee(tags, at) : undefined;
  if (told !== undefined) {
    const start = behindTime(tokens, tags, told);
    return tags[start] === 'TH' ? start + 1 : start;
  }
  // "noted the firm’s losses", "told the board", "wrote an essay": what they have behind them may be a thing or a person.
  const hasObject = frames.includes('n') || HAVE_OBJECTS.test(lemma);
  return hasObject || !OPENERS.has(tags[at] ?? 'STOP') || !isSubjectBefore(tokens, tags, verb)
    ? undefined
    : at;
}

/** What a clause opens with whose subject is a noun. */
const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PS', 'NNP', 'NNS', 'NN', 'JJ', 'CD']);

/** "(said) Monday |", "(said) on Monday |", "(said) again |": when or how often it was said. */
function behindTime(tokens: readonly Token[], tags: readonly Tag[], start: number): number {
  let at = start;
  while (tags[at] === 'RB' || isTimeName(tokens[tags[at] === 'IN' ? at + 1 : at]?.lower))
    at += tags[at] === 'IN' ? 2 : 1;
  return at;
}

/** "(told) them |", "(told) the board | the plan", "(told) reporters | Ann Lee": where another phrase begins behind the first. */
function behindAddressee(tags: readonly Tag[], start: number): number | undefined {
  if (tags[start] === 'OBJ') return start + 1;
  let at = start;
  while (/^(?:DT|PS|JJ)$/.test(tags[at] ?? '')) at += 1;
  if (!isNoun(tags[at])) return undefined;
  while (isNoun(tags[at + 1]) && (tags[at] === 'NNP' || tags[at + 1] !== 'NNP')) at += 1;
  return /^(?:DT|PS|JJ|CD|NNP|IN)$/.test(tags[at + 1] ?? '') ? at + 1 : undefined;
}

/** Where the sentence begins that "…, Lee said." ends, without another comma; undefined where it may be no clause. */
function clauseBefore(
  tokens: readonly Token[],
  tags: readonly Tag[],
  verb: number,
  { marks }: ReportingVerb,
  sentence: number,
): number | undefined {
  if (!marks.includes('cuts') || !OPENERS.has(tags[sentence] ?? 'STOP')) return undefined;
  let comma = sentence;
  while (comma < verb && tags[comma] !== 'COMMA') comma += 1;
  for (let at = comma + 1; at < verb; at += 1)
    if (!isNoun(tags[at]) && !/^(?:DT|PS|JJ|PRP|RB|POS)$/.test(tags[at] ?? '')) return undefined;
  if (comma === verb) return undefined;
  // "Building costs, Lee said, were high": a subject alone.
  for (let at = verb + 1; at < tokens.length && tags[at] !== 'STOP'; at += 1)
    if (isFiniteVerb(tags[at])) return undefined;
  return sentence;
}

/** Verbs of saying that may be of making or doing, too. */
const HAVE_OBJECTS = /^(?:add|argue|tell|write|explain)$/;

/** "Lee said", "Lee has said", not "“…,” said Lee", "It is late, said Lee". */
function isSubjectBefore(tokens: readonly Token[], tags: readonly Tag[], verb: number): boolean {
  let at = verb - 1;
  while (itemAt(tags, at) === 'RB' || auxiliaryOf(itemAt(tokens, at)?.lower ?? '') !== undefined) at -= 1;
  const tag = itemAt(tags, at);
  // "Ann Lee, the mayor, said"
  if (tag === 'COMMA')
    return (
      isNoun(itemAt(tags, at - 1)) && tags.slice(Math.max(0, at - LONGEST_APPOSITION), at).includes('COMMA')
    );
  return isNoun(tag) || tag === 'PRP' || tag === 'WH' || tag === 'RP';
}

/** Tokens of what stands between two commas behind a name. */
const LONGEST_APPOSITION = 12;

/** The first word of a clause that agrees with the noun before it as its verb, where no verb stands in it. */
function verbSince(
  tokens: readonly Token[],
  tags: readonly Tag[],
  start: number,
): { readonly at: number; readonly tag: Tag } | undefined {
  let head = -1;
  /** What stands from here on tells of the head: "people | in the north", "a piece | two months old". */
  let isBehind = false;
  let own: { readonly at: number; readonly tag: Tag } | undefined;
  for (let at = start; at < tokens.length && at < start + LONGEST_CLAUSE; at += 1) {
    const tag = tags[at];
    if (tag === undefined || ENDS.has(tag)) break;
    if (isFiniteVerb(tag) || OPENS.has(tag) || (tag === 'PRP' && own === undefined)) return undefined;
    const before = itemAt(tags, at - 1);
    if (own === undefined && head >= 0 && isNoun(tag) && (isNoun(before) || (before === 'RB' && !isBehind)))
      if (!isBehind || GOVERNED.has(tags[at + 1] ?? 'STOP')) own = asVerb(tokens, tags, start, head, at);
    if (tag === 'IN' || (head >= 0 && before !== 'CC' && /^(?:DT|CD|PS)$/.test(tag))) isBehind = true;
    else if (isNoun(tag) && !isBehind) head = at;
  }
  return own;
}

/** A noun that is the verb of a head: "lacks" of one, "lack" of several. */
function asVerb(
  tokens: readonly Token[],
  tags: readonly Tag[],
  start: number,
  head: number,
  at: number,
): { readonly at: number; readonly tag: Tag } | undefined {
  const { form, isSmall } = tokens[at]?.word ?? {};
  if (form === undefined || isSmall !== true) return undefined;
  const isJoined = tags.slice(start, head).includes('CC');
  const isName = tags[head] === 'NNP';
  const isPlural = isJoined || tags[head] === 'NNS' || (isName && tokens[head]?.lower.endsWith('s') === true);
  if (form.s && !form.base && !isJoined && tags[head] !== 'NNS') return { at, tag: 'VZ' };
  if (form.past && !form.ing) return { at, tag: 'VD' };
  return form.base && isPlural ? { at, tag: 'VF' } : undefined;
}

/** What follows a verb that stands behind more than its head: an object, and no noun of a name. */
const GOVERNED: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PS', 'OBJ', 'PRP', 'TO']);

/** Tokens in which the verb of a clause is looked for. */
const LONGEST_CLAUSE = 25;

/** Marks behind which a clause may go on, but not look for its verb. */
const ENDS: ReadonlySet<Tag> = new Set<Tag>(['STOP', 'SEMI', 'COLON', 'COMMA', 'DASH', 'OQ', 'CQ', 'LP']);

/** Another clause opens. */
const OPENS: ReadonlySet<Tag> = new Set<Tag>(['TH', 'WH', 'WR', 'SC', 'EX']);
