import { frameOf, isSaying } from '../../english/index.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { clauseAhead } from '../grammar/clause.ts';
import { contentEnd, LONGEST_CONTENT, type Reach, trimEnd } from '../grammar/ending.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, type Tag } from '../grammar/tags.ts';
import { isScene } from '../grammar/trail.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { contentStart, type Finding, isSentenceLike, regionAt } from './finding.ts';
import { quoteEnd } from './pre.ts';
import { isInCapitals } from './unspoken.ts';

/** What a verb may stand for: `clause`, only beside a `quotation`, or `unknown`: only right after a quotation that opens the sentence. */
export type PostKind = 'clause' | 'quotation' | 'unknown';

/**
 * What is said stands before its reporting clause: "CLAUSE, X said.", "“…,” said X.", "“…,” X said, “…”"; or the reporting
 * clause starts with "as": "As X noted, CLAUSE".
 * @param own the noun phrase before the verb group, if any
 */
export function findPost(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
  kind: PostKind,
): Finding | undefined {
  if (group.tag === 'VG' || group.infinitive || group.passive) return undefined;
  // "“…,” the school intends to state": not yet.
  if (kind === 'unknown' && view.tags[group.verb + 1] === 'TO') return undefined;
  const cue = { first: group.first, last: group.verb + 1 };
  const fronted = kind === 'clause' && own !== undefined ? contentAfterAs(view, unit, group, own) : undefined;
  if (fronted !== undefined) return { content: [fronted], cue, lemma: group.lemma, source: own };
  const frame = reportingClause(view, unit, group, own);
  if (frame === undefined) return undefined;
  const { boundary, source, after } = frame;
  // "…, she wrote it": the verb has its object.
  if (group.lemma !== 'put' && view.tokens[after]?.lower === 'it' && view.tags[after + 1] === 'STOP')
    return undefined;
  if (boundary <= unit.first) return undefined;
  const quoted = isQuotedBefore(view, boundary);
  if (kind !== 'clause' && !quoted) return undefined;
  const close = view.tags[boundary] === 'CQ' ? boundary : boundary - 1;
  const region = quoted ? regionAt(view, close) : undefined;
  if (
    kind === 'unknown' &&
    (region?.open !== unit.first ||
      region.close - region.open <= FEWEST_UNKNOWN ||
      isInCapitals(view, region.open, region.close))
  )
    return undefined;
  if (region !== undefined && isHeldBefore(view, unit, region.open)) return undefined;
  // "When Lee spoke of “the old guard,” Roe agreed": with somebody else's words.
  if (group.lemma === 'agree' && region !== undefined && region.open !== unit.first) return undefined;
  const lead = region === undefined || region.open === unit.first ? undefined : view.tags[region.open - 1];
  const long = boundary - unit.first > LONGEST_CONTENT;
  if (long && region === undefined) return undefined;
  const isAside = frame.aside === true && isSubordinate(view, unit);
  if (isAside && region === undefined) return undefined;
  const first =
    region !== undefined &&
    (long ||
      isAside ||
      lead === 'COLON' ||
      lead === 'DASH' ||
      ((lead === 'COMMA' || isSaying(view.tokens[region.open - 1]?.lower ?? '')) &&
        standsAlone(view, unit, region)))
      ? region.open
      : contentStart(view, unit, boundary);
  const rest = isAside ? -1 : restAfter(view, unit, after, quoted);
  if (!quoted && !endsClause(view, unit, group, after)) return undefined;
  const resumes = rest > 0 && hasFinite(view, rest, unit.last) && view.tags[boundary] === 'COMMA';
  if (!quoted && !resumes && (!hasFinite(view, first, boundary) || onlyTells(view, first, boundary)))
    return undefined;
  const content: Range[] = [
    { first, last: trimEnd(view, first, view.tags[boundary] === 'CQ' ? boundary + 1 : boundary) },
  ];
  if (rest > 0 && quoted && view.tags[rest] === 'OQ') {
    content.push({ first: rest, last: quoteEnd(view, rest, unit.last) });
  } else if (
    rest > 0 &&
    // "“The harbour,” she said, has “lost its way”": the marks hold the subject, and the verb follows.
    (!(quoted && view.tags[first] === 'OQ') ||
      (view.tags[rest - 1] === 'COMMA' &&
        isFiniteVerb(view.tags[rest]) &&
        view.tokens[rest]?.word.frame === undefined &&
        holdsMark(view, rest, unit.last) &&
        !hasFinite(view, first, boundary))) &&
    goesOn(view, unit, first, boundary, rest) &&
    !(frame.inverted && hasFinite(view, first, boundary) && describes(view, rest))
  ) {
    content.push({ first: rest, last: contentEnd(view, rest, unit.last, PLAIN) });
  }
  // "“…,” the Gazette reported, quoting X"
  const passedOn =
    quoted && group.lemma === 'report' && rest > 0 && view.tokens[rest]?.lower === 'quoting'
      ? phraseStartingAt(view, rest + 1, unit.last, true)
      : undefined;
  return passedOn === undefined
    ? { content, cue, lemma: group.lemma, source }
    : { content, cue, lemma: group.lemma, source: passedOn, reportedBy: source };
}

/** "When asked if it was “fair,” as Lee often claims, Roe said no": the clause that the quotation stands in is not the main one. */
function isSubordinate({ tags }: View, unit: Unit): boolean {
  const first = tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  return tags[first] === 'WR' || tags[first] === 'SC';
}

/** "Lee used these very words when he spoke, “We are lost,” he said": what leads up to whole words of somebody's has a clause of its own. */
function standsAlone(
  view: View,
  unit: Unit,
  { open, close }: { readonly open: number; readonly close: number },
): boolean {
  return isSentenceLike(view, open) && hasFinite(view, open, close) && mainVerb(view, unit.first, open);
}

/** "After Lee spoke, Roe agreed": a clause that only tells when. */
function onlyTells(view: View, first: number, last: number): boolean {
  if (!/^(?:after|before|when|while|since|once|until|as)$/.test(view.tokens[first]?.lower ?? ''))
    return false;
  for (let at = first; at < last; at += 1)
    if (view.tags[at] === 'OQ' || (view.tags[at] === 'COMMA' && clauseAhead(view, at + 1, last)))
      return false;
  return true;
}

/** A finite verb before the mark that no subordinate clause accounts for. */
function mainVerb({ tags, inside }: View, first: number, last: number): boolean {
  let verbs = 0;
  for (let at = first; at < last; at += 1) {
    if (inside[at] !== -1) continue;
    const tag = tags[at];
    if (tag === 'SC' || tag === 'WR' || tag === 'WH' || tag === 'TH') verbs -= 1;
    else if (isFiniteVerb(tag)) verbs += 1;
  }
  return verbs > 0;
}

/** "When X said it was “a fraud,” the hall applauded": the quotation belongs to the verb of the clause that it stands in. */
function isHeldBefore({ tags, tokens }: View, unit: Unit, open: number): boolean {
  const opener = tags[unit.first];
  if (isMark(tags[open - 1])) return false;
  // "Pressed to call the raid “a massacre”, she talked of a tragedy"
  if (opener === 'VN' || opener === 'VD' || opener === 'VG')
    for (let at = open - 1; at > unit.first && open - at < LONGEST_OBJECT; at -= 1)
      if (tags[at] === 'COMMA') return false;
      else if (tags[at] === 'VB' && tags[at - 1] === 'TO' && tokens[at]?.word.frame !== undefined)
        return true;
  if (opener !== 'WR' && opener !== 'SC') return false;
  for (let at = open - 1; at > unit.first && tags[at] !== 'COMMA' && tags[at] !== 'LP'; at -= 1)
    if (isFiniteVerb(tags[at]) && isSaying(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Tokens from a verb to the quotation that is told of its object. */
const LONGEST_OBJECT = 8;

/** Tokens of a quotation that a verb of any kind may follow: "“Brutal” appears eleven times". */
const FEWEST_UNKNOWN = 3;

/** After the reporting verb and its circumstances nothing is left that could be its object. */
function endsClause(view: View, unit: Unit, group: VerbGroup, after: number): boolean {
  const next = skipAdverbials(view, addressed(view, unit, group, after), unit.last);
  if (next >= unit.last) return true;
  const tag = view.tags[next];
  return !(isNominal(tag) || tag === 'OBJ' || tag === 'PRP' || tag === 'TO');
}

/** Steps over the one who is told. */
function addressed(view: View, unit: Unit, group: VerbGroup, after: number): number {
  if (after !== group.verb + 1 || frameOf(group.lemma)?.frames.includes('a') !== true) return after;
  const last = phraseStartingAt(view, after, unit.last, false)?.last ?? after;
  // "told the BBC’s “Early Tide”"
  const show = view.tags[last] === 'POS' ? regionAt(view, last + 1) : regionAt(view, last);
  return show?.closed === true ? show.close + 1 : last;
}

const PLAIN: Reach = { cue: 'VD', fronted: false, relative: false, noun: false };

/** "As X noted in his book, CLAUSE". */
function contentAfterAs(view: View, unit: Unit, group: VerbGroup, own: Range): Range | undefined {
  if (view.tokens[own.first - 1]?.lower !== 'as') return undefined;
  if (own.first - unit.first > 6) return undefined;
  for (let at = unit.first; at < own.first - 1; at += 1) {
    const tag = view.tags[at];
    if (tag !== 'CC' && tag !== 'RB' && tag !== 'COMMA') return undefined;
  }
  for (let at = group.verb + 1; at < unit.last && at < group.verb + 25; at += 1) {
    if (view.tags[at] === 'COMMA' && view.inside[at] === -1) {
      return at + 1 < unit.last
        ? { first: at + 1, last: contentEnd(view, at + 1, unit.last, PLAIN) }
        : undefined;
    }
  }
  return undefined;
}

/** "As reported by X, CLAUSE" and "CLAUSE, as reported by X". */
export function findAsReported(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  const as = group.first - 1;
  const by = group.verb + 1;
  if (view.tokens[as]?.lower !== 'as' || view.tokens[by]?.lower !== 'by') return undefined;
  const source = phraseStartingAt(view, by + 1, unit.last, false);
  if (source === undefined) return undefined;
  const found = { cue: { first: group.first, last: by + 1 }, lemma: group.lemma, source };
  const comma = skipAdverbials(view, source.last, unit.last);
  if (as === unit.first && view.tags[comma] === 'COMMA' && comma + 1 < unit.last) {
    return { ...found, content: [{ first: comma + 1, last: contentEnd(view, comma + 1, unit.last, PLAIN) }] };
  }
  if (view.tags[as - 1] !== 'COMMA' || as - unit.first > LONGEST_CONTENT || !hasFinite(view, unit.first, as))
    return undefined;
  const first = contentStart(view, unit, as - 1);
  return { ...found, content: [{ first, last: trimEnd(view, first, as) }] };
}

/** True when a quotation ends at this boundary. */
export function isQuotedBefore(view: View, boundary: number): boolean {
  return (
    view.tags[boundary] === 'CQ' || (view.tags[boundary] === 'COMMA' && view.tags[boundary - 1] === 'CQ')
  );
}

/** The first verb of a clause stands in the past. */
function isPast({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isFiniteVerb(tags[at])) return tags[at] === 'VD';
  return false;
}

/** "CLAUSE, X said, CLAUSE": true when the part behind belongs to what is said too. */
function goesOn(view: View, unit: Unit, first: number, boundary: number, rest: number): boolean {
  const { tags } = view;
  if (tags[rest - 1] !== 'COMMA') return false;
  if (!hasFinite(view, first, boundary)) return true;
  if (
    isScene(view, rest, unit.last) &&
    !holdsMark(view, rest, unit.last) &&
    isPast(view, rest, unit.last) &&
    !isPast(view, first, boundary)
  )
    return false;
  const tag = tags[rest];
  if (tag === 'VG' || tag === 'WH' || (tag === 'SC' && tags[rest + 1] === 'VG')) return false;
  if (
    tag === 'SC' ||
    tag === 'TH' ||
    tag === 'CC' ||
    tag === 'IN' ||
    tag === 'RB' ||
    tag === 'TO' ||
    tag === 'OQ'
  )
    return true;
  return clauseAhead(view, rest, unit.last);
}

function reportingClause(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
): { boundary: number; source: Range; after: number; inverted?: boolean; aside?: boolean } | undefined {
  if (own !== undefined && isBoundary(view, own.first - 1))
    return { boundary: own.first - 1, source: own, after: group.verb + 1 };
  const introduced = sourceAfterQuotation(view, unit, group);
  if (introduced !== undefined)
    return { boundary: introduced.first - 1, source: introduced, after: group.verb + 1 };
  // "…, as X put it"
  if (own !== undefined && view.tokens[own.first - 1]?.lower === 'as' && isBoundary(view, own.first - 2))
    return { boundary: own.first - 2, source: own, after: group.verb + 1, aside: true };
  // inverted: "said X"; "told X" tells to whom.
  if (group.lemma === 'tell') return undefined;
  const boundary = group.first - 1;
  if (!isBoundary(view, boundary)) return undefined;
  if (view.tags[group.verb + 1] === 'OBJ') return undefined;
  // "points out X"
  const particle = isParticle(view.tokens[group.verb + 1]?.lower ?? '', group.lemma) ? 1 : 0;
  const source = phraseStartingAt(view, group.verb + 1 + particle, unit.last, true);
  if (source === undefined || (isFiniteVerb(view.tags[source.last]) && !isQuotedBefore(view, boundary)))
    return undefined;
  return { boundary, source, after: source.last, inverted: true };
}

/** "said Ann Lee, mayor of Leeds, a town that …": what stands behind a name tells who it is, unless it takes up a clause. */
function describes(view: View, rest: number): boolean {
  const tag = view.tags[rest];
  const next = view.tags[rest + 1];
  return tag !== 'TH' && tag !== 'OQ' && !(tag === 'CC' && (next === 'TH' || next === 'OQ'));
}

/** "points out X", "chimed in X" */
function isParticle(lower: string, lemma: string): boolean {
  return (
    /^(?:out|back)$/.test(lower) || (lower === 'in' && /^(?:chime|break|cut|put|join|weigh)$/.test(lemma))
  );
}

/** "“…,” Ann Lee, 30, of Ohio, who was there, said": everything between the quotation and the verb. */
function sourceAfterQuotation(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const close = view.tags[unit.first] === 'OQ' ? (regionAt(view, unit.first)?.close ?? -1) : -1;
  const first = view.tags[close + 1] === 'COMMA' ? close + 2 : close + 1;
  if (
    close < 0 ||
    group.first - first > 45 ||
    group.first - first < 3 ||
    view.tags[group.first - 1] !== 'COMMA'
  )
    return undefined;
  const head = phraseStartingAt(view, first, group.first, false);
  if (head === undefined || view.tags[head.last] !== 'COMMA') return undefined;
  return { first, last: group.first - 1 };
}

/** Index after the comma that ends the reporting clause, or -1. */
function restAfter(view: View, unit: Unit, after: number, quoted: boolean): number {
  const next = skipAdverbials(view, after, unit.last);
  // "author of the book “The Long Night”": without a mark before it only a clause goes on.
  if (view.tags[next] === 'OQ') return isMark(view.tags[next - 1]) || holdsClause(view, next) ? next : -1;
  for (let at = next; at < unit.last && at < next + 30; at += 1) {
    const lead = view.tags[at - 1];
    if (view.tags[at] === 'OQ') {
      if (lead === 'COMMA' || (lead === 'COLON' && at === next + 1) || lead === 'DASH') return at;
      break;
    }
    if (isFiniteVerb(view.tags[at]) || (view.tags[at] === 'VG' && reports(view, at))) break;
  }
  const resumed = quoted ? behindScene(view, next, unit.last) : -1;
  if (resumed > 0) return resumed;
  const tag = view.tags[next];
  if (tag === 'SEMI' && view.tags[next + 1] === 'OQ') return next + 1;
  return (tag === 'COMMA' || tag === 'COLON' || tag === 'DASH') && next + 1 < unit.last ? next + 1 : -1;
}

/** "“It is odd,” X said as she sat down, “that …”": where a quotation that opens in small letters goes on, or -1. */
function behindScene(view: View, start: number, end: number): number {
  const { tags, tokens } = view;
  const opener = tags[start] === 'COMMA' ? tags[start + 1] : tags[start];
  if (opener === 'CC') return -1;
  for (let at = start + 1; at < end && at < start + LONGEST_SCENE; at += 1) {
    if (tags[at] === 'OQ' || tags[at] === 'STOP' || tags[at] === 'SEMI' || reports(view, at)) return -1;
    if (tags[at] !== 'COMMA' || tags[at + 1] !== 'OQ') continue;
    const word = tokens[at + 2];
    return word?.kind === 'word' && word.text === word.lower ? at + 1 : -1;
  }
  return -1;
}

/** Tokens between a reporting clause and the rest of the quotation. */
const LONGEST_SCENE = 20;

function isMark(tag: Tag | undefined): boolean {
  return tag === 'COMMA' || tag === 'COLON' || tag === 'DASH' || tag === 'STOP';
}

function holdsMark({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'OQ') return true;
  return false;
}

function holdsClause(view: View, open: number): boolean {
  const region = regionAt(view, open);
  return region !== undefined && hasFinite(view, open, region.close);
}

function reports(view: View, at: number): boolean {
  return view.tokens[at]?.word.frame?.frames.includes('q') === true;
}

function isBoundary(view: View, at: number): boolean {
  const tag = view.tags[at];
  return tag === 'COMMA' || tag === 'CQ' || tag === 'DASH';
}

function hasFinite(view: View, first: number, last: number): boolean {
  for (let at = first; at < last && at < first + LONGEST_CONTENT; at += 1)
    if (isFiniteVerb(view.tags[at])) return true;
  return false;
}
