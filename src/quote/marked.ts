import type { Article } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import type { Range } from './grammar/phrases.ts';
import { toAttribution } from './toAttribution.ts';
import type { Token } from './tokens.ts';
import { readParagraph, type View } from './view.ts';

/** In a language that this grammar doesn't know: what stands in quotation marks and reads as a sentence, with no source. */
export function findMarked(article: Article): Attribution[] {
  const found: Attribution[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') return;
    const view = readParagraph(article.raw, paragraph);
    const dialogue = dashDialogue(view);
    if (dialogue !== undefined) {
      const attribution = toAttribution(view, { content: dialogue }, index);
      if (attribution !== undefined) found.push({ ...attribution, kind: 'direct' });
      return;
    }
    for (const region of view.regions) {
      if (!region.closed || !isLong(view, region)) continue;
      const attribution = toAttribution(
        view,
        { content: [{ first: region.open, last: region.close + 1 }] },
        index,
      );
      if (attribution !== undefined) found.push(attribution);
    }
  });
  return found;
}

/**
 * "—Words —dijo X—. More words": a paragraph that opens with a dash at its first word is speech, and what stands between two dashes,
 * the first of them at the word behind it, is who says it.
 */
function dashDialogue(view: View): Range[] | undefined {
  const { tokens } = view;
  if (!isDash(tokens[0]) || !isAttached(tokens[0], tokens[1])) return undefined;
  const content: Range[] = [];
  let first = 1;
  let speaks = true;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isDash(tokens[at])) continue;
    if (speaks) {
      if (!isAttached(tokens[at], tokens[at + 1]) || isAttached(tokens[at - 1], tokens[at])) return undefined;
      content.push({ first, last: at });
    } else first = tokens[at + 1]?.kind === 'punct' ? at + 2 : at + 1;
    speaks = !speaks;
  }
  if (speaks && first < tokens.length) content.push({ first, last: tokens.length });
  const words = content.reduce((sum, range) => sum + range.last - range.first, 0);
  return words >= 4 ? content : undefined;
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '—' || token?.text === '–' || token?.text === '―';
}

function isAttached(one: Token | undefined, next: Token | undefined): boolean {
  return one !== undefined && one.end === next?.start;
}

/** Four words or more, or eight letters of a script without spaces: shorter ones are names and titles. */
function isLong(view: View, region: { readonly open: number; readonly close: number }): boolean {
  const first = view.tokens[region.open + 1];
  const last = view.tokens[region.close - 1];
  if (first === undefined || last === undefined) return false;
  const spaceless = first.text.charCodeAt(0) >= 0x2e80;
  return spaceless ? last.end - first.start >= 8 : region.close - region.open > 4;
}
