import type { Article } from '../../article/types.ts';
import { closedTag } from '../grammar/closed.ts';
import { tokenize } from '../tokens.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';

/** A label is looked for in so many characters. */
const LABEL_REACH = 60;

/** Fewer labelled paragraphs than this make no transcript. */
const FEWEST = 2;

/** Fewer tokens behind a label are a figure or a heading. */
const FEWEST_WORDS = 5;

/** Capitals before a colon that announce something else than a speaker. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  'update updates watch related read photo photos video listen note correction editor more also live breaking source sources by'.split(
    ' ',
  ),
);

/** The labels "SMITH:" that open more than one paragraph or stand in capitals: the speakers of a transcript. */
export function transcriptLabels(article: Article): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind !== 'text') continue;
    const label = labelOf(article.raw, paragraph.start, paragraph.end);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const capitals = [...counts].filter(([label]) => label === label.toUpperCase());
  const transcript = capitals.reduce((sum, [, count]) => sum + count, 0) >= FEWEST;
  return new Set(
    [...counts]
      .filter(([label, count]) => count >= FEWEST || (transcript && label === label.toUpperCase()))
      .map(([label]) => label),
  );
}

/** A name of one to four capitalised words before a colon at the paragraph's start. */
function labelOf(raw: string, start: number, end: number): string | undefined {
  const colon = raw.slice(start, Math.min(end, start + LABEL_REACH)).indexOf(':');
  if (colon < 2) return undefined;
  const words = tokenize(raw, start, start + colon);
  if (words.length === 0 || words.length > 4) return undefined;
  for (const word of words) {
    if (
      word.kind !== 'word' ||
      word.text === word.lower ||
      NOT_NAMES.has(word.lower) ||
      closedTag(word.lower) !== undefined
    )
      return undefined;
  }
  return raw.slice(start, start + colon);
}

/** What a labelled paragraph of a transcript says: all of it after the colon. */
export function findLabelled(view: View, labels: ReadonlySet<string>): Finding | undefined {
  if (labels.size === 0) return undefined;
  for (let at = 1; at < 6 && at < view.tokens.length - 1; at += 1) {
    if (view.tags[at] !== 'COLON') continue;
    const first = view.tokens[0]?.start ?? 0;
    const label = view.text.slice(first, view.tokens[at - 1]?.end ?? first);
    if (!labels.has(label) || view.tags[at + 1] === 'OQ' || view.tokens.length - at < FEWEST_WORDS)
      return undefined;
    return {
      content: [{ first: at + 1, last: view.tokens.length }],
      cue: { first: at, last: at + 1 },
      source: { first: 0, last: at },
    };
  }
  return undefined;
}
