import { frameOf } from '../../english/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Modality } from '../types.ts';
import type { View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';
import { isWording } from './modality/wording.ts';

/** Fewer words without a verb are a label or a scrap, not a statement that somebody could deny. */
const FEWEST_WORDS = 4;
/** A statement in the article's own words that runs longer was not read to its end. */
const LONGEST_TOLD = 60;

/**
 * Whether words that do not count as said may be shown as words that the article says were not said: what is told is a statement, and
 * the cue a verb of saying. Of what is only supposed or asked that holds for words in quotation marks alone: "if the poll says that …"
 * supposes something of the poll, not of words.
 * @param group the verb of the cue
 */
export function isPlain(
  view: View,
  { content }: Finding,
  group: VerbGroup,
  modality: Exclude<Modality, 'said' | 'unclear'>,
): boolean {
  if (!isUtterance(group.lemma)) return false;
  const isSupposed = modality === 'hypothetical' || modality === 'asked';
  // "if asked, “…”"
  const isBare = group.tag === 'VN' && group.first === group.verb;
  if (isSupposed && (group.passive || isBare || SHOWING.has(group.lemma))) return false;
  const [range] = content;
  // What a colon announces follows in the next paragraph.
  if (range === undefined) return true;
  if (range.first < group.verb && modality === 'not-said' && !SPEAKING.has(group.lemma)) return false;
  if (isWhollyQuoted(view, range)) return isStatement(view, range, group.lemma);
  if (isSupposed || group.passive || INFORMING.has(group.lemma)) return false;
  return range.first > group.verb && range.last - range.first <= LONGEST_TOLD && isTold(view, range);
}

/** Verbs that take both a clause and a quotation, and some that take only the latter. */
function isUtterance(lemma: string): boolean {
  const frames = frameOf(lemma)?.frames ?? '';
  return (frames.includes('c') && frames.includes('q')) || UTTERANCES.has(lemma);
}

/** "nor was the court informed that …": what is so, and was not told them. */
const INFORMING: ReadonlySet<string> = new Set(['inform', 'notify', 'assure']);

/** What evidence does as well as people. */
const SHOWING: ReadonlySet<string> = new Set(
  'reveal suggest indicate explain imply disclose confirm detail'.split(' '),
);

/** Verbs with words as their object: "never said “a bridge for every village”". */
const SPEAKING: ReadonlySet<string> = new Set(
  'say promise declare announce shout utter use write state claim speak pronounce voice tweet quote misquote attribute ascribe'.split(
    ' ',
  ),
);

const UTTERANCES: ReadonlySet<string> = new Set(
  'ask answer quote misquote attribute ascribe credit utter speak voice shout scream yell cry use swear vow inform tell plead be'.split(
    ' ',
  ),
);

function isWhollyQuoted(view: View, { first, last }: Range): boolean {
  let open = first;
  // "never said that “…”", "never uttered the words “…”"
  if (view.tags[open] === 'DT' && isWording(view.tokens[open + 1]?.lower ?? '')) open += 2;
  while (open < last && /^(?:COLON|COMMA|TH)$/.test(view.tags[open] ?? '')) open += 1;
  if (view.tags[open] !== 'OQ') return false;
  return (regionAt(view, open)?.close ?? last) >= last - 2;
}

/** Four words, or fewer with a verb: "I lied". What is part of a clause outside the marks is neither: "to explain “why he went”". */
function isStatement(view: View, { first, last }: Range, lemma: string): boolean {
  let words = 0;
  let finite = false;
  for (let at = first; at < last; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word' || view.inside[at] === -1) continue;
    if (words === 0 && token.text === token.lower && (isLink(view, at) || view.tags[at] === 'IN'))
      return false;
    words += 1;
    finite ||= isFiniteVerb(view.tags[at]);
  }
  return (finite && words > 1) || (words >= FEWEST_WORDS && SPEAKING.has(lemma));
}

/** A clause in the article's words behind "that", or with a pronoun as its subject, and nothing in it that shows that it was cut wrongly. */
function isTold(view: View, { first, last }: Range): boolean {
  if (isLink(view, first)) return false;
  const isThat = view.tags[first - 1] === 'TH' || view.tags[first] === 'TH';
  if (!isThat && !(SUBJECTS.has(view.tokens[first]?.lower ?? '') && isFiniteVerb(view.tags[first + 1])))
    return false;
  let finite = false;
  for (let at = first; at < last; at += 1) {
    if (view.inside[at] !== -1) continue;
    const own = view.tags[at];
    if (own === 'COLON' || own === 'SEMI' || own === 'DASH' || own === 'LP' || own === 'RP') return false;
    finite ||= isFiniteVerb(own);
  }
  return finite;
}

function isLink(view: View, at: number): boolean {
  const tag = view.tags[at];
  return (
    tag === 'WH' || tag === 'WR' || tag === 'TO' || tag === 'SC' || LINKS.has(view.tokens[at]?.lower ?? '')
  );
}

const LINKS: ReadonlySet<string> = new Set(
  'if whether how what why who when where which not as nothing no'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set('i we he she they you it'.split(' '));
