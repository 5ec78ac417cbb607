import { clauseVerbs } from './grammar/clause-verbs.ts';
import { tagTokens } from './grammar/tagger.ts';
import type { Tag } from './grammar/tags.ts';
import { nicknameEnd } from './nicknames.ts';
import { findRegions, type Region } from './regions.ts';
import type { ParagraphText } from './table.ts';
import type { Token } from './tokens.ts';

/** A reporting sentence, `[first, last)`: sentences inside one quotation are kept together. */
export interface Unit {
  readonly first: number;
  readonly last: number;
}

/** One paragraph, read: tokens, parts of speech, quotations, reporting sentences. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** For each token the region that it stands in, marks included, or -1. */
  readonly inside: readonly number[];
  readonly regions: readonly Region[];
  readonly units: readonly Unit[];
}

/**
 * Reads one paragraph, in one pass over its tokens.
 * @param text the whole file; offsets of tokens point into it
 */
export function readParagraph(text: string, { tokens, sentences }: ParagraphText): View {
  const starts: boolean[] = [];
  for (const sentence of sentences) starts[sentence.first] = true;
  const tags = tagTokens(tokens, starts);
  const regions = findRegions(tokens);
  for (const region of regions) {
    tags[region.open] = 'OQ';
    if (region.closed) tags[region.close] = 'CQ';
  }
  for (const { at, tag } of clauseVerbs(tokens, tags, starts)) tags[at] = tag;
  const inside: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) inside.push(-1);
  regions.forEach((region, index) => {
    inside.fill(index, region.open, region.close + 1);
  });
  // The words of a name, its nickname in marks among them, are one name.
  for (let at = 1; at < tokens.length; at += 1) {
    const close = inside[at] === -1 && tokens[at]?.kind !== 'word' ? nicknameEnd(tokens, at) : -1;
    if (close > at) tags.fill('NNP', at - 1, close + 2);
  }
  const units: Unit[] = [];
  let first = 0;
  for (const sentence of sentences) {
    let next = sentence.last;
    // "It was over."Nobody slept," …": the mark is glued to the sentence before it.
    if (tags[next - 1] === 'OQ' && tags[next - 2] === 'STOP' && next - 1 > first) next -= 1;
    const within = next < tokens.length && inside[next] !== -1 && inside[next] === inside[next - 1];
    const opens = tags[first] === 'OQ';
    if (
      within ||
      (tags[next - 1] === 'CQ' && (tags[next] === 'DASH' || reportsQuestion(tokens, tags, next, opens)))
    )
      continue;
    units.push({ first, last: next });
    first = next;
  }
  if (first < tokens.length) units.push({ first, last: tokens.length });
  return { text, tokens, tags, inside, regions, units };
}

/** After “…?” or “…!”: a short reporting clause with nothing said after it, though it starts with a capital. */
function reportsQuestion(
  tokens: readonly Token[],
  tags: readonly Tag[],
  start: number,
  isQuotation: boolean,
): boolean {
  const inner = tokens[start - 2]?.text;
  const mark = inner === '’' || inner === "'" ? tokens[start - 3]?.text : inner;
  if (mark !== '?' && mark !== '!' && mark !== '.') return false;
  for (let at = start; at < tokens.length && at < start + 24; at += 1) {
    // "Sen. Ann Lee (R-Kelby) said"
    if (tags[at] === 'LP') at = behindBrackets(tags, at);
    const tag = tags[at];
    if (tag === 'VD' || tag === 'VZ') {
      if (tokens[at]?.word.frame === undefined || at === start) return false;
      const next = tags[at + 1];
      if (next === undefined || next === 'STOP') return true;
      // "Is it “the end?” Smith says so.": the question is the article's.
      return (
        isQuotation &&
        mark !== '.' &&
        (CIRCUMSTANCE.has(next) || TIME_OPENERS.has(tokens[at + 1]?.lower ?? ''))
      );
    }
    if (tag === undefined || !REPORTER.has(tag)) return false;
  }
  return false;
}

/** @param at of an opening bracket @returns index behind the closing one; the same index where there is none within a few tokens */
function behindBrackets(tags: readonly Tag[], at: number): number {
  const close = tags.indexOf('RP', at);
  return close > at && close - at <= LONGEST_ASIDE ? close + 1 : at;
}

/** Tokens of "(R-Kelby". */
const LONGEST_ASIDE = 6;

const CIRCUMSTANCE: ReadonlySet<Tag> = new Set<Tag>([
  'COMMA',
  'IN',
  'RB',
  'WR',
  'SC',
  'TO',
  'NNP',
  'VG',
  'OBJ',
  'CC',
]);
const TIME_OPENERS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'earlier',
  'reporters',
  'recently',
  'a',
  'the',
]);

const REPORTER: ReadonlySet<Tag> = new Set<Tag>([
  'NN',
  'NNS',
  'NNP',
  'DT',
  'JJ',
  'PS',
  'POS',
  'PRP',
  'RB',
  'CD',
  'IN',
  'COMMA',
]);
