import type { View } from '../view.ts';
import { isNominal, type Range } from './phrases.ts';

/** "a record of its conclusions", "a U.N. statement": what holds the words, and says none. */
export function isDocument({ tags, tokens }: View, { first, last }: Range): boolean {
  let head = first;
  while (head + 1 < last && (isNominal(tags[head]) || tags[head] === 'VN') && isNominal(tags[head + 1]))
    head += 1;
  return DOCUMENT.test(tokens[head]?.lower ?? '');
}

const DOCUMENT =
  /^(?:accounts?|articles?|copy|emails?|interviews?|letters?|memos?|minutes|notes|posts?|records?|recordings?|reports?|screenshots?|statements?|stor(?:y|ies)|transcripts?|tweets?|videos?)$/;

/** What people put words on for others to read. */
const SIGNS: ReadonlySet<string> = new Set(
  (
    'sign signs banner banners placard placards poster posters t-shirt t-shirts shirt shirts hat hats cap caps sticker stickers ' +
    'billboard billboards plaque plaques inscription graffiti badge badges button buttons tattoo label flag flags signboard ' +
    'headline headlines caption captions mural jacket jackets sweater sweatshirt hoodie mug apron sash jersey wall walls box boxes screen ' +
    'screens display displays scoreboard noticeboard pop-up chalkboard blackboard whiteboard tie bag bags tote scarf cake wristband bracelet ' +
    'autocue teleprompter prompter bubble keyring tombstone gravestone headstone lintel pennant balloon balloons plate plates folder folders plinth'
  ).split(' '),
);

/** Not somebody called Banner. */
export function isSign(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined && SIGNS.has(token.lower) && (token.text === token.lower || token.text.includes('-'))
  );
}

/** "the message from the cash machine", "his telephone": what shows or sends words by itself. */
export const isDevice = (lower: string): boolean => DEVICES.test(lower);

const DEVICES =
  /^(?:machine|website|site|page|account|computer|system|screen|server|app|software|program|phone|telephone|mobile|smartphone|handset|dashboard|monitor|tablet|laptop|till|printer|terminal|chatbot|sat-?nav|robot)$/;

/** "the satnav", "a recorded voice", "an error message": a machine that speaks, for nobody. */
export function isMachineVoice({ tags, tokens }: View, { first, last }: Range): boolean {
  const link = tags.findIndex((tag, at) => at > first && at < last && (tag === 'IN' || tag === 'COMMA'));
  const end = link < 0 ? last : link;
  const [head, kind] = [tokens[end - 1]?.lower ?? '', end - first > 1 ? (tokens[end - 2]?.lower ?? '') : ''];
  if (/^(?:sat-?nav|lift|elevator)$/.test(head)) return true;
  if (head === 'machine') return /^(?:cash|ticket|answering|vending)$/.test(kind);
  if (head === 'message' && kind === 'error') return true;
  return (
    /^(?:voice|message|announcement)$/.test(head) &&
    /^(?:recorded|pre-recorded|automated|automatic|computeri[sz]ed|computer|machine|electronic|synthetic|mechanical|robotic|robot)$/.test(
      kind,
    )
  );
}
