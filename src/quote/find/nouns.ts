import { isReportVerb, isSaying, lemmasMarked, SPEECH_NOUNS } from '../../english/index.ts';
import { isBe } from '../grammar/closed.ts';
import { contentEnd } from '../grammar/ending.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { isTimeName, isTimeNoun } from '../grammar/times.ts';
import { verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { oneOf } from '../words.ts';
import { type Finding, regionAt } from './finding.ts';
import { JUDGING } from './judged.ts';
import { isOutlet } from './passed-on.ts';
import { behindSubject } from './statement-end.ts';

/**
 * A noun that announces what is said: "his claim that …", "the claims of Western partners that …", "expressed hope that …",
 * "a promise to …".
 * @param at index of the noun
 */
export function findAtNoun(view: View, unit: Unit, at: number): Finding | undefined {
  const lower = view.tokens[at]?.lower ?? '';
  // "the Declaration of Independence that": the name of a document.
  if (at > unit.first && view.tokens[at]?.text !== lower) return undefined;
  if (!isAnnouncing(view.tokens[at]?.word)) return undefined;
  const { owner, start } = ownerAndStart(view, unit, at);
  const opener = view.tags[start];
  if (opener !== 'TH' && !(opener === 'TO' && PROMISING.has(lower) && view.tags[start + 1] === 'VB'))
    return undefined;
  if (
    isFiniteVerb(view.tags[start + 1]) ||
    (view.tags[start + 1] === 'RB' && isFiniteVerb(view.tags[start + 2]))
  )
    return undefined;
  const made = madeBy(view, unit, at, start);
  if (made !== undefined) return made;
  if (isGapped(view, start, unit.last) || isApposedTo(view, unit, at, start)) return undefined;
  const governor = governingVerb(view, unit, at);
  // "called claims that it was lost “a joke”": the claims are what is judged.
  if (governor?.judges) return undefined;
  // "denied a Gazette report that …": the paper did not.
  const isRefuted = governor?.polarity === 'denied' && REPORT.test(lower);
  const possessor = possessorBefore(view, unit, at) ?? (isRefuted ? undefined : outletBefore(view, unit, at));
  if (FEELING.has(lower) && !governor?.expresses) return undefined;
  if (lower === 'fact' && !governor?.expresses) return undefined;
  const polarity = governor?.polarity ?? (lower === 'doubt' || lower === 'doubts' ? 'doubted' : undefined);
  // "expressed his hope": the subject names the source better than the pronoun.
  const pronoun = possessor !== undefined && view.tags[possessor.first] === 'PS';
  // "confirmed a CNN report that …": whoever does says it too.
  const isConfirmed = governor?.confirms === true && REPORT.test(lower);
  const named = (governor?.expresses && pronoun) || isConfirmed ? governor?.subject : undefined;
  const source =
    (isConfirmed ? named : undefined) ??
    (isRefuted ? undefined : owner) ??
    named ??
    possessor ??
    (governor?.expresses || polarity === 'denied' ? governor?.subject : undefined);
  if (source === undefined && !SAYING.has(lower)) return undefined;
  const reportedBy =
    (owner ?? possessor) === undefined || named !== undefined || governor === undefined
      ? undefined
      : governor.subject;
  const reach = {
    cue: governor?.tag ?? 'VD',
    fronted: governor === undefined && opensWithConcession(view, unit, at),
    relative: false,
    noun: opener === 'TO',
    subject: governor === undefined,
  } as const;
  const ended = contentEnd(view, start, unit.last, reach);
  const verb = behindSubject(view, start, ended, unit.last);
  const last = verb === undefined ? ended : contentEnd(view, verb, unit.last, reach);
  if (last <= start + 1) return undefined;
  const first = governor?.expresses ? governor.first : at;
  return { content: [{ first: start, last }], cue: { first, last: at + 1 }, source, reportedBy, polarity };
}

/** "(refused to withdraw) the remark that she had made on Monday: “…”": the clause tells whose it was. */
function madeBy(view: View, unit: Unit, at: number, start: number): Finding | undefined {
  const { tags, tokens } = view;
  const source = phraseStartingAt(view, start + 1, unit.last, false);
  if (source === undefined) return undefined;
  const verb = /^(?:had|has|have)$/.test(tokens[source.last]?.lower ?? '') ? source.last + 1 : source.last;
  if (!MADE.test(tokens[verb]?.lower ?? '')) return undefined;
  let open = verb + 1;
  while (open < verb + LONGEST_OCCASION && tags[open] !== 'COLON' && tags[open] !== 'OQ') {
    if (isFiniteVerb(tags[open]) || tags[open] === 'COMMA') return undefined;
    open += 1;
  }
  if (tags[open] === 'COLON') open += 1;
  const region = tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  if (region === undefined || region.open !== open) return undefined;
  return {
    content: [{ first: open, last: Math.min(region.close + 1, unit.last) }],
    cue: { first: at, last: verb + 1 },
    source,
  };
}

const MADE = /^(?:made|uttered|posted|issued|voiced|sent|wrote|written|published)$/;

/** Tokens of "in the chamber on Monday". */
const LONGEST_OCCASION = 12;

/**
 * "a statement that, while condemning violence, accused the board": a relative clause whose subject "that" is; "a claim that courts have
 * rejected": whose object it is.
 */
function isGapped(view: View, start: number, end: number): boolean {
  const { tags, tokens } = view;
  if (tags[start + 1] !== 'COMMA') {
    for (let at = start + 1; at < end && at < start + LONGEST_SUBJECT; at += 1) {
      // "a remark that Lee calls “rude”"
      const isJudged = isFiniteVerb(tags[at]) && JUDGING.has(tokens[at]?.word.lemma ?? '');
      if (isJudged && tags[tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1] === 'OQ') return true;
      if (!isVerb(tags[at]) || !DISPUTING.test(tokens[at]?.word.lemma ?? '')) continue;
      const next = at + 1 >= end ? 'STOP' : tags[at + 1];
      return next === 'STOP' || next === 'COMMA' || next === 'CC' || next === 'CQ' || next === 'DASH';
    }
    return false;
  }
  for (let at = start + 2; at < end && at < start + LONGEST_INSERTION; at += 1)
    if (tags[at] === 'COMMA') return isFiniteVerb(tags[at + 1]);
  return false;
}

/**
 * "said that nobody was hurt, a claim | that her own figures do not bear out": what was said is the claim, and the clause behind it tells of
 * it; "said that they had been warned, an admission that they knew" tells what is admitted.
 */
function isApposedTo({ tags, tokens }: View, { first }: Unit, noun: number, that: number): boolean {
  if (that !== noun + 1 || !CLAIMED.test(tokens[noun]?.lower ?? '')) return false;
  let article = noun - 1;
  // "a frequent claim"
  if (tags[article] !== 'DT') article -= 1;
  if (!/^(?:an?|another|one)$/.test(tokens[article]?.lower ?? '') || tags[article - 1] !== 'COMMA')
    return false;
  for (let at = article - 2; at > first; at -= 1)
    if (tags[at] === 'TH' || isSaying(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** What somebody's statement is called that others weigh. */
const CLAIMED =
  /^(?:accusation|allegation|argument|assertion|charge|claim|contention|position|remark|statement|view)$/;

/** Tokens of "courts across the county have since". */
const LONGEST_SUBJECT = 10;

const DISPUTING =
  /^(?:deny|reject|dispute|dismiss|refute|contest|challenge|debunk|disprove|discredit|repeat|echo)$/;

/** Tokens of what stands between commas behind "that". */
const LONGEST_INSERTION = 16;

/** "Despite his claims that …, CLAUSE" */
function opensWithConcession({ tags, tokens }: View, unit: Unit, noun: number): boolean {
  const first = tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  return (
    noun - first < 6 &&
    /^(?:despite|amid|amidst|notwithstanding|given|after|with)$/.test(tokens[first]?.lower ?? '')
  );
}

/** "his hope that …": the noun phrase at `start` only announces a clause, which is what is said. */
export function announcesClause(view: View, start: number): boolean {
  for (let at = start; at < start + 6; at += 1) {
    const tag = view.tags[at];
    if (tag === 'NN' || tag === 'NNS') {
      if (!isAnnouncing(view.tokens[at]?.word)) return false;
      const link = view.tokens[at + 1]?.lower;
      const owner =
        link === 'of' || link === 'by'
          ? phraseStartingAt(view, at + 2, view.tokens.length, false)
          : undefined;
      const next = owner?.last ?? behindOwnClause(view, at + 1)?.start ?? at + 1;
      return view.tags[next] === 'TH' && !isFiniteVerb(view.tags[next + 1]);
    }
    if (tag !== 'DT' && tag !== 'PS' && tag !== 'JJ' && tag !== 'RB') return false;
  }
  return false;
}

function ownerAndStart(view: View, unit: Unit, at: number): { owner?: Range | undefined; start: number } {
  let next = at + 1;
  const link = view.tokens[next]?.lower;
  if (link === 'of' || link === 'by' || link === 'from') {
    const owner = phraseStartingAt(view, next + 1, unit.last, false);
    // "a report from Sunday that …"
    const isWhen = owner !== undefined && isTimeName(view.tokens[owner.first]?.lower);
    if (owner !== undefined && view.tags[owner.last] === 'TH')
      return { ...(!isWhen && { owner }), start: owner.last };
  }
  // "a report in the Gazette | that …"
  if (REPORT.test(view.tokens[at]?.lower ?? '') && /^(?:in|on)$/.test(link ?? '')) {
    const owner = phraseStartingAt(view, next + 1, unit.last, false);
    if (owner !== undefined && view.tags[owner.last] === 'TH' && isOutlet(view, owner))
      return { owner, start: owner.last };
  }
  // "his main claim is that …"
  if (view.tags[next] === 'VZ' || view.tags[next] === 'VD') {
    if (isBe(view.tokens[next]?.lower) && view.tags[next + 1] === 'TH') return { start: next + 1 };
  }
  const behind = behindOwnClause(view, next);
  if (behind !== undefined) return behind;
  while (view.tags[next] === 'RB' || (view.tags[next] === 'NNP' && next < at + 3)) next += 1;
  return { start: next };
}

/** "(a position) | he took earlier this year | that …", "(news), first published by CNN, | that …": who holds it, and the index of "that". */
function behindOwnClause(view: View, start: number): { owner: Range; start: number } | undefined {
  const { tags, tokens } = view;
  const isSetOff = tags[start] === 'COMMA';
  let verb = start + 1;
  let owner: Range | undefined;
  if (isSetOff) {
    while (tags[verb] === 'RB') verb += 1;
    if (tokens[verb + 1]?.lower === 'by') owner = phraseStartingAt(view, verb + 2, tokens.length, false);
  } else {
    const first = /^(?:TH|WH)$/.test(tags[start] ?? '') ? start + 1 : start;
    owner = phraseStartingAt(view, first, tokens.length, false);
    verb = owner?.last ?? start;
    while (tags[verb] === 'RB' || /^(?:had|has|have)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  }
  if (owner === undefined || !(isSetOff ? BROUGHT : HELD).test(tokens[verb]?.lower ?? '')) return undefined;
  for (let at = Math.max(verb + 1, owner.last); at < verb + LONGEST_OCCASION; at += 1) {
    const that = tags[at] === 'COMMA' && isSetOff ? at + 1 : at;
    if (tags[that] === 'TH')
      return isFiniteVerb(tags[that + 1]) || isTimeNoun(tokens[that + 1]?.lower)
        ? undefined
        : { owner, start: that };
    if (that > at || /^(?:COMMA|STOP|OQ|COLON|SEMI)$/.test(tags[at] ?? 'STOP') || isFiniteVerb(tags[at]))
      return undefined;
  }
  return undefined;
}

/** What one does with a view, and no verb that could have the clause behind it for its own words. */
const HELD =
  /^(?:made|voiced|issued|took|taken|gave|given|held|aired|expressed|offered|raised|advanced|adopted)$/;

const BROUGHT = /^(?:made|voiced|aired|expressed|raised|published|reported|issued|advanced)$/;

/** "Smith’s repeated claim", "their claim". */
function possessorBefore(view: View, unit: Unit, at: number): Range | undefined {
  for (let back = at - 1; back >= unit.first && at - back < 6; back -= 1) {
    const tag = view.tags[back];
    if (tag === 'PS') return { first: back, last: back + 1 };
    if (tag === 'POS') return nameBehind(view, back) ?? phraseEndingAt(view, back, unit.first);
    if (tag !== 'JJ' && tag !== 'NN' && tag !== 'NNP' && tag !== 'VN' && tag !== 'VG' && tag !== 'RB')
      return undefined;
  }
  return undefined;
}

/** "a | CNN | report", "the | New York Times | story": the paper whose it is. */
function outletBefore(view: View, unit: Unit, at: number): Range | undefined {
  if (!REPORT.test(view.tokens[at]?.lower ?? '')) return undefined;
  const paper = paperEndingAt(view, at, unit.first);
  if (paper === undefined) return undefined;
  // "Lee and Roe of the New York Times | report that …": what they do.
  const link = view.tags[paper.first - 1] === 'DT' ? paper.first - 2 : paper.first - 1;
  // "challenged Gazette reports so hard that …": what came of it.
  return view.tags[at + 1] === 'RB' ||
    /^(?:of|for|at|from|with|and|or|,)$/.test(view.tokens[link]?.lower ?? '')
    ? undefined
    : paper;
}

function paperEndingAt(view: View, end: number, floor: number): Range | undefined {
  let first = end;
  while (first > floor && view.tags[first - 1] === 'NNP') first -= 1;
  // "a | Kelby Gazette"
  const isPaper = view.tags[first - 1] === 'DT' && isOutlet(view, { first: first - 1, last: end });
  if (isPaper && first < end) return { first, last: end };
  for (; first < end; first += 1) if (isOutlet(view, { first, last: end })) return { first, last: end };
  return undefined;
}

const REPORT = /^reports?$/;

/** What a paper prints, which others pass on. */
const PRINTED =
  /^(?:reports?|stor(?:y|ies)|articles?|op-eds?|columns?|editorials?|posts?|pieces?|dispatch(?:es)?)$/;

/**
 * "(cited) | a CNN report that …", "(shared) | an article claiming that …", "(denied) | a story in the Gazette that …": the noun phrase at
 * `start` is what a paper says, whatever one does with it.
 */
export function retellsPaper(view: View, unit: Unit, start: number): boolean {
  const { tags, tokens } = view;
  let noun = start;
  while (noun < Math.min(unit.last, start + LONGEST_PRINTED) && !PRINTED.test(tokens[noun]?.text ?? '')) {
    if (!/^(?:DT|JJ|NNP|NN|CD|RB|POS)$/.test(tags[noun] ?? '')) return false;
    noun += 1;
  }
  if (!PRINTED.test(tokens[noun]?.text ?? '')) return false;
  let isOfPaper = paperEndingAt(view, noun, start) !== undefined;
  let next = noun + 1;
  if (/^(?:in|on|by|from)$/.test(tokens[next]?.lower ?? '')) {
    const place = phraseStartingAt(view, next + 1, unit.last, false);
    if (place !== undefined && isOutlet(view, place)) {
      isOfPaper = true;
      next = place.last;
    }
    // "a Gazette report from Sunday"
    if (place !== undefined && isTimeName(tokens[place.first]?.lower)) next = place.last;
  }
  const isClause =
    tags[next] === 'TH' || (tags[next] === 'VG' && isReportVerb(tokens[next]?.word.lemma ?? ''));
  return isOfPaper ? isClause : tags[next] === 'VG' && isClause && !REPORT.test(tokens[noun]?.lower ?? '');
}

/** Tokens of "a lengthy New York Times". */
const LONGEST_PRINTED = 7;

/** "blamed the paper for Roe’s claim that": the name alone behind a preposition. */
function nameBehind({ tags, tokens }: View, end: number): Range | undefined {
  let first = end;
  while (tags[first - 1] === 'NNP') first -= 1;
  const isLinked = tags[first - 1] === 'IN' && tokens[first - 1]?.lower !== 'of';
  return first < end && isLinked ? { first, last: end } : undefined;
}

interface Governor {
  readonly first: number;
  readonly tag: ReturnType<typeof verbGroupAt>['tag'];
  readonly subject?: Range | undefined;
  readonly expresses: boolean;
  readonly judges: boolean;
  readonly confirms: boolean;
  readonly polarity?: 'doubted' | 'denied' | undefined;
}

/** The verb whose object the noun is. */
function governingVerb(view: View, unit: Unit, at: number): Governor | undefined {
  for (let back = at - 1; back >= unit.first && at - back < 8; back -= 1) {
    const tag = view.tags[back];
    if (isVerb(tag) && (isFiniteVerb(tag) || tag === 'VN' || tag === 'VG' || tag === 'VB') && tag !== 'MD') {
      if (
        tag === 'VN' &&
        view.tags[back + 1] !== 'DT' &&
        view.tags[back + 1] !== 'PS' &&
        back + 1 < at &&
        !isVerb(view.tags[back - 1])
      )
        continue;
      const group = verbGroupAt(view, back, unit.first);
      const lemma = view.tokens[back]?.word.lemma ?? '';
      return {
        first: group.first,
        tag: group.tag,
        subject: group.passive || tag === 'VG' ? undefined : subjectBefore(view, group.first, unit.first),
        // "shared a report that …": another's.
        expresses:
          EXPRESSING.has(lemma) &&
          !group.negated &&
          !(lemma === 'share' && REPORT.test(view.tokens[at]?.lower ?? '')),
        confirms: lemma === 'confirm' && !group.negated,
        judges: JUDGING.has(lemma) && !group.passive && view.tokens[back + 1]?.lower !== 'attention',
        polarity: DENYING.has(lemma) ? 'denied' : undefined,
      };
    }
    if (tag === 'COMMA' || tag === 'STOP' || tag === 'SC' || tag === 'CQ' || tag === 'OQ') return undefined;
  }
  return undefined;
}

const SAYING: ReadonlySet<string> = new Set(SPEECH_NOUNS);

const FEELING: ReadonlySet<string> = new Set(
  'hope hopes doubt doubts concern concerns confidence fear fears regret belief conviction view position stance opinion attention optimism amusement surprise notion idea case point'.split(
    ' ',
  ),
);

const isAnnouncing = oneOf(new Set([...SAYING, ...FEELING, 'fact']));

const PROMISING: ReadonlySet<string> = new Set(
  'promise promises pledge pledges vow vows threat threats'.split(' '),
);

const EXPRESSING = lemmasMarked('voices');

const DENYING = lemmasMarked('denies');
