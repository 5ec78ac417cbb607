import type { QuoteView } from '../../commands/index.ts';
import { MONTH_NAMES } from '../english/index.ts';
import { spokenText } from './spoken.ts';

export interface Citation {
  readonly style: string;
  readonly text: string;
}

/**
 * One quote in five styles. Rules: APA 7 § 10.1, Chicago 17 § 14.191, MLA 9 § 5, BibTeX `@misc`. An unknown date is "n.d."; an
 * inferred year stands in brackets, as the three style guides ask for what the source doesn't state.
 * @param retrieved `YYYY-MM-DD`
 */
export function citations(view: QuoteView, retrieved: string, archiveVersion: string): Citation[] {
  const { article, quote, speaker } = view;
  const { title, outlet, author, url, date } = article;
  const isInferred = date.basis === 'dateline-without-year' || date.basis === 'inferred';
  const [year, month, day] = date.iso?.split('-') ?? [];
  const bracketed = year === undefined ? 'n.d.' : isInferred ? `[${year}]` : year;
  const monthName = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1];
  const dayMonth = [day === undefined ? undefined : String(Number(day)), monthName].filter(Boolean).join(' ');
  const monthDay = [monthName, day === undefined ? undefined : String(Number(day))].filter(Boolean).join(' ');
  const link = url === undefined ? '' : ` ${url}`;
  const seen = `${Number(retrieved.slice(8))} ${MONTH_NAMES[Number(retrieved.slice(5, 7)) - 1]} ${retrieved.slice(0, 4)}`;
  const by = author ?? outlet.name;
  const said = speaker ? `${speaker.name}: ` : '';
  const archive = `Dateline ${archiveVersion.slice(0, 8)}/${quote.id}`;
  const chicagoDate = year === undefined ? 'n.d.' : [monthDay, bracketed].filter(Boolean).join(', ');
  return [
    {
      style: 'Text',
      text: `${said}${spokenText(view)} (${outlet.name}, “${title}”, ${[dayMonth, bracketed].filter(Boolean).join(' ')};${link} retrieved ${seen}; ${archive})`,
    },
    {
      style: 'APA',
      text: `${by}. (${[bracketed, monthDay].filter(Boolean).join(', ')}). ${title}. ${author === undefined ? '' : `${outlet.name}. `}Retrieved ${seen}${url === undefined ? '' : `, from${link}`}`,
    },
    {
      style: 'Chicago',
      text: `${by}. “${title}.” ${author === undefined ? '' : `${outlet.name}, `}${chicagoDate}. Accessed ${seen}.${link}`,
    },
    {
      style: 'MLA',
      text: `${author === undefined ? '' : `${author}. `}“${title}.” ${outlet.name}, ${year === undefined ? 'n.d.' : [dayMonth, bracketed].filter(Boolean).join(' ')}${url === undefined ? '' : `,${link}`}. Accessed ${seen}.`,
    },
    { style: 'BibTeX', text: bibtex(view, retrieved, archive, isInferred) },
  ];
}

function bibtex(
  { article, quote }: QuoteView,
  retrieved: string,
  archive: string,
  isInferred: boolean,
): string {
  const { title, outlet, author, url, date } = article;
  const [year, month] = date.iso?.split('-') ?? [];
  const fields = {
    // The inner braces keep a name whole and a title's capitals.
    author: `{${tex(author ?? outlet.name)}}`,
    title: `{${tex(title)}}`,
    howpublished: tex(outlet.name),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: String(Number(month)) }),
    ...(url === undefined ? {} : { url }),
    urldate: retrieved,
    note: [archive, isInferred ? 'year inferred' : '', date.iso === undefined ? 'undated' : '']
      .filter(Boolean)
      .join('; '),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{dateline-${quote.id},\n${lines.join(',\n')}\n}`;
}

const tex = (text: string) => text.replace(/[{}\\]/g, '').replace(/[%&#_$]/g, '\\$&');
