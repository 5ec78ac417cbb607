import { inflect } from '../english/index.ts';
import { lazy } from '../lazy.ts';

/** What a clause makes of the words that it leads on to: a view held before, one laid to others, one that is only wished for. */
export type View = 'former' | 'relayed' | 'supposed';

const HOLD =
  'think|believe|assume|suppose|imagine|feel|suspect|reckon|say|claim|argue|insist|hope|fear|expect';
const HELD =
  'thought|believed|assumed|supposed|imagined|felt|suspected|reckoned|hoped|feared|expected|figured|(?:was|were) (?:sure|certain|convinced|persuaded)';
const WHOM =
  'you|us|me|him|her|them|people|everyone|everybody|(?:the|our|their|my|your) \\S+(?: \\S+)?|voters|viewers|readers|children|parents|reporters';
/** Between such words and what is held. */
const END = `(?: (?:${WHOM}|myself|ourselves))?(?: that)?$`;
const WRONGLY =
  'once|formerly|initially|originally|wrongly|mistakenly|falsely|erroneously|foolishly|stupidly|naively|previously|briefly';
const BEFORE = String.raw`for (?:\S+ ){0,3}(?:years|decades|months|weeks|ages|time|while|life|lives|career)|at first|back then|in those days|at the time|in the beginning|as an? \S+|when (?:i|we) (?:was|were) [^,]{1,30}|until [^,]{1,30}|in (?:my|our) youth`;

/** "I used to think that", "for years we assumed that", "I had believed that", "we once thought". */
const FORMER = new RegExp(
  `\\b(?:used to (?:\\S+ )?(?:(?:${HOLD}|tell)|be (?:said|thought|believed))|(?:${WRONGLY}) (?:${HELD}|said|told)|(?:${HELD}) (?:${WRONGLY}|at first|at the time|back then|as an? \\S+)|(?:${BEFORE}),? (?:i|we|everyone|everybody|people|they)(?: (?:all|always|really|too|had))? (?:${HELD})|(?:i|we)(?:'d| had)(?: (?:always|long|all|really))? (?:${HELD})|(?:stopped|quit) (?:thinking|believing|assuming|saying|claiming)|gave up (?:thinking|believing|the (?:belief|idea|hope|notion))|under the (?:\\S+ )?(?:impression|illusion|delusion)|(?:would|could)(?: have|'ve) sworn|gone (?:are|is) the (?:\\S+ )?(?:days?|times?|years) when|the (?:days?|times?|years) (?:is|are) (?:\\S+ )?(?:gone|over|past),? when|there (?:was|were) (?:a|once a|days|times) (?:\\S+ )?(?:time |day )?when)${END}`,
  'u',
);

/** "They want you to believe that", "he would have us think", "we were led to believe". */
const LAID_ON = new RegExp(
  `(?:\\b(?:wants?|wanted|(?:would|'d) (?:have|like|make)|expects?|expected|asks?|asked|leads?|led|makes?|made|urges?|urged|teach(?:es)?|taught|tells?|told|needs?|needed|encourages?|encouraged|tr(?:y|ies|ied) to (?:make|get|persuade|convince)|persuades?|persuaded) (?:${WHOM})(?: all)?|\\b(?:led|taught|raised|made|told|asked|expected|meant|supposed|brought up))(?: to)? (?:believe|think|accept|assume|swallow|suppose|imagine|feel)${END}`,
  'u',
);
const BELIEFS = `belief|view|perception|notion|idea|theory|suspicion|feeling|assumption|story|tale|impression|opinion|accusations?|allegations?|speculations?|insinuations?`;
const OTHERS_BELIEF = new RegExp(
  `\\b(?:(?:there (?:is|was|are|were)|there's|has|have) (?:an? |this |the )?|the |their |his |her |that |this |old )(?:\\S+ )?(?:${BELIEFS})(?: (?!of\\b|i\\b|we\\b)\\S+){0,2} that$`,
  'u',
);
const OWN = /^(?:i|we|let)(?:'|$)/u;

const TELL = 'say|tell|report|claim|announce|promise|confirm|assure|answer|add';
/** "You might think that", "I would like to believe that", "as though". */
const WISHED =
  /\b(?:(?:i|we)(?:'d| would)? (?:want|wanted|like|love|loved|long|dare) to (?:believe|think|imagine|hope)|(?:you|one|anyone)(?:'d| would| might| may| could)(?: (?:well|almost|easily))? (?:think|believe|assume|imagine|suppose|be forgiven for (?:thinking|believing|assuming)))(?: that)?$|\bas though$/u;
/** "I wish I could say that", "we would love to report that", "if only I could tell you that". */
const WISHED_TO_SAY = new RegExp(
  `\\b(?:(?:i|we)(?:'d| would)?(?: (?:only|really|so|do|had|have))* (?:wish|wished|hope|hoped|long|longed) (?:that )?(?:i|we|to)(?: (?:could|can|might|may|were|was|am|are|be|had been|have been|able to|one day|soon|honestly|only))+ (?:${TELL})|(?:i|we)(?:'d| would) (?:\\S+ )?(?:love (?:nothing more than )?to|(?:like|love|be glad|be happy|be relieved) to be able to|give (?:a lot|much|anything|everything) to(?: be able to)?) (?:be able to )?(?:${TELL})|if only (?:i|we) (?:could|were able to) (?:${TELL})|(?:it )?would be (?:nice|good|great|lovely|wonderful|convenient|comforting|easy|tempting)(?: if (?:i|we) could|(?: to be able)? to) (?:${TELL}|think|believe))(?: (?:${WHOM}))?(?: that)?$`,
  'u',
);
/** "In an ideal world", "perhaps", "God forbid that", "it may be that". */
const IMAGINED =
  /^(?:(?:and|but|so|or) )?in an? (?:ideal|perfect|better|just|sane|normal|dream|fair|different) world,?$|(?:^|, )(?:(?:and|but|so|or) )?(?:perhaps|maybe|possibly|conceivably|supposedly)(?: that)?$|\b(?:god|heaven|fate) forbid(?: that)?$|\b(?:it|that)(?: may| might| could)(?: (?:well|just|yet))? be(?: the case)? that$|\b(?:is|was|'s|be) (?:\S+ )?(?:possible|conceivable|thinkable|imaginable) that$/u;

const STATING = `(?:saying|claiming|insisting|repeating|suggesting|implying|imagining|thinking|believing|assuming|arguing|boasting|telling)`;
/** "Stop saying that", "enough of this talk that", "don't tell me that", "pretending that": whoever says so holds it to be untrue. */
const DISMISSED = new RegExp(
  `(?:\\bpretending(?: to (?:${WHOM}))?|\\b(?:stop|quit|cease|enough(?: of| with)?|no more)(?: (?:all|just|the|this|that|your|their|lying|please|already|and))* ${STATING}(?: (?:to )?(?:${WHOM}|yourself|yourselves|ourselves|themselves))?|\\b(?:drop|end|stop|quit|cut(?: out)?|give up|abandon|spare (?:me|us)|enough (?:of|with)|no more(?: of)?) (?:the|this|that|your|their|these|those|all)(?: \\S+){0,2} (?:pretence|pretense|claim|story|tale|notion|idea|excuse|talk|act|charade|line|speech)(?:s|es)?|\\b(?:cannot|can't|can not) tell (?:me|us)|\\b(?:do not|don't)(?: (?:you|even|dare|ever|now|try to|come and|go and))* (?:tell|sell|give|feed) (?:me|us)(?: (?:the|this|that|your)(?: \\S+){1,3})?)(?: that)?$`,
  'u',
);

/** Whether a clause tells somebody not to say, or not to go on pretending, what follows; as in `viewIn`. */
export const isDismissed = (clause: string): boolean => DISMISSED.test(clause);

/** @param clause what stands before some words in their clause, folded, its words apart by one space */
export function viewIn(clause: string): View | undefined {
  if (WISHED.test(clause) || WISHED_TO_SAY.test(clause) || IMAGINED.test(clause)) return 'supposed';
  if (FORMER.test(clause)) return 'former';
  const [laid, belief] = [LAID_ON.exec(clause), OTHERS_BELIEF.exec(clause)];
  const found = laid ?? belief;
  if (found === null) return undefined;
  // "We want you to believe that" is what we hold; "we were led to believe that" is not.
  const passive = /\b(?:am|is|are|was|were|be|been|being)$/u.test(clause.slice(0, found.index).trim());
  return passive ||
    !clause
      .slice(0, found.index)
      .split(' ')
      .some((word) => OWN.test(word))
    ? 'relayed'
    : undefined;
}

/** Forms of verbs of thinking, by form: whether it is a past one. */
const holding = lazy(() => {
  const forms = new Map<string, 'base' | 'past' | 's'>();
  for (const lemma of [
    'think',
    'believe',
    'assume',
    'suppose',
    'imagine',
    'feel',
    'suspect',
    'reckon',
    'pretend',
  ]) {
    const { s, past } = inflect(lemma);
    forms.set(lemma, 'base').set(s, 's');
    for (const form of past) forms.set(form, 'past');
  }
  return forms;
});

/** Which form of a verb of thinking a word is. */
export const holdingForm = (word: string): 'base' | 'past' | 's' | undefined => holding().get(word);
