import type { CheckAnswer, CheckEntry } from '../../commands/index.ts';
import type { Article, Span } from '../article/types.ts';
import type { DiffPiece, Remark } from '../check/types.ts';
import { CUT, cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import { visibleStretch } from '../text/invisible.ts';
import { oneLine } from './escape.ts';
import { placeParts, quoteBlock } from './quoteSheet.ts';
import { type Block, type Line, line, type Part, part, type Sheet, small } from './sheet.ts';
import { isoText } from './wording.ts';

/** Claims on one sheet: as many as stay legible. */
const MOST_CLAIMS = 3;
/** Results on one sheet, as on a page of quotes. */
const MOST_BLOCKS = 5;

/** What the corpus knows about each claim of a message. */
export function checkSheet({ claims, nothing, cut }: CheckAnswer, into: Language): Sheet {
  if (nothing !== undefined) return { title: '', notes: [into.say(`check.${nothing}`)], blocks: [] };
  return {
    title: into.say('check.count', { count: Math.min(claims.length, MOST_CLAIMS) }),
    notes: cut || claims.length > MOST_CLAIMS ? [into.say('check.cut')] : [],
    blocks: claims
      .slice(0, MOST_CLAIMS)
      .flatMap((entry) => claimBlocks(entry, into))
      .slice(0, MOST_BLOCKS),
  };
}

/** A claim with what says it; further statements that it was put together of, or what is near, behind it. */
function claimBlocks(entry: CheckEntry, into: Language): Block[] {
  const { claim, hit, article, pieces, near, unsaidIn } = entry;
  const [headline, ...others] = alarmsOf(entry, into);
  const verdict = verdictText(entry, into);
  const before = [
    headline === undefined
      ? line(part(verdict, { style: 'strong', max: 200 }))
      : warning([headline, ...others].join(' ')),
    ...(headline === undefined || claim.verdict === 'unsaid' || isWholeSplice(claim)
      ? []
      : [small(verdict, 200)]),
    small(into.say('check.claim', { claim: cutWords(claim.text, 200) }), 260),
  ];
  const denial = unsaidIn && claim.unsaid ? denialLines(unsaidIn, claim.unsaid.sentence, into) : [];
  if (hit) {
    const block = quoteBlock(hit, into);
    const difference = claim.difference ? [differenceLine('check.difference', claim.difference, into)] : [];
    const also = denial.length > 0 ? [warning(into.say('check.remark.also-unsaid')), ...denial] : [];
    const first = {
      ...block,
      before: [...before, ...difference, ...block.before],
      after: [...block.after, ...also],
    };
    return [first, ...pieces.map((piece) => quoteBlock(piece, into))];
  }
  if (denial.length > 0) return [{ ...(unsaidIn && { outlet: unsaidIn.outlet.id }), before, after: denial }];
  const where = article
    ? [line(part(`${article.outlet.name} · `), part(article.title, { style: 'emphasis' }))]
    : [];
  const isOther = claim.verdict === 'unspoken' && claim.parts.some(({ exact }) => !exact);
  const difference =
    isOther && claim.difference ? [differenceLine('check.difference', claim.difference, into)] : [];
  return [
    { ...(article && { outlet: article.outlet.id }), before: [...before, ...difference], after: where },
    ...near.map((other) => {
      const block = quoteBlock(other, into);
      return { ...block, before: [small(into.say('check.near')), ...block.before] };
    }),
  ];
}

/** Of a claim that was put together all is there, but for a word that joins its parts: that only a part was found says less. */
function isWholeSplice({ verdict, remarks, span, parts }: CheckEntry['claim']): boolean {
  const found = parts.reduce((sum, { claim }) => sum + claim.end - claim.start, 0);
  return (
    verdict === 'partly' &&
    remarks.some(({ code }) => code === 'spliced') &&
    found >= WHOLE * (span.end - span.start)
  );
}

/**
 * The share of a claim's characters that its parts must hold for all of it to be there; the rest are spaces and words that join them. Not
 * tuned: a guess that holds for the cases of the tests.
 */
const WHOLE = 0.85;

/** The most that all warnings about a claim may take. */
const MOST_WARNED = 400;

const warning = (text: string): Line => ({
  parts: [part(text, { style: 'strong', max: MOST_WARNED })],
  look: 'warning',
});

/** The most that the sentence of a denial may take. */
const SENTENCE = 320;

/** The article's own sentence that says that words were not said, and where it stands. */
function denialLines(article: Article, sentence: Span, into: Language): Line[] {
  const words = cutWords(oneLine(visibleStretch(article.raw, sentence)), SENTENCE);
  return [
    line(part(words, { max: SENTENCE })),
    {
      parts: [...placeParts(article, into), part(' · '), part(article.title, { style: 'emphasis', max: 80 })],
    },
  ];
}

function verdictText({ claim, hit }: CheckEntry, { say }: Language): string {
  const { verdict, unsaid } = claim;
  if (verdict === 'verbatim' && hit && claim.kind === 'indirect') {
    return say('check.verbatim.outlet', { outlet: hit.article.outlet.name });
  }
  if (verdict === 'verbatim' && hit && hit.speaker === undefined) return say('check.verbatim.unresolved');
  if (verdict === 'unspoken' && claim.parts.some(({ exact }) => !exact)) return say('check.unspoken.nearly');
  return verdict === 'unsaid'
    ? say(`check.unsaid.${unsaid?.modality ?? 'not-said'}`)
    : say(`check.${verdict}`);
}

/** What must be read before the verdict, the weightiest first. */
function alarmsOf({ claim, hit }: CheckEntry, into: Language): string[] {
  const { say } = into;
  const credited = cutWords(claim.credited?.text ?? '', 60);
  const wrong = !claim.wrongSpeaker
    ? []
    : hit?.speaker
      ? [say('check.wrong-speaker', { credited, speaker: hit.speaker.name })]
      : [unresolvedText(credited, hit?.quote.mention?.text, into)];
  const unsaid =
    claim.verdict === 'unsaid' ? [say(`check.unsaid.${claim.unsaid?.modality ?? 'not-said'}`)] : [];
  return [
    ...wrong,
    ...unsaid,
    ...claim.remarks.flatMap((remark) => (remark.code === 'also-unsaid' ? [] : [remarkText(remark, into)])),
    ...claim.changes.map((change) => say(`check.change.${change}`)),
  ];
}

/** @param mention whom the article gives instead of a name */
function unresolvedText(credited: string, mention: string | undefined, { say }: Language): string {
  return mention === undefined
    ? say('check.wrong-speaker.unresolved', { credited })
    : say('check.wrong-speaker.mention', { credited, mention: cutWords(mention, 60) });
}

function remarkText(remark: Remark, into: Language): string {
  if (!('given' in remark)) return into.say(`check.remark.${remark.code}`);
  const given = cutWords(remark.given, 60);
  const source = remark.code === 'date' ? isoText(remark.source, into) : cutWords(remark.source, 60);
  return into.say(`check.remark.${remark.code}`, { given, source });
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
