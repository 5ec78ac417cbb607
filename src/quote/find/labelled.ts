import type { Span } from '../../article/types.ts';
import type { Range } from '../grammar/phrases.ts';
import type { View } from '../view.ts';
import { labelOf, labelsWithin, type StatedLabel } from './labels.ts';
import type { Transcript } from './transcript.ts';

/** Fewer tokens behind a label are a figure or a heading. */
const FEWEST_WORDS = 4;

/** What a paragraph of a transcript says, all of it behind its label, and who says it. */
export interface Labelled {
  readonly content: Range;
  readonly cue?: Range;
  readonly mention?: Span;
  readonly asks?: boolean;
}

/** Every turn of a paragraph that opens with a label: the first, and those whose label stands within it, in capitals. */
export function findLabelled(view: View, index: number, { labels, turns }: Transcript): Labelled[] {
  const start = view.tokens[0]?.start;
  if (start === undefined || !turns.has(index)) return [];
  const end = view.tokens[view.tokens.length - 1]?.end ?? start;
  const stated = labelOf(view.text, start, end);
  const label = stated === undefined ? undefined : labels.get(stated.text);
  if (stated === undefined || label === undefined) return [];
  const inner = labelsWithin(view.text, stated.end, end);
  const opened = [{ ...label, from: stated.end, next: inner[0]?.start ?? end }];
  inner.forEach(({ start: from, end: to, name }, at) => {
    const known = labels.get(view.text.slice(from, to - 1));
    opened.push({ ...(known ?? { mention: name }), from: to, next: inner[at + 1]?.start ?? end });
  });
  // Labels are in order: no token is looked at twice.
  let token = 0;
  const tokenFrom = (offset: number): number => {
    while (token < view.tokens.length && (view.tokens[token]?.start ?? offset) < offset) token += 1;
    return token;
  };
  return opened.flatMap(({ mention, asks, from, next }) => {
    const said = tokenFrom(from);
    const last = tokenFrom(next);
    if (said < 1 || view.tags[said] === 'OQ' || last - said < FEWEST_WORDS - 1) return [];
    return [
      {
        content: { first: afterStage(view, said), last: beforeStage(view, said, last) },
        cue: { first: said - 1, last: said },
        ...(mention && { mention }),
        ...(asks && { asks }),
      },
    ];
  });
}

/**
 * A paragraph without a label: an answer in an interview, or one between two with labels in which somebody speaks of themselves, so
 * that who spoke before goes on.
 */
export function findUnlabelled(
  view: View,
  index: number,
  { last, interview, headed }: Transcript,
  before: Labelled | undefined,
): Labelled[] {
  const content = { first: 0, last: view.tokens.length };
  const line = headed.get(index);
  if (line !== undefined && view.tokens.length >= FEWEST_WORDS) return [{ content, ...line }];
  if (interview?.answers.has(index) === true)
    return [{ content, ...(interview.interviewee && { mention: interview.interviewee }) }];
  if (before === undefined || index >= last || view.tokens.length < FEWEST_WORDS) return [];
  const start = view.tokens[0]?.start ?? 0;
  const end = view.tokens[view.tokens.length - 1]?.end ?? start;
  // "(laughter)", "By Ann Smith", "YOU: …", "Ann Smith: The plan, explained"
  if (
    /^(?:[[(*]|By \p{Lu}|\p{Lu}{2,}:)/u.test(view.text.slice(start, end)) ||
    isLabel(labelOf(view.text, start, end))
  )
    return [];
  if (!view.tokens.some(({ lower }) => FIRST_PERSON.has(lower))) return [];
  // "And did you tell us all of it?": the question of whoever asks, and what follows is the answer of whoever is asked.
  const isAsked = view.tokens[view.tokens.length - 1]?.text === '?' && view.tokens.length < LONGEST_QUESTION;
  if (isAsked && before.asks !== true && view.tokens.some(({ lower }) => /^your?s?$/.test(lower))) return [];
  const { mention, asks } = before;
  return [{ content, ...(mention && { mention }), ...(asks && { asks }) }];
}

/** "Ann Smith – who is 40 – …" has none, unless the article is known to talk so. */
const isLabel = (stated: StatedLabel | undefined): boolean =>
  stated !== undefined && (stated.isPlain || !stated.isDashed);

/** Tokens of a question that is a paragraph by itself. */
const LONGEST_QUESTION = 60;

const FIRST_PERSON: ReadonlySet<string> = new Set('i we me us my our mine ours myself ourselves'.split(' '));

/** "(Applause.)" at the end: the room, and not the speaker. */
function beforeStage({ tags }: View, said: number, end: number): number {
  const last = end - 1;
  if (tags[last] !== 'RP') return end;
  for (let at = last - 1; at > Math.max(said + 1, last - 6); at -= 1) if (tags[at] === 'LP') return at;
  return end;
}

/** "(laughs)": what a transcript says of the manner is not said. */
function afterStage(view: View, start: number): number {
  if (view.tags[start] !== 'LP') return start;
  for (let at = start + 1; at < Math.min(start + 6, view.tokens.length - 1); at += 1)
    if (view.tags[at] === 'RP') return at + 1;
  return start;
}
