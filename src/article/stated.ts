import { outletOnLine } from './agencies.ts';
import { isMasthead } from './boilerplate.ts';
import type { BoilerplateLine } from './boilerplate-line.ts';
import type { Layout } from './layout.ts';
import { type DateMention, findDates } from './mentions.ts';
import { isDatelineCity } from './places.ts';

/** A date that a line of the header or footer gives for the article. */
export interface StatedDate extends DateMention {
  /** As the page writes it. */
  readonly text: string;
  /** The page calls it the day of the last change and gives no other. */
  readonly update: boolean;
}

const PUBLISHED = /\b(?:published|posted|first|created|issued)\b/iu;
const UPDATED = /\b(?:updated?|modified|edited|corrected)\b/iu;
/** Below the body only a line that says so is the article's date: a bare one may belong to a correction or a teaser. */
const LABELLED = /\b(?:published|posted|created|issued|first|date)\b/iu;

/**
 * The date that a page states: one labelled as that of publication, else the first between title and body, else one
 * above the title (which may be the day on which the page was looked at), else that of an update.
 */
export function statedDate(layout: Layout): StatedDate | undefined {
  const title = layout.title?.start ?? 0;
  const header = layout.header.filter(
    (item) => item.kind === 'time' || item.kind === 'byline' || isPlaceAndDate(item),
  );
  const footer = layout.footer.filter(
    (item) => item.place === 'below' && item.kind === 'time' && LABELLED.test(item.line.text),
  );
  const lines = [
    ...header.filter((item) => item.line.start > title),
    ...header.filter((item) => item.line.start <= title),
    ...footer,
  ];
  const found = lines.flatMap(({ line }) =>
    findDates(line.text).map((date) => ({
      date,
      text: line.text.slice(date.start, date.end),
      label: line.text.slice(0, date.start),
    })),
  );
  const published =
    found.find(({ label }) => PUBLISHED.test(label)) ?? found.find(({ label }) => !UPDATED.test(label));
  const best = published ?? found[0];
  return best === undefined ? undefined : { ...best.date, text: best.text, update: published === undefined };
}

/** "Washington | December 12, 2016": a line of the header that holds nothing but a city or an outlet and a date. */
function isPlaceAndDate({ kind, line }: BoilerplateLine): boolean {
  if (kind !== 'deck' || line.text.length > 80) return false;
  const date = findDates(line.text).find((each) => each.day !== undefined);
  if (date === undefined) return false;
  const rest = `${line.text.slice(0, date.start)} ${line.text.slice(date.end)}`.replace(
    /^[\s,|•·–—-]+|[\s,|•·–—-]+$/gu,
    '',
  );
  return isDatelineCity(rest) || isMasthead(rest) || outletOnLine(rest) !== undefined;
}
