import type { Answer, Command, CommandContext } from '../../commands/index.ts';
import {
  type Asked,
  anybody,
  drawn,
  type Payload,
  payloadOf,
  type ReplyBody,
  toMessage,
  userCode,
} from '../reply/index.ts';
import { fitChoices } from './choices.ts';
import { createMemory } from './memory.ts';

/** Works answers out, or remembers them: people ask the same things, and type through the same beginnings. */
export interface Preparation {
  /**
   * The answer to a question, laid out; at once where the command answers at once.
   * @throws what the command throws
   */
  answer(command: Command, asked: Asked, setting: Setting): Prepared | Promise<Prepared>;
  /**
   * What autocomplete offers: a JSON list.
   * @param focused name of the option with the cursor
   * @throws what the command throws
   */
  choices(command: Command, options: Asked['options'], focused: string, context: CommandContext): string;
}

/** Where an answer is given. */
export interface Setting {
  readonly context: CommandContext;
  /** Whether others see it too. */
  readonly isPublic: boolean;
  /** Told why a picture could not be drawn. */
  readonly failed: (error: unknown) => void;
}

/** An answer as it is sent, and of which kind it is. */
export interface Prepared extends Payload {
  readonly outcome: Answer['kind'];
}

/** Remembered of one archive. A page of quotes takes 5 kB, a list of choices 2 kB. */
const ANSWER_BYTES = 24_000_000;
const CHOICES_BYTES = 24_000_000;
/** Nobody asks the same again in so many characters. */
const LONGEST_KEY = 1000;

/** Remembers nothing yet. */
export function createPreparation(): Preparation {
  const answers = createMemory<Prepared>(ANSWER_BYTES);
  const offers = createMemory<string>(CHOICES_BYTES);
  const placeholder = anybody();
  const forPerson = (prepared: Prepared, userId: string): Prepared => ({
    ...prepared,
    json: prepared.json.replaceAll(userCode(placeholder), userCode(userId)),
  });
  const make = (
    command: Command,
    asked: Asked,
    { context, isPublic, failed }: Setting,
    whole: (answer: Answer, body: ReplyBody, isDrawn: boolean) => Prepared,
  ): Prepared | Promise<Prepared> =>
    then(command.run(asked.options, context, asked.page), (answer) => {
      const body = toMessage(answer, asked, context.locale, isPublic);
      return body.picture
        ? drawn(body, failed).then((complete) => whole(answer, complete, true))
        : whole(answer, body, false);
    });
  return {
    answer(command, asked, setting) {
      if (!command.cacheable)
        return make(command, asked, setting, ({ kind }, body) => ({ outcome: kind, ...payloadOf(body) }));
      const { archive } = setting.context;
      const key = questionKey(asked, setting);
      const known = answers.recall(archive, key);
      if (known) return forPerson(known, asked.userId);
      return make(command, { ...asked, userId: placeholder }, setting, ({ kind }, body, isDrawn) => {
        const fresh = { outcome: kind, ...payloadOf(body) };
        if (!isDrawn && key.length <= LONGEST_KEY) answers.keep(archive, key, fresh, 2 * fresh.json.length);
        return forPerson(fresh, asked.userId);
      });
    },
    choices(command, options, focused, context) {
      const key = JSON.stringify([command.name, context.locale, focused, options]);
      const known = offers.recall(context.archive, key);
      if (known) return known;
      const { [focused]: partial = '', ...filled } = options;
      const offered = JSON.stringify(
        fitChoices(command.suggest({ option: focused, partial: String(partial), filled }, context)),
      );
      if (key.length <= LONGEST_KEY) offers.keep(context.archive, key, offered, 2 * offered.length);
      return offered;
    },
  };
}

/** All that an answer of a cacheable command depends on beside the archive. */
const questionKey = (
  { command, options, page, version }: Asked,
  { context: { archive, locale }, isPublic }: Setting,
): string => {
  // The archive's own version stands in every answer; of an older one it only matters that it is older.
  const isOlder = version !== undefined && !archive.version.startsWith(version);
  return JSON.stringify([command, page, locale, isPublic, isOlder, options]);
};

/** Goes on with a value that is there already, or with one that will be. */
function then<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
