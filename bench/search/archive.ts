import { openArchive } from '../../src/archive/open.ts';
import { packArchive } from '../../src/archive/pack.ts';
import type { Archive } from '../../src/archive/types.ts';
import { parseArticle, readCorpus } from '../../src/article/index.ts';
import type { Passage, Passages } from './passages.ts';
import { createRandom, pick } from './random.ts';

const QUOTES_AN_ARTICLE = 10;
const SPEAKERS = 3_000;
const OUTLETS = 60;
/** Surnames are words of their own, as most are. */
const GIVEN =
  'Anna Boris Carla David Elena Farid Greta Hugo Irina James Karim Laura Milan Nadia Oscar Paula'.split(' ');
const BEGINNINGS =
  'Abd Bjor Czer Dvor Eck Fjel Gwyn Hask Ingv Jurk Kvas Ljub Mkrt Nkem Ofor Pszc Rzep Szym Tkac Vrbo'.split(
    ' ',
  );
const MIDDLES = 'ala ebo idi oru ula ani eri oka uma yla'.split(' ');
const ENDS = 'dze enko qvist schuk szky vic wicz yan zadeh zzi'.split(' ');

/** An archive of made-up articles in which somebody says each of the passages. */
export function archiveOf(passages: Passages): Archive {
  const articles = [];
  for (let first = 0; first < passages.size; first += QUOTES_AN_ARTICLE) {
    const result = parseArticle(articleFrom(passages, first), `${first}.txt`);
    if (result.ok) articles.push(result.article);
  }
  return openArchive(packArchive({ articles, problems: [], aliases: '' }).saved);
}

export async function archiveOfFolder(corpusDir: string): Promise<Archive> {
  return openArchive(packArchive({ ...(await readCorpus(corpusDir)), aliases: '' }).saved);
}

/** What all quotes of an archive say. */
export function* quotesOf(archive: Archive): Iterable<Passage> {
  for (const id of archive.quotes.keys()) yield { id, text: textOf(id, archive) };
}

export function textOf(id: string, archive: Archive): string {
  const quote = archive.quotes.get(id);
  const article = quote && archive.articles.get(quote.article);
  return article === undefined || quote === undefined
    ? ''
    : quote.segments.map(({ start, end }) => article.raw.slice(start, end)).join(' ');
}

function articleFrom(passages: Passages, first: number): string {
  const random = createRandom(first + 11);
  const outlet = Math.floor(random() ** 2 * OUTLETS);
  const [year, month, day] = [2000 + random() * 20, 1 + random() * 12, 1 + random() * 28].map(Math.floor);
  const said = Array.from({ length: Math.min(QUOTES_AN_ARTICLE, passages.size - first) }, (_, at) => {
    const text = passages.at(first + at).text.replace(/\.$/, ',');
    return `"${text.charAt(0).toUpperCase()}${text.slice(1)}" ${nameOf(Math.floor(random() ** 3 * SPEAKERS))} said.`;
  });
  return `---
outlet: Outlet ${outlet}
date: ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}
title: Report ${first}
---
${said.join('\n\n')}
`;
}

function nameOf(speaker: number): string {
  const random = createRandom(speaker + 5);
  return `${pick(random, GIVEN)} ${pick(random, BEGINNINGS)}${pick(random, MIDDLES)}${pick(random, ENDS)}`;
}
