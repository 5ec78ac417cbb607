import { outletNamed } from '../../article/index.ts';
import type { Article, Span } from '../../article/types.ts';
import { isPaper } from '../../english/index.ts';

/** An article whose heading says that it is an interview. */
export interface Interview {
  /** Where the text names the one whom the heading says it is with; absent when it does not. */
  readonly interviewee?: Span;
  /** Indexes of paragraphs that answer a question without saying who does. */
  readonly answers: ReadonlySet<number>;
}

/** Fewer questions make no interview. */
const FEWEST_QUESTIONS = 2;

/** Characters of a question that is a paragraph by itself. */
const LONGEST_QUESTION = 300;

/**
 * Questions to somebody that stand alone in a paragraph, with what follows each, as papers print interviews: without names and
 * without marks. At least half of the answers speak in the first person, or what follows is an article with questions for headings.
 * @returns undefined for an article that does not call itself an interview
 */
export function readInterview({ raw, paragraphs }: Article): Interview | undefined {
  const heading = raw.slice(0, paragraphs[0]?.start ?? 0);
  const texts = paragraphs.map(({ start, end }) => raw.slice(start, end));
  // "She spoke to the Press." and below it questions in bold or italics.
  const isSetOff = paragraphs.map(
    (paragraph, at) => paragraph.isEmphasised === true && isQuestion(texts[at] ?? ''),
  );
  const firstSetOff = isSetOff.indexOf(true);
  const isSet =
    isSetOff.filter((is) => is).length >= FEWEST_QUESTIONS &&
    texts.slice(Math.max(0, firstSetOff - INTRODUCTION), firstSetOff).some((text) => INTRODUCED.test(text));
  if (!isSet && !HEADED.test(heading)) return undefined;
  const answers = new Set<number>();
  let questions = 0;
  let addressing = 0;
  let own = 0;
  let isAnswering = false;
  texts.forEach((text, at) => {
    if (isQuestion(text)) {
      questions += 1;
      if (/\byour?s?\b/iu.test(text)) addressing += 1;
      isAnswering = true;
      return;
    }
    // Behind the last question nothing tells the answer from what the paper adds.
    if (!isAnswering || (!isQuestion(texts[at - 1] ?? '') && !texts.slice(at + 1).some(isQuestion))) return;
    if (/["“”:]|^[[(*_]/u.test(text)) return;
    answers.add(at);
    if (/\b(?:I|I[’'](?:m|ve|d|ll)|we|we[’'](?:re|ve|d|ll)|my|me|our|us)\b/iu.test(text)) own += 1;
  });
  const reads = questions >= FEWEST_QUESTIONS && addressing > 0 && (isSet || own * 2 >= answers.size);
  const interviewee = nameIn(raw, heading);
  return { answers: reads ? answers : new Set(), ...(interviewee && { interviewee }) };
}

/** Paragraphs before the first question in which an interview is introduced. */
const INTRODUCTION = 4;

const INTRODUCED =
  /\b(?:spoke|speaks|talked|talks|sat down|interview(?:ed|s)?|told us|tells us|answers?|asked)\b/iu;

const HEADED =
  /\b(?:interview(?:ed)?|in conversation|conversation with|q ?& ?a|transcript|deposition|testimony)\b/iu;

function isQuestion(text: string): boolean {
  return text.length < LONGEST_QUESTION && /^[^"“”:]+\?[*_]*$/u.test(text);
}

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?![\\p{L}'’-])(?! (?:and|&) )";

const BEHIND = new RegExp(
  `\\b(?:[Ii]nterview|[Cc]onversation|Q ?& ?A|[Dd]eposition|[Tt]estimony)(?: with| of) (?<name>${NAME})`,
  'u',
);

const AHEAD = new RegExp(`(?<name>${NAME}),? (?:in conversation|interviewed)\\b`, 'u');

function nameIn(raw: string, heading: string): Span | undefined {
  const name = (BEHIND.exec(heading) ?? AHEAD.exec(heading))?.groups?.name;
  const start = name === undefined ? -1 : raw.indexOf(name, heading.length);
  return name === undefined || start < 0 ? undefined : { start, end: start + name.length };
}

/**
 * "The potter Ann Smith spoke to the Press.", "We spoke to Ann Smith": of whom an introduction says that they were spoken with, where a label
 * does not.
 * @param end offset of the first label
 */
export function interviewedIn({ raw, paragraphs }: Article, end: number): Span | undefined {
  const offset = Math.max(paragraphs[0]?.start ?? end, end - LONGEST_INTRODUCTION);
  const introduction = raw.slice(offset, end);
  const { who, whom } = TALK.exec(introduction)?.groups ?? {};
  // "The Press spoke to Ann Smith", "Ann Smith spoke to The Press": the one who is no paper.
  const name = [whom, who].find((person) => person !== undefined && !isOutlet(person));
  if (name === undefined) return undefined;
  const start = offset + introduction.indexOf(name);
  return { start, end: start + name.length };
}

/** Characters before the first label in which it stands who is spoken with. */
const LONGEST_INTRODUCTION = 600;

const TALK = new RegExp(
  `(?:(?<who>${NAME}),? )?(?:(?:has|have|had|recently|also) )?(?:spoke|spoken|talked|sat down|chatted) (?:to|with) (?:the )?(?:\\p{Ll}+ ){0,3}(?<whom>${NAME})?`,
  'u',
);

/** "The Halvern Echo", "Radio Halvern" */
function isOutlet(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return (
    words[0] === 'the' ||
    outletNamed(name) !== undefined ||
    words.some((word) => isPaper(word) || word === 'radio')
  );
}
