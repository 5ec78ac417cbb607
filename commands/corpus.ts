import * as z from 'zod';
import type { Found } from './answer.ts';
import { type CommandContext, defineCommand } from './define.ts';
import { privateOption } from './options.ts';
import { pageOf } from './results.ts';

/** Option types of Discord's API. */
const SUBCOMMAND = 1;

const subcommand = (name: string, description: string) => ({
  type: SUBCOMMAND,
  name,
  description,
  options: [privateOption],
});

/** `/corpus status · problems · reload`: the last two for those who may manage the server. */
export default defineCommand({
  data: {
    name: 'corpus',
    description: 'The corpus: how much there is, what was left out, reading it again',
    options: [
      subcommand('status', 'How many articles and quotes, which version'),
      subcommand('problems', 'Which files were left out and why (for those who manage the server)'),
      subcommand('reload', 'Read the corpus again (for those who manage the server)'),
    ],
  },
  input: z.object({
    subcommand: z.enum(['status', 'problems', 'reload'], 'invalid').default('status'),
    private: z.boolean('invalid').optional(),
  }),
  answer(input, context, page): Found | Promise<Found> {
    const { archive } = context;
    if (input.subcommand === 'status') {
      const openReports = context.mayManage ? context.openReports?.() : undefined;
      return {
        kind: 'status',
        articles: archive.articles.size,
        quotes: archive.quotes.size,
        speakers: archive.totals.speakers.size,
        outlets: archive.outlets.size,
        problems: archive.problems.length,
        period: archive.totals.whole.period,
        ...(openReports !== undefined && { openReports }),
      };
    }
    if (!context.mayManage) return { kind: 'forbidden' };
    if (input.subcommand === 'reload') return reloaded(context);
    const shown = pageOf(archive.problems, page);
    return { kind: 'problems', problems: shown.items, page: shown.page };
  },
});

async function reloaded({ archive: old, reload }: CommandContext): Promise<Found> {
  const result = await reload?.();
  const archive = result?.archive ?? old;
  const changed = archive.version === old.version ? 'unchanged' : 'changed';
  return {
    kind: 'reload',
    archiveVersion: archive.version,
    outcome: result === undefined ? 'unavailable' : result.ok ? changed : 'failed',
    articles: archive.articles.size,
    problems: archive.problems.length,
  };
}
