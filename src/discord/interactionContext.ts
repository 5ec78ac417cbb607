import type { Answer, Command, CommandContext, RawOptions, ReloadOutcome } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import type { Language } from '../language/index.ts';
import { type Payload, payloadOf, sentenceMessage } from '../reply/index.ts';
import { missedAnswer } from './failure.ts';
import type { Limiter } from './limiter.ts';
import type { Logger } from './log.ts';
import type { Preparation, Prepared } from './prepare.ts';
import type { ReportDesk } from './reportDesk.ts';
import type { Responder } from './responder.ts';
import { inTime, TIMING } from './timing.ts';
import { type Turns, TurnsClosed } from './turns.ts';

export interface DispatchOptions {
  readonly commands: readonly Command[];
  /** The snapshot of the moment; an answer stays with the one that it began with. */
  readonly archive: () => Archive;
  /** Reads the corpus again; absent where it is fixed. */
  readonly reload?: () => Promise<ReloadOutcome>;
  /** Keeps a report for the bot's owner, or says why not. */
  readonly report: ReportDesk['take'];
  /** How many reports wait for the owner; undefined when that can't be told. */
  readonly openReports?: () => number | undefined;
  /** Told of every interaction when it has ended. */
  readonly observe?: (seen: SeenInteraction) => void;
  readonly log: Logger;
  readonly hashGuild: (guildId: string) => string;
  readonly defaultPrivate: boolean;
  readonly logQueries: boolean;
  readonly isStopping: () => boolean;
  readonly userLimiter: Limiter;
  readonly guildLimiter: Limiter;
  /** Who works answers out when. */
  readonly turns: Turns;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly deferAfterMs?: number;
  readonly giveUpAfterMs?: number;
}

/** How an interaction ended: the kind of its answer, or why there was none. */
export type Outcome =
  | Answer['kind']
  | 'choices'
  | 'overtaken'
  | 'unknown'
  | 'no-words'
  | 'removed'
  | 'form'
  | 'reported'
  | 'not-taken'
  | 'restarting'
  | 'too-often'
  | 'ignored'
  | 'gave-up'
  | 'failed'
  | 'duplicate'
  | 'late';

/** How an interaction ended, and what it was about when that could be read. */
export interface Handled {
  readonly outcome: Outcome;
  readonly command?: string;
  /** What was typed: for the log of owners who asked for it. */
  readonly options?: RawOptions;
}

/** One interaction as it ended, in words from small fixed sets. */
export interface SeenInteraction {
  readonly kind: string;
  /** `unknown` for a name that no command has. */
  readonly command: string;
  readonly outcome: Outcome;
  /** From its arrival until Discord took the answer. */
  readonly ms: number;
}

/** What is the same for every interaction. */
export interface App
  extends Pick<
    DispatchOptions,
    'log' | 'report' | 'defaultPrivate' | 'deferAfterMs' | 'giveUpAfterMs' | 'turns' | 'now'
  > {
  readonly command: (name: string) => Command | undefined;
  /** The command behind a menu on messages, by the menu's name. */
  readonly menu: (name: string) => Command | undefined;
  readonly preparation: Preparation;
}

/** What the handling of one interaction needs. */
export interface InteractionContext {
  readonly app: App;
  readonly context: CommandContext;
  /** The language of the person. */
  readonly into: Language;
  readonly responder: Responder;
  readonly reference: string;
  /** Who asked. */
  readonly person: string;
  /** When it arrived, by the app's clock: the snowflake's time is another clock's. */
  readonly arrived: number;
  /** Whether the person may take away messages of others here. */
  readonly mayManageMessages: boolean;
}

/** How an answer reaches the person. */
export interface ReplyTarget {
  /** Whether others see the answer too. */
  readonly isPublic: boolean;
  /** The answer as the first response. */
  show(payload: Payload): Promise<void>;
  /** Announces that the answer takes longer; it is then put in by `Responder.edit`. */
  defer(): Promise<void>;
  /** A sentence for the person alone, after a deferral. */
  apologise(payload: Payload): Promise<void>;
}

/**
 * Prepares an answer and shows it in time. Whatever fails is logged with the reference and becomes an apology; an answer that
 * came too late or was already given is neither.
 */
export async function present(
  { app, responder, reference, into, person }: InteractionContext,
  target: ReplyTarget,
  prepare: () => Prepared | Promise<Prepared>,
): Promise<Outcome> {
  const { log, deferAfterMs = TIMING.deferAfter, giveUpAfterMs = TIMING.giveUpAfter } = app;
  let wasDeferred = false;
  let foresee: (() => void) | undefined;
  const foreseen = new Promise<void>((resolve) => {
    foresee = resolve;
  });
  const apologise = (sentence: string): Promise<void> => {
    const payload = payloadOf(sentenceMessage(sentence));
    return wasDeferred ? target.apologise(payload) : responder.reply(payload, true);
  };
  try {
    const prepared = await inTime(() => app.turns.take(person, prepare, foresee), {
      foreseen,
      deferAfterMs,
      giveUpAfterMs,
      async defer() {
        await target.defer();
        wasDeferred = true;
      },
    });
    if (prepared === undefined) {
      log.error({ ref: reference }, 'a handler took too long');
      await apologise(into.say('error.too-slow', { reference }));
      return 'gave-up';
    }
    await (wasDeferred ? responder.edit(prepared) : target.show(prepared));
    return prepared.outcome;
  } catch (error) {
    const missed = missedAnswer(error);
    if (missed) return missed;
    if (error instanceof TurnsClosed) {
      await apologise(into.say('error.restarting')).catch((err) =>
        log.debug({ err, ref: reference }, 'nobody could be told of the restart'),
      );
      return 'restarting';
    }
    log.error({ err: error, ref: reference }, 'an answer failed');
    await apologise(into.say('error.failed', { reference })).catch((err) =>
      log.debug({ err, ref: reference }, 'the apology failed too'),
    );
    return 'failed';
  }
}

/** Tells the person one sentence, privately. */
export const say = (ctx: InteractionContext, sentence: string, outcome: Outcome): Promise<Outcome> =>
  attempt(ctx, () => ctx.responder.reply(payloadOf(sentenceMessage(sentence)), true), outcome);

/** Does something that has no answer of its own. What fails is logged; there is nothing left to tell the person. */
export async function attempt(
  ctx: InteractionContext,
  act: () => Promise<void>,
  outcome: Outcome,
): Promise<Outcome> {
  try {
    await act();
    return outcome;
  } catch (error) {
    const missed = missedAnswer(error);
    if (!missed) ctx.app.log.error({ err: error, ref: ctx.reference }, 'an answer failed');
    return missed ?? 'failed';
  }
}
