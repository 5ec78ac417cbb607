import { setImmediate } from 'node:timers/promises';
import { type Command, commands, INPUT, type RawOptions } from '../../commands/index.ts';
import type { Archive } from '../../src/archive/index.ts';
import { createPreparation } from '../../src/discord/prepare.ts';
import { createRandom } from '../search/random.ts';
import { KINDS, type Material, materialOf } from './questions.ts';

/** What one kind of question took of the main thread at one place, in milliseconds, ascending. */
export interface Row {
  readonly place: string;
  readonly kind: string;
  readonly times: readonly number[];
  /** The question that took longest. */
  readonly slowest: string;
}

/** Somewhere to type: a command with its options, or an option that is being typed. */
interface Place {
  readonly name: string;
  readonly longest: number;
  ask(text: string, other: (longest: number) => string): () => unknown;
}

const LOCALE = 'en';
/** More than that, and it is asked again: on a shared machine another process may have had the processor. */
const DOUBTFUL_MS = 50;
const AGAIN = 3;

/**
 * Asks every kind of hostile question at every place where something can be typed.
 * @param count questions of a kind and place
 * @param wanted only what this matches of "place, kind"
 */
export async function* measure(
  archive: Archive,
  { count, seed, wanted = /./ }: { count: number; seed: number; wanted?: RegExp },
): AsyncGenerator<Row, void> {
  const material = materialOf(archive, seed);
  for (const place of placesOf(archive))
    for (const kind of Object.keys(KINDS))
      if (wanted.test(`${place.name}, ${kind}`)) yield await measureKind(place, kind, material, count, seed);
}

async function measureKind(
  place: Place,
  kind: string,
  material: Material,
  count: number,
  seed: number,
): Promise<Row> {
  const random = createRandom(seed);
  const make = (longest: number) => KINDS[kind]?.(random, material, longest) ?? '';
  const times: number[] = [];
  let slowest = '';
  for (let at = 0; at < count; at += 1) {
    // Half of them as long as may be, for work grows with the length.
    const text = make(random() < 0.5 ? place.longest : Math.ceil(random() * place.longest));
    const ask = place.ask(text, make);
    let ms = await timeOf(ask);
    for (let times = 1; times < AGAIN && ms > DOUBTFUL_MS; times += 1) ms = Math.min(ms, await timeOf(ask));
    if (times.every((other) => other < ms)) slowest = text;
    times.push(ms);
  }
  return { place: place.name, kind, times: times.sort((a, b) => a - b), slowest };
}

/**
 * The least of the time in which the event loop was not waiting and the processor time of the process: what other processes have of a
 * shared machine is in the first only, and what the thread pool does meanwhile (a picture is encoded there) in the second only.
 */
async function timeOf(ask: () => unknown): Promise<number> {
  // The loop counts what it did when it turns; Node 24 counts nothing within a turn.
  await setImmediate();
  const loop = performance.eventLoopUtilization();
  const before = process.cpuUsage();
  await ask();
  const { user, system } = process.cpuUsage(before);
  await setImmediate();
  return Math.min(performance.eventLoopUtilization(loop).active, (user + system) / 1000);
}

/** Every command, and every option that is completed. What is remembered of earlier questions does not count. */
function placesOf(archive: Archive): Place[] {
  const context = {
    archive,
    locale: LOCALE,
    random: Math.random,
    today: () => '2024-01-01',
    mayManage: true,
  };
  const setting = { context, isPublic: true, failed: () => undefined };
  const answering = (command: Command, options: RawOptions) => () =>
    createPreparation().answer(command, { command: command.name, options, page: 0, userId: '1' }, setting);
  return commands.flatMap((command): Place[] => {
    const given = command.data.options ?? [];
    const texts = given.flatMap((option) =>
      option.type === 3 && !('choices' in option)
        ? [
            {
              name: option.name,
              longest: option.max_length ?? INPUT.facet,
              completed: option.autocomplete === true,
            },
          ]
        : [],
    );
    const [first, ...others] = texts;
    if (first === undefined) return [];
    const fill = (other: (longest: number) => string): RawOptions =>
      Object.fromEntries(
        others
          .filter(({ longest }) => longest >= INPUT.facet)
          .map(({ name, longest }) => [name, other(longest)]),
      );
    const whole: Place = {
      name: `/${command.name}`,
      longest: first.longest,
      ask: (text) => answering(command, { [first.name]: text }),
    };
    const filtered: Place = {
      ...whole,
      name: `/${command.name}, all options`,
      ask: (text, other) => answering(command, { [first.name]: text, ...fill(other) }),
    };
    const typed = texts
      .filter(({ completed }) => completed)
      .map(
        ({ name, longest }): Place => ({
          name: `/${command.name} ${name}: …`,
          longest,
          ask: (text) => () => createPreparation().choices(command, { [name]: text }, name, context),
        }),
      );
    return [whole, ...(Object.keys(fill(() => '')).length > 0 ? [filtered] : []), ...typed];
  });
}
