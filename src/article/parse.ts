import { hash } from 'node:crypto';
import { visible, visibleLine, visibleText } from '../text/invisible.ts';
import { authorOf } from './byline.ts';
import { dateOf } from './date.ts';
import { readFrontMatter } from './frontmatter.ts';
import { findLayout } from './layout.ts';
import { splitLines, trimSpan } from './lines.ts';
import { outletOf } from './mark.ts';
import { toParagraphs } from './paragraphs.ts';
import type { Article, ArticleProblem, ArticleResult, Span } from './types.ts';

/**
 * Turns the text of a file into an article.
 * @param raw the whole text, as decoded; every offset of the result points into it
 * @param file path inside the corpus folder; its name serves as title where the text has none
 * @returns the article, or the reason why the text is none; never throws
 */
export function parseArticle(raw: string, file: string): ArticleResult {
  const front = readFrontMatter(raw, file);
  if (!front.ok) return front;
  const { matter } = front;
  // Read as it is seen, and led back to the file as it is.
  const seen = visibleText(raw, front.end);
  const text = seen?.text ?? raw;
  const inFile = (span: Span): Span => seen?.original(span) ?? span;
  const lines = splitLines(text, front.end);
  if (lines.length === 0) return { ok: false, problem: emptyProblem(file) };
  const given = matter.title && visibleLine(visibleText(matter.title)?.text ?? matter.title);
  const layout = findLayout(lines, given);
  const paragraphs = toParagraphs(layout.body, layout.dateline?.parsed.length ?? 0).flatMap((paragraph) => {
    const span = trimSpan(text, paragraph.start, paragraph.end);
    return span === undefined ? [] : [{ start: span.start, end: span.end, kind: paragraph.kind }];
  });
  if (paragraphs.length === 0) return { ok: false, problem: bodyProblem(file) };
  const title = given ?? oneLine(layout.title?.text ?? '');
  const place = layout.dateline?.parsed.place;
  const body = () => paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end)).join('\n');
  const subtitle = oneLine(layout.subtitle?.text ?? '');
  const author = matter.author ?? authorOf(layout);
  const givenPlace = matter.place ?? (place === undefined ? undefined : placeName(place));
  // What it may lack is added one by one: an object that is spread together is slow to make, and to read ever after.
  const article: { -readonly [Key in keyof Article]: Article[Key] } = {
    id: hash('sha256', raw).slice(0, 12),
    file,
    title: title === '' ? titleFromFile(file) : title,
    outlet: outletOf(layout, matter),
    date: dateOf(layout, body, matter),
    raw,
    paragraphs: paragraphs.map((paragraph) => {
      const { start, end } = inFile(paragraph);
      const own = { start, end, kind: paragraph.kind };
      return isEmphasised(raw, own) ? { ...own, isEmphasised: true } : own;
    }),
  };
  if (subtitle !== '') article.subtitle = subtitle;
  if (givenPlace !== undefined) article.place = givenPlace;
  if (matter.url !== undefined) article.url = matter.url;
  if (author !== undefined) article.author = author;
  if (matter.cleaned) article.isCleaned = true;
  if (layout.dateline !== undefined) article.dateline = inFile(layout.dateline.span);
  return { ok: true, article };
}

/** The marks that set a whole paragraph in bold or italics stand right around it. */
function isEmphasised(raw: string, { start, end }: Span): boolean {
  return (
    OPENING_MARK.test(raw.slice(Math.max(0, start - MARK_REACH), start)) &&
    CLOSING_MARK.test(raw.slice(end, end + MARK_REACH))
  );
}

const OPENING_MARK = /(?:\*|_|<(?:b|strong|i|em)(?:\s[^<>]{0,40})?>)$/iu;
const CLOSING_MARK = /^(?:\*|_|<\/(?:b|strong|i|em)>)/iu;
const MARK_REACH = 50;

/** The name of the file without folders and ending. */
function titleFromFile(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return oneLine(visible(name.replace(/\.(?:txt|md)$/iu, ''))) || 'Untitled';
}

/** One line without tags. */
function oneLine(text: string): string {
  return text
    .replace(/<[^<>]{1,500}>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "BELGRADE" → "Belgrade", "CAMBRIDGE, Mass." → "Cambridge, Mass.": capitals only where the source shouts. */
function placeName(place: string): string {
  const small = new Set('de la of the and du del do sur upon am al el es au en'.split(' '));
  return place.replace(/[\p{L}\p{M}'’]+(?:\.(?=\p{L}\.?))?/gu, (word, offset: number) => {
    if (word !== word.toUpperCase() || word.length < 2 || /\.$/u.test(word)) return word;
    if (/^D\.?C$/u.test(word) || (/^(?:US|UK|UN|UAE|DR|DC)$/u.test(word) && offset > 0)) return word;
    const lower = word.toLowerCase();
    if (offset > 0 && small.has(lower)) return lower;
    return lower.replace(
      /^(mc|o['’]|d['’])?(\p{L})/u,
      (_, prefix: string | undefined, letter: string) =>
        `${prefix === undefined ? '' : prefix.charAt(0).toUpperCase() + prefix.slice(1)}${letter.toUpperCase()}`,
    );
  });
}

function emptyProblem(file: string): ArticleProblem {
  return {
    code: 'empty',
    file,
    reason: 'The file is empty. Put the text of an article into it or remove it.',
  };
}

function bodyProblem(file: string): ArticleProblem {
  return {
    code: 'no-body',
    file,
    reason: 'The file has a title but no text under it. Add the article’s paragraphs or remove the file.',
  };
}
