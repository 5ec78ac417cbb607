import { outletNamed } from './agencies.ts';
import type { Layout } from './layout.ts';

const PREFIX = /^(?:(?:story|words|text|posted|written|published) by|by|authors?)[ :]+/iu;
const JOB = /\b(?:staff|writers?|correspondents?|reporters?|editors?|special to|for the)\b|\d/iu;

/** Who wrote the article, as its byline puts it, without "By", the outlet and the job. */
export function authorOf(layout: Layout): string | undefined {
  for (const { line, kind } of layout.header) {
    if (kind !== 'byline' || !PREFIX.test(line.text)) continue;
    const people = line.text.replace(PREFIX, '').split(/\s*[|–—]\s*| - /u)[0] ?? '';
    const [first = '', ...others] = people.split(/,\s*/u);
    const names = others.filter((part) => outletNamed(part) === undefined && !JOB.test(part));
    const author = [first, ...names].join(', ').replace(/[\s.,]+$/u, '');
    if (/^\p{L}/u.test(author)) return author;
  }
  return undefined;
}
