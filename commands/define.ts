import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type * as z from 'zod';
import type { Archive } from '../src/archive/types.ts';
import { language } from '../src/language/index.ts';
import type { Suggestion } from '../src/search/types.ts';
import type { Answer, Found } from './answer.ts';
import { CONTEXT, INSTALLATION } from './discord.ts';

/** What every handler is given beside its input. Clock, chance and effects come from outside. */
export interface CommandContext {
  readonly archive: Archive;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** How people see an option called, where that is not its English name. */
  readonly optionName?: (command: string, option: string, locale: string) => string;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  /** The day of the answer, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Whether the person may manage the server, or runs the process. */
  readonly mayManage: boolean;
  /** Which of the bot's connections to Discord was asked, counted from 0; absent in a terminal. */
  readonly shard?: { readonly id: number; readonly count: number };
  /** Reads the corpus again and swaps it in; absent where the corpus is fixed. */
  readonly reload?: () => Promise<ReloadOutcome>;
  /** How many reports wait for the owner, undefined when that can't be told; absent where none are taken. */
  readonly openReports?: () => number | undefined;
}

export interface ReloadOutcome {
  readonly ok: boolean;
  /** The archive that answers from now on. */
  readonly archive: Archive;
}

/** Option values by name, as Discord or the console sent them. */
export type RawOptions = Readonly<Record<string, string | number | boolean>>;

export interface AutocompleteRequest {
  /** Name of the option that has the cursor. */
  readonly option: string;
  readonly partial: string;
  /** The other options as filled in so far. */
  readonly filled: RawOptions;
}

/**
 * A command's definition as Discord's API takes it. Plain data instead of discord.js builders: loading discord.js
 * costs the console more than half a second, and the schemas that the tests check with say more than the builders do.
 */
export type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;

export interface CommandSpec<Input> {
  /** Reached by buttons only: not registered with Discord, not listed. */
  readonly hidden?: true;
  /** Name of the menu on a message that runs it with the message's `text`. */
  readonly menu?: string;
  readonly data: CommandData;
  readonly input: z.ZodType<Input>;
  readonly suggest?: (request: AutocompleteRequest, context: CommandContext) => readonly Suggestion[];
  readonly answer: (input: Input, context: CommandContext, page: number) => Found | Promise<Found>;
  /**
   * The same question has the same answer as long as the archive stays, whoever asks and when: its answers may be remembered. Of its
   * context it uses the archive, the locale and the names of options only.
   */
  readonly cacheable?: true;
}

/** A command with its input type closed over: what the three ways in call. */
export interface Command {
  readonly hidden: boolean;
  readonly menu?: string;
  readonly name: string;
  readonly data: CommandData;
  /** Its answers may be remembered as long as the archive and the locale stay; what any command suggests may. */
  readonly cacheable: boolean;
  /**
   * Validates the options and answers. Pure; never throws for bad input: that is a `refusal`.
   * @param page 0-based page of results; out of range gives the nearest page.
   */
  run(options: RawOptions, context: CommandContext, page?: number): Answer | Promise<Answer>;
  /** At most 25 suggestions. */
  suggest(request: AutocompleteRequest, context: CommandContext): readonly Suggestion[];
}

/** Commands work in servers, in direct messages with the bot and in those of others; installed to a server or to a person. */
const EVERYWHERE = {
  contexts: [CONTEXT.guild, CONTEXT.botDm, CONTEXT.privateChannel],
  integration_types: [INSTALLATION.guild, INSTALLATION.user],
} satisfies Partial<CommandData>;

/**
 * Closes a command's input type over its handler.
 * @returns a command whose `run` turns every validation error into a refusal that names the option.
 */
export function defineCommand<Input>(spec: CommandSpec<Input>): Command {
  return {
    hidden: spec.hidden === true,
    ...(spec.menu !== undefined && { menu: spec.menu }),
    name: spec.data.name,
    data: { ...EVERYWHERE, ...spec.data },
    cacheable: spec.cacheable === true,
    run(options, context, page = 0) {
      const stamped = (found: Found): Answer => stamp(found, spec.data.name, context.archive);
      const parsed = spec.input.safeParse(options);
      if (parsed.success) {
        const found = spec.answer(parsed.data, context, page);
        return found instanceof Promise ? found.then(stamped) : stamped(found);
      }
      const reason = parsed.error.issues
        .map((issue) => refusalText(issue, spec.data.name, options, context))
        .join(' ');
      return stamped({ kind: 'refusal', reason });
    },
    suggest(request, context) {
      const { option, partial, filled } = request;
      const typed = { ...filled, [option]: partial };
      // What will be refused leads to nothing.
      if (Object.entries(typed).some(([name, value]) => isTooLong(spec.data, name, value))) return [];
      return spec.suggest?.(request, context).slice(0, 25) ?? [];
    },
  };
}

/**
 * An answer that needs a module which most questions do without: loaded when it is first asked for, at hand from then on, so that the
 * work is done in the turn of whoever asked.
 */
export function lazily<Module, Input>(
  load: () => Promise<Module>,
  answer: (module: Module, input: Input, context: CommandContext, page: number) => Found,
): CommandSpec<Input>['answer'] {
  let loaded: Module | undefined;
  return (...asked) => {
    if (loaded !== undefined) return answer(loaded, ...asked);
    return load().then((module) => {
      loaded = module;
      return answer(module, ...asked);
    });
  };
}

/** Whether a value is longer than the option may be. */
function isTooLong({ options = [] }: CommandData, name: string, value: RawOptions[string]): boolean {
  const option = options.find((each) => each.name === name);
  const max = option && 'max_length' in option ? option.max_length : undefined;
  return typeof value === 'string' && max !== undefined && value.length > max;
}

/** Says which command answers, from which archive, and the date that it reaches to. */
const stamp = (found: Found, command: string, { version, latest }: Archive): Answer => ({
  notes: [],
  archiveVersion: version,
  ...found,
  command,
  ...(latest !== undefined && { archiveDate: latest }),
});

/** One sentence: which option, what is wrong with it, what to type instead. */
function refusalText(
  issue: z.core.$ZodIssue,
  command: string,
  options: RawOptions,
  { locale, optionName }: CommandContext,
): string {
  const { say } = language(locale);
  const name = String(issue.path[0] ?? '');
  const option = optionName?.(command, name, locale) ?? name;
  switch (issue.message) {
    case 'missing':
    case 'empty':
      return say(`refusal.${issue.message}`, { option });
    case 'too-long':
      return say('refusal.too-long', { option, max: issue.code === 'too_big' ? Number(issue.maximum) : 0 });
    case 'not-a-date':
      return say('refusal.not-a-date', { option, value: String(options[name]) });
    case 'dates-crossed':
    case 'nothing-asked':
      return say(`refusal.${issue.message}`);
    default:
      return say('refusal.invalid', { option });
  }
}
