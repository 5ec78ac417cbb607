import { openArchive } from '../../src/archive/open.ts';
import { packArchive } from '../../src/archive/pack.ts';
import type { Archive } from '../../src/archive/types.ts';
import { parseArticle } from '../../src/article/index.ts';
import { placeOf } from '../../src/console/project.ts';
import { loadArchive } from '../../src/snapshot/index.ts';
import { article } from './articles.ts';

const PER_ARTICLE = 20;

/** An archive of about so many made-up quotes, the same whenever it is made. */
export function madeUpArchive(quotes: number): Archive {
  const articles = Array.from({ length: Math.ceil(quotes / PER_ARTICLE) }, (_, index) =>
    parseArticle(article(index, PER_ARTICLE), `${index}.txt`),
  ).flatMap((result) => (result.ok ? [result.article] : []));
  return openArchive(packArchive({ articles, problems: [], aliases: '' }).saved);
}

/** The archive of a folder of articles, kept as the console keeps it. */
export async function folderArchive(corpus: string): Promise<Archive> {
  const { archive, keep } = await loadArchive(placeOf({ corpus }, process.env), () => undefined);
  keep();
  return archive;
}

/** Some item of a list for each number, far from that of the number before. */
export const someOf = <T>(list: readonly T[], at: number): T | undefined => list[(at * 7919) % list.length];

/** What some quote of an archive says, for each number. */
export function someWords(archive: Archive): (at: number) => string {
  const ids = [...archive.quotes.keys()];
  return (at) => {
    const quote = archive.quotes.get(someOf(ids, at) ?? '');
    const source = quote && archive.articles.get(quote.article);
    return source && quote
      ? quote.segments.map(({ start, end }) => source.raw.slice(start, end)).join(' ')
      : '';
  };
}
