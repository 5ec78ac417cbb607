import { isVerb } from '../../grammar/tags.ts';
import type { Unit, View } from '../../view.ts';

/** Verbs of what somebody only has before the mind's eye. */
export const PICTURING = /^(?:imagines?|pictures?|envisages?|visuali[sz]es?)$/;

/**
 * "I like to imagine the bishop at his window, | muttering “…”", "Imagine the head, Ann Lee, stepping up to the microphone with | “…”": all that
 * is told up to there is what somebody pictures.
 * @param end index of the participle of saying, or of the mark that opens the words
 */
export function isPictured({ tags, tokens, inside }: View, { first }: Unit, end: number): boolean {
  let isDoing = tags[end] === 'VG' && (tags[end - 1] === 'COMMA' || tags[end - 1] === 'CC');
  for (let at = end - 1; at >= first && end - at < LONGEST_SCENE; at -= 1) {
    const tag = tags[at];
    if (inside[at] !== -1 || tag === 'STOP' || tag === 'SEMI' || tag === 'COLON' || tag === 'SC')
      return false;
    isDoing ||= tag === 'VG' && tags[at - 1] !== 'DT';
    const lower = tokens[at]?.lower ?? '';
    // "Picture the harbour master": taken for a name where it opens the sentence.
    const isOpening = at === first && /^(?:imagine|picture)$/.test(lower);
    if (!isOpening && (!isVerb(tag) || tag === 'VG' || tag === 'VN')) continue;
    // "a bishop, robed and tired, closing the service"
    if (tag === 'VD' && tags[at - 1] === 'CC' && tags[at - 2] === 'VN') continue;
    // "Think of a mayor going to the widows with “…”"
    const isScene =
      PICTURING.test(lower) || (at === first && lower === 'think' && tokens[at + 1]?.lower === 'of');
    // "Imagine my surprise at him saying “…”"
    return isScene && isDoing && tags[at + 1] !== 'PS';
  }
  return false;
}

/** Tokens of what is imagined before somebody speaks in it. */
const LONGEST_SCENE = 30;
