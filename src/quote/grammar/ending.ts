import type { View } from '../view.ts';
import { frameOf } from './cues.ts';
import { lemmaOf } from './forms.ts';
import { isFiniteVerb, isNoun, type Tag } from './tagger.ts';

/** Nobody is quoted indirectly at greater length than this, in tokens; longer stretches are not searched. */
const LONGEST_CONTENT = 400;

/**
 * Where the thing said ends: index after its last token, the closing full stop left out.
 * @param start index of its first token
 * @param end index after the last token that may belong to it
 * @param cue tag of the reporting verb
 */
export function contentEnd(view: View, start: number, end: number, cue: Tag): number {
  const { tags, inside, regions } = view;
  const limit = Math.min(end, start + LONGEST_CONTENT);
  let at = start;
  let clause: Tag | undefined;
  while (at < limit) {
    const region = inside[at];
    if (region !== undefined && region >= 0) {
      const close = regions[region]?.close ?? at;
      if (clause === undefined)
        for (let ahead = at; ahead < close && ahead < limit; ahead += 1)
          if (isFiniteVerb(tags[ahead])) clause = tags[ahead];
      at = Math.max(at + 1, close + 1);
      continue;
    }
    if (isFiniteVerb(tags[at])) clause ??= tags[at];
    if (at > start && endsHere(view, at, limit, cue, clause)) return trimEnd(view, start, at);
    at += 1;
  }
  return trimEnd(view, start, Math.min(limit, view.tokens.length));
}

function endsHere(view: View, at: number, limit: number, cue: Tag, clause: Tag | undefined): boolean {
  const { tags, tokens } = view;
  const tag = tags[at];
  if (tag === 'SEMI') return true;
  if (tag === 'COMMA') {
    const next = at + 1;
    if (tags[next] === 'VG' && frameOf(lemmaOf(tokens[next]?.lower ?? '')) !== undefined) return true;
    if (tokens[next]?.lower === 'according') return true;
    return false;
  }
  if (tag === 'CC') {
    // "said A and called B": a second reporting verb of the same subject.
    let next = at + 1;
    while (next < limit && tags[next] === 'RB') next += 1;
    if (tags[next] === cue && (cue === 'VD' || cue === 'VZ')) {
      if (frameOf(lemmaOf(tokens[next]?.lower ?? '')) !== undefined) return true;
      if (cue === 'VD' && clause !== undefined && clause !== 'VD') return true;
    }
  }
  return false;
}

/** Takes closing commas, full stops outside quotations, and a dangling conjunction off the end. */
export function trimEnd(view: View, start: number, end: number): number {
  const { tags } = view;
  let at = end;
  while (at > start + 1) {
    const tag = tags[at - 1];
    if (
      tag === 'COMMA' ||
      tag === 'SEMI' ||
      tag === 'COLON' ||
      tag === 'DASH' ||
      (tag === 'STOP' && view.tokens[at - 1]?.text === '.')
    )
      at -= 1;
    else if (tag === 'CC' && !isNoun(tags[at - 1])) at -= 1;
    else break;
  }
  return at;
}
