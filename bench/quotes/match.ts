import type { Span } from '../../src/article/types.ts';

/** Offsets of the letters and digits that a quote covers: marks, punctuation and white space never decide a match. */
export type Cover = ReadonlySet<number>;

/** @returns the covered letters and digits; a leading "that " of the first segment is left out. */
export function coverOf(text: string, segments: readonly Span[]): Cover {
  const cover = new Set<number>();
  segments.forEach((segment, index) => {
    const skip = index === 0 && text.startsWith('that ', segment.start) ? 5 : 0;
    for (let at = segment.start + skip; at < segment.end; at += 1) {
      const code = text.charCodeAt(at);
      const letter =
        code < 128
          ? isAsciiWord(code)
          : /[\p{L}\p{N}]/u.test(text.charAt(at)) || (code >= 0xd800 && code <= 0xdfff);
      if (letter) cover.add(at);
    }
  });
  return cover;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Jaccard overlap, 0..1. */
export function overlap(a: Cover, b: Cover): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const at of small) if (large.has(at)) common += 1;
  return common / (a.size + b.size - common);
}

/** How much of `own` lies in `cover`, 0..1. */
export function share(own: Cover, cover: Cover): number {
  let common = 0;
  for (const at of own) if (cover.has(at)) common += 1;
  return common / own.size;
}

/**
 * Pairs gold and found quotes one to one, best overlap first.
 * @param gold for each gold quote its acceptable covers
 * @param threshold least overlap, 1 for an exact match
 * @returns index of the found quote for each gold quote
 */
export function matchUp(
  gold: readonly (readonly Cover[])[],
  found: readonly Cover[],
  threshold: number,
): Map<number, number> {
  const pairs: { score: number; g: number; f: number }[] = [];
  gold.forEach((covers, g) => {
    found.forEach((cover, f) => {
      const score = Math.max(...covers.map((own) => overlap(own, cover)));
      if (score >= threshold) pairs.push({ score, g, f });
    });
  });
  pairs.sort((a, b) => b.score - a.score);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, f } of pairs) {
    if (matched.has(g) || used.has(f)) continue;
    matched.set(g, f);
    used.add(f);
  }
  return matched;
}

/** The last word of a name, folded, suffixes like "Jr." and a possessive left out: what two names must share. */
export function headOf(name: string | null | undefined): string | undefined {
  if (name === null || name === undefined) return undefined;
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/, '')
    .toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
  while (words.length > 1 && /^(jr|sr|ii|iii|iv)$/.test(words.at(-1) ?? '')) words.pop();
  return words.at(-1)?.replace(/[’']s$/, '');
}

/** Stretches between double quotation marks, paragraph by paragraph, marks left out. */
export function quotedRegions(text: string): Span[] {
  const regions: Span[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const char = at < text.length ? text.charAt(at) : '\n';
    const double = (char === "'" || char === '`') && text.charAt(at + 1) === char;
    const width = double ? 2 : 1;
    if (char === '\n') {
      if (start >= 0 && start < at) regions.push({ start, end: at });
      start = -1;
    } else if ('“„«'.includes(char)) {
      if (start < 0) start = at + 1;
    } else if ('”»'.includes(char)) {
      if (start >= 0) regions.push({ start, end: at });
      start = -1;
    } else if (char === '"' || double) {
      if (start >= 0) regions.push({ start, end: at });
      start = start < 0 ? at + width : -1;
      at += width - 1;
    }
  }
  return regions;
}
