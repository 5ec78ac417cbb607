import { LIMITS, type RawOptions } from '../../commands/index.ts';
import { userCode, userOfCode } from './user.ts';

/** What was asked, by whom: all that an answer needs to be made again after a restart. */
export interface Asked {
  readonly command: string;
  readonly options: RawOptions;
  readonly page: number;
  /** Snowflake of the person whose answer it is. */
  readonly userId: string;
  /** First digits of the archive's version that the answer was made from. */
  readonly version?: string;
}

/** What a click asks for. */
export interface Clicked extends Asked {
  /** `page`: the answer is shown in place of the clicked one. `open`: beside it, to the person who clicked. */
  readonly shows: 'page' | 'open';
}

/** What a button does with the page. `here` is the disabled one that shows the page number. */
export type PageMove = 'back' | 'here' | 'next' | 'first' | 'last';
/** `open` begins another answer. `filter` is a select whose value fills an option in. */
type Move = PageMove | 'open' | 'filter';

const MOVES: Record<Move, string> = {
  back: 'b',
  here: 'h',
  next: 'n',
  first: 'f',
  last: 'l',
  open: 'o',
  filter: 's',
};
const HEADER = /^p([bhnflos])([0-4])([1-5]):/;
const HEADER_LENGTH = 5;
const CHUNK = LIMITS.customId - HEADER_LENGTH;

/**
 * Packs what was asked into the custom ids of one row of buttons. State that is too long for one id is split: each button carries
 * one piece, and a click sends the ids of the whole row along.
 * @returns one id a move, in the order given; undefined when the state does not fit into this many buttons
 */
export function pageIds(asked: Asked, moves: readonly PageMove[]): string[] | undefined {
  const state = pack(asked);
  const count = Math.max(1, Math.ceil(state.length / CHUNK));
  if (count > moves.length) return undefined;
  return moves.map((move, index) => customId(move, state, index % count, count));
}

/** The custom id of one button that opens another answer, or of the select that fills in a filter; undefined when it does not fit. */
export function soloId(move: 'open' | 'filter', asked: Asked): string | undefined {
  const state = pack(asked);
  return state.length > CHUNK ? undefined : customId(move, state, 0, 1);
}

const customId = (move: Move, state: string, piece: number, count: number) =>
  `p${MOVES[move]}${piece}${count}:${state.slice(piece * CHUNK, (piece + 1) * CHUNK)}`;

/**
 * Reads the state back.
 * @param customIds the id of the component that was used first, then those of its row
 * @param values what was chosen, where it was a select: `option=value`
 * @returns what was asked with `page` moved as the button says; undefined when it is not ours or broken
 */
export function readState(customIds: readonly string[], values: readonly string[] = []): Clicked | undefined {
  const [clicked] = customIds;
  const move = clicked?.match(HEADER)?.[1];
  const count = Number(clicked?.match(HEADER)?.[3]);
  if (move === undefined) return undefined;
  const pieces: (string | undefined)[] = Array.from({ length: count });
  for (const id of customIds) {
    const header = HEADER.exec(id);
    if (header && Number(header[3]) === count) pieces[Number(header[2])] ??= id.slice(HEADER_LENGTH);
  }
  if (pieces.includes(undefined)) return undefined;
  const asked = unpack(pieces.join(''));
  if (!asked) return undefined;
  if (move === MOVES.filter) return { ...filtered(asked, values), shows: 'page' };
  return { ...asked, page: target(move, asked.page), shows: move === MOVES.open ? 'open' : 'page' };
}

function target(move: string, page: number): number {
  if (move === MOVES.back) return Math.max(0, page - 1);
  if (move === MOVES.next) return page + 1;
  if (move === MOVES.first) return 0;
  // Out of range gives the nearest page.
  return move === MOVES.last ? Number.MAX_SAFE_INTEGER : page;
}

/** The same question with one option filled in, or with an empty value emptied, from its first page. */
function filtered(asked: Asked, values: readonly string[]): Asked {
  const options = { ...asked.options };
  for (const chosen of values) {
    const [, name, value] = /^(speaker|outlet)=(.*)$/s.exec(chosen) ?? [];
    if (name === undefined || value === undefined) continue;
    if (value === '') delete options[name];
    else options[name] = value;
  }
  return { ...asked, options, page: 0 };
}

/** `command|page|user|version|option=value|…`, the user in base 36, a value with the letter of its type before it. */
function pack({ command, options, page, userId, version = '' }: Asked): string {
  const fields = Object.entries(options).map(
    ([name, value]) => `${name}=${(typeof value).charAt(0)}${value}`,
  );
  return [command, page.toString(36), userCode(userId), version, ...fields].map(escapeField).join('|');
}

function unpack(state: string): Asked | undefined {
  const [command = '', page = '', user = '', version = '-', ...fields] = state.split('|').map(unescapeField);
  if (!/^[a-z0-9-]{1,32}$/.test(command) || !/^[0-9a-z]{1,6}$/.test(page) || !/^[0-9a-z]{1,13}$/.test(user)) {
    return undefined;
  }
  if (!/^[0-9a-f]{0,16}$/.test(version)) return undefined;
  const options: Record<string, string | number | boolean> = {};
  for (const field of fields) {
    const [, name, type, text] = /^([a-z0-9_-]+)=([snb])(.*)$/s.exec(field) ?? [];
    if (name === undefined || text === undefined) return undefined;
    options[name] = type === 's' ? text : type === 'n' ? Number(text) : text === 'true';
  }
  return {
    command,
    page: Number.parseInt(page, 36),
    userId: userOfCode(user),
    options,
    ...(version !== '' && { version }),
  };
}

const escapeField = (field: string) =>
  field.includes('%') || field.includes('|') ? field.replaceAll('%', '%5').replaceAll('|', '%7') : field;

const unescapeField = (field: string) => field.replaceAll('%7', '|').replaceAll('%5', '%');
