import { INPUT } from '../../commands/limits.ts';
import { listOf, recordOf, textIn } from '../json.ts';
import { cutWords } from '../language/cut.ts';

/** Components and forwards stand in one another at most so deep; what is deeper did not come from Discord. */
const DEEPEST = 8;

/**
 * What a message says, whatever kind it is of: its content, what it forwards, its poll, its embeds and the previews of its links, its
 * components, and the captions of its pictures. What a reply answers is somebody else's message and not read.
 * @param message of Discord's API, as it came
 * @returns one line for each, in the order in which they are shown; empty when the message has no words. At most as long as a message that
 * somebody types; what is longer ends with the mark of a cut
 */
export function textOf(message: unknown): string {
  let length = 0;
  const lines = new Set<string>();
  for (const piece of piecesOf(message, DEEPEST)) {
    const line = piece.trim();
    if (!hasWords(line) || lines.has(line)) continue;
    lines.add(line);
    length += line.length + 1;
    if (length > INPUT.text + 1) break;
  }
  return cutWords([...lines].join('\n'), INPUT.text);
}

function* piecesOf(message: unknown, depth: number): Generator<string> {
  if (depth === 0) return;
  const { content, message_snapshots, poll, embeds, components, attachments } = recordOf(message);
  yield textIn(content);
  for (const snapshot of listOf(message_snapshots)) yield* piecesOf(recordOf(snapshot).message, depth - 1);
  yield* pollPieces(recordOf(poll));
  for (const embed of listOf(embeds)) yield* embedPieces(recordOf(embed));
  for (const component of listOf(components)) yield* componentPieces(recordOf(component), DEEPEST);
  for (const attachment of listOf(attachments)) yield textIn(recordOf(attachment).description);
}

function* pollPieces({ question, answers }: Fields<'question' | 'answers'>): Generator<string> {
  yield textIn(recordOf(question).text);
  for (const answer of listOf(answers)) yield textIn(recordOf(recordOf(answer).poll_media).text);
}

type Fields<Name extends string> = { readonly [Field in Name]?: unknown };

/** The fields of such an embed are named for programs and hold counts and ids beside the words. */
const POLL_RESULT = 'poll_result';
const POLL_WORDS: ReadonlySet<unknown> = new Set(['poll_question_text', 'victor_answer_text']);

function* embedPieces({
  type,
  author,
  title,
  description,
  fields,
  footer,
}: Fields<'type' | 'author' | 'title' | 'description' | 'fields' | 'footer'>): Generator<string> {
  yield textIn(recordOf(author).name);
  yield textIn(title);
  yield textIn(description);
  for (const field of listOf(fields)) {
    const { name, value } = recordOf(field);
    if (type !== POLL_RESULT) yield textIn(name);
    if (type !== POLL_RESULT || POLL_WORDS.has(name)) yield textIn(value);
  }
  yield textIn(recordOf(footer).text);
}

/** Of a text display, of pictures with captions, and of what holds such components. Labels of buttons are not said by anybody. */
function* componentPieces(
  {
    content,
    description,
    components,
    component,
    items,
  }: Fields<'content' | 'description' | 'components' | 'component' | 'items'>,
  depth: number,
): Generator<string> {
  if (depth === 0) return;
  yield textIn(content);
  yield textIn(description);
  for (const inside of [...listOf(components), component, ...listOf(items)])
    yield* componentPieces(recordOf(inside), depth - 1);
}

/** Links, mentions, custom emoji and times: shown as something else than words. */
const NO_WORDS = /https?:\/\/\S+|<(?:[@#][!&]?|a?:\w+:|t:|id:)[\w:-]*>|<\/[^>]*>/gu;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(NO_WORDS, ' '));
