import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = [
  'Ada Quill',
  'Tom Vale',
  'Ida Quist',
  'Solveig Dahl',
  'Harald Brekke',
  'Mara Lind',
  'Otto Graf',
];
const NOUNS =
  'harbour wall crane quay ferry tide storm budget council repair stone ship mast anchor chain dock pier light signal buoy cargo freight vessel captain crew port customs tariff grain coal timber steel'.split(
    ' ',
  );

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
const noun = (at: number) => pick(NOUNS, at * 7 + (at >> 3));

/** One made-up article with as many quotes as asked for. */
export function article(index: number, quotes: number): string {
  const said = Array.from({ length: quotes }, (_, at) => {
    const seed = index * quotes + at;
    const name = pick(NAMES, seed);
    return `"The ${noun(seed)} and the ${noun(seed + 3)} of ward ${seed % 997} must wait for the ${noun(seed + 11)} until the ${noun(seed + 17)} is paid for," ${name} said.`;
  });
  return `Works on the ${noun(index)} number ${index} resume

PORTSTEAD, March ${1 + (index % 28)}, 2021 - Work on the ${noun(index + 1)} will resume in April, officials said.

${said.join('\n\n')}
`;
}

/** A folder of such articles. */
export function writeArticles(count: number, quotes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `${index}.txt`), article(index, quotes));
  return folder;
}

/** Questions that such a corpus has answers to. */
export const question = (at: number): string => `${noun(at)} ${noun(at + 3)}`;
