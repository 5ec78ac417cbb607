import type { CheckAnswer, CheckEntry } from '../../commands/index.ts';
import type { DiffPiece } from '../check/types.ts';
import { CUT, cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import { quoteBlock } from './quoteSheet.ts';
import { type Block, type Line, line, type Part, part, type Sheet, small } from './sheet.ts';

/** Claims on one sheet: as many as stay legible. */
const MOST_CLAIMS = 3;

/** What the corpus knows about each claim of a message. */
export function checkSheet({ claims, nothing, cut }: CheckAnswer, into: Language): Sheet {
  if (nothing !== undefined) return { title: '', notes: [into.say(`check.${nothing}`)], blocks: [] };
  return {
    title: into.say('check.count', { count: Math.min(claims.length, MOST_CLAIMS) }),
    notes: cut || claims.length > MOST_CLAIMS ? [into.say('check.cut')] : [],
    blocks: claims.slice(0, MOST_CLAIMS).map((entry) => claimBlock(entry, into)),
  };
}

function claimBlock({ claim, hit, article }: CheckEntry, into: Language): Block {
  const before = [
    line(part(verdictText({ claim, ...(hit && { hit }) }, into), { style: 'strong', max: 200 })),
    small(into.say('check.claim', { claim: cutWords(claim.text, 200) }), 260),
    ...warnings({ claim, ...(hit && { hit }) }, into),
  ];
  if (hit) {
    const block = quoteBlock(hit, into);
    const difference = claim.difference ? [differenceLine('check.difference', claim.difference, into)] : [];
    return { ...block, before: [...before, ...difference, ...block.before] };
  }
  const where = article
    ? [line(part(`${article.outlet.name} · `), part(article.title, { style: 'emphasis' }))]
    : [];
  return { ...(article && { outlet: article.outlet.id }), before, words: '', after: where };
}

function verdictText({ claim, hit }: CheckEntry, { say }: Language): string {
  if (claim.verdict === 'verbatim' && hit && claim.kind === 'indirect') {
    return say('check.verbatim.outlet', { outlet: hit.article.outlet.name });
  }
  return say(`check.${claim.verdict}`);
}

function warnings({ claim, hit }: CheckEntry, { say }: Language): Line[] {
  const credited = cutWords(claim.credited?.text ?? '', 60);
  const wrong = !claim.wrongSpeaker
    ? []
    : hit?.speaker
      ? [say('check.wrong-speaker', { credited, speaker: hit.speaker.name })]
      : [say('check.wrong-speaker.unresolved', { credited })];
  const all = [
    ...(claim.afterNegation ? [say('check.after-negation')] : []),
    ...claim.changes.map((change) => say(`check.change.${change}`)),
    ...wrong,
  ];
  return all.length === 0
    ? []
    : [{ parts: [part(all.join(' '), { style: 'strong', max: 320 })], look: 'warning' }];
}

/** The most that a difference may take; what is the same is shortened first. */
const DIFFERENCE = 400;

/** Two wordings word by word: what only one of them has is marked. */
export function differenceLine(
  key: 'check.difference' | 'compare.difference',
  pieces: readonly DiffPiece[],
  { say }: Language,
): Line {
  // The placeholder is filled with parts, which can carry marks, instead of text.
  const [before = '', after = ''] = say(key, { difference: '\u0000' }).split('\u0000');
  const shown: Part[] = [];
  let room = DIFFERENCE;
  for (const { op, text } of pieces) {
    if (room <= 0) {
      shown.push(part(CUT));
      break;
    }
    const words = op === 'cut' ? CUT : cutWords(text.trim(), Math.max(room, 20));
    room -= words.length;
    shown.push(part(words, { max: DIFFERENCE, ...STYLES[op] }), part(' '));
  }
  return { parts: [part(before), ...shown, part(after)], short: [] };
}

const STYLES: Record<DiffPiece['op'], Pick<Part, 'style'>> = {
  same: {},
  claim: { style: 'struck' },
  source: { style: 'added' },
  cut: {},
};
