import type { View } from '../view.ts';
import type { Finding } from './finding.ts';

/**
 * "“If it goes,” said Lee, “and I pray that it holds,” she added, “the town is lost.”": a sentence that two reporting clauses break is one
 * statement, of which each finding has only what stands beside its own clause.
 * @param findings of one reporting sentence, in the order of their cues
 */
export function joinBroken(view: View, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined[joined.length - 1];
    if (before === undefined || !goesOnWith(view, before, finding)) joined.push(finding);
    else joined[joined.length - 1] = { ...before, content: [...before.content, ...finding.content.slice(1)] };
  }
  return joined;
}

/** What the second clause has before it is all of the first with its clause, and behind it stand more words in marks. */
function goesOnWith({ tags, tokens }: View, { content, source }: Finding, next: Finding): boolean {
  const last = content[content.length - 1];
  const [whole, rest] = next.content;
  if (content.length < 2 || last === undefined || whole === undefined || rest === undefined) return false;
  if (whole.first !== content[0]?.first || whole.last !== last.last || tags[rest.first] !== 'OQ')
    return false;
  if (source === undefined || next.source === undefined) return false;
  const own = next.source.first;
  return (
    (tags[own] === 'PRP' && /^(?:s?he|they|it)$/.test(tokens[own]?.lower ?? '')) ||
    tokens[next.source.last - 1]?.lower === tokens[source.last - 1]?.lower
  );
}
