import { commands } from '../../commands/index.ts';
import { type LanguageEntry, languages } from '../../src/language/languages.ts';
import { pick } from '../search/random.ts';
import { hostileString, mutated } from './strings.ts';

/** The part of an interaction that a person has a hand in. */
export interface Hostile {
  /** As in Discord's API: 2 a command, 3 a component, 4 autocomplete, 5 a form. */
  readonly type: 2 | 3 | 4 | 5;
  readonly data: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly inGuild: boolean;
  readonly mayManage: boolean;
}

/** What earlier answers taught. */
export interface Known {
  /** Words of the corpus. */
  readonly words: readonly string[];
  /** Custom ids that stood in answers, and the values of their selects. */
  readonly ids: readonly string[];
  readonly values: readonly string[];
}

const LOCALES = [
  ...Object.entries<LanguageEntry>(languages).flatMap(([tag, { clients }]) => [tag, ...clients]),
  'pt-BR',
  'zh-CN',
  'ja',
  '',
  'x-y-z',
  '__proto__',
];
const NAMES = [...commands.map(({ name }) => name), 'quote', 'sources', 'no-such-command', '__proto__'];
const MENUS = commands.flatMap(({ menu }) => menu ?? []);
const OPTIONS = [
  ...new Set(commands.flatMap(({ data }) => data.options?.map(({ name }) => name) ?? [])),
  'constructor',
];

/** Anything that could come over the gateway; nonsense that Discord would never send among it. */
export function hostileInteraction(random: () => number, known: Known): Hostile {
  const where = {
    locale: pick(random, LOCALES),
    inGuild: random() < 0.8,
    mayManage: random() < 0.3,
  };
  const kind = random();
  if (kind < 0.45) return { ...where, type: 2, data: slash(random, known) };
  if (kind < 0.7) return { ...where, type: 4, data: slash(random, known, true) };
  if (kind < 0.75) return { ...where, type: 2, data: menu(random, known) };
  if (kind < 0.95) return { ...where, type: 3, data: component(random, known) };
  return { ...where, type: 5, data: form(random, known) };
}

function slash(random: () => number, known: Known, isTyping = false) {
  const name = random() < 0.03 ? hostileString(random).slice(0, 32) : pick(random, NAMES);
  const own = commands.find((command) => command.name === name)?.data.options ?? [];
  const subcommands = own.filter(({ type }) => type === 1).map((option) => option.name);
  const chosen = [
    ...own.filter(
      ({ type, ...option }) => type !== 1 && (random() < 0.4 || ('required' in option && random() < 0.9)),
    ),
    ...(random() < 0.05 ? [{ name: pick(random, OPTIONS), type: 3 }] : []),
  ];
  const focused = chosen.find(({ type }) => type === 3)?.name;
  const options = chosen.map((option) => ({
    ...valueFor(random, known, option.type),
    name: option.name,
    ...(isTyping && option.name === focused && { focused: true }),
  }));
  const inside = subcommands.length > 0 && random() < 0.9;
  return {
    id: '1',
    name,
    type: 1,
    options: inside ? [{ type: 1, name: pick(random, subcommands), options }] : options,
  };
}

/** Mostly of the right type. */
function valueFor(random: () => number, known: Known, type: number) {
  const kind = random();
  if (type === 5 && kind < 0.9) return { type, value: random() < 0.5 };
  if (kind < 0.03) return { type: 10, value: pick(random, [0, -1, 1.5, 1e308]) };
  if (kind < 0.4) return { type: 3, value: `${pick(random, known.words)} ${pick(random, known.words)}` };
  return { type: 3, value: hostileString(random, known.words) };
}

function menu(random: () => number, known: Known) {
  const content = random() < 0.2 ? '' : hostileString(random, known.words).slice(0, 4000);
  return {
    id: '1',
    name: random() < 0.9 ? pick(random, MENUS) : hostileString(random),
    type: 3,
    target_id: '7',
    resolved: { messages: random() < 0.95 ? { 7: { id: '7', content, embeds: [], components: [] } } : {} },
  };
}

function component(random: () => number, { ids, values }: Known) {
  const genuine = ids.length > 0 ? pick(random, ids) : 'pb01:quote|0|1|';
  const kind = random();
  const id = kind < 0.5 ? genuine : kind < 0.9 ? mutated(random, genuine) : hostileString(random);
  const isSelect = random() < 0.3;
  const chosen = random() < 0.7 && values.length > 0 ? pick(random, values) : hostileString(random);
  return {
    custom_id: id.slice(0, 100) || 'x',
    component_type: isSelect ? 3 : 2,
    ...(isSelect && { values: random() < 0.9 ? [chosen] : [chosen, hostileString(random), ''] }),
  };
}

function form(random: () => number, known: Known) {
  const field = {
    type: 4,
    custom_id: random() < 0.9 ? 'text' : 'x',
    value: hostileString(random, known.words),
  };
  const reports = known.ids.filter((id) => id.startsWith('report:'));
  return {
    custom_id:
      reports.length > 0 && random() < 0.8 ? pick(random, reports) : hostileString(random).slice(0, 100),
    components: pick(random, [
      [{ type: 18, component: field }],
      [{ type: 1, components: [field] }],
      [{ type: 10 }],
      [],
    ]),
  };
}
