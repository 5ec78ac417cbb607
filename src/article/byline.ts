import type { Layout } from './layout.ts';

const PREFIX = /^(?:(?:story|words|text|posted|written|published) by|by|authors?)[ :]+/iu;

/** Who wrote the article, as its byline puts it, without "By" and the outlet. */
export function authorOf(layout: Layout): string | undefined {
  for (const { line, kind } of layout.header) {
    if (kind !== 'byline' || !PREFIX.test(line.text)) continue;
    const name = line.text
      .replace(PREFIX, '')
      .split(
        /\s*(?:[|–—]| - |,(?= ?(?:AP|Reuters|AFP|The |Staff|\p{Lu}\p{Ll}+ (?:Staff|Writer|Correspondent))))/u,
      )[0];
    const clean = name?.replace(/[\s.,]+$/u, '').trim() ?? '';
    if (/^\p{L}/u.test(clean)) return clean;
  }
  return undefined;
}
