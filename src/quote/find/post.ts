import { isSaying } from '../../english/index.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { behindAside } from '../grammar/asides.ts';
import { clauseAhead } from '../grammar/clause.ts';
import { isTaleOf } from '../grammar/complement.ts';
import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { LONGEST_CONTENT, PLAIN } from '../grammar/reach.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { isGloss } from '../grammar/trail.ts';
import { holdsFinite, holdsMark, opensSentence, skipAdverb } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { contentAfterAs } from './as-reported.ts';
import { opensAsked } from './asked.ts';
import { contentStart, type Finding, isSentenceLike, LONGEST_WORD, regionAt } from './finding.ts';
import { isOwnGesture, partedByGesture } from './gesture.ts';
import { isCried } from './lone.ts';
import { isNegativeOpener, isRelative } from './modality/subject.ts';
import { isNegation } from './modality/words.ts';
import {
  addressed,
  describes,
  endsClause,
  isQuotedBefore,
  opensApposition,
  reportingClause,
} from './reporting-clause.ts';
import { isOpen, usesTerm } from './reports-nothing.ts';
import { behindDeed, goesOn, isMark, isPast, restAfter } from './resumed.ts';
import { quoteEnd } from './statement-end.ts';
import { mainVerb } from './taken-up.ts';
import { isInCapitals } from './work-titles.ts';

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
  // "“port-first” policies expounded by Smith": a participle.
  const isBare =
    group.tag === 'VN' && group.first === group.verb && !isSaying(view.tokens[group.verb]?.lower ?? '');
  if (isBare && view.tokens[group.verb + 1]?.lower === 'by') return undefined;
  // "“…,” the school intends to state": not yet.
  if (kind === 'unknown' && view.tags[group.verb + 1] === 'TO') return undefined;
  // "“…,” Lee, who says she will appeal, told reporters": an auxiliary says nothing.
  if (kind === 'unknown' && view.tags[group.verb] === 'MD') return undefined;
  if (own !== undefined && tellsWho(view, own, group) && hasAnother(view, unit, own, group)) return undefined;
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
  // "a complaint that, as the Gazette noted, was false": of the clause only its link stands before.
  if (frame.aside === true && /^(?:TH|WH|WR)$/.test(view.tags[boundary - 1] ?? '')) return undefined;
  // "Instead of lasting, as Lee claimed, it broke": the main clause says otherwise.
  if (frame.aside === true && (isSetAgainst(view, unit, boundary) || isDenied(view, unit, boundary, group)))
    return undefined;
  // "The question is whether they are one, as Lee argued": that they are.
  if (frame.aside === true && isOpen(view, unit.first, boundary)) return undefined;
  // "“My mother wove” – Lee held up a sleeve – “and so do I”": between two dashes, of whoever speaks.
  const parted = view.tags[boundary] === 'DASH' ? partedByGesture(view, unit) : undefined;
  if (parted !== undefined) {
    if (kind !== 'clause' && !isOwnGesture(view, source, group)) return undefined;
    return { content: parted, cue, lemma: group.lemma, source };
  }
  // "“My mother wove” – Lee held up a sleeve –": a gesture is not told of as saying it.
  if (kind === 'unknown' && view.tags[boundary] === 'DASH') return undefined;
  // "“…,” Lee never tires of saying": the second verb is the one.
  const of = view.tokens[group.verb + 1]?.lower === 'of' ? group.verb + 2 : group.verb + 1;
  if (kind === 'unknown' && group.negated && view.tags[of] === 'VG' && isSaying(view.tokens[of]?.lower ?? ''))
    return undefined;
  // "“…” — a charge Lee’s office rejects": what the words are, and not whose.
  if (view.tags[boundary] === 'DASH' && isGloss(view, boundary + 1)) return undefined;
  const quoted = isQuotedBefore(view, boundary);
  if (kind !== 'clause' && !quoted) return undefined;
  if (!quoted && frame.inverted === true && isVerbOfSaid(view, unit, boundary, source)) return undefined;
  const close = view.tags[boundary] === 'CQ' ? boundary : boundary - 1;
  const region = quoted ? regionAt(view, close) : undefined;
  if (
    kind === 'unknown' &&
    (region?.open !== unit.first ||
      (region.close - region.open <= FEWEST_UNKNOWN && !isTurnOf(view, region, frame)) ||
      isInCapitals(view, region.open, region.close))
  )
    return undefined;
  if (region !== undefined && isHeldBefore(view, unit, region.open)) return undefined;
  // "Chants of “close the mine” interrupted the minister": the crowd's.
  if (region !== undefined && isCried(view, { first: region.open, last: region.close + 1 })) return undefined;
  // "Following her speech on “the old guard,” the papers cited a rift": the verb has its object.
  const isFronted = region !== undefined && region.open !== unit.first && frame.inverted !== true;
  if (isFronted && FRONTED.test(view.tags[unit.first] ?? '') && !endsClause(view, unit, group, after))
    return undefined;
  if (isFronted && kind !== 'clause' && usesTerm(view, region.open)) return undefined;
  // "When Lee spoke of “the old guard,” Roe agreed": with somebody else's words.
  if (group.lemma === 'agree' && region !== undefined && region.open !== unit.first) return undefined;
  const lead = region === undefined || region.open === unit.first ? undefined : view.tags[region.open - 1];
  const isAnswer =
    opensAsked(view, unit.first) && lead === 'COMMA' && isSentenceLike(view, region?.open ?? 0);
  const long = boundary - unit.first > LONGEST_CONTENT;
  if (long && region === undefined) return undefined;
  const isOthers = region !== undefined && frame.aside === true && reportsBefore(view, unit, region.open);
  // "Lee said it was a draw and not a “rout” as Roe claims"
  if (isOthers && region.close - region.open <= LONGEST_WORD + 1) return undefined;
  const isAside = frame.aside === true && (isOthers || isSubordinate(view, unit));
  if (isAside && region === undefined) return undefined;
  const first =
    region !== undefined &&
    (long ||
      isAside ||
      isAnswer ||
      lead === 'COLON' ||
      lead === 'DASH' ||
      (lead === 'SEMI' && view.tags[unit.first] !== 'OQ') ||
      ((lead === 'SEMI' || lead === 'COMMA') &&
        isOfAnother(view, region.open) &&
        reportsBefore(view, unit, region.open)) ||
      ((lead === 'COMMA' || isSaying(view.tokens[region.open - 1]?.lower ?? '')) &&
        standsAlone(view, unit, region)))
      ? region.open
      : contentStart(view, unit, boundary);
  // "the fact that it “is a draw,” as Lee said on Monday, only matters more": the writer's sentence, of which she has the marks.
  const behind = isAside
    ? -1
    : restAfter(view, unit, (quoted ? undefined : behindTold(view, unit, group, after)) ?? after, quoted);
  // "It failed, as Lee wrote 20 years ago, and it fails again": so it is too.
  const isWriters = quoted ? view.tags[behind] !== 'OQ' : view.tags[behind] === 'CC';
  const rest = frame.aside === true && isWriters ? -1 : behind;
  if (!quoted && !endsClause(view, unit, group, after)) return undefined;
  // "After a day of talks, he wrote again, predicting that …": what he did then.
  const resumes =
    rest > 0 &&
    !(view.tags[rest] === 'VG' && onlyTells(view, first, boundary)) &&
    holdsFinite(view, rest, unit.last) &&
    view.tags[boundary] === 'COMMA';
  if (!quoted && !resumes && (!holdsFinite(view, first, boundary) || onlyTells(view, first, boundary)))
    return undefined;
  const resumed = behindDeed(view, rest, first, boundary, unit.last);
  // "Tuesday evening, Lee responded, writing: “…”": nothing is said before.
  if (resumed < 0 && rest > 0 && !quoted) return undefined;
  const content: Range[] = [
    {
      first,
      last: beforeAddition(
        view,
        first,
        trimEnd(view, first, view.tags[boundary] === 'CQ' ? boundary + 1 : boundary),
      ),
    },
  ];
  if (rest > 0 && quoted && view.tags[rest] === 'OQ') {
    // "“It is dry,” said Lee; “it is wet,” said Roe": hers alone. What Lee "added that she “liked”" is told by its own verb.
    if (!isOfAnother(view, rest) && !addsMore(view, source.first, rest)) {
      const last = quoteEnd(view, rest, unit.last);
      content.push({ first: rest, last });
      // "…, and if it does not” – she looked up – “we cut wet.”"
      const more = view.tags[last] === 'DASH' ? behindAside(view, last, unit.last) : undefined;
      if (more !== undefined && view.tags[more] === 'OQ' && !opensSentence(view, more))
        content.push({ first: more, last: quoteEnd(view, more, unit.last) });
    }
  } else if (rest > 0 && quoted && joins(view, rest)) {
    content.push({ first: rest + 1, last: quoteEnd(view, rest + 1, unit.last) });
  } else if (
    rest > 0 &&
    // "“The harbour,” she said, has “lost its way”": the marks hold the subject, and the verb follows.
    (!(quoted && view.tags[first] === 'OQ') ||
      (view.tags[rest - 1] === 'COMMA' &&
        isFiniteVerb(view.tags[rest]) &&
        view.tokens[rest]?.word.frame === undefined &&
        holdsMark(view, rest, unit.last) &&
        !holdsFinite(view, first, boundary))) &&
    goesOn(view, unit, first, boundary, rest) &&
    resumed > 0 &&
    !(
      frame.inverted &&
      (holdsFinite(view, first, boundary) || opensApposition(view, rest)) &&
      describes(view, rest)
    )
  ) {
    content.push({ first: resumed, last: contentEnd(view, resumed, unit.last, PLAIN) });
    const own = behindNarration(view, first, boundary);
    const [opening] = content;
    if (own !== undefined && opening !== undefined) content[0] = { first: own, last: opening.last };
  }
  // "“…,” the Gazette reported, quoting X"
  const passedOn =
    quoted && group.lemma === 'report' && rest > 0 && view.tokens[rest]?.lower === 'quoting'
      ? phraseStartingAt(view, rest + 1, unit.last, true)
      : undefined;
  // "“…,” as the reporter quoted her on Monday"
  const quotedOne =
    frame.aside === true && quoted && group.lemma === 'quote' && rest < 0
      ? phraseStartingAt(view, group.verb + 1, unit.last, false)
      : undefined;
  if (quotedOne !== undefined)
    return { content, cue, lemma: group.lemma, source: quotedOne, reportedBy: source };
  return passedOn === undefined
    ? { content, cue, lemma: group.lemma, source }
    : { content, cue, lemma: group.lemma, source: passedOn, reportedBy: source };
}

/** "“it is wet,” | said Roe": whole words that have a reporting clause with a name, or "the latter", of their own. */
function isOfAnother(view: View, open: number): boolean {
  const { tags, tokens } = view;
  const close = regionAt(view, open)?.close;
  if (close === undefined || tags[close] !== 'CQ' || tags[close - 1] !== 'COMMA') return false;
  // "“Salt,” says Lee, “is dear,” adds Lee": the rest of a sentence.
  if (isFiniteVerb(tags[open + 1])) return false;
  const verb = close + 1;
  const says = isSaying(tokens[verb]?.lower ?? '') || tokens[verb]?.word.frame?.frames.includes('q') === true;
  if (!isFiniteVerb(tags[verb]) || !says) return false;
  // "said his boss", "said everyone else"
  const isOther =
    tags[verb + 1] === 'PS' || /^(?:every(?:one|body)|others?|another)$/.test(tokens[verb + 1]?.lower ?? '');
  return isOther || tags[verb + 1] === 'NNP' || /^(?:former|latter)$/.test(tokens[verb + 2]?.lower ?? '');
}

/** "“…,” Lee, who does not speak English, said": a verb of what tells who she is, behind whose words she stands. */
export function tellsWho(view: View, own: Range, group: VerbGroup): boolean {
  // Not "its “Green Quay” plan, which called for …".
  const isSpoken = view.tags[own.first - 2] === 'COMMA' || view.tags[own.first - 2] === 'STOP';
  let first = group.first;
  while (view.tags[first - 1] === 'RB') first -= 1;
  return isRelative(view, first) && view.tags[own.first - 1] === 'CQ' && isSpoken;
}

/**
 * Whether the words stay for another verb: with no comma behind the name, "“…,” a man who said he was cold shouted", they are as much the one
 * verb's as the other's, and his either way.
 */
function hasAnother(view: View, unit: Unit, own: Range, group: VerbGroup): boolean {
  if (group.negated || group.modal) return true;
  if (view.tags[own.last] !== 'COMMA') return false;
  const { tags, inside } = view;
  let at = group.verb + 1;
  for (; at < unit.last; at += 1) {
    const mark = tags[at - 1] === 'CQ' ? tags[at - 2] : tags[at - 1];
    if (inside[at] === -1 && mark === 'COMMA' && isFiniteVerb(tags[at])) break;
  }
  return at >= unit.last || subjectBefore(view, at, unit.first)?.first === own.first;
}

/** "“The pier is weak,” Lee says, and “it will not stand.”": more of her words than one that is set off. */
function joins(view: View, link: number): boolean {
  const region =
    view.tags[link] === 'CC' && view.tags[link + 1] === 'OQ' ? regionAt(view, link + 1) : undefined;
  return region?.closed === true && holdsFinite(view, region.open, region.close);
}

/** "“… before the vote in Westport,” where the party will meet, Lee announced": what the writer adds behind the closing mark. */
function beforeAddition(view: View, first: number, last: number): number {
  const region = view.tags[first] === 'OQ' ? regionAt(view, first) : undefined;
  if (region === undefined || !region.closed || region.close + 1 >= last) return last;
  const next = view.tags[region.close + 1];
  const isAdded = view.tags[region.close - 1] === 'COMMA' && (next === 'WR' || next === 'WH');
  return isAdded && !holdsMark(view, region.close + 1, last) ? region.close + 1 : last;
}

/** "When asked if it was “fair,” as Lee often claims, Roe said no": the clause that the quotation stands in is not the main one. */
function isSubordinate({ tags }: View, unit: Unit): boolean {
  const first = tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  return tags[first] === 'WR' || tags[first] === 'SC';
}

/** "said Lee, who added that she “liked” it": her own clause has a verb of saying, before the next marks. */
function addsMore(view: View, first: number, last: number): boolean {
  const { tags, tokens, inside } = view;
  for (let at = first; at < last; at += 1) {
    if (inside[at] !== -1 || tags[at] !== 'WH' || tokens[at]?.lower !== 'who') continue;
    const verb = skipAdverb(view, at + 1);
    if (isFiniteVerb(tags[verb]) && isSaying(tokens[verb]?.lower ?? '') && tags[verb + 1] === 'TH')
      return true;
  }
  return false;
}

/** A verb of saying before the marks: the clause that they stand in is what somebody else says. */
function reportsBefore({ tags, tokens, inside }: View, unit: Unit, open: number): boolean {
  for (let at = unit.first + 1; at < open; at += 1)
    if (inside[at] === -1 && isFiniteVerb(tags[at]) && isSaying(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Lee used these very words when he spoke, “We are lost,” he said": what leads up to whole words of somebody's has a clause of its own. */
function standsAlone(
  view: View,
  unit: Unit,
  { open, close }: { readonly open: number; readonly close: number },
): boolean {
  return isSentenceLike(view, open) && holdsFinite(view, open, close) && mainVerb(view, unit.first, open);
}

/** "Instead of lasting, | as Lee claimed,", "Far from a joke, |": what the sentence denies or sets aside, up to its first comma. */
function isSetAgainst({ tags, tokens }: View, { first }: Unit, boundary: number): boolean {
  const start = tags[first] === 'CC' ? first + 1 : first;
  if (tags[boundary] !== 'COMMA' || tags.slice(start, boundary).includes('COMMA')) return false;
  return SET_AGAINST.test(`${tokens[start]?.lower} ${tokens[start + 1]?.lower}`);
}

const SET_AGAINST = /^(?:instead of|rather than|far from|contrary to|as opposed)$/;

/** "The pier, Lee told reporters on Monday |, should be shut": index of the comma behind whoever is told. */
function behindTold(view: View, unit: Unit, group: VerbGroup, after: number): number | undefined {
  // "At no point, she told the court, had he shouted": without its beginning it would say the opposite.
  if (isNegativeOpener(view, unit.first)) return undefined;
  const told = group.lemma === 'tell' ? addressed(view, unit, group, after) : after;
  // "told the story of the fire, staged in Leeds"
  if (told === after || isTaleOf(view, { first: after, last: told })) return undefined;
  const comma = skipAdverbials(view, told, unit.last);
  // "told her partner, Karl Roe, that …"
  const isApposed = /^(?:NNP|NNS?|DT|PS|JJ|CD)$/.test(view.tags[comma + 1] ?? '');
  return view.tags[comma] === 'COMMA' && !isApposed ? comma : undefined;
}

/** "Staff were angry – | if nothing came, Lee said, they would go": index of the condition behind a lone dash, which the rest of the statement answers. */
function behindNarration(view: View, first: number, boundary: number): number | undefined {
  const { tags, inside } = view;
  const dashes: number[] = [];
  for (let at = first + 1; at < boundary; at += 1)
    if (inside[at] === -1 && (tags[at] === 'DASH' || tags[at] === 'SEMI')) dashes.push(at);
  const [dash] = dashes;
  if (dash === undefined || dashes.length > 1 || view.tokens[dash + 1]?.lower !== 'if') return undefined;
  return isPast(view, first, dash) && holdsFinite(view, dash + 1, boundary) ? dash + 1 : undefined;
}

/** Of what somebody argues or insists the negation is mostly a part. */
const DOUBTED = /^(?:claim|allege|assert|charge|suggest)$/;

/** "It was not a rout, | as Lee claimed", "Prices doubled, not halved, |": what is claimed is what the sentence denies, or may be. */
function isDenied(
  { tags, tokens, inside }: View,
  { first }: Unit,
  boundary: number,
  { lemma }: VerbGroup,
): boolean {
  const isMarked = tags.slice(first, boundary).includes('OQ');
  if (isMarked || tags[boundary] !== 'COMMA' || !DOUBTED.test(lemma)) return false;
  // "It may not last, but, | as Lee claimed, it helps"
  if (tags[boundary - 1] === 'CC') return false;
  for (let at = first; at < boundary; at += 1)
    // "It was never shut, as Lee claimed": that it never was.
    if (inside[at] === -1 && tokens[at]?.lower !== 'never' && isNegation(tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** "After Lee spoke, Roe agreed": a clause that only tells when. */
function onlyTells(view: View, first: number, last: number): boolean {
  if (!/^(?:after|before|when|while|since|once|until|as)$/.test(view.tokens[first]?.lower ?? ''))
    return false;
  // "Since the start of the war the town has …"
  const subject = phraseStartingAt(view, first + 1, last, false)?.last ?? first + 1;
  if (!isFiniteVerb(view.tags[subject])) return false;
  for (let at = first; at < last; at += 1)
    if (view.tags[at] === 'OQ' || (view.tags[at] === 'COMMA' && clauseAhead(view, at + 1, last)))
      return false;
  return true;
}

/** "When X said it was “a fraud,” the hall applauded": the quotation belongs to the verb of the clause that it stands in. */
function isHeldBefore({ tags, tokens }: View, unit: Unit, open: number): boolean {
  const opener = tags[unit.first];
  // "Rather than say “…”, Smith smiled"
  if (/^(?:rather than|instead of)$/.test(`${tokens[unit.first]?.lower} ${tokens[unit.first + 1]?.lower}`))
    return true;
  if (isMark(tags[open - 1])) return false;
  // "Asked whether he would call it “a waste of time,” Smith shrugged"
  if (opensAsked({ tags, tokens }, unit.first) && !tags.slice(unit.first, open).includes('COMMA'))
    return true;
  // "Pressed to call the raid “a massacre”, she talked of a tragedy"
  if (opener === 'VN' || opener === 'VD' || opener === 'VG')
    for (let at = open - 1; at > unit.first && open - at < LONGEST_OBJECT; at -= 1)
      if (tags[at] === 'COMMA') return false;
      else if (tags[at] === 'VB' && tags[at - 1] === 'TO' && tokens[at]?.word.frame !== undefined)
        return true;
  // "left when, citing “many scholars,” she claimed that …"
  const isInserted = (verb: number): boolean =>
    tags[verb] === 'VG' && tags[verb - 1] === 'COMMA' && /^(?:WR|SC|TH|CC)$/.test(tags[verb - 2] ?? '');
  for (let at = open - 1; at > unit.first && open - at < LONGEST_OBJECT && tags[at] !== 'COMMA'; at -= 1)
    if (isInserted(at)) return true;
  if (opener !== 'WR' && opener !== 'SC') return false;
  for (let at = open - 1; at > unit.first && tags[at] !== 'COMMA' && tags[at] !== 'LP'; at -= 1)
    if (isFiniteVerb(tags[at]) && isSaying(tokens[at]?.lower ?? '')) return true;
  return false;
}

const FRONTED = /^(?:IN|VG|VN|SC|WR)$/;

/** Tokens from a verb to the quotation that is told of its object. */
const LONGEST_OBJECT = 8;

/** "Lee said her partner, Bo Roe, | wrote a song": what she said has a subject, a name set off by commas, and no verb but this. */
function isVerbOfSaid({ tags, tokens, inside }: View, unit: Unit, boundary: number, source: Range): boolean {
  if (tags[boundary] !== 'COMMA' || tags[source.first] === 'NNP') return false;
  let isSet = false;
  for (let at = boundary - 1; at > unit.first; at -= 1) {
    if (inside[at] !== -1) return false;
    if (tags[at] === 'COMMA') isSet = true;
    if (!isFiniteVerb(tags[at])) continue;
    const next = tags[at + 1] === 'TH' ? at + 2 : at + 1;
    return isSet && isSaying(tokens[at]?.lower ?? '') && isNominal(tags[next]);
  }
  return false;
}

/** "“Outrageous,” | harrumphed Lee": a comma in the marks, and a name right behind the verb. */
function isTurnOf(
  { tags }: View,
  { close }: { readonly close: number },
  { inverted, source }: { readonly inverted?: boolean; readonly source: Range },
): boolean {
  return tags[close - 1] === 'COMMA' && inverted === true && tags[source.first] === 'NNP';
}

/** Tokens of a quotation that a verb of any kind may follow: "“Brutal” appears eleven times". */
const FEWEST_UNKNOWN = 3;
