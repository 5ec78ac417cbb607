import type { CompareAnswer, QuoteView } from '../../commands/index.ts';
import type { Language } from '../language/index.ts';
import { differenceLine } from './checkSheet.ts';
import { viewBlock } from './quoteSheet.ts';
import { type Block, type Line, line, part, type Sheet, small } from './sheet.ts';

/** How many of each stand on one sheet. */
const MOST = { versions: 3, others: 2, overTime: 1 };

/** One statement as each outlet gives it, then other speakers, then the same one at another time: each labelled as such. */
export function compareSheet(answer: CompareAnswer, into: Language): Sheet {
  const { say } = into;
  const versions = answer.versions.slice(0, MOST.versions).map(({ view, version }) => {
    const block = viewBlock(view, into);
    const changes = version.changes.map((change) => say(`check.change.${change}`)).join(' ');
    return {
      ...block,
      after: [
        ...block.after,
        ...(version.difference ? [differenceLine('compare.difference', version.difference, into)] : []),
        ...(changes === '' ? [] : [small(changes)]),
      ],
    };
  });
  const name = answer.speaker?.name ?? say('quote.unresolved');
  return {
    title: say('compare.versions', { count: answer.versions.length }),
    notes: [],
    blocks: [
      ...versions,
      ...section(say('compare.others'), answer.others.slice(0, MOST.others), into),
      ...section(say('compare.over-time', { name }), answer.overTime.slice(0, MOST.overTime), into),
    ],
  };
}

/** What must be said of the comparison itself. */
export function compareNotes({ differ, others }: CompareAnswer, { say }: Language): string[] {
  return [
    ...(differ || others.length > 0 ? [say('compare.note')] : []),
    ...(others.length === 0 ? [say('compare.no-others')] : []),
  ];
}

/** Quotes under a heading, which stands in the first of them. */
function section(heading: string, views: readonly QuoteView[], into: Language): Block[] {
  const title: Line = line(part(heading, { style: 'strong' }));
  return views.map((view, index) => {
    const block = viewBlock(view, into);
    return index === 0 ? { ...block, before: [title, ...block.before] } : block;
  });
}
