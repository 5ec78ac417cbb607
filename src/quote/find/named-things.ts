import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
import type { View } from '../view.ts';
import { type Finding, LONGEST_WORD, regionAt } from './finding.ts';
import { isInCapitals } from './work-titles.ts';

/** "refers to the “two rivers” story as the “Valley World”": each quotation names a thing. */
export function isLabel(view: View, { content, cue, lemma }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || cue === undefined || cue.last > range.first) return false;
  if (view.tags[range.first] === 'OQ') return false;
  if (NAMING.has(lemma ?? '')) return givesName(view, range, lemma ?? '');
  if (!LABELLING.has(lemma ?? '') && !CHOOSING.has(lemma ?? '')) return false;
  let labels = 0;
  for (let at = range.first; at < range.last; at += 1) {
    if (view.inside[at] === -1) {
      if (isFiniteVerb(view.tags[at])) return false;
      continue;
    }
    const region = regionAt(view, at);
    if (region === undefined || view.tags[region.open - 1] !== 'DT') return false;
    const isThing = !CHOOSING.has(lemma ?? '') && isNoun(view.tags[region.close + 1]);
    if (!isThing && !isInCapitals(view, region.open, region.close)) return false;
    labels += 1;
    at = region.close;
  }
  return labels > 0;
}

/** "called the raid “Operation Quiet Morning”", "named them “Newcomer of the Year”": a thing or somebody, and the name that they get. */
function givesName(view: View, { first, last }: Range, lemma: string): boolean {
  const isAward = AWARDING.has(lemma);
  let open = first;
  while (open < last && view.inside[open] === -1) {
    if (isFiniteVerb(view.tags[open])) return false;
    open += 1;
  }
  const region = open < last ? regionAt(view, open) : undefined;
  // "declared the inquiry “A Total Witch Hunt”": a judgement.
  if (region !== undefined && /^(?:declare|proclaim)$/.test(lemma) && !isPrize(view, region)) return false;
  return (
    region !== undefined &&
    (isAward || lemma === 'dub' || region.close >= last - 1) &&
    (isNoun(view.tags[open - 1]) ||
      /^(?:itself|themselves)$/.test(view.tokens[open - 1]?.lower ?? '') ||
      (isAward && isObject(view, open - 1))) &&
    isInCapitals(view, region.open, region.close)
  );
}

/** "Pilot of the Year", "Best Newcomer" */
function isPrize({ tokens }: View, { open, close }: View['regions'][number]): boolean {
  for (let at = open + 1; at < close; at += 1)
    if (/^(?:best|newcomer|champions?|year|season|month|prize|award)$/.test(tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** Verbs that give a thing or somebody a name. */
export const NAMING: ReadonlySet<string> = new Set(
  'call dub name label title term vote crown declare proclaim'.split(' '),
);

/** "named them “Newcomer of the Year”": verbs of juries. */
const AWARDING: ReadonlySet<string> = new Set('name vote crown declare proclaim'.split(' '));

const LABELLING: ReadonlySet<string> = new Set('refer allude mention cite'.split(' '));

/** "ordered the “Long Night Soup”": what one asks for or praises by its name. */
const CHOOSING: ReadonlySet<string> = new Set(['order', 'recommend']);

const isObject = ({ tags, tokens }: View, at: number): boolean =>
  tags[at] === 'OBJ' || tags[at] === 'PRP' || tokens[at]?.lower === 'her';

/** "announced the “Warm Rooms for Winter” scheme": a thing that is called so, and nothing that is said of it. */
export function isNamedThing(view: View, { content, judges }: Finding): boolean {
  const regions = judges === true ? onlyRegions(view, content) : undefined;
  return (
    regions?.every(
      ({ open, close }) =>
        /^(?:DT|PS|POS|JJ|NNP)$/.test(view.tags[open - 1] ?? '') &&
        isNoun(view.tags[close + 1]) &&
        isInCapitals(view, open, close),
    ) === true
  );
}

/** "wrote about the difference between “lie” and “lay”": the marks set off words that are spoken of, and nothing is said of them. */
export function speaksOfWords(view: View, { content, judges }: Finding): boolean {
  return (
    (judges === true && onlyRegions(view, content)?.every((region) => isMentioned(view, region))) === true
  );
}

/** What stands in marks in one range that has no verb, nor the "to" of one, outside them; undefined for any other. */
function onlyRegions(view: View, content: readonly Range[]): View['regions'][number][] | undefined {
  const [range] = content;
  if (range === undefined || content.length > 1) return undefined;
  const regions: View['regions'][number][] = [];
  for (let at = range.first; at < range.last; at += 1) {
    const region = regionAt(view, at);
    if (region === undefined) {
      if (isVerb(view.tags[at]) || view.tags[at] === 'TO') return undefined;
      continue;
    }
    regions.push(region);
    at = region.close;
  }
  return regions.length > 0 ? regions : undefined;
}

/**
 * "the word “lie”", "the difference between “lie” and “lay”", "who confuse “lie” with “lay”": a word that is spoken of as a word, and no
 * words of anybody's.
 */
export function isMentioned(view: View, { open, close }: View['regions'][number]): boolean {
  const { tags, tokens } = view;
  if (close - open > LONGEST_WORD || tokens[open + 1]?.text !== tokens[open + 1]?.lower) return false;
  let at = open - 1;
  // "“lie” and | “lay”": the first of the two tells.
  if (LINKS.test(tokens[at]?.lower ?? '') && tags[at - 1] === 'CQ') {
    const before = regionAt(view, at - 1);
    if (before === undefined || before.close - before.open > LONGEST_WORD) return false;
    at = before.open - 1;
  }
  const [own = '', before = ''] = [tokens[at]?.lower, tokens[at - 1]?.lower];
  if (WORD.test(own)) return true;
  if (own === 'of' && SENSE.test(before)) return true;
  return own === 'between' ? DIFFERENCE.test(before) : CONFUSING.test(own);
}

const LINKS = /^(?:and|or|with|for|versus|vs\.?|from)$/;
const WORD = /^(?:words?|prefix|suffix|adjectives?|adverbs?|nouns?|pronouns?|verbs?|spellings?|synonyms?)$/;
const SENSE =
  /^(?:meanings?|definitions?|spellings?|pronunciation|use|misuse|plural|senses?|etymology|origins?)$/;
const DIFFERENCE = /^(?:differences?|distinctions?)$/;
const CONFUSING =
  /^(?:confuse[sd]?|confusing|confound(?:s|ed|ing)?|swap(?:s|ped|ping)?|misspel(?:l|ls|led|t|ling))$/;
