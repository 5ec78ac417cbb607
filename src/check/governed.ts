import { reportingForm } from '../english/index.ts';
import { isLimited } from './limits.ts';
import { isNegator } from './meaning.ts';
import type { Governed } from './types.ts';
import { holdingForm, isDismissed, viewIn } from './views.ts';

/** A stretch of what somebody said, with what stands around it. */
export interface Surroundings {
  /** Of the same sentence, before the words. */
  readonly before: string;
  readonly words: string;
  /** Of the same sentence, behind them, its last mark included. */
  readonly after: string;
  /** The sentence that follows. */
  readonly next: string;
  /** The claim is put as a question itself. */
  readonly asks: boolean;
  /** The words are the reporter's: "he" may be whoever speaks. */
  readonly retold: boolean;
}

/** Reads from a sentence whether its speaker stands behind some of its words; undefined when nothing speaks against it. */
export function governed({ before, words, after, next, asks, retold }: Surroundings): Governed | undefined {
  const led = termsOf(before);
  const clause = led.slice(led.findLastIndex(isBreak) + 1);
  if (!asks && isAsked(clause, termsOf(words), after)) return 'asked';
  const view = viewIn(textOf(clause));
  if (isDismissed(textOf(clause).replaceAll(IDLE, ''))) return 'negated';
  if (view === 'supposed' || isSupposed(clause) || SUPPOSED_BEHIND.test(after)) return 'supposed';
  if (isNegated(clause) || (!asks && isRejected(clause, after, next))) return 'negated';
  if (view === 'former' || FORMER_BEHIND.test(after)) return 'former';
  if (view === 'relayed' || isRelayed(clause, retold) || isRelayedBehind(after, retold)) return 'relayed';
  return isLimited(textOf(clause), textOf(termsOf(words))) ? 'limited' : undefined;
}

function termsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[,;:!?.—–()]/gu) ?? []
  );
}

const textOf = (clause: readonly string[]) => clause.join(' ').replaceAll(' ,', ',');

/** Behind these marks and words a clause begins that what stands before them does not govern. */
function isBreak(term: string, at: number, terms: readonly string[]): boolean {
  if (/^[;:!?.—–()]$/u.test(term)) return true;
  return terms[at - 1] === ',' && TURNS.has(term);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TURNS = set('but yet because since although though while whereas so');

const lastComma = (clause: readonly string[]) => clause.slice(clause.lastIndexOf(',') + 1);
const openerOf = (clause: readonly string[]) => clause.find((term) => term !== ',' && !LINKS.has(term)) ?? '';
const LINKS = set('and but so because that then now well oh');

/** Words with which a question begins. */
const ASKS = set(
  'who whom whose what which when where why how did does do is am are was were has have had could can would will should may might shall',
);

const isAsking = (word: string) => ASKS.has(word.replace(/n't$/u, ''));

/** "It is ours, okay?": no question, unlike "It is ours, isn't it?" */
const FILLER_BEHIND = /,\s*(?:ok|okay|o\.k\.|all right|alright|you know|you see|folks)\s*\?[^\p{L}]*$/iu;

/** "It is not clear if", "would not say if": no condition. */
const ASKED_IF =
  /\b(?:clear|unclear|known|unknown|decided|certain|sure|say|saying|said|tell|know|knows|see|ask|asks|asked|wonder|wonders|wondered)(?: (?:yet|today|us|me|him|her|them|reporters))? if$/u;

function isAsked(clause: readonly string[], words: readonly string[], after: string): boolean {
  if (clause.at(-1) === 'whether' || ASKED_IF.test(textOf(clause))) return true;
  if (!/\?[^\p{L}]*$/u.test(after) || FILLER_BEHIND.test(after)) return false;
  if (clause.length === 0 || clause.every((term) => LINKS.has(term)))
    return !/\p{L}/u.test(after) && !isAsking(words[0] ?? '');
  return isAsking(openerOf(clause)) || !/\p{L}/u.test(after);
}

const CONDITIONS = set('if unless suppose supposing imagine provided lest');
/** As these, where a clause begins with them. */
const OPENING_CONDITIONS = set('assuming picture pretend');
/** "if you ask me", "if I may": they make nothing depend on anything. */
const COURTESY =
  /^(?:even )?if (?:you (?:ask|will|like|want|look)|i (?:may|am|can)|anything|only (?:because|for|to)|need|we are honest)\b/u;
const SUPPOSED_BEHIND =
  /^,?\s*(?:only\s+)?(?:if|unless|provided(?:\s+that)?|as\s+long\s+as)\s+(?!(?:necessary|needed|possible|at\s+all|any|you\s+(?:ask|like|will|want)|i\s+may|not)\b)\p{L}/iu;

function isSupposed(clause: readonly string[]): boolean {
  const own = lastComma(clause);
  const text = textOf(clause);
  const opener = openerOf(clause);
  if ((CONDITIONS.has(opener) || OPENING_CONDITIONS.has(opener)) && !COURTESY.test(text)) return true;
  if (/^(?:had|were|should) /u.test(text) && clause.includes(',')) return true;
  if (own.some((term) => CONDITIONS.has(term)) && !COURTESY.test(own.join(' '))) return true;
  return /\b(?:i|we|they|he|she|you|who) (?:do |can only |could only |all |still )?(?:wish|wishes|wished|hope|hopes|hoped|dream|dreamt|dreamed|pray|prayed|imagine|fear|fears|feared|worry|worries|worried)(?: that)?$|\b(?:risk|danger|chance|possibility|likelihood|fear|hope|wish|dream)s?(?: (?:is|was|are|were))? that$/u.test(
    own.join(' '),
  );
}

/** What looks like a negation and denies nothing, or denies a denial. */
const IDLE =
  /\b(?:not (?:only|just|merely|simply|least|long ago|to mention|surprisingly)|(?:no|not a|not an|hardly a) (?:matter (?:what|how|who|where|when)|doubt|wonder|sooner|less than|more than|question|secret|accident|coincidence|surprise|exaggeration|mistake)|nothing (?:but|less than|more than)|none the less|(?:cannot|can't|could not|couldn't) (?:help|but|deny|dispute|overstate|overemphasi[sz]e|(?:stress|emphasi[sz]e|underline|repeat|say)(?: (?:it|this))?(?: \p{L}+)? enough)|if not|(?:not|never) (?:ashamed|afraid|embarrassed|scared|shy|too \S+) (?:to|of)|(?:not|never|\S+n't) (?:hesitated?|shy away|tired?|stop(?:ped)?|ceased?)|no (?:shame|hesitation|qualms) (?:in|about)|in (?:his|her|their|your|its) right mind)\b/gu;
/** Verbs that take what follows for granted, whether they are denied or not. */
const FACTIVE = set(
  'know knows knew known forget forgets forgot forgotten remember remembers realise realised realize realized regret regrets surprised surprise understand understands mind matter matters care cares aware notice noticed hide hides conceal ignore ignores overlook sorry',
);
const TELLING = set('tell tells told telling inform informed warn warned');
const DENIALS = set(
  'doubt doubts doubted dispute disputes disputed reject rejects rejected dismiss dismisses dismissed refute refutes refuted rebut rebuts rebutted debunk debunks debunked disprove disproves disproved nor few rarely seldom',
);
/** Nouns and adjectives that deny the clause they lead on to. */
const UNTRUE =
  "lie|lies|myth|false|untrue|nonsense|rumou?r|hoax|fiction|fabrication|slander|illusion|incorrect|absurd|ridiculous|fantasy|propaganda|misconception|legend|fairy tale|invention|rubbish|libel|inaccurate|old wives' tale|delusion|fallacy|canard|superstition|smear|baseless|unfounded|groundless|fake|bogus|laughable|ludicrous|preposterous|nonsensical";
const TELLS = String.raw`(?:\S+ ){0,3}?(?:tells?|told|says?|said|claims?|claimed|insists?|insisted|promises?|promised|assures?|assured|thinks?|believes?)(?: (?:you|us|me|them|people|everyone))?(?: that)?$`;
/** "Anyone who tells you that" */
const WHO_TELLS = String.raw`(?:\S+ ){1,4}?who ${TELLS}`;
/** "Do not believe anyone who tells you that": what is denied is what those tell. */
const BELIEVING = new RegExp(
  `\\b(?:believe|trust|heed|(?:listen|listening|attention|heed) to|fall for|(?:fooled|deceived|misled|taken in|swayed) by) ${WHO_TELLS}`,
  'u',
);
const DENIED_CLAUSE = new RegExp(
  `\\b(?:${UNTRUE}|unsubstantiated|unproven|false|malicious|invented|fabricated) (?:claims?|accusations?|allegations?|reports?|stor(?:y|ies)|charges?|suggestions?|assertions?|notions?|ideas?)(?: \\S+){0,3}? that$|\\b(?:beware(?: of)?|distrust|mistrust|disbelieve|ignore|wary of) ${WHO_TELLS}|\\b(?:yet|remains?) to be (?:proved|proven|shown|demonstrated|established)(?: that)?$|\\b(?:${UNTRUE})(?: (?:to (?:say|claim|think|believe|suggest|assume|argue|pretend)))?(?: that)?$|\\b(?:wrong|mistake|foolish|dishonest|unfair|mad|madness|stupid|silly|premature|misleading|impossible) (?:for \\p{L}+ )?to (?:say|claim|think|believe|suggest|assume|argue|pretend|conclude|imagine)(?: that)?$|\\b(?:would|will) be (?:an? )?(?:crime|shame|disgrace|insult|folly|lie|error|sin|wrong|mistake|foolish|dishonest|unfair|mad|madness|stupid|silly|misleading|absurd) to$|\\b(?:fooled|tricked|duped|deceived|misled|lulled|conned|brainwashed|deluded|talked) (?:\\S+ ){0,3}into (?:thinking|believing|assuming|saying)(?: that)?$`,
  'u',
);
/** Nobody who pretends a thing claims it, nor whoever says that he can't. */
const PRETENDED = /\b(?:i|we|us) (?:\S+ ){0,3}pretend(?:ed|ing)?(?: to \S+)?(?: that)?$/u;
const UNSURE =
  /\b(?:far from (?:being )?(?:certain|sure|clear|convinced|proven|obvious|true)|uncertain|unclear|unsure|doubtful|unlikely|improbable|unproven|inconceivable|unthinkable|impossible|out of the question)(?: (?:that|if))?$/u;
const INSTEAD =
  /\b(?:rather than|instead of|far from|short of|anything but|(?:rather|sooner) (?:\S+ ){1,8}than|(?:prevent|stop|keep|prevents|stops|keeps|prevented|stopped|kept) (?:\S+ ){1,5}from|too \S+ to|avoid|avoids|avoided)$/u;
/** A clause that something else governs: "whom nobody liked, when", "the man who". */
const APART = set('and but because since although though while whereas so yet when after before once');
const RELATIVE = set('who which whose where whom');

/** "Let nobody tell you that it is lost": it is not. */
const LET_NOBODY =
  /\b(?:let (?:nobody|no one|no-one|none|(?:no|not a|not one) \p{L}+)|(?:not|never|\p{L}+n't) let (?:\p{L}+ ){1,3}?(?<=\s)) ?(?:\p{L}+ ){0,2}?(?:tell|say|think|believe|persuade|convince|pretend|claim|suggest|imagine|fool)(?: (?:you|us|me|them|themselves|yourself))?(?: that)?$/u;

function isNegated(clause: readonly string[]): boolean {
  const text = textOf(clause)
    // "No minister, in my view, has ever": what two commas set off stands apart.
    .replaceAll(/, [^,]{1,40},/gu, '')
    .replaceAll(IDLE, '');
  const own = termsOf(text.slice(text.lastIndexOf(',') + 1));
  const scope = own.slice(
    own.findLastIndex((term, at) => APART.has(term) && `${term} ${own[at + 1]}` !== 'yet to') + 1,
  );
  if (scope.length === 0 || RELATIVE.has(scope.at(-1) ?? '')) return false;
  if (LET_NOBODY.test(scope.join(' '))) return true;
  const first = scope.findIndex((term) => isNegator(term) || DENIALS.has(term));
  if (first >= 0 && scope.slice(first).some((term) => FACTIVE.has(term))) return false;
  const line = scope.join(' ');
  const isToldAnyway =
    first >= 0 && isNegator(scope[first] ?? '') && scope.slice(first).some((term) => TELLING.has(term));
  if (isToldAnyway && !BELIEVING.test(line)) return false;
  if (PRETENDED.test(line)) return true;
  const pair = scope.includes('neither');
  const denials = scope.filter(
    (term) => (isNegator(term) || DENIALS.has(term)) && !(pair && term === 'nor'),
  ).length;
  const others = Number(DENIED_CLAUSE.test(line)) + Number(INSTEAD.test(line) || UNSURE.test(line));
  return (denials + others) % 2 === 1;
}

const VERDICT = String.raw`(?:is|was|are|were|'s|’s)\s+(?:(?:simply|just|plainly|all|a|an|the|pure|complete|utter|total|outright|completely|utterly|totally|entirely|absolutely|patently|wholly|such|quite|another|nothing but)\s+){0,3}`;
const IS_UNTRUE = new RegExp(
  `^,?\\s*(?:that\\s+|this\\s+|it\\s+)?${VERDICT}(?:not\\s+(?:true|so|the\\s+case)|${UNTRUE}|wrong)\\b`,
  'iu',
);
const NEXT_UNTRUE = new RegExp(
  `^\\W*(?:(?:that|this|it|which|all\\s+of\\s+(?:it|that))\\s*${VERDICT}(?:not\\s+(?:true|so|the\\s+case)|${UNTRUE}|wrong)\\b|(?:nonsense|rubbish|never|lies)\\s*[.!])`,
  'iu',
);

/** "Claims that", "The rumour that", at the beginning of a clause. */
const CLAIMED =
  /^(?:the |any |all |these |those |such |this )?(?:\p{L}+ )?(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|stor(?:y|ies)|ideas?|notions?|talk|assertions?|theor(?:y|ies)|charges?)(?: that)?$/u;

/** "Anyone who says that", at the beginning of a clause. */
const CLAIMANTS = new RegExp(
  `^(?:(?:anyone|anybody|everyone|everybody|those|people|the (?:\\S+ )?(?:people|ones|man|woman|men|women)) who|whoever) ${TELLS}`,
  'u',
);
/** "… is lying", "… does not know what he is talking about". */
const ARE_WRONG = new RegExp(
  `^,?\\s*(?:${VERDICT}(?:lying|liars?|wrong|mistaken|fools?|foolish|misinformed|ignorant|dreaming|deluded|mad|crazy|stupid|naive|dishonest|out of (?:his|her|their) minds?|talking nonsense)\\b|(?:does not|doesn't|do not|don't) know (?:the|what|anything)\\b|knows? nothing\\b|lies?\\b|has never\\b|have never\\b)`,
  'iu',
);

/** "That we buried it is a lie", "The lake is poisoned? Nonsense." */
function isRejected(clause: readonly string[], after: string, next: string): boolean {
  if (CLAIMANTS.test(textOf(clause)) && ARE_WRONG.test(after)) return true;
  const leads = clause.every((term) => LINKS.has(term)) || CLAIMED.test(textOf(clause));
  if (leads && IS_UNTRUE.test(after)) return true;
  return leads && !/\p{L}/u.test(after) && NEXT_UNTRUE.test(next);
}

/** Their clause is true, whoever says so. */
const PROVING = set(
  'show find learn prove confirm reveal discover see note acknowledge admit demonstrate explain point know',
);
const OBJECTS =
  /^(?:us|me|you|them|him|her|everyone|everybody|people|reporters|the|public|world|again|always|repeatedly|publicly|once|today|that)$/u;

/** "They told us that", "we were promised that", "some think", "according to the ministry,". */
function isRelayed(clause: readonly string[], retold: boolean): boolean {
  if (/^according to [^,]+,$/u.test(textOf(clause))) return true;
  // "As my neighbour puts it,"
  const [, subject, verb] = /^as ([^,]+?) (\S+)(?: it)?,$/u.exec(textOf(clause)) ?? [];
  if (subject !== undefined && verb !== undefined && !/^(?:i|we)\b/u.test(subject))
    return verb === 'puts' || verb === 'put' || reportingForm(verb) !== undefined;
  if (/\brest assured(?: that)?$/u.test(textOf(clause))) return false;
  const own = lastComma(clause);
  // "He told us in November that": what stands before "that" need not be the verb.
  const isLed = own.at(-1) === 'that';
  for (let at = own.length - 1; at > 0 && own.length - at <= (isLed ? 7 : 5); at -= 1) {
    const word = own[at] ?? '';
    if (OBJECTS.test(word)) continue;
    const isVerb = holdingForm(word) !== undefined || reportingForm(word) !== undefined || isNegator(word);
    if (isLed && !isVerb) continue;
    return isOthers(word, own.slice(0, at), { behind: own.slice(at + 1), retold });
  }
  return false;
}

function isOthers(
  verb: string,
  before: readonly string[],
  { behind, retold }: { readonly behind: readonly string[]; readonly retold: boolean },
): boolean {
  if (isNegator(verb) || DENIALS.has(verb)) return false;
  // "Nobody told us that": it was so all the same.
  if (TELLING.has(verb) && before.some(isNegator)) return false;
  const held = holdingForm(verb);
  const form = reportingForm(verb);
  const isTold = form?.verb.frames.includes('c') === true && !PROVING.has(form.verb.lemma);
  if (held === undefined && !isTold) return false;
  const part = held ?? form?.part;
  if (/^(?:my|our)$/u.test(before.at(-1) ?? '')) return false;
  const passive = before.some((term) => /^(?:was|were|am|are|is|been|being)$/u.test(term));
  if (passive) return part === 'past';
  // "that" or an object tells a verb from a noun: "their claim".
  const isNoun = held === undefined && part === 'base' && behind.length === 0;
  if (isNoun && !before.some((term) => SUBJECTS.has(term))) return false;
  // "We want you to believe": "you" is no subject.
  const subject = before.findLast((term, at) => PERSONS.test(term) && before[at + 1] !== 'to');
  const isMine =
    subject !== undefined && (/^(?:i|we)(?:'|$)/u.test(subject) || (retold && ITS_OWN.test(subject)));
  return !isMine && !before.includes('let') && before.some((term) => !LINKS.has(term) && term !== 'to');
}

const SUBJECTS = set('they people some others many you everyone critics');
const PERSONS = /^(?:i|we|you|he|she|they|people|some|others|many|everyone|everybody|critics)(?:'|$)/u;
/** Of the reporter's words whoever speaks may be meant. */
const ITS_OWN = /^(?:he|she|they)(?:'|$)/u;

const FORMER_BEHIND =
  /^,?\s*(?:or\s+so\s+)?(?:i|we)\s+(?:used\s+to\s+(?:think|believe|say|assume)|once\s+(?:thought|believed|assumed|said)|thought|believed)\b/iu;

/** "…, they told us", "…, or so they want you to believe": inside somebody's words. */
function isRelayedBehind(after: string, retold: boolean): boolean {
  const found =
    /^,?\s*or\s+so\s+(?!(?:i|we)\b)([^,.;:!?]{1,40}?)\s+(?:has |have |had |was |were )?(\p{L}+)(?=\s*(?:(?:have|like|us|you|me|him|her|them|it|to|in|on|at|when|yesterday|again)\b|\p{P}|$))/iu.exec(
      after,
    ) ??
    /^,\s*(they|he|she|people|some|everyone|critics|the\s+\p{L}+(?:\s+\p{L}+)?)\s+(\p{L}+)/iu.exec(after);
  if (found === null || (retold && ITS_OWN.test(found[1]?.toLowerCase() ?? ''))) return false;
  const word = found[2]?.toLowerCase() ?? '';
  if (holdingForm(word) !== undefined) return true;
  if (/^(?:wants?|would|likes?)$/u.test(word)) {
    const rest = termsOf(after.slice(found[0].length)).join(' ');
    return /^(?:have |like )?(?:us |you |people |everyone )?(?:to )?(?:believe|think|say|claim)\b/u.test(
      rest,
    );
  }
  const verb = reportingForm(word)?.verb;
  return verb !== undefined && (verb.lemma === 'say' || TELLING.has(verb.lemma) || verb.lemma === 'claim');
}
