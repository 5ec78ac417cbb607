import { parse } from 'discord-markdown-parser';

type Node = ReturnType<typeof parse>[number];

/** What Discord makes of a stretch of a message beside plain text. */
export interface Mark {
  readonly kind: 'heading' | 'small' | 'quote' | 'strong' | 'emphasis' | 'struck' | 'link' | 'code' | 'other';
  /** As it is shown, our isolates left out. */
  readonly text: string;
  /** Of a link. */
  readonly target?: string;
}

const KINDS: Readonly<Record<string, Mark['kind']>> = {
  heading: 'heading',
  subtext: 'small',
  blockQuote: 'quote',
  strong: 'strong',
  em: 'emphasis',
  strikethrough: 'struck',
  link: 'link',
  autolink: 'link',
  codeBlock: 'code',
};
const PLAIN: ReadonlySet<string> = new Set(['text', 'br', 'twemoji', 'newline', 'escape']);

/** The marks of a message's text in order, line by line, as `discord-markdown-parser` reads them; lists, which it doesn't know, are `other`. */
export function marksOf(content: string): Mark[] {
  const pieces = content.split(/(^```\n[\s\S]*?\n```$)/m);
  return pieces.flatMap((piece) =>
    piece.startsWith('```\n')
      ? inNodes(parse(piece, 'extended'))
      : piece
          .split('\n')
          .flatMap((line) => [
            ...(LIST.test(line) ? [{ kind: 'other' as const, text: line }] : []),
            ...inNodes(parse(line, 'extended')),
          ]),
  );
}

const LIST = /^\s*(?:> |-# |#{1,3} )?\s*(?:[-*+]|\d+\.)\s/;

function inNodes(nodes: readonly Node[]): Mark[] {
  return nodes.flatMap((node): Mark[] => {
    const { type, content, target } = node;
    const inner = Array.isArray(content) ? inNodes(content) : [];
    if (PLAIN.has(type)) return inner;
    const text = withoutIsolates(textIn(node));
    return [{ kind: KINDS[type] ?? 'other', text, ...(typeof target === 'string' && { target }) }, ...inner];
  });
}

const textIn = ({ content, name }: Node): string =>
  typeof content === 'string'
    ? content
    : Array.isArray(content)
      ? content.map(textIn).join('')
      : String(name ?? '');

const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** What of a sent text nobody sees: all that the table of `src/text` takes out, but for isolates in pairs, which are ours. */
export function unseenIn(content: string): string[] {
  let depth = 0;
  const unseen: string[] = [];
  for (const mark of content.match(/[\u2068\u2069]|\n/g) ?? []) {
    if (mark === '\n' ? depth !== 0 : mark === '\u2069' && depth === 0)
      unseen.push('an isolate without its pair');
    depth = mark === '\u2068' ? depth + 1 : mark === '\u2069' ? Math.max(0, depth - 1) : 0;
  }
  if (depth !== 0) unseen.push('an isolate without its end');
  const bare = withoutIsolates(content);
  for (const [character] of bare.matchAll(
    /\u034f|[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
  ))
    if (character !== '\n') unseen.push(`U+${character.codePointAt(0)?.toString(16)}`);
  for (const [found] of bare.matchAll(/[A-Za-z](?:\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])/gu))
    unseen.push(found);
  return unseen;
}
