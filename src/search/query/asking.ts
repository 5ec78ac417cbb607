import { FUNCTION_WORDS, verbsOfQuestions } from '../../english/index.ts';
import { lazy } from '../../lazy.ts';
import type { Token } from '../../text/analyse.ts';
import { asksAbroad, framesAbroad } from './askingAbroad.ts';

/** A query that is put as a question: "what does okafor think about the cranes". */
export interface Asking {
  /** Indices of the words that only ask. */
  readonly frame: ReadonlySet<number>;
  /** The newest are asked for. */
  readonly latest: boolean;
  /** What is said about something is asked for, whoever says it: "anything about brandt". */
  readonly about: boolean;
  /** Whoever it may be is asked for: "did anyone say", "who said", "is anybody angry". */
  readonly anybody?: true;
  /** The words that stand where whoever is asked for stands, end exclusive. */
  readonly who?: { readonly from: number; readonly to: number };
}

const NOUN =
  '(?:opinions?|views?|positions?|stance|thoughts?|take|attitude|quot(?:es?|ations?)|tweets?|statements?|comments?|remarks?|reactions?|response|answer|criticism|words|claims?|articles?|stor(?:y|ies)|reports?|coverage)';
const LATEST = '(?:latest|newest|recent|most recent|last|news)';
/** The words before what is spoken of. */
const BEFORE_TOPIC = new Set(
  'about on of to regarding concerning mentioning re over toward towards'.split(' '),
);
/** The words of it that tell by themselves. */
const NEWEST = /^(?:latest|newest|recent|news)$/;
const ANY = '(?:anything|something|everything|nothing|things?|a word|a thing|the thing|what|more|all)';
const ANYBODY =
  '(?:any|some|every)(?:one|body)(?: else)?|people|women|men|they|others|who else|man|die leute|les gens|on|la gente|люди|الناس';
const BE = '(?:is|was|are|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|should)';
const AGAIN = '(?:ever|really|actually|exactly|also|once|just|already|yet|publicly|first|originally)';
const ABOUT =
  '(?:about|on|of|to|regarding|concerning|re|over|toward|towards|that|whether|if|with regard to|when it comes to|in response to)';
const GET = `(?:(?:please|kindly|hey|hi|hello|ok|so|and|can you|could you|would you|can i|could i|i want to know|i would like to know|i wonder|(?:do )?you know|tell me|let me know|show|find|give|tell|list|search|search for|look for|look up|get|fetch|i need|i want|(?:i am |im |i'm )?looking for|are there|is there|were there|have you got|do you have|in (?:his|her|their|its) own words|in (?:short|brief|general)|quick question|out of curiosity|just curious|honestly)(?: (?:me|us))? )*`;
const THE =
  '(?:(?:the|a|an|any|some|all|every|more|these|those|most|best|famous|few|first|last|only|\\d{1,2}|two|three|five|ten) )*';
const WHO = '(?<who>.+?)';
const WHAT = '(?<what>.+)';

/**
 * The ways in which people put a question, as patterns over folded words; the first that fits is taken. A possessive ending is
 * written `'s`.
 */
const frames = lazy((): readonly RegExp[] => {
  const VERB = `(?:${verbsOfQuestions().join('|')})`;
  return [
    `(?:on|about|regarding|concerning|as for) (?<what>.+?) what (?:${BE} )*${THE}${NOUN} of ${WHO}`,
    `(?:on|about|regarding|concerning|as for) (?<what>.+?) (?:what|how) ${BE} (?<who>.+) ${VERB}`,
    `${GET}(?:what|which) (?:${BE} )+${THE}(?:${LATEST} )?${NOUN} (?:about|on|regarding|concerning) ${WHAT}`,
    `${GET}(?:what|how) (?:${BE} )+${THE}${NOUN} of ${WHO} ${ABOUT} ${WHAT}`,
    `${GET}(?:what|how) (?:${BE} )+(?<who>.+?)'s (?:\\S+ )?${NOUN} ${ABOUT} ${WHAT}`,
    `${GET}(?:what|how|why|when|where) ${BE} (?<who>.+?) (?:${AGAIN} )*(?:have (?:to )?)?${VERB}(?: ${ANY})?(?: ${ABOUT})* ${WHAT}`,
    `${GET}(?:what|how|why|when|where) ${BE} (?<who>.+?) (?:${AGAIN} )*(?:have (?:to )?)?${VERB}(?: ${ANY})?`,
    `${GET}(?:what|how much|how often) (?:${BE} )*(?:${AGAIN} )*${VERB}(?: ${ABOUT})+ ${WHAT}`,
    `${GET}who (?:was it (?:that|who) |is it (?:that|who) |else |${BE} |${AGAIN} )*${VERB}(?: ${ANY})?(?: ${ABOUT})* ${WHAT}`,
    `${GET}(?:${THE}(?:${NOUN}|${ANY}))(?: that| which| where| in which)? (?<who>.+?) (?:has |have |had )?(?:${AGAIN} )*${VERB}(?: ${ABOUT})* ${WHAT}`,
    `${GET}(?:${THE}(?:${NOUN}|${ANY}))(?: that| which)? (?<who>.+?) (?:has |have |had )?(?:${AGAIN} )*${VERB}`,
    `${GET}(?:if |whether )?(?:${BE} )(?!(?:you|we|i) (?:please |kindly )?(?:show|find|give|tell|list|search|look|get|fetch|help) )(?<who>.+?) (?:${AGAIN} )*${VERB}(?: ${ANY})?(?: ${ABOUT})* ${WHAT}`,
    `${GET}(?<who>.+?)'s (?:${LATEST} )?(?:\\S+ )?${NOUN} ${ABOUT} ${WHAT}`,
    `${GET}(?<who>.+?)'s (?:${LATEST} )?${NOUN}`,
    `${GET}${THE}(?:${LATEST} )?${NOUN} (?:of|by|from) ${WHO} ${ABOUT} ${WHAT}`,
    `${GET}${THE}(?:${LATEST}|${ANY})(?: ${NOUN})? (?:by|from) ${WHO} ${ABOUT} ${WHAT}`,
    `${GET}${THE}(?:(?:${LATEST}|${ANY}) )?(?:${NOUN} )?(?:by|from) (?<who>.+)`,
    `${GET}${THE}(?:${LATEST} )?quot(?:es?|ations?) of (?<who>.+)`,
    `${GET}${THE}(?:${LATEST} )?(?:${NOUN}|${ANY}|${LATEST}) (?:about|on|regarding|concerning|mentioning|to) ${WHAT}`,
    `${GET}which ${NOUN} (?:${BE} |that |there )*(?:(?:about|on|regarding|concerning|mentioning|mentions?|deals? with|talks? about|covers?) )+${WHAT}`,
    `${GET}(?:something|anything) \\S+ (?:about|on|regarding) ${WHAT}`,
    `${GET}(?<who>.+?) (?:${LATEST} )?${NOUN} (?:about|on|regarding|concerning) ${WHAT}`,
    `${GET}(?<who>.+?) (?:reactions?|response|answer|statements?) to ${WHAT}`,
    `${GET}(?<what>.+?) (?:${LATEST} )?quot(?:es?|ations?)`,
    `${GET}which (?<who>.+?) (?:${BE} )*(?:${AGAIN} )*${VERB}(?: ${ANY})?(?: ${ABOUT})* ${WHAT}`,
    `${GET}${THE}(?:latest|newest|most recent) ${WHAT}`,
    `${GET}(?<what>.+?) (?:latest|newest)`,
    `${GET}where ${BE} ${WHO} (?:currently |really |now )?stand(?:s|ing)? ${ABOUT} ${WHAT}`,
    `(?:what|how) about ${WHAT}`,
    `${GET}what (?:has |have |had |will |is )?happen(?:s|ed|ing)? (?:to|with) ${WHAT}`,
    `${GET}how (?:long|many|much|often|far|old|big|high|soon|late) ${WHAT}`,
    `${GET}(?:if |whether )?(?:${BE} )(?!(?:you|we|i) (?:please |kindly )?(?:show|find|give|tell|list|search|look|get|fetch|help) )(?<who>.+?) (?:${AGAIN} )*${VERB}(?: ${ANY})?`,
    `according to ${WHO} (?:on|about|regarding) ${WHAT}`,
    `${GET}(?:if |whether )?${BE} (?:${ANYBODY}|there (?:${ANYBODY}) (?:who|that)(?: ${BE})*) ${WHAT}`,
    `${GET}(?:${ANYBODY})(?: who| that)?(?: ${BE})* ${VERB}(?: ${ABOUT})+ ${WHAT}`,
    `${GET}who (?:else )?(?:${BE} )+${WHAT}`,
  ].map((frame) => new RegExp(`^${frame}$`, 'd'));
});

/** Each of the patterns has one of these words: without any, none fits. */
const asksAtAll = lazy(
  () =>
    new RegExp(
      `(?:^| )(?:${NOUN}|${LATEST}|${ANY}|${ANYBODY}|what|how|why|when|where|who|which|according|show|find|give|tell|list|fetch|get|${verbsOfQuestions().join('|')})(?: |'s|$)`,
    ),
);

/** Leads that ask for something and are no part of a topic, where nothing else of a question follows. */
const LED =
  /^(?:(?:please|kindly|can you|could you|would you) )*(?:show|find|give|tell|list|fetch|get) (?:me|us) (?:(?:the|some|any|all|a|everything|something|anything) )*(?<what>.+)$/d;
const PLEASE =
  / (?:please|thanks|thank you|pls|plz|thx)(?: (?:a lot|so much|very much|in advance|bot|dateline))?$/;
/** How a message greets, as a pattern over small letters. */
export const GREETING =
  '(?:hey|hi|hiya|hello|yo|oi|ok|okay|greetings|sorry|excuse me|pardon|thanks|thank you|good (?:morning|afternoon|evening|day)|bonjour|salut|hola|hallo|ciao|привет)';
/** Whom nobody else than the bot is called. */
export const BOT =
  '(?:(?:dear|mr|my|little|you) )?(?:bot|dateline|robot|google|siri|alexa|chatgpt|gpt|computer)';
const ADDRESSED = new RegExp(`^(?:(?:${GREETING} )+${BOT}|dear (?:bot|dateline|robot|computer)) `);
const GREETED = new RegExp(
  `^(?:${GREETING} )+(?:(?:there|all|everyone|everybody|guys|folks|friends?|team|mate|again|bro|man|dude) )?`,
);
const ANYBODIES = new RegExp(`^(?:${ANYBODY})$`);
/** A question whose frame, the words that only ask, leaves open who is asked for. */
const OF_ANYBODY = new RegExp(`(?:^| )(?:who|${ANYBODY})(?: |$)`);
/** Words of grammar that are names too. */
const NAMES_TOO = new Set(['may', 'will', 'so', 'still', 'do', 'off', 'most', 'even', 'few']);
/** Longer ones are remembered sentences. */
const LONGEST = 24;

/**
 * Reads the words of a query as a question.
 * @param text what the offsets of `words` point into
 * @param led how many words before it tell when
 * @returns undefined where it is none: catchwords, or a sentence of a quote
 */
export function readAsking(words: readonly Token[], text: string, led = 0): Asking | undefined {
  if (words.length < 2 || words.length > LONGEST) return undefined;
  const line = words.map(({ term }) => term).join(' ');
  const addressed = ADDRESSED.exec(line)?.[0];
  const greeting = (addressed ?? GREETED.exec(line)?.[0] ?? '').split(' ').length - 1;
  if (greeting > 0 && greeting < words.length) {
    const asked = readQuestion(words.slice(greeting), text);
    // "Hello darkness my old friend" may have been said; nobody but the bot is greeted so.
    if (asked !== undefined || addressed !== undefined)
      return behind(asked ?? NOTHING_ASKED, greeting, { isFrame: true });
  }
  const dated = led > 0 && led < words.length ? readQuestion(words.slice(led), text) : undefined;
  if (dated !== undefined) return behind(dated, led, { isFrame: false });
  return readQuestion(words, text) ?? beforePlease(words);
}

const NOTHING_ASKED: Asking = { frame: new Set(), latest: false, about: false };

/** A question that stands behind so many words. @param isFrame they only ask, as a greeting does, and tell nothing as a date does */
function behind(asked: Asking, size: number, { isFrame }: { readonly isFrame: boolean }): Asking {
  const { who } = asked;
  return {
    ...asked,
    frame: new Set([
      ...(isFrame ? Array.from({ length: size }, (_, at) => at) : []),
      ...[...asked.frame].map((at) => at + size),
    ]),
    ...(who !== undefined && { who: { from: who.from + size, to: who.to + size } }),
  };
}

/** Catchwords with a "please" or "thanks" at their end. */
function beforePlease(words: readonly Token[]): Asking | undefined {
  const line = words.map(({ term }) => term).join(' ');
  const please = PLEASE.exec(line)?.[0].trim().split(' ').length ?? 0;
  if (please === 0 || please >= words.length) return undefined;
  const from = words.length - please;
  return { ...NOTHING_ASKED, frame: new Set(Array.from({ length: please }, (_, at) => from + at)) };
}

/** Before an "is" cut short. */
const ASKED_IS = /^(?:what|who|where|how|when|why)$/;

function readQuestion(words: readonly Token[], text: string): Asking | undefined {
  if (words.length < 2) return undefined;
  // Where each word begins in the line that the patterns read.
  const starts: number[] = [];
  let line = '';
  for (const { term, start, end } of words) {
    starts.push(line === '' ? 0 : line.length + 1);
    const isOwner = /^['’]s\b/u.test(text.slice(end, end + 3));
    // "What's", and "whats" where it is read as "what".
    const isAsked = ASKED_IS.test(term) && (isOwner || /s$/iu.test(text.slice(start, end)));
    line += (line === '' ? '' : ' ') + term + (isAsked ? ' is' : isOwner ? "'s" : '');
  }
  const plain = line.replace(PLEASE, '');
  const ways = [
    ...(asksAtAll().test(plain) ? [...frames(), LED] : []),
    ...(asksAbroad().test(plain) ? framesAbroad() : []),
  ];
  for (const frame of ways) {
    const groups = frame.exec(plain)?.indices?.groups;
    if (groups === undefined) continue;
    const kept = new Set<number>();
    const range = (span: readonly [number, number] | undefined) => {
      const inside = [...starts.keys()].filter(
        (at) => span !== undefined && (starts[at] ?? 0) >= span[0] && (starts[at] ?? 0) < span[1],
      );
      for (const at of inside) kept.add(at);
      return inside;
    };
    range(groups.what);
    const named = groups.who;
    const who = named === undefined || ANYBODIES.test(plain.slice(named[0], named[1])) ? [] : range(named);
    // "What did May say": no month and no verb stands there.
    const isName = (at: number) => who.length === 1 && NAMES_TOO.has(words[at]?.term ?? '');
    const from = who.find((at) => !FUNCTION_WORDS.has(words[at]?.term ?? '') || isName(at));
    if (kept.size === 0) continue;
    const frameOf = new Set([...words.keys()].filter((at) => !kept.has(at)));
    const asks = [...frameOf].map((at) => words[at]?.term ?? '');
    const latest = asks.some((term) => NEWEST.test(term));
    const before = Math.min(...kept) - 1;
    const about = from === undefined && frameOf.has(before) && BEFORE_TOPIC.has(words[before]?.term ?? '');
    return {
      frame: frameOf,
      latest,
      about,
      ...(from === undefined && OF_ANYBODY.test(asks.join(' ')) && { anybody: true }),
      ...(from !== undefined && { who: { from, to: (who.at(-1) ?? from) + 1 } }),
    };
  }
  return undefined;
}
