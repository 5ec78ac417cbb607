import { OPTION } from '../../commands/discord.ts';
import { type Command, INPUT, type RawOptions } from '../../commands/index.ts';
import { nearest } from './nearest.ts';

/** A typed line, understood: which command, with which options. */
export type Typed =
  | {
      readonly ok: true;
      readonly command: Command;
      readonly options: RawOptions;
      /** 0-based, where the line ends with one. */
      readonly page?: number;
    }
  | { readonly ok: false; readonly sentence: string };

/** `name:` at the start of a word, outside quotation marks, begins the value of that option. */
const OPTION_NAME = /(?<=^|\s)([a-z][a-z0-9_-]*):/g;
/** The same of a word that may be mistyped; an address is none. */
const OPTION_LIKE = /(?<=^|\s)([a-z][a-z0-9_-]*):(?!\/\/)/gi;

/**
 * Understands a line as Discord's input box would: `/quote lavrov palmyra outlet: tass private: true`. Words before
 * the first option name belong to the first option, `page: 2` at the end turns the page. A line without a slash asks the first command.
 */
export function readLine(line: string, commands: readonly Command[]): Typed {
  const text = line.trim();
  const [, name, rest] = text.startsWith('/')
    ? (/^\/(\S*)\s*(.*)$/su.exec(text) ?? [])
    : ['', undefined, text];
  const command =
    name === undefined ? commands[0] : commands.find((each) => each.name === name.toLowerCase());
  const listed = commands.filter((each) => !each.hidden);
  if (!command) {
    const names = listed.map((each) => each.name);
    const near = nearest(name ?? '', names);
    const hint = near === undefined ? '' : ` Did you mean /${near}?`;
    return refused(`There is no command /${name}.${hint} There are: /${names.join(', /')}.`);
  }
  const { before, page } = pageIn(command, rest ?? '');
  const wrong = wrongWord(command, before, listed);
  if (wrong !== undefined) return refused(wrong);
  const read = readOptions(command, before);
  return read.ok && page !== undefined ? { ...read, page } : read;
}

/** `page: 3` at the end is no word of a question, unless it ends a text that is checked. */
function pageIn(command: Command, rest: string): { before: string; page?: number } {
  const found = /(?:^|\s)page:\s*([1-9]\d{0,5})\s*$/i.exec(rest);
  if (found === null || insideQuotes(rest, found.index) || isText(optionsOf(command, rest).options[0]))
    return { before: rest };
  return { before: rest.slice(0, found.index), page: Number(found[1]) - 1 };
}

const refused = (sentence: string): Typed => ({ ok: false, sentence });

/** What is wrong with a word that should be a subcommand or the name of an option; undefined for what may be meant as it is. */
function wrongWord(command: Command, rest: string, listed: readonly Command[]): string | undefined {
  const { subcommand, options } = optionsOf(command, rest);
  const [first] = rest.trim().split(/\s+/);
  const subcommands = (command.data.options ?? []).filter(({ type }) => type === OPTION.subcommand);
  if (subcommands.length > 0 && subcommand === undefined && first !== undefined && first !== '')
    return choiceSentence(
      `/${command.name}`,
      first,
      subcommands.map(({ name }) => name),
    );
  const names = options.map((option) => option.name);
  // A text is typed or pasted as it stands: "speaker: we resign" may be a part of it.
  const elsewhere = isText(options[0]) ? [] : listed.flatMap((each) => filtersOf(each));
  for (const { 1: typed = '', index } of rest.matchAll(OPTION_LIKE)) {
    if (names.includes(typed.toLowerCase()) || insideQuotes(rest, index)) continue;
    if (elsewhere.includes(typed))
      return `/${command.name} has no option \`${typed}\`. It has: ${names.join(', ')}.`;
    const near = typed.length < SHORTEST_NAME ? undefined : nearest(typed, names);
    if (near !== undefined) return `/${command.name} has no option \`${typed}\`. Did you mean \`${near}\`?`;
  }
  return undefined;
}

/** Shorter words before a colon belong to what is asked. */
const SHORTEST_NAME = 4;

const isText = (option: Option | undefined) =>
  option !== undefined && 'max_length' in option && (option.max_length ?? 0) > INPUT.query;

/** Names of the options that may be left out. */
const filtersOf = ({ data }: Command) =>
  (data.options ?? []).flatMap((option) =>
    option.type === OPTION.subcommand || ('required' in option && option.required) ? [] : option.name,
  );

function choiceSentence(taker: string, typed: string, choices: readonly string[]): string {
  const near = nearest(typed, choices);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  return `${taker} takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}, not “${typed}”.${hint}`;
}

type Option = NonNullable<Command['data']['options']>[number];

/** The options that can be typed: those of the subcommand that the words begin with, where a command has subcommands. */
function optionsOf(
  command: Command,
  rest: string,
): { subcommand?: string; options: readonly Option[]; from: number } {
  const all = command.data.options ?? [];
  const [whole = '', name] = /^\s*(\S+)\s*/.exec(rest) ?? [];
  for (const option of all) {
    if (option.type === OPTION.subcommand && option.name === name) {
      return { subcommand: name, options: option.options ?? [], from: whole.length };
    }
  }
  return { options: all.filter((option) => option.type !== OPTION.subcommand), from: 0 };
}

/** The option that has the cursor at the end of the line, what stands in it, and the options before it. */
export function cursor(
  command: Command,
  rest: string,
): { option: string; partial: string; start: number; filled: RawOptions } {
  const pieces = split(command, rest);
  const last = pieces.at(-1) ?? { name: '', value: '', start: rest.length };
  const filled = Object.fromEntries(pieces.slice(0, -1).map(({ name, value }) => [name, value.trim()]));
  return { option: last.name, partial: last.value, start: last.start, filled };
}

interface Piece {
  readonly name: string;
  readonly value: string;
  /** Offset of the value in the text. */
  readonly start: number;
}

function split(command: Command, rest: string): Piece[] {
  const { options, from: begin } = optionsOf(command, rest);
  const names = new Set(options.map((option) => option.name));
  const marks = [...rest.matchAll(OPTION_NAME)].filter(
    ({ 1: name = '', index }) => names.has(name) && !insideQuotes(rest, index),
  );
  const first = options[0]?.name ?? '';
  const starts = [
    { name: first, at: begin, from: begin },
    ...marks.map(({ 0: whole, 1: name = '', index }) => ({ name, at: index, from: index + whole.length })),
  ];
  return starts.map(({ name, from }, index) => {
    const value = rest.slice(from, starts[index + 1]?.at ?? rest.length);
    const space = value.length - value.trimStart().length;
    return { name, value: value.trimStart(), start: from + space };
  });
}

const insideQuotes = (text: string, at: number) => (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;

function readOptions(command: Command, rest: string): Typed {
  const { subcommand, options: known } = optionsOf(command, rest);
  const options: Record<string, string | boolean> = subcommand === undefined ? {} : { subcommand };
  for (const { name, value } of split(command, rest)) {
    const text = value.trim();
    if (text === '') continue;
    if (options[name] !== undefined) return { ok: false, sentence: `The option \`${name}\` is there twice.` };
    const option = known.find((each) => each.name === name);
    if (option?.type === OPTION.boolean) {
      if (!/^(?:true|false|yes|no)$/i.test(text)) {
        return { ok: false, sentence: `The option \`${name}\` takes true or false.` };
      }
      options[name] = /^(?:true|yes)$/i.test(text);
    } else {
      const choices =
        option && 'choices' in option ? (option.choices ?? []).map((each) => `${each.value}`) : [];
      if (choices.length > 0 && !choices.includes(text.toLowerCase()))
        return refused(choiceSentence(`The option \`${name}\``, text, choices));
      options[name] = choices.length > 0 ? text.toLowerCase() : text;
    }
  }
  return { ok: true, command, options };
}
