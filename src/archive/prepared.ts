import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Archive } from './types.ts';

/** Works out what the first questions would wait for; between the steps everything else gets its turn. @throws StorageError when the archive is damaged */
export async function prepareInSteps(archive: Archive): Promise<void> {
  for (const _ of archive.prepare()) await letOthersIn();
}

/** So many questions are asked; with the first ones most of the way is gone. */
const REHEARSED = 4;
/** Words of a quote that tell something are mostly as long as this. */
const TELLING = /\p{L}{5,}/gu;

/**
 * Asks for the words of a few quotes: in a new process the first question would wait two to three times as long as the others, for code
 * that nothing has run yet. Between the questions everything else gets its turn.
 * @throws StorageError when the archive is damaged
 */
export async function rehearseQuestions({ quotes, stretch, search }: Archive): Promise<void> {
  let left = REHEARSED;
  for (const { article, segments } of quotes.values()) {
    if (left === 0) return;
    const said = segments.map((span) => stretch(article, span)).join(' ');
    const [one, other] = said.match(TELLING) ?? [];
    if (one === undefined || other === undefined) continue;
    await letOthersIn();
    for (const { id, match } of search.find({ query: `${one} ${other}` }).hits)
      if (match.missing.length === 0) quotes.get(id);
    left -= 1;
  }
}
