import { type Earlier, openEarlier, readAliases, sourcesOf } from '../archive/index.ts';
import { packArchive } from '../archive/pack.ts';
import type { Article } from '../article/types.ts';
import type { Place } from '../snapshot/index.ts';
import type { Buffers } from '../storage/buffers.ts';

/** Articles that are searched for quotes once more: enough for what runs for each to be compiled. */
const READ_AGAIN = 8;

/**
 * Makes an archive again without one of its articles, and then with it: whoever makes the next one finds the code compiled and the archive open, and
 * an article more then takes no longer than after many others.
 * @param isWanted whether the next one is asked for already: then it stops, for that is better than any rehearsal
 * @returns the archive, open; undefined where the next one will have to be made anew for the most part
 */
export async function rehearse(
  place: Place,
  saved: Buffers,
  isWanted: () => Promise<boolean>,
): Promise<Earlier | undefined> {
  const earlier = openEarlier(saved);
  const aliases = readAliases(place);
  const sources = sourcesOf(earlier, aliases);
  if (sources === undefined) return undefined;
  const articles = Array.from({ length: sources.size }, (_, number) => sources.at(number));
  const pack = (some: readonly Article[], before?: Earlier) =>
    packArchive({ articles: some, problems: [], aliases, ...(before && { earlier: before }) });
  pack(articles.slice(0, READ_AGAIN));
  if (await isWanted()) return earlier;
  const fewer = pack(articles.slice(0, -1), earlier);
  const { segments } = earlier.catalogue;
  if (await isWanted()) return openEarlier(saved, { segments });
  const again = pack(articles, openEarlier(fewer.saved, { segments, statements: fewer.statements() }));
  return openEarlier(saved, { segments, statements: again.statements() });
}
