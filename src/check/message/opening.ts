import { MONTH_SOURCE, WEEKDAY_SOURCE } from '../../english/index.ts';
import { BOT, GREETING } from '../../search/query/asking.ts';

const SEASON = '(?:spring|summer|autumn|fall|winter)';
const UNIT = `(?:night|week|weekend|month|year|${SEASON}|${WEEKDAY_SOURCE}|${MONTH_SOURCE})`;
const PART = `(?:(?:early|late|mid|${SEASON}|${MONTH_SOURCE}\\.?)[\\s-]+(?:of\\s+)?)?`;
/** When something was said: "back in October 2020", "last week", "on 3 May", "two years ago". */
export const TIME = `(?:(?:back\\s+|way\\s+back\\s+)?(?:in|on|during|since|around)\\s+(?:the\\s+)?(?:${PART}(?:19|20)\\d{2}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${MONTH_SOURCE}\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+\\d{4})?|${WEEKDAY_SOURCE}|${SEASON})|(?:earlier\\s+|later\\s+)?(?:last|this)\\s+${UNIT}|(?:earlier\\s+)?(?:yesterday|today|tonight|recently)|(?:an?|a\\s+few|a\\s+couple\\s+of|some|two|three|\\d{1,2})\\s+(?:days?|weeks?|months?|years?)\\s+ago)(?![\\p{L}\\p{N}])`;
const TEXT =
  '(?:article|clip|video|tweet|post|interview|speech|piece|thread|meme|story|report|podcast|debate|hearing|statement|headline|press\\s+conference|comment|screenshot)';
const WHO =
  "(?:i|we|you|someone|somebody|people|they|everyone|everybody|a\\s+(?:friend|guy|mate)(?:\\s+of\\s+mine)?|(?:my|our)\\s+[\\p{L}-]+(?:[\\s-]+in[\\s-]+law)?|the\\s+(?:internet|web|news)|twitter|facebook|reddit|tiktok|chatgpt)(?:['’]?(?:ve|s))?";
const HEARD =
  '(?:heard|hear|read|saw|seen|told\\s+(?:me|us)|tells\\s+(?:me|us)|says?|said|saying|claims?|claimed|swears?|swore|thinks?|thought|believes?|insists?|insisted|remembers?|posted|wrote|sure)';
const ASIDE =
  '(?:so|well|wait|and|but|then|now|anyways?|btw|fyi|lol|lmao|bro|dude|hmm+|um+|uh|omg|wtf|huh|apparently|allegedly|supposedly|reportedly|seemingly|honestly|seriously|pls|plz|please|quick\\s+question|question|(?:pls\\s+|please\\s+)?(?:fact[\\s-]?)?check(?:\\s+this)?|verify|claim|true\\s+or\\s+(?:false|not)|just|also|there|all|guys|folks|everyone)';
const STEP = new RegExp(
  `^(?:(?:(?:can|could|would|will|do)\\s+(?:you|u|someone|somebody|anyone|anybody|we)\\s+|i\\s+(?:want|need|would\\s+like)\\s+to\\s+)?(?:please\\s+|pls\\s+)?(?:check|verify|confirm|know|tell\\s+me|look\\s+up|find\\s+out|see)\\s+(?:if|whether|that)(?:\\s+it(?:['’]?s|\\s+is)\\s+true\\s+that)?|if|whether|${WHO}(?:\\s+have|\\s+am|['’]?m)?\\s+(?:(?:just|once|also|always|all|pretty|keeps?)\\s+)*${HEARD}(?:\\s+(?:somewhere|(?:on|in|at)\\s+(?:the\\s+|a\\s+)?\\p{L}+))?(?:\\s+that|\\s+how)?|(?:there\\s+(?:was|is)|saw|read|found|remember)\\s+(?:an?|this|that|the|some)\\s+(?:\\p{Ll}+\\s+)?${TEXT}\\s+(?:where|in\\s+which|about\\s+how|saying(?:\\s+that)?|that|how)|(?:in|at|during)\\s+(?:an?|the|this|that|his|her|their|some)\\s+(?:\\p{Ll}+\\s+){0,2}?${TEXT}(?:\\s+(?:from|in|of)\\s+(?:19|20)\\d{2}|\\s+${TIME})?|${TIME}|${ASIDE}|${GREETING}|${BOT})(?=[\\s,:;–—-])[\\s,:;–—-]+`,
  'iu',
);
/** No message takes more to come to its point. */
const MOST_STEPS = 6;

/**
 * How long the words are with which a message comes to who says what: "so apparently", "can you check if", "my dad says that", "back in
 * October 2020".
 */
export function openingOf(message: string): number {
  let length = 0;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = STEP.exec(message.slice(length))?.[0].length ?? 0;
    if (step === 0) break;
    length += step;
  }
  return length;
}
