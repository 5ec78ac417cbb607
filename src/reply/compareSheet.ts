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
        ...(version.difference?.some(({ op }) => op !== 'same')
          ? [differenceLine('compare.difference', version.difference, into)]
          : []),
        ...(changes === '' ? [] : [small(changes)]),
      ],
    };
  });
  const name = answer.speaker?.name ?? say('quote.unresolved');
  return {
    title: titleOf(answer, into),
    notes: [],
    blocks: [
      ...cutOff(versions, answer.versions.length, into),
      ...section(say('compare.others'), answer.others, MOST.others, into),
      ...section(say('compare.over-time', { name }), answer.overTime, MOST.overTime, into),
    ],
  };
}

/** In how many outlets it stands; in how many articles, where an outlet has several. */
function titleOf({ versions }: CompareAnswer, { say }: Language): string {
  const outlets = new Set(
    versions.map(({ view: { article } }) =>
      article.outlet.basis === 'unknown' ? article.id : article.outlet.id,
    ),
  ).size;
  const title = say('compare.versions', { count: outlets });
  return outlets === versions.length
    ? title
    : `${title} · ${say('sources.count', { count: versions.length })}`;
}

/** What must be said of the comparison itself. */
export function compareNotes({ differ, versions, others }: CompareAnswer, { say }: Language): string[] {
  const several = differ ? 'compare.note' : 'compare.same';
  return [
    say(versions.length > 1 ? several : 'compare.only'),
    ...(others.length > 0 && !(versions.length > 1 && differ) ? [say('compare.note.others')] : []),
    ...(others.length === 0 ? [say('compare.no-others')] : []),
  ];
}

/** The first quotes under a heading, which stands in the first of them. */
function section(heading: string, views: readonly QuoteView[], most: number, into: Language): Block[] {
  const title: Line = line(part(heading, { style: 'strong' }));
  const blocks = views.slice(0, most).map((view, index) => {
    const block = viewBlock(view, into);
    return index === 0 ? { ...block, before: [title, ...block.before] } : block;
  });
  return cutOff(blocks, views.length, into);
}

/** Says under the last of the blocks how many more there are. */
function cutOff(blocks: readonly Block[], total: number, { say }: Language): Block[] {
  const rest = total - blocks.length;
  return blocks.map((block, index) =>
    rest > 0 && index === blocks.length - 1
      ? { ...block, after: [...(block.after ?? []), small(say('quote.more', { count: rest }))] }
      : block,
  );
}
