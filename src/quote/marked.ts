import type { Article } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import { isForeignSaying, saysBeside } from './foreign-verbs.ts';
import type { Range } from './grammar/phrases.ts';
import type { TokenTable } from './table.ts';
import { toAttribution } from './toAttribution.ts';
import type { Token } from './tokens.ts';
import { readParagraph, type View } from './view.ts';

/** In a language that this grammar doesn't know: what stands in quotation marks and reads as a sentence, with no source. */
export function findMarked(article: Article, table: TokenTable): Attribution[] {
  const found: Attribution[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const text = table[index];
    if (paragraph.kind !== 'text' || text === undefined) return;
    const view = readParagraph(article.raw, text);
    const dialogue = dashDialogue(view) ?? reportedDialogue(view);
    if (dialogue !== undefined) {
      const attribution = toAttribution(view, { content: dialogue }, index);
      if (attribution !== undefined) found.push({ ...attribution, kind: 'direct' });
      return;
    }
    for (const region of view.regions) {
      if (!region.closed || namesWork(view, region) || !(isLong(view, region) || isReported(view, region)))
        continue;
      const attribution = toAttribution(view, { content: withoutAside(view, region) }, index);
      if (attribution !== undefined) found.push(attribution);
    }
  });
  return found;
}

/** « Words, a dit X. More words. »: who says it may stand between the marks, and is no part of what is said. */
function withoutAside(
  { tokens }: View,
  { open, close }: { readonly open: number; readonly close: number },
): Range[] {
  for (let at = open + 2; at < close - 1; at += 1) {
    const mark = tokens[at];
    if (mark === undefined || !(isDash(mark) || mark.text === ',')) continue;
    const verb = verbBehind(tokens, isDash(tokens[at + 1]) ? at + 2 : at + 1);
    if (verb < 0 || verb >= close) continue;
    const end = endOfAside(tokens, verb, close);
    const before: Range = { first: open + 1, last: at };
    return end < close - 1 ? [before, { first: end, last: close }] : [before];
  }
  return [{ first: open, last: close + 1 }];
}

/** Index of a verb of saying that begins here, an auxiliary before it or not: "a expliqué", "dit-elle"; or -1. */
function verbBehind(tokens: readonly Token[], at: number): number {
  const isSaying = (index: number) => isForeignSaying((tokens[index]?.text ?? '').split('-')[0] ?? '');
  if (isSaying(at)) return at;
  return AUXILIARY.test(tokens[at]?.lower ?? '') && isSaying(at + 1) ? at + 1 : -1;
}

const AUXILIARY = /^(?:a|ha|har|hat|have|ont|hanno|han)$/u;

/** Index behind the mark that ends who says it: the comma behind "dit-elle", the stop behind a name with its office. */
function endOfAside(tokens: readonly Token[], verb: number, close: number): number {
  let comma = -1;
  for (let at = verb + 1; at < close; at += 1) {
    const text = tokens[at]?.text ?? '';
    const isStop = isDash(tokens[at]) || /^[.!?…]$/u.test(text);
    if (isStop && (comma < 0 || at - comma <= LONGEST_OFFICE)) {
      let next = at + 1;
      while (isDash(tokens[next]) || tokens[next]?.text === ',') next += 1;
      return next;
    }
    if (isStop || (comma > 0 && at - comma > LONGEST_OFFICE)) break;
    if (text !== ',') continue;
    // "a dit la maire, Sophie Lambert. …"
    const next = tokens[at + 1]?.text ?? '';
    const isName = next !== next.toLowerCase();
    if (comma > 0 || (!isName && at === verb + 1)) return at + 1;
    comma = at;
  }
  return comma > 0 ? comma + 1 : close;
}

/** Tokens of a name or an office behind a comma. */
const LONGEST_OFFICE = 6;

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

/** "Sein Buch »…«", "le documentaire « … »": the title of the work before it. */
function namesWork({ tokens }: View, { open }: { readonly open: number }): boolean {
  const before = tokens[open - 1]?.text === ',' ? tokens[open - 2] : tokens[open - 1];
  return before !== undefined && FOREIGN_WORKS.has(before.lower);
}

/** What has a title, in the languages that articles of European papers are written in. */
const FOREIGN_WORKS: ReadonlySet<string> = new Set(
  (
    'buch roman romans film films dokumentarfilm theaterstück stück ausstellung lied album serie gedicht sachbuch kinderbuch titel titels ' +
    'livre documentaire exposition chanson pièce poème série titre feuilleton essai nouvelle recueil ' +
    'libro novela película documental exposición canción poema ensayo obra titulado titulada romanzo documentario canzone mostra titolo intitolato intitolata ' +
    'livro romance filme documentário exposição canção intitulado intitulada boek tentoonstelling liedje getiteld ' +
    'książka książkę książki powieść powieści filmie filmu wystawa wystawy piosenka bok boken romanen filmen utställningen låten pjäsen bogen sangen ' +
    'книга книгу книги книге роман романа фильм фильма фильме выставка выставки песня песню сериал ' +
    'βιβλίο βιβλίου μυθιστόρημα ταινία ταινίας τραγούδι έκθεση ντοκιμαντέρ kitabı romanı filmi'
  ).split(' '),
);

/** Four words or more, or eight letters of a script without spaces: shorter ones are names and titles. */
function isLong(view: View, region: { readonly open: number; readonly close: number }): boolean {
  const first = view.tokens[region.open + 1];
  const last = view.tokens[region.close - 1];
  if (first === undefined || last === undefined) return false;
  const spaceless = first.text.charCodeAt(0) >= 0x2e80;
  return spaceless ? last.end - first.start >= 8 : region.close - region.open > 4;
}

/**
 * "– Words, says X. – More words": a line of dialogue in which a verb of saying ends what is said. Without such a verb an item of a list
 * begins with a dash too.
 */
function reportedDialogue(view: View): Range[] | undefined {
  const { tokens } = view;
  if (!isDash(tokens[0])) return undefined;
  for (let at = FEWEST_SAID; at < Math.min(tokens.length, LONGEST_SAID); at += 1) {
    const mark = tokens[at];
    if (mark === undefined || !(isDash(mark) || /^[,?!…，]$/u.test(mark.text))) continue;
    const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    if (verbBehind(tokens, next) < 0) continue;
    const end = isDash(mark) || mark.text === ',' ? at : at + 1;
    const said: Range = { first: 1, last: end };
    const more = tokens.findIndex(
      (token, index) => index > next && isDash(token) && /^[.,!?]$/u.test(tokens[index - 1]?.text ?? ''),
    );
    return more > 0 && more + 1 < tokens.length ? [said, { first: more + 1, last: tokens.length }] : [said];
  }
  return undefined;
}

/** Tokens before the reporting clause of a line of dialogue, at least and at most. */
const FEWEST_SAID = 3;
const LONGEST_SAID = 200;

/** Shorter than a sentence, and yet said: a verb of saying stands beside it. */
function isReported(
  { text, tokens }: View,
  { open, close }: { readonly open: number; readonly close: number },
): boolean {
  const opener = tokens[open];
  const closer = tokens[close];
  const first = tokens[open + 1];
  const start = tokens[0]?.start;
  const end = tokens[tokens.length - 1]?.end;
  if (opener === undefined || closer === undefined || start === undefined || end === undefined) return false;
  const spaceless = (first?.text.charCodeAt(0) ?? 0) >= 0x2e80;
  if (!spaceless && close - open < FEWEST_SAID) return false;
  return saysBeside(
    text.slice(Math.max(start, opener.start - BESIDE), opener.start),
    text.slice(closer.end, Math.min(end, closer.end + BESIDE)),
  );
}

/** Characters beside a quotation in which its verb would stand. */
const BESIDE = 60;
