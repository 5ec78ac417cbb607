import { frameOf } from '../../english/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Modality } from '../types.ts';
import type { View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';

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
  const [range] = content;
  // What a colon announces follows in the next paragraph.
  if (range === undefined) return true;
  if (isWhollyQuoted(view, range)) return isStatement(view, range);
  if (modality === 'hypothetical' || modality === 'asked') return false;
  return range.first > group.verb && range.last - range.first <= LONGEST_TOLD && isTold(view, range);
}

/** Verbs that take both a clause and a quotation, and some that take only the latter. */
function isUtterance(lemma: string): boolean {
  const frames = frameOf(lemma)?.frames ?? '';
  return (frames.includes('c') && frames.includes('q')) || UTTERANCES.has(lemma);
}

const UTTERANCES: ReadonlySet<string> = new Set(
  'ask answer quote misquote attribute ascribe credit utter speak voice shout scream yell cry use swear vow inform tell plead be'.split(
    ' ',
  ),
);

function isWhollyQuoted(view: View, { first, last }: Range): boolean {
  let open = first;
  while (open < last && (view.tags[open] === 'COLON' || view.tags[open] === 'COMMA')) open += 1;
  if (view.tags[open] !== 'OQ') return false;
  return (regionAt(view, open)?.close ?? last) >= last - 2;
}

/** Four words, or fewer with a verb: "I lied". */
function isStatement(view: View, { first, last }: Range): boolean {
  let words = 0;
  for (let at = first; at < last; at += 1) {
    if (isFiniteVerb(view.tags[at])) return true;
    if (view.tokens[at]?.kind === 'word') words += 1;
  }
  return words >= FEWEST_WORDS;
}

/** A clause in the article's words, with nothing in it that shows that it was cut wrongly. */
function isTold(view: View, { first, last }: Range): boolean {
  const opening = view.tokens[first]?.lower ?? '';
  const tag = view.tags[first];
  if (tag === 'WH' || tag === 'WR' || tag === 'TO' || tag === 'SC' || tag === 'IN' || NO_CLAUSE.has(opening)) return false;
  let finite = false;
  for (let at = first; at < last; at += 1) {
    if (view.inside[at] !== -1) continue;
    const own = view.tags[at];
    if (own === 'COLON' || own === 'SEMI' || own === 'DASH') return false;
    finite ||= isFiniteVerb(own);
  }
  return finite && (view.tokens[first - 1]?.lower === 'that' || opening !== 'it' || isFiniteVerb(view.tags[first + 1]));
}

const NO_CLAUSE: ReadonlySet<string> = new Set('if whether how what why who when where which not as nothing no'.split(' '));
