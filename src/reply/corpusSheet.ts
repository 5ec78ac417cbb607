import type { AboutAnswer, StatusAnswer } from '../../commands/index.ts';
import type { ArticleProblem } from '../article/types.ts';
import type { Language } from '../language/index.ts';
import { daysText, quotesText } from './entryBlocks.ts';
import { type Block, line, part, type Sheet } from './sheet.ts';

/** What the corpus is made of and how it stands. */
export function statusSheet(answer: StatusAnswer, into: Language): Sheet {
  return {
    title: into.say('status.title'),
    notes: [],
    blocks: [
      {
        before: [
          line(
            part(
              [
                into.say('sources.count', { count: answer.articles }),
                quotesText(answer.quotes, answer.period, into),
                into.say('speakers.count', { count: answer.speakers }),
                into.say('outlets.count', { count: answer.outlets }),
              ].join(' · '),
            ),
          ),
          line(part(daysText(answer.period, into))),
          line(part(into.say('problems.count', { count: answer.problems }))),
          line(part(into.say('status.version', { version: answer.archiveVersion }))),
          ...(answer.openReports === undefined
            ? []
            : [line(part(into.say('status.reports', { count: answer.openReports })))]),
        ],
      },
    ],
  };
}

/** A file that could not be read, or only in part, and why. */
export function problemBlock({ code, file, line: at, reason }: ArticleProblem, { say }: Language): Block {
  const name = code === 'reload-failed' ? say('problems.corpus') : file;
  return {
    before: [
      line(part(at === undefined ? name : `${name}:${at}`, { style: 'strong' })),
      line(part(reason, { max: 300 })),
    ],
  };
}

/** What the bot is. */
export function aboutBlock(answer: AboutAnswer, { say }: Language): Block {
  const counts = {
    articles: say('sources.count', { count: answer.articles }),
    quotes: say('quotes.count', { count: answer.quotes }),
  };
  const paragraphs = [
    say('about.what', counts),
    say('about.speakers'),
    say('about.dates'),
    say('about.limits'),
    say('status.version', { version: answer.archiveVersion }),
    ...(answer.shard ? [say('about.shard', { shard: answer.shard.id, count: answer.shard.count })] : []),
  ];
  return { before: paragraphs.map((text) => line(part(text, { max: 500 }))) };
}
