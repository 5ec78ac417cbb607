import type { QuoteHit } from '../../commands/index.ts';
import type { Language } from '../language/index.ts';
import type { CardInput } from '../picture/index.ts';
import { accent } from './accent.ts';
import type { Picture } from './sheet.ts';
import { spokenText } from './spoken.ts';
import { dateText, mannerText, polarityText, speakerText } from './wording.ts';

/** One quote as a card to share: everything that its text says stands on it too. */
export function cardPicture(hit: QuoteHit, footer: string, into: Language): Picture {
  const { article, quote } = hit;
  const { name, rest } = speakerText(hit, into);
  const manner = mannerText(hit, into);
  const warning = polarityText(hit, into);
  const role = rest.replace(/^, /, '');
  const input: CardInput = {
    words: spokenText(hit),
    quoted: quote.kind === 'direct',
    ...(manner !== undefined && { manner }),
    ...(warning !== undefined && { warning }),
    speaker: name,
    ...(role !== '' && { role }),
    outlet: article.outlet.name,
    date: dateText(article.date, into),
    title: article.title,
    footer,
    accent: accent(article.outlet.id),
    unreadable: into.say('picture.unreadable'),
  };
  return {
    name: 'quote.png',
    async draw() {
      const { cardAltText, drawCard } = await import('../picture/index.ts');
      return { png: await drawCard(input), description: cardAltText(input) };
    },
  };
}
