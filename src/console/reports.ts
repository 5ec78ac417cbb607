import { endWithReader, readCommandLine } from '../commandLine.ts';
import { isStateError, type KeptReport, type State, stateIn } from '../state/index.ts';
import { visibleLine } from '../text/invisible.ts';
import { printableJson } from '../text/terminal.ts';
import { fail, readVariables, sentenceOf } from './output.ts';
import { stateDirOf } from './project.ts';

const HELP = `Lists what people reported with the button under a quote, the oldest first.

  npm run reports                    the open ones: neither delivered to REPORT_CHANNEL_ID nor ticked off
  npm run reports -- --all           those too that were, for 90 days
  npm run reports -- --done ID       ticks one off; may be given several times
  npm run reports -- --retry         has the bot try again what its channel refused, within a minute

  --json           print one JSON object a report
  --state DIR      read another folder than STATE_DIR (.env) says
  --settings FILE  read the settings from FILE instead of .env
  --help           this text
  --version        the version

Exit codes: 0 done, 1 no report has that ID, 2 wrong use, or the folder can’t be used,
74 the answer could not be written.
`;

const EXIT = { done: 0, unknown: 1, wrongUse: 2 } as const;

endWithReader('npm run reports');
process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  let state: State | undefined;
  let isTicking = false;
  try {
    const line = readCommandLine(args, {
      name: 'npm run reports',
      help: HELP,
      options: {
        all: { type: 'boolean' },
        done: { type: 'string', multiple: true },
        retry: { type: 'boolean' },
        json: { type: 'boolean' },
        state: { type: 'string' },
        settings: { type: 'string' },
      },
    });
    if (typeof line === 'number') return line;
    const { values } = line;
    const variables = readVariables(values.settings);
    if (variables === undefined) return EXIT.wrongUse;
    isTicking = values.done !== undefined;
    state = stateIn(stateDirOf(values.state, variables), false);
    if (values.done) return tickOff(state, values.done);
    if (values.retry) return retry(state);
    return list(state, values.all === true, values.json === true);
  } catch (error) {
    if (!isStateError(error)) return fail(sentenceOf(error), EXIT.wrongUse);
    // Nothing was ever reported: no failure for whoever lists.
    if (error.code === 'missing') return fail(error.message, isTicking ? EXIT.unknown : EXIT.done);
    return fail(error.message, EXIT.wrongUse);
  } finally {
    state?.close();
  }
}

function list({ reports }: State, all: boolean, json: boolean): number {
  const listed = reports.list(all ? 'all' : 'open');
  if (listed.length === 0)
    return fail(all ? 'There are no reports.' : 'There are no open reports.', EXIT.done);
  const texts = json ? listed.map((kept) => printableJson(JSON.stringify(asJson(kept)))) : listed.map(asText);
  process.stdout.write(`${texts.join(json ? '\n' : '\n\n')}\n`);
  return EXIT.done;
}

function tickOff({ reports }: State, ids: readonly string[]): number {
  const unknown = reports.done(ids);
  if (unknown.length > 0)
    return fail(`There is no report ${unknown.map(visibleLine).join(', ')}.`, EXIT.unknown);
  process.stdout.write(`Ticked off: ${ids.length}.\n`);
  return EXIT.done;
}

function retry({ reports }: State): number {
  process.stdout.write(`To be tried again: ${reports.retry()}.\n`);
  return EXIT.done;
}

function asText(kept: KeptReport): string {
  const { id, report, receivedAt } = kept;
  const { about } = report;
  return [
    `${id}  ${iso(receivedAt)}  ${statusOf(kept)}`,
    `  ${visibleLine(report.text)}`,
    ...(about
      ? [
          `  on “${visibleLine(about.words)}”`,
          `  ${visibleLine(about.speaker)} · ${visibleLine(about.source)}`,
        ]
      : ['  on a quote that was no longer in the corpus']),
    `  quote ${visibleLine(report.quote)} · corpus ${visibleLine(report.version)} · ${visibleLine(report.reference)}`,
  ].join('\n');
}

function statusOf({ refusal, delivered, doneAt, attempts }: KeptReport): string {
  if (doneAt !== undefined) return `ticked off ${iso(doneAt)}`;
  if (delivered) return `delivered ${iso(delivered.at)}`;
  if (refusal) return `refused by channel ${refusal.channel}: ${visibleLine(refusal.why)}`;
  return attempts === 0 ? 'open' : `open, tries to deliver it: ${attempts}`;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function asJson({ id, report, receivedAt, attempts, refusal, delivered, doneAt }: KeptReport) {
  return {
    id,
    received: iso(receivedAt),
    text: report.text,
    quote: report.quote,
    about: report.about ?? null,
    corpus: report.version,
    reference: report.reference,
    attempts,
    refused: refusal ?? null,
    delivered: delivered ? { channel: delivered.to, at: iso(delivered.at) } : null,
    done: doneAt === undefined ? null : iso(doneAt),
  };
}
