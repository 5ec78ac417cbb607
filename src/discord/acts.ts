import type { APIModalSubmission } from 'discord.js';
import {
  type Act,
  aboutQuote,
  REPORT_FIELD,
  type Report,
  type ReportAct,
  readAct,
  reportForm,
} from '../reply/index.ts';
import { fieldOf } from './interaction.ts';
import { attempt, type Handled, type InteractionContext, say } from './interactionContext.ts';

/** Does what a button asks for that shows no other answer. */
export async function onAct(ctx: InteractionContext, act: Act, userId: string): Promise<Handled> {
  const { responder, into } = ctx;
  if (act.kind === 'report') {
    const open = () => responder.form(reportForm(act, into));
    return { command: 'report', outcome: await attempt(ctx, open, 'form') };
  }
  if (act.userId !== userId && !ctx.mayManageMessages)
    return { command: 'remove', outcome: await say(ctx, into.say('remove.forbidden'), 'forbidden') };
  const remove = async (): Promise<void> => {
    await responder.deferUpdate();
    await responder.discard();
  };
  return { command: 'remove', outcome: await attempt(ctx, remove, 'removed') };
}

/**
 * Takes a form that was filled in. It is kept before the person is thanked, and nobody is thanked for what was not kept; whether the owner's
 * channel takes it is not their concern.
 */
export async function onModal(
  ctx: InteractionContext,
  data: APIModalSubmission,
  userId: string,
): Promise<Handled> {
  const { into, app } = ctx;
  const act = readAct(data.custom_id);
  if (act?.kind !== 'report')
    return { outcome: await say(ctx, into.say('error.unknown-component'), 'unknown') };
  const taken = app.report(reportOf(ctx, act, fieldOf(data, REPORT_FIELD)), userId);
  const outcome = await (taken === 'taken'
    ? say(ctx, into.say('report.thanks'), 'reported')
    : say(
        ctx,
        taken === 'unkept' ? into.say('report.unkept') : into.say('report.too-many', taken),
        'not-taken',
      ));
  return { command: 'report', outcome };
}

/** Quote ids are stable: what is looked up here are the words that the person saw, or nothing. */
function reportOf(
  { context, reference }: InteractionContext,
  { quote: id, version }: ReportAct,
  text: string,
): Report {
  const { quotes, articles, people } = context.archive;
  const quote = quotes.get(id);
  const article = quote && articles.get(quote.article);
  const speaker = quote?.speaker === undefined ? undefined : people.get(quote.speaker);
  const view = quote && article && { quote, article, ...(speaker && { speaker }) };
  return { quote: id, version, ...(view && { about: aboutQuote(view) }), text, reference };
}
