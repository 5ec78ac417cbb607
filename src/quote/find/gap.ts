import { isBe } from '../grammar/closed.ts';
import { contentEnd } from '../grammar/ending.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import type { Reach } from '../grammar/reach.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';

/** "a plan that critics say would cost …": the clause has lost its subject to the words before. */
export function findGap(view: View, unit: Unit, group: VerbGroup, own: Range): Finding | undefined {
  const next = group.verb + 1;
  const tag = view.tags[next];
  const auxiliary =
    (tag === 'VZ' && group.lemma === 'say') ||
    tag === 'MD' ||
    isBe(view.tokens[next]?.lower) ||
    AUXILIARY.has(view.tokens[next]?.lower ?? '');
  if (next >= unit.last || view.inside[next] !== -1 || !auxiliary || !isFiniteVerb(tag)) return undefined;
  const revealed = behindWhat(view, unit, group, own);
  if (revealed !== undefined) return revealed;
  // "What he is saying is false": what is said is the subject.
  if (tag === 'VZ' && view.tokens[own.first - 1]?.lower === 'what' && own.first - 2 < unit.first)
    return undefined;
  // "brought it into what she said was “a hard place”": the clause has no subject that could be shown.
  if (
    view.tokens[own.first - 1]?.lower === 'what' &&
    (group.tag === 'VG' || view.tags[own.first - 2] === 'IN')
  )
    return undefined;
  const adverb = view.tags[own.first - 1] === 'RB' ? 1 : 0;
  const before = view.tags[own.first - 1 - adverb];
  // "bashed the “old guard” he says are in his way"
  const isNamed =
    before === 'CQ' && view.tags[own.first - 2 - adverb] !== 'COMMA' && unit.first < own.first - 4;
  if (before !== 'TH' && before !== 'WH' && !isNoun(before) && !isNamed) return undefined;
  const reach: Reach = { cue: group.tag, fronted: false, relative: true, noun: false };
  const reached = contentEnd(view, next, unit.last, reach);
  // "signed what she said was a letter to the board": that the thing is one is what she said.
  const isThing =
    view.tokens[own.first - 1]?.lower === 'what' &&
    isBe(view.tokens[next]?.lower) &&
    view.tags[next + 1] === 'DT';
  // "cancelling what she said was a raid on three ports | suggests …"
  const thing = isThing ? phraseStartingAt(view, next + 1, reached, false) : undefined;
  const last = thing !== undefined && isFiniteVerb(view.tags[thing.last]) ? thing.last : reached;
  // "two women they say are witnesses to it, | waiting at a stop"
  const phrase =
    view.tags[own.first] === 'PRP' && isNoun(before)
      ? phraseEndingAt(view, own.first, unit.first)
      : undefined;
  const near = phrase && ownerIn(view, phrase, next);
  const owner = near && withOrdinal(view, near, unit.first);
  // "the things I said were meant for her"
  if (phrase !== undefined && UTTERED.test(view.tokens[phrase.last - 1]?.lower ?? '')) return undefined;
  if (owner !== undefined) {
    const trail = view.tags.indexOf('COMMA', next);
    const isTrail =
      trail > 0 &&
      trail < last &&
      view.tags[trail + 1] === 'VG' &&
      !RESULTING.test(view.tokens[trail + 1]?.lower ?? '');
    return {
      content: [owner, { first: next, last: isTrail ? trail : last }],
      cue: { first: group.first, last: next },
      lemma: group.lemma,
      source: own,
    };
  }
  return {
    content: [{ first: isThing ? next + 1 : next, last }],
    cue: { first: group.first, last: next },
    lemma: group.lemma,
    source: own,
  };
}

/** "What she said was “A”", "what she said was not “A” but “B”": the quotation that it was, and no other. */
function behindWhat(view: View, unit: Unit, group: VerbGroup, own: Range): Finding | undefined {
  const be = group.verb + 1;
  if (view.tokens[own.first - 1]?.lower !== 'what' || !isBe(view.tokens[be]?.lower)) return undefined;
  let open = view.tokens[be + 1]?.lower === 'not' ? be + 2 : be + 1;
  if (view.tags[open] === 'COLON' || view.tags[open] === 'COMMA') open += 1;
  let region = view.tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  if (region !== undefined && view.tokens[be + 1]?.lower === 'not') {
    const link = view.tags[region.close + 1] === 'COMMA' ? region.close + 2 : region.close + 1;
    region =
      view.tokens[link]?.lower === 'but' && view.tags[link + 1] === 'OQ'
        ? regionAt(view, link + 1)
        : undefined;
  }
  if (region === undefined) return undefined;
  const last = Math.min(region.close + 1, unit.last);
  return {
    content: [{ first: region.open, last }],
    cue: { first: group.first, last: be + 1 },
    lemma: group.lemma,
    source: own,
  };
}

/**
 * What the clause tells of: of "pictures of two women" the women, of "the blame for crimes … were" the crimes; undefined where it could
 * be either.
 */
function ownerIn({ tags, tokens }: View, { first, last }: Range, verb: number): Range | undefined {
  const link = tags.lastIndexOf('IN', last - 2);
  if (link <= first) return { first, last };
  const near = { first: link + 1, last };
  if (DEPICTION.test(tokens[link - 1]?.lower ?? '')) return near;
  const isPlural = (noun: number): boolean => tags[noun] === 'NNS';
  if (isPlural(link - 1) === isPlural(last - 1)) return undefined;
  const lower = tokens[verb]?.lower ?? '';
  if (!/^(?:is|are|was|were|has|have|does)$/.test(lower)) return undefined;
  return isPlural(last - 1) === /^(?:are|were|have)$/.test(lower) ? near : { first, last };
}

const DEPICTION = /^(?:pictures?|photos?|photographs?|images?|footage|videos?|sketch(?:es)?)$/;

/** "the first prayer", "the only name" */
function withOrdinal({ tags, tokens }: View, { first, last }: Range, floor: number): Range {
  const isOpen = tokens[first - 2]?.lower === 'the' && /^(?:RB|JJ|CD)$/.test(tags[first - 1] ?? '');
  return { first: isOpen && first - 2 >= floor ? first - 2 : first, last };
}

/** What comes of the thing, or how it was made. */
const RESULTING = /^(?:making|using|causing|leaving|turning|killing|forcing)$/;

/** What is itself said. */
const UTTERED = /^(?:things?|words?|lines?|stuff|nonsense)$/;

const AUXILIARY: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  "hasn't",
  "haven't",
  "hadn't",
  'does',
  'did',
  "doesn't",
  "didn't",
]);
