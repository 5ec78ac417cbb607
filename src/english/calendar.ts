/** The months in order: name, then abbreviations as news writes them; a mark ! where the name is a word too. */
const MONTH_TABLE = `
january jan!
february feb
march! mar!
april apr
may!
june jun!
july jul
august! aug
september sept sep!
october oct
november nov
december dec!`;

/** The weekdays from Sunday, with their abbreviations, the longer ones first. */
const WEEKDAY_TABLE = `
sunday sun
monday mon
tuesday tues tue
wednesday wed
thursday thurs thur thu
friday fri
saturday sat`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
const plain = (word: string): string => word.replace('!', '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names and abbreviations of the months, January first; each list begins with the name. */
export const MONTHS: readonly (readonly string[])[] = rows(MONTH_TABLE).map((row) => row.map(plain));
/** Names and abbreviations of the weekdays, Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = rows(WEEKDAY_TABLE);
/** What a month is called that is, or is typed like, another word too: "may", "march". */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  rows(MONTH_TABLE).flatMap((row) => row.filter((word) => word.endsWith('!')).map(plain)),
);
/** "January" to "December". */
export const MONTH_NAMES: readonly string[] = MONTHS.map(([name = '']) => capital(name));
/** Every name of a weekday or month in full, in small letters. */
export const DAY_AND_MONTH_NAMES: readonly string[] = [...WEEKDAYS, ...MONTHS].map(([name = '']) => name);
/** Their abbreviations, in small letters. */
export const DAY_AND_MONTH_SHORT: readonly string[] = [...WEEKDAYS, ...MONTHS].flatMap((row) => row.slice(1));

/** English month names and abbreviations as regular-expression source, longest first; a full stop may follow. */
export const MONTH_SOURCE = sourceOf(MONTHS);
/** English weekday names and abbreviations as regular-expression source. */
export const WEEKDAY_SOURCE = sourceOf(WEEKDAYS);

function sourceOf(table: readonly (readonly string[])[]): string {
  const words = [...table.map(([name = '']) => name), ...table.flatMap((row) => row.slice(1))];
  return `(?:${words.map(capital).join('|')})`;
}

/** 1 to 12 for an English month name or abbreviation, undefined for anything else. */
export function monthNumber(name: string): number | undefined {
  const index = beginning(MONTHS, name);
  return index < 0 ? undefined : index + 1;
}

/** 0 (Sunday) to 6 for an English weekday name or abbreviation, undefined for anything else. */
export function weekdayNumber(name: string): number | undefined {
  const index = beginning(WEEKDAYS, name);
  return index < 0 ? undefined : index;
}

/** Three letters tell them apart. */
function beginning(table: readonly (readonly string[])[], name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return start.length < 3 ? -1 : table.findIndex(([full = '']) => full.startsWith(start));
}
