import { isBe } from '../../grammar/closed.ts';
import type { VerbGroup } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { askedOnce } from '../../words.ts';
import { RELAYING } from './group.ts';
import { isPictured } from './pictured.ts';
import { lowers, MERELY, REACH } from './words.ts';

/**
 * What the sentence before a saying makes of it, whichever verb it hangs on: a supposition, a picture, hearsay, a machine's guess.
 * @param end index of the first token of the saying, or of the mark that opens the words
 * @param group the verb of saying, where there is one
 */
export function ofFraming(view: View, unit: Unit, end: number, group?: VerbGroup): Modality | undefined {
  const opening = behindDateline(view, unit);
  const first = Math.max(opening, end - REACH);
  // "Imagine that a man grips your sleeve and whispers": no verb but the supposition's own was read.
  if (group?.first === first && SUPPOSES.has(group.lemma)) return 'hypothetical';
  if (end - first < FEWEST) return undefined;
  if (group === undefined && isPictured(view, unit, end)) return 'hypothetical';
  if (group?.tag === 'VG' && isNoScene(view, first, end)) return 'not-said';
  if (!holdsFraming(view, first, end)) return undefined;
  const words = lowers(view, first, end).join(' ').replaceAll('’', "'");
  // "climbs down and says": the second verb of one clause.
  const isSecond = /[^,] (?:and|or)$/.test(words);
  const clause = isSecond ? words.replace(/ (?:and|or)$/, '') : words;
  const isParticiple = group === undefined || group.tag === 'VG';
  if (first === opening && SUPPOSED_ASIDE.test(clause)) return 'hypothetical';
  if (first === opening && SUPPOSING.test(clause) && !/ (?:when|as) /.test(clause)) return 'hypothetical';
  const isPresent = group?.tag === 'VZ' || group?.tag === 'VF';
  if (
    first === opening &&
    isPresent &&
    // "Picture the scene: “We had won,” Lee recalls"
    ((view.tags[opening + SCENE] !== 'OQ' && SET_SCENE.test(words)) ||
      (view.tags[group.verb + 1] === 'OQ' && IF_SAID.test(clause)))
  )
    return 'hypothetical';
  if (first === opening && group?.tag === 'VZ' && ON_PULLING.test(clause)) return 'unclear';
  if (group?.tag !== 'VD' && group?.tag !== 'VN' && NOT_ALOUD.test(clause)) return 'unclear';
  if (first === opening && PIECED.test(clause)) return 'falsely-ascribed';
  // "In other words, Smith was telling them": the writer's.
  if (first === opening && group?.tag === 'VG' && /^in (?:other words|effect|essence) , [^,;]*$/.test(words))
    return 'unclear';
  if (DREADED.test(clause) || PRESUMED.test(clause) || FAR_BE_IT.test(clause)) return 'hypothetical';
  if ((isParticiple || group?.tag === 'VB' || group?.tag === 'VF') && ALMOST_SEEN.test(clause))
    return 'hypothetical';
  if (isParticiple && UNSENT.test(clause)) return 'unclear';
  // Of the picture's own clause, not of "…, and Smith said".
  if (isParticiple && PICTURED.test(words)) return 'falsely-ascribed';
  if (
    [IN_NO_TEXT, SWORN, GUESSED, RUMOURED, PURPORTED, DOUBTED, LOOSE, NO_MATTER, ODDS].some((frame) =>
      frame.test(clause),
    )
  )
    return 'unclear';
  // "False: Smith told"
  if (first === opening && /^(?:false|fake|untrue|fiction|hoax|myth) :/.test(words))
    return 'falsely-ascribed';
  // "The kit was made to look like hers, | said Smith": what she says of it.
  const isAhead = view.tags[end - 1] === 'COMMA' && view.tags[end] !== 'OQ';
  if ((SEEMING.test(words) && !isAhead) || SPLICED.test(clause)) return 'falsely-ascribed';
  if (THING_CLAIMS.test(clause)) return 'unclear';
  if (HACKED.test(words)) return 'falsely-ascribed';
  if (group === undefined) return undefined;
  const isRelayed = RELAYING.has(group.lemma) || /\b(?:quoted|cited) (?:\S+ ){1,6}as$/.test(clause);
  if (isRelayed && JOKED.test(clause)) return 'falsely-ascribed';
  if (MUTE.test(words) || BEYOND.test(words)) return 'unclear';
  if (isToCome(view, unit, words, group, first === opening)) return 'hypothetical';
  const own = lowers(view, group.first, group.verb);
  if (OVERDUE.test(clause) && (group.tag === 'VD' || group.tag === 'VF')) return 'hypothetical';
  if (isSecond && SUPPOSED.test(words)) return 'unclear';
  const isBare = group.tag === 'VB' || group.tag === 'VF' || group.modal || group.infinitive;
  // "Asked if it was lost Smith would say only", "heard Smith say": it was said.
  const isSaid = [...own, view.tokens[group.verb + 1]?.lower ?? ''].some((word) => MERELY.has(word));
  if (isBare && !isSaid && WHO_WOULD.test(clause)) return 'asked';
  return (isSecond || own.includes('had')) && PUT_TO.test(words) ? 'asked' : undefined;
}

/** "The day Smith announces “…”, pigs will fly", "will believe it when she says" */
function isToCome(view: View, unit: Unit, words: string, group: VerbGroup, isWhole: boolean): boolean {
  if ((group.tag !== 'VZ' && group.tag !== 'VF') || group.negated) return false;
  const clause = words.replace(/([^,]) (?:and|or)$/, '$1');
  if (NOT_UNTIL.test(clause) && (clause === words || DISBELIEVING.test(clause))) return true;
  const behind = lowers(view, group.verb, unit.last).join(' ').replaceAll('’', "'");
  return (
    isWhole && DAY_OF.test(clause) && /(?:^|[^.]* )(?:will|'ll|won't|is the (?:day|moment))\b/.test(behind)
  );
}

/** Whether one of the words stands there without which none of the patterns below has anything to look for. */
function holdsFraming({ tokens, inside }: View, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (inside[at] === -1 && isFramingWord(tokens[at]?.word)) return true;
  return false;
}

/** A word of each pattern below: one that has none here never matches. */
const FRAMING =
  /\b(?:if$|says?$|picture$|visuali|imagin|suppos|pretend|sentence$|spliced$|stitched$|pasted$|cobbled$|effect$|essence$|lines?$|passage$|interview$|speech$|dread|fear|think|believ|swear|assum|far$|can$|could$|drawing|painting|sketch|mural|illustration|etching|woodcut|tapestry|sculpture|storyboard|engraving|cartoon|caricature|lip-?reader|reader|chatbot|autocorrect|captions|subtitles|transcription|words?$|rumo|gossip|whisper|purport|few$|hard(?:ly)?$|easy$|difficult$|many$|nobody$|one$|accept|translat|paraphras|silence$|look$|glance$|stare$|glare$|scowl$|face$|eyes$|shrug$|smile$|grin$|frown$|expression$|eyebrow|language$|reputed$|fabled$|alleged$|said$|put$|april$|matter$|written$|prepared$|drafted$|drawn$|readied$|sent$|released$|published$|posted$|printed$|issued$|sworn$|hacked$|hijacked$|compromised$|hackers?$|impost|medium|psychic|clairvoyant|spirit|fortune|soothsayer|ouija|ghost|shade$|apparition|day$|moment$|minute$|second$|hour$|morning$|evening$|night$|week$|year$|first$|will$|wo$|won['’]t$|shall$|false$|fake$|untrue$|fiction$|hoax$|myth$|so$|odds$|bets?$|wager|gamble|name$|voice$|made$|built$|designed$|dressed$|edited$|dubbed$|cut$|meant$|altered$|doctored$|claim|insist|alleg|assert|maintain|time$|string$|button$|lever$|key$|switch$|icon$|screen$|ask(?:s|ed|ing)?$|wonder|enquired|inquired)|['’]ll$/;

const isFramingWord = askedOnce(({ lower }) => FRAMING.test(lower));

const SUPPOSES: ReadonlySet<string> = new Set(['imagine', 'suppose', 'picture', 'pretend']);

/** "This was not Smith | saying “…”" */
function isNoScene({ tags, tokens }: View, first: number, end: number): boolean {
  const start = tags[first] === 'CC' ? first + 1 : first;
  if (!/^(?:this|that|it)$/.test(tokens[start]?.lower ?? '')) return false;
  const be = tokens[start + 1]?.lower ?? '';
  const name = /n['’]t$/.test(be) ? start + 2 : start + 3;
  if (name === start + 3 && tokens[start + 2]?.lower !== 'not') return false;
  if (!/^(?:is|was)/.test(be) || name >= end) return false;
  for (let at = name; at < end; at += 1) if (tags[at] !== 'NNP') return false;
  return true;
}

/** Tokens of the shortest frame. */
const FEWEST = 2;

/** Index of the first token behind "HOBART —". */
function behindDateline(view: View, { first, last }: Unit): number {
  for (let at = first; at < Math.min(last, first + DATELINE); at += 1)
    if (view.tags[at] === 'DASH') return at + 1;
    else if (view.tags[at] !== 'NNP' && view.tags[at] !== 'COMMA' && view.tags[at] !== 'CD') return first;
  return first;
}

/** No other clause up to the saying: "Word got out that she was leaving and Smith said" is told of by Smith. */
const ONE_CLAUSE = '(?:(?! (?:and|but|or) )[^,;])*$';

/** Tokens of a place and a date before a dash. */
const DATELINE = 7;

/** "Imagine that a man grips your sleeve and whispers" */
const SUPPOSING = new RegExp(
  `^(?:imagine|suppose|pretend)(?: that)? (?:an?|the|that|you|your|if|some\\w*)\\b${ONE_CLAUSE}`,
  'u',
);

/** Tokens of "Picture the scene:". */
const SCENE = 4;

/** "Picture the scene: the referee blows, and the captain turns and says" */
const SET_SCENE =
  /^(?:imagine|picture|visuali[sz]e) (?:the|this|that) (?:scene|picture|moment|situation) [:–—-] /;

/** "If the coach says “jump”, the players | ask" */
const IF_SAID =
  /^if (?:(?!(?:and|or|but) )[^\s,;]+ ){1,6}?(?:says?|asks?|shouts?|cries) (?:[“"'‘”’] )*, [^,;]*$/;

/** "Suppose, the judge asked, the mayor had shouted" */
const SUPPOSED_ASIDE = new RegExp(`^(?:suppose|imagine|pretend) ,[^,;]{1,120}, ${ONE_CLAUSE}`, 'u');

/** "Pull the string and the mayor says": what a thing does. */
const ON_PULLING = new RegExp(
  `^(?:pull|press|push|touch|squeeze|click|wind up|poke|tap) (?:the|a|an|its|his|her|on|this) [^,;:]{1,40} and (?!you\\b|i\\b)${ONE_CLAUSE}`,
  'u',
);

/** "dread the morning when a man climbs down and says" */
const DREADED = new RegExp(
  `\\b(?:dread|fear|imagin)\\w{0,3} (?:the|a|that) (?:\\w+ )?(?:day|morning|afternoon|evening|moment|night|hour|time|call|knock|letter)\\b(?: \\w+){0,2}? (?:when|that|which|saying)\\b${ONE_CLAUSE}`,
  'u',
);

/**
 * "dreams of the morning when | the landlord knocks and says", "is waiting for the day | the landlord says": what somebody waits for has not
 * been said. Of "dreams of the day when the roof is fixed and says" it is the dreamer who speaks.
 * @param left index of the first token of who speaks
 */
export function isAwaited(view: View, unit: Unit, left: number, { first, tag, negated }: VerbGroup): boolean {
  if ((tag !== 'VZ' && tag !== 'VF') || negated || left >= first) return false;
  const isStill = view.tags
    .slice(left, first)
    .some((own, at) => isBe(view.tokens[left + at]?.lower) || own === 'MD');
  if (view.tags[first - 1] === 'CC' && isStill) return false;
  const lead = lowers(view, Math.max(unit.first, left - REACH), left).join(' ');
  return (
    AWAITED_DAY.test(lead) ||
    (AWAITING.test(lead) && A_TIME.test(lowers(view, left, Math.min(first, left + 3)).join(' ')))
  );
}

const AWAITED =
  '\\b(?:(?:dream|fantasi[sz]|daydream)\\w{0,3} (?:of|about)|(?:wait|long|yearn|hop|pray|liv)(?:e|s|es|ed|d|ing)? (?:\\w+ly )?for|(?:hold|holds|holding|held) (?:his|her|their|our|my|its) breath for|look(?:s|ed|ing)? forward to|await(?:s|ed|ing)?|aches? for|ached for)';
const TIME = '(?:day|morning|afternoon|evening|moment|night|hour|minute|week|year|time)';
const AWAITED_DAY = new RegExp(
  `${AWAITED} (?:the|that|an?) (?:\\w+ )?${TIME} (?:(?:on )?which|when|that)$`,
  'u',
);
const AWAITING = new RegExp(`${AWAITED}$`, 'u');
const A_TIME = new RegExp(`^(?:the|that|an?) ${TIME}\\b`, 'u');

/** "you would think she spends her days announcing" */
const PRESUMED = new RegExp(
  `\\b(?:you|one)(?:'d| 'd| would| might| could)(?: be forgiven for)? (?:think|thinking|believe|believing|swear|assume|suppose)\\b${ONE_CLAUSE}`,
  'u',
);

/** "The drawing shows the mayor on a raft, telling a gull" */
const PICTURED =
  /^(?:(?:the|an?|one|his|her|this|that|another|its) )?(?:\S+ ){0,3}?(?:drawing|painting|sketch|mural|illustration|etching|woodcut|tapestry|sculpture|storyboard|engraving|cartoon|caricature)\b.{0,80}? (?:shows?|showed|showing|depicts?|depicted|depicting|portrays?|portrayed|pictures|pictured)\b(?:(?! (?:said|says|told|added|with) ).)*$/;

/** One clause, with what is set off in it by two commas. */
const WITH_ASIDES = '(?:(?! (?:and|but|or) )[^,;]|,(?:(?! (?:and|but|or) )[^,;])*,)*$';

/** "you could all but hear him thinking", "One can almost hear Smith, behind that door, | growling" */
const ALMOST_SEEN =
  /\b(?:(?:can|could|may|might) (?:all but|almost|practically|nearly|virtually|just|well) (?:see|hear|feel|read)|(?:it is|it's) (?:not (?:hard|difficult)|easy) to (?:see|hear))\b(?! .*\b(?:as|when|while|after|before|and|but|said|says|told|tells|wrote|writes|added|adding|recalls?|recalled) )[^;]*$/;

/** Who makes out what nobody else has heard. */
const GUESSERS =
  "^(?:an?|the|his|her|their|its|one|two)? ?(?:\\S+ ){0,2}?(?:lip[- ]?readers?|mediums?|clairvoyants?|psychics?|spiritualists?|fortune-?tellers?|soothsayers?|chatbots?|autocorrect|(?:automatic|automated|auto-generated|live) (?:captions|subtitles|transcription))(?= )(?! 's)[^,;]*?";

/** "A lip-reader hired by the show was adamant that the duke said", "A medium claimed Smith told her" */
const GUESSED = new RegExp(
  `${GUESSERS} (?:(?:adamant|certain|sure|convinced|decided|guess\\w*|had|said|says|told)(?: \\S+){0,3}? (?:that|saying)|(?:claim|insist|suggest|reckon|believ|maintain|assert|imagin)\\w*|thought|thinks|swore|swears)\\b${WITH_ASIDES}`,
  'u',
);

/** "Speaking through a medium, Smith told": nobody alive. */
const BEYOND =
  /\b(?:through|via) (?:an?|the|her|his) (?:\w+ )?(?:medium|psychic|clairvoyant|spiritualist|ouija board)\b(?! (?:of|for)\b)|(?:^|\b(?:that|which|how|when|where|as|and|but|says?|said|claim(?:s|ed)?|insist(?:s|ed)?) )(?:an?|the) (?:ghost|spirit|spectre|shade|apparition) of (?:[^\s,;]+ ){0,3}?[^\s,;]+$/;

/** "The day Smith announces “…”, pigs will fly": what is still to come, and never need. */
const DAY_OF =
  /^(?:and |but |on )?the (?:very )?(?:day|moment|minute|second|hour|morning|evening|night|week|year|first time)(?: (?:that|when|on which))?(?: (?!(?:and|but|or|after|before|of) )[^\s,;]+){1,8}$/;

/** "Pigs will fly before Smith says “…”", "I will believe it when she says" */
const NOT_UNTIL =
  /(?:(?:^| )(?:will|wo|won't|shall)|'ll) [^;:]* (?:when|before|until|till|the day|the moment|as soon as|only if)(?: (?:the day|that))? (?!(?:i|we|you)$)(?:(?!(?:and|but|or|-|–|—) )[^\s,;:()]+ ){0,7}(?!(?:and|but|or|-|–|—)$)[^\s,;:()]+$/;

/** "will believe it when she stands up | and says": of "will retire when the season ends | and says" the second verb is of now. */
const DISBELIEVING = /(?:will|'ll) (?:only )?(?:believe|trust|accept)\b/;

/** "Her account was hacked and used to post “…”", "Hackers used her account to post “…”" */
const HACKED =
  /\b(?:accounts?|profile|feed|page)\b.* (?:hacked|hijacked|compromised|taken over)\b.* used(?: to(?: \w+)?)?$|\b(?:hackers?|impost[oe]rs?)\b.* used .*\b(?:account|profile|feed|page)(?: to(?: \w+)?)?$/;

/** "It is high time that Smith said “…”": he has not. */
const OVERDUE = new RegExp(
  `^(?:and |but |so )?it(?:'s| is| was) (?:about |high |past |surely |also |now )*time (?:that )?(?!(?:for|to|of|in|at|and)\\b)(?!.* (?:when|after|before|as|while|since) )${WITH_ASIDES}`,
  'u',
);

/** Behind it the words follow, or their verb. */
const SHOWS = '(?: (?:says?|said|reads?|tells?|told|urges?|asks?|shouts?)(?: \\S+){0,2})?(?: [,:])?$';

/** "A voice that sounded like Smith's told", "An account in the name of Smith's wrote", "A leaflet made to look like hers says" */
const SEEMING = new RegExp(
  [
    // Not "has a voice like hers", "spoke in a voice like his".
    `(?<!\\b(?:in|with|has|have|had) (?:an?|the|his|her) (?:\\w+ )?)\\bvoice (?:\\w+ )?(?:like|(?:that |which )?(?:sounds?|sounded|sounding|resembl\\w+)(?: (?:just|a lot|very much))?(?: like)?) (?:[^\\s,;:]+ ){0,4}?(?:[^\\s,;:]*'s?|hers|his|theirs)${SHOWS}`,
    // Not "a man who held accounts in the name of a child".
    `^(?:(?! (?:who|which|that) )[^,;:])*?\\b(?:bots?|accounts?|chatbots?|software|program(?:me)?s?|robots?) (?:[^\\s,;:]+ ){0,3}?(?:in the name of|under the name(?: of)?) (?:(?!(?:and|but) )[^\\s,;:]+ ){0,4}(?!(?:and|but)$)[^\\s,;:]+$`,
    `\\b(?:made|built|designed|dressed|edited|printed|dubbed|cut|meant|altered|doctored) (?:up )?(?:to (?:look|sound|read|seem|appear)|so (?:that|as)) (?:[^\\s,;:]+ ){0,9}(?:'s?|[^\\s,;:]*s'|hers|his|theirs)${SHOWS}`,
  ].join('|'),
  'u',
);

/** "spliced two answers so that Smith says" */
const SPLICED = new RegExp(
  `\\b(?:splic|edit|dubb|doctor|alter|stitch|manipulat|past|rearrang|re-cut|recut)\\w* (?:[^,;:]+ )?so (?:that|as)\\b${ONE_CLAUSE}`,
  'u',
);

/** "offers ten to one that Smith says", "put a month's pay on the coach | saying" */
const ODDS = new RegExp(
  `\\b(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|a hundred|evens) ?(?:to|-|/) ?(?:one|\\d+)|odds|bets?|wagers?|gambled?) (?:that|on|against)\\b${WITH_ASIDES}|\\b(?:put|puts|staked?|bet) (?:[^\\s,;:]+ ){0,4}(?:money|pay|wages|salary|house|shirt) on (?:[^\\s,;:]+ ){1,6}?[^\\s,;:]+$`,
  'u',
);

/** "offered five to one that the manager would open the conference with “…”": what is bet on, whatever the bet is told with. */
export function isWagered(view: View, unit: Unit, open: number): boolean {
  const words = lowers(view, Math.max(unit.first, open - REACH), open).join(' ');
  return WAGERED.test(words);
}

const WAGERED = new RegExp(
  `\\b(?:(?:to|-|/) ?(?:one|\\d+)|odds(?: of [^,;]{1,30})?|bets?|wager(?:s|ed)?|gambled?|staked [^,;]{1,30}) (?:that|on|against) [^;:]{1,80} (?:would|will|could|might) (?:\\w+ly )?(?:say|tell|open|begin|start|end|close|greet|answer|reply|respond|sign off)\\b${ONE_CLAUSE}`,
  'u',
);

/** "A plaque claims that Smith told", "A post on Facebook claims she said": nobody is known to have heard it; not "the website editor". */
const THING_CLAIMS = new RegExp(
  `^(?:(?:an?|the|one|some|his|her|its|this|that|another|many|two|several)? ?(?:[^\\s,;:]+ ){0,3}?(?:plaques?|guidebooks?|brochures?|leaflets?|flyers?|websites?|posts?|tweets?|memes?|songs?|ballads?|tales?|posters?|mugs?|t-shirts?|blogs?|threads?|captions?)|(?:(?:an?|the|one) (?:old|urban|popular|family) )?legends?)(?: (?:on|in|at|by|from|of|for|to|about|outside|near|above|beside|that|which|now|also|even|still|has|have|had|\\w+(?:ed|ing|ly)|sent|put|stuck|hung)(?: [^,;:]{1,40}?)?)? (?:claim|insist|alleg|assert|maintain|pretend)\\w*(?: that)? ${WITH_ASIDES}`,
  'u',
);

/** "The transcript contains no sentence in which Smith says" */
const IN_NO_TEXT = new RegExp(
  `\\b(?:contains?|holds?|has|have|had|found|finds?|there (?:is|was)) (?:no|not (?:a|one)(?: single)?) (?:sentence|line|passage|word|record|recording|page|letter|speech|interview|report|note)s? (?:in|on) which ${ONE_CLAUSE}`,
  'u',
);

/** "could have sworn that she said" */
const SWORN = new RegExp(`\\b(?:could|would) have sworn\\b${ONE_CLAUSE}`, 'u');

/** "Word went round the docks that she had marched in and told them" */
const RUMOURED = new RegExp(
  `\\b(?:word|rumou?rs?|gossip|whispers?) (?:\\w+ )?(?:went|gone|going|spread|spreads|got|flew|circulated|swirled|has it|had it)(?: [^\\s,;]+){0,6} that\\b${ONE_CLAUSE}`,
  'u',
);

/** Whether behind the verb of saying it is told that the dead speak: "told his widow through a medium". */
export function isFromBeyond(view: View, { verb }: VerbGroup, unit: Unit): boolean {
  const last = Math.min(unit.last, verb + LONGEST_BEYOND);
  for (let at = verb + 1; at < last; at += 1)
    if (view.tokens[at]?.lower === 'through' || view.tokens[at]?.lower === 'via')
      return BEYOND.test(lowers(view, at, last).join(' '));
  return false;
}

/** Tokens from a verb of saying to who lends a voice. */
const LONGEST_BEYOND = 12;

/** "A release written in case the bid won had the mayor | saying" */
const UNSENT =
  /\b(?:release|statement|speech|address|letter|article|story|obituary|tribute|page|script)\b.* (?:written|prepared|drafted|drawn up|readied) in case\b/;

/** "It was only on the bus that I thought of the answer: “…”": nobody heard it. @param words of the sentence before the quotation */
export function cameTooLate(words: string): boolean {
  return LATE_END.test(words) && (TOO_LATE.test(words) || KEPT.test(words) || SCRIPTED.test(words));
}

/** What each of the three ends with. */
const LATE_END =
  /(?:answer|reply|retort|riposte|comeback|rejoinder|lines?|words|sent|posted|delivered|read out|published|mailed|used)(?: [,:])?$/;

/** "a message to the depot, typed eight minutes earlier and never sent:" */
const KEPT =
  /\b(?:message|text|letter|email|e-mail|note|tweet|post|reply|statement|speech|draft|apology|resignation)\b.*\b(?:never|not|un) ?(?:sent|posted|delivered|read out|published|mailed|used)(?: [,:])?$/;

/** "The script gave the innkeeper one line:" */
const SCRIPTED =
  /\b(?:script|screenplay|libretto)\b.*\b(?:one|single|only|first|last|opening|closing|final) (?:line|lines|words)(?: [,:])?$/;

const TOO_LATE =
  /\b(?:thought of|occurred to (?:me|him|her|them|us)(?: only)?(?: later| afterwards| too late)?|wished (?:i|s?he|they|we) had (?:thought of|come up with)) (?:the|my|his|her|their) (?:\S+ ){0,2}?(?:answer|reply|retort|riposte|comeback|rejoinder|line)(?: [,:])?$/;

/** "Thursday's story, which was our April Fool, | quoted her as saying" */
const JOKED =
  /\b(?:story|item|article|report|post|piece|page|notice|column|release)\b.*\bapril fools?\b|\bapril fools?(?: ')?(?: 's)?(?: day)? (?:story|item|article|report|post|piece|notice|prank|hoax|release)\b/;

/** "no matter how often he called it “a gift”" */
const NO_MATTER = new RegExp(`\\bno matter (?:how|what|who|where|whether|which)\\b${ONE_CLAUSE}`, 'u');

/** "Read between the lines, and Smith is saying", "It is only a matter of time before she says" */
const NOT_ALOUD = new RegExp(
  `^(?:to )?read(?:ing)? between the lines\\b|\\b(?:matter|question) of time (?:before|until|till)\\b${ONE_CLAUSE}`,
  'u',
);

/** "Spliced from three speeches, the clip has Smith saying" */
const PIECED = new RegExp(
  `^(?:spliced|stitched|pasted|cobbled)(?: together)? (?:from|out of) [^,;]*, ${ONE_CLAUSE}`,
  'u',
);

/** "Far be it from her to say" */
const FAR_BE_IT = /\bfar be it from\b/;

/** "A tweet purporting to be from the mayor read" */
const PURPORTED = new RegExp(`\\bpurport(?:ing|ed|s)? to (?:be|come|show|have)\\b${ONE_CLAUSE}`, 'u');

/** "Few believe that she said" */
const DOUBTED = new RegExp(
  `\\b(?:few|hardly anyone|hardly anybody|not many|nobody|no one)(?: (?!who|that)\\S+){0,3}? (?:believes?|believed|thinks?|accepts?|accepted) that\\b${ONE_CLAUSE}`,
  'u',
);

/** "Translated loosely, her speech said": the writer's words for it. */
const LOOSE =
  /^(?:(?:loosely|roughly|freely) (?:translated|paraphrased)|(?:translated|paraphrased) (?:loosely|roughly|freely))\b/;

/** "Her silence said", "the look on her face said", "the look she gave the judges said": nothing was spoken. */
const MUTE =
  /\b(?:silence|look|face|eyes|shrug|smile|grin|frown|expression|eyebrows?|body language)$|\b(?:look|shrug|smile|grin|frown|glance|stare|glare|scowl)(?: that| which)? (?:\w+ ){1,3}?(?:gave|gives|shot|shoots|threw|throws|cast|wore|wears|directed|turned)(?: [^\s,;:]+){0,6}$/;

/** "is supposed to have leaned over the rail and told" */
const SUPPOSED = /\b(?:is|are|was|were) (?:supposed|reputed|rumou?red|fabled|alleged|said) to have\b[^;]*$/;

/** "asked who was willing to stand up | and say" */
const WHO_WOULD =
  /\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|inquired|enquired)\b(?: [^\s,;:]+){0,8}? (?:who|which|whether|if)\b(?:(?! (?:had|has|have|why|when|what|how|said|says|but|then|heard|hears|saw|watched) )[^,;:])*$/;

/** "put it to her that she had stood on the pier and told" */
const PUT_TO = /\bput it to\b.{1,80} that\b/;
