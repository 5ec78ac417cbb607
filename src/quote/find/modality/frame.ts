import { lemmaOf } from '../../../english/index.ts';
import type { Range } from '../../grammar/phrases.ts';
import { verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { askedOnce } from '../../words.ts';
import { type Finding, regionAt } from '../finding.ts';
import { MAKERS } from '../unspoken.ts';
import { tellsOfCharacter } from './staged.ts';
import { staysInside, staysUnspoken } from './unrealised.ts';
import { isUnmade, isWording } from './wording.ts';
import { lowers, MADE_UP, plainLine } from './words.ts';

/**
 * What a sentence without a quotation makes of the one behind it: `wording` says of words that nobody spoke them ("Here is the apology that
 * she did not make."), `scene` has somebody suppose or play one ("Picture the next meeting."), `example` has anybody do so ("Imagine a town without a doctor."), where
 * whoever has a name is real; `tale` tells of somebody real in a scene that was made up ("The general turns up in chapter five."), where
 * a pronoun or a noun goes on with it; `character` tells of somebody in a work ("Its heroine mistrusts the land."), who speaks where a place
 * in it is named; `label` calls all that follows made up.
 */
export type Frame = 'wording' | 'scene' | 'example' | 'tale' | 'character' | 'label';

/** @returns undefined for a sentence that makes nothing of what follows, nearly every one */
export function frameOf(view: View, unit: Unit): Frame | undefined {
  const words = plainLine(view, unit, LONGEST, isKey);
  if (words === undefined) return undefined;
  if (LABEL.test(words)) return 'label';
  if (SUPPOSED.test(words)) return 'scene';
  if (FANCIED.test(words) || (TURNS_UP.test(words) && !ON_RECORD.test(words))) return 'tale';
  if (tellsOfCharacter(view, words)) return 'character';
  if (EXAMPLE.test(words) || STAGED.test(words)) return 'example';
  return leadsToUnsaid(view, unit.first, unit.last, words) ? 'wording' : undefined;
}

/** Whether a sentence that tells of nothing said goes on with the tale of the one before: "He pours himself a glass of milk." */
export function goesOnInTale({ tags, tokens }: View, { first, last }: Unit): boolean {
  if (!/^(?:s?he|they|it)$/.test(tokens[first]?.lower ?? '')) return false;
  for (let at = first + 1; at < last; at += 1) {
    if (tags[at] === 'VZ' || tags[at] === 'VF') return true;
    if (tags[at] === 'VD' || tags[at] === 'MD') return false;
  }
  return false;
}

/** Words without one of which a sentence is no frame. */
const isKey = askedOnce(
  ({ lower }) =>
    isWording(lower) ||
    /^(?:sayings|proverbs?|maxims|aphorisms|mottoes|quotes|quotations|printed|written|what|liked|loved|preferred|wished|tip|like|these|following|guess|imagine|picture|suppose|pretend|came|occurred|thought|satir\w+|parody|fiction\w*|spoof|invented|made|imagin\w+|fake|play|novel|film|sketch|heroine|hero|narrator|protagonist|character|dream|nightmare|pantomime|comedy|musical|opera|cartoon|sitcom|comic|game|short|chapter|act|scene|fancy|translation|translated|meaning|subtext|read|moral|gist|decoded|implication|all|can)$/.test(
      lower,
    ),
);

/** Whether what a sentence leads up to behind a colon or in the next one was never spoken. */
export function leadsToUnsaid(
  view: View,
  first: number,
  last: number,
  words = lowers(view, first, last).join(' ').replaceAll('’', "'"),
): boolean {
  return GLOSS.test(words) || LEADS.some((lead) => lead.test(words)) || isUnmade(view, first, last);
}

/**
 * The same of the words of a sentence before the quotation in it.
 * @param open index of the opening mark
 */
export function ofLead(view: View, { first, last }: Unit, open: number): Modality | undefined {
  const lead = lowers(view, Math.max(first, open - LONGEST), open).join(' ');
  if (RATHER.test(lead) || SO_MUCH_AS.test(lead)) return 'not-said';
  if (PICTURED_SAYING.test(lead)) return 'hypothetical';
  if (MADE_UP_QUOTE.test(lead)) return 'falsely-ascribed';
  if (GIST.test(lead)) return 'unclear';
  const plain = lead.replaceAll('’', "'");
  if (staysUnspoken(plain)) return 'unclear';
  const close = regionAt(view, open)?.close ?? open;
  if (staysInside(plain, lowers(view, close + 1, last).join(' '))) return 'unclear';
  return view.tags[open - 1] === 'COLON' && leadsToUnsaid(view, first, open - 1) ? 'unclear' : undefined;
}

/** "would sooner run it again than say “…”" */
const RATHER = /\b(?:sooner|rather) (?:[^,;]* )?than (?:say|tell|admit|hear|utter|write)(?: \S+){0,2}$/;

/** "Picture her saying: “…”" */
const PICTURED_SAYING =
  /^(?:imagine|picture) (?:(?!(?:and|but) )[^\s,;:]+ ){1,6}?(?:saying|telling|shouting|asking|announcing|declaring)(?: [^\s,;:]+){0,3}(?: [:,])?$/;

/** "The gist of Smith's answer was “…”" */
const GIST = /\b(?:gist|drift|upshot|subtext) of [^:;]* (?:was|is|were|are)(?: [,:])?$/;

/** "the invented quotation from the pilot, Ann Lee: “…”" */
const MADE_UP_QUOTE = new RegExp(
  `(?<!\\b(?:of|about|on|over|at) (?:the|an?|that|this|his|her) )\\b${MADE_UP} (?:\\w+ )?(?:quotes?|quotations?|interview|exchange|endorsement|testimonial|tweet|message|statement)(?: (?:from|by|of|with|to|attributed to|ascribed to|credited to) (?:[^.:;]{1,80}?))?(?: [,:])?$`,
  'u',
);

/** "Never has anyone heard her whisper so much as “…”" */
const SO_MUCH_AS = /\b(?:never|not|nobody|no one|without|\w+n't)\b.* so much as$/;

/** Tokens of a sentence that leads up to another. */
const LONGEST = 30;

/** Whether the words of a finding are what the sentence before it speaks of. */
export function isFramed(view: View, { cue, source }: Finding, frame: Frame): boolean {
  if (frame === 'label' || cue === undefined) return true;
  const verb = cue.last - 1;
  const isPresent = view.tags[verb] === 'VZ' || view.tags[verb] === 'VF';
  const next = view.tokens[verb + 1]?.lower ?? '';
  if (frame === 'scene') return isPresent || verbGroupAt(view, verb, 0).modal;
  if (frame === 'tale') return isPresent && !isNamed(view, source) && !/^(?:me|us)$/.test(next);
  if (frame === 'character')
    return (
      isPresent &&
      !isNamed(view, source) &&
      IN_WORK.test(lowers(view, verb + 1, verb + LONGEST_PLACE).join(' '))
    );
  if (frame === 'example') return verbGroupAt(view, verb, 0).modal || (isPresent && !isNamed(view, source));
  // "“…,” it begins"
  const subject = source === undefined ? view.tokens[cue.first - 1]?.lower : view.tokens[source.first]?.lower;
  return subject === 'it' || RUNNING.test(lemmaOf(view.tokens[verb]?.lower ?? ''));
}

/** "on the first page", "early on", "in chapter two" */
const IN_WORK =
  /^(?:(?!(?:me|us|who|which|of)\b)[^\s,;]+ ){0,4}?(?:early on|halfway through|on (?:the (?:very )?(?:first|last|opening|final|next) page|page \w+)|(?:in|at the (?:end|start|beginning|close|top) of) (?:the (?:very )?(?:first|second|third|opening|closing|last|final|next) (?:chapter|scene|line|paragraph|sentence|part|verse)|chapter \w+))\b/;

/** Tokens behind the verb in which such a place stands. */
const LONGEST_PLACE = 12;

/** A name stands in the phrase: "the mayor" may be one of the story, "Mayor Holt" and "the author" are not. */
function isNamed({ tags, tokens }: View, source: Range | undefined): boolean {
  if (source === undefined) return false;
  const isMaker = MAKERS.test(tokens[source.last - 1]?.lower ?? '');
  return isMaker || tags.slice(source.first, source.last).includes('NNP');
}

const RUNNING = /^(?:begin|read|run|end|conclude|go|open|start)$/;

const SAY = '(?:say|said|tell|told|answer|answered|reply|replied|write|written|hear|heard)';

const SAYINGS =
  '(?:sayings|proverbs?|maxims?|aphorisms?|mottoes|lines?|quotes?|quotations?|words|sentences?|phrases?|remarks?|statements?|messages?|posts?|tweets?)';
const NONE_OF = `(?:none|not one|not a single one|neither) of (?:the|these|those|his|her|their) (?:\\w+ )?${SAYINGS}|(?:no|not a single|not one) ${SAYINGS}|(?:none|nothing) of what is (?:printed|written|quoted|painted)`;
const SPOKEN_BY = '(?:said|spoken|uttered|written|made|coined) by';
const OF_SOMEBODY = `(?:came|comes?|stems?) from|(?:was|were|is|are) (?:ever |really |actually )?(?:${SPOKEN_BY}|(?:his|hers|theirs)(?= [.:,]|$))`;
const NEVER_BY = `(?:was|were|is|are) (?:not|never) (?:${SPOKEN_BY}|(?:his|hers|theirs)(?= [.:,]|$))|(?:did not|never) (?:come|came|stem|stemmed) from`;

const LEADS: readonly RegExp[] = [
  // "This is what Smith ought to have told them"
  new RegExp(
    `(?<!\\b(?:said|says|told \\S+|admitted|admits|conceded|blurted out) )\\bwhat (?:\\S+ ){1,5}?(?:(?:ought to|should|would|could|might)(?: \\S+)? have|(?:did|does|do|has|have|had|could|would|will|can)(?: not|n't| never)|cannot|never|wanted to|wants to|want to|would (?:like|love) to|longed to|meant to) (?:\\S+ ){0,3}?${SAY}\\b(?!.* (?:said|told|says|tells|wrote|added|admitted|whispered|shouted)\\b)`,
    'u',
  ),
  // "He would have liked to tell the meeting what he thought of it"
  new RegExp(
    `\\b(?:would|might|could) (?:\\S+ )?have (?:liked|loved|preferred|wanted|wished) to ${SAY}\\b(?! (?:more|no more|much)\\b)`,
    'u',
  ),
  // "There was a reply on the tip of her tongue"
  /\bon the tip of (?:his|her|their|my|the|\S+ 's) tongues?\b/,
  // "Nobody has ever heard the mayor talk like this"
  /^(?:but |yet |and )?(?:nobody|no one|no \w+|none of \w+|never|at no (?:time|point)) (?!.*\b(?:but|until|before)\b).*\b(?:hear|heard|say|said|talk|talked|speak|spoke|spoken|use|used|utter|uttered|write|wrote|written)\b.* (?:like this|this|these words|the following|so)(?: [.:])?$/,
  // "We can guess what Smith made of it"
  /^(?:one|we|you|readers|anyone|anybody) (?:can|could|may|might|will) (?:only |easily |just |well )?(?:guess|imagine|picture|suppose) (?:what|how)\b/,
  // "You can picture the press release", "One can hear the mayor now"
  // and not "You can already see the difference, Smith said", "You can hear the pride in her voice now"
  // "I can hear the minister, Ann Lee, already:", "One can hear the mayor saying it:"
  /^(?:one|you|we|i) can (?!.* (?:says?|said|tells?|told|adds?|added|recalls?|recalled)\b)(?:(?:just|already|almost|practically|easily|all) (?:hear|see)|(?:(?:just|already|almost|easily|well) )?(?:picture|imagine)|hear (?:him|her|them|(?!(?:his|her|their|its|my|our|your)\b)\w+(?: \w+){0,2}(?: ,(?: [^\s,;:]+){1,7} ,)?) (?:now|already|saying (?:it|so))(?: [:,])?$)/,
  // "None of the sayings on them ever came from the bishop", "The following lines were not written by her"
  new RegExp(`^(?:${NONE_OF}) (?!.* (?:but|until|before|easily) ).*?\\b(?:${OF_SOMEBODY})\\b`, 'u'),
  new RegExp(
    `^(?:the|these|those|the following) (?:following )?${SAYINGS}(?: (?:in|on|at|from|under|below) [^,;]{1,40})? (?:${NEVER_BY})\\b`,
    'u',
  ),
  // "If the vote is lost, Smith has an answer ready"
  /^(?:if|should|were|unless) .* , .*\b(?:has|have|will have) (?:\S+ ){1,4}(?:ready|prepared|in mind|planned)(?: [:,])?$/,
  // "has a reply in mind should the question come up"
  /\b(?:has|have) (?:\S+ ){1,5}(?:ready|prepared|in mind|planned) (?:should|if|in case|for when|for the day)\b/,
  // "What the strikers want from Smith is simple"
  /^(?:what|all) .*\b(?:want|wants|wanted|need|needs|needed|expect|expected|demand|hope|hoped|long|longed)\b(?: to hear)? (?:from|of) .*\b(?:is|was|were|are)\b/,
  // "On the bus home the perfect answer came to her"
  /\b(?:answer|reply|retort|riposte|comeback|line|words|speech|response) (?:came|occurred) to (?:him|her|them|me)(?= (?:[.:,]|on|in|at|later|too|as|when|while|only|afterwards)|$)|\bthought of the (?:\w+ )?(?:answer|reply|retort|riposte|comeback|response)\b/,
];

const LABEL =
  /^(?:the following|what follows|this (?:story|article|column|piece|report)|all of (?:this|what follows)) (?:is|was|are) (?:(?:all|pure|entirely|a|an|work|of|piece|only) )*(?:satire|satirical|parody|fiction|fictional|spoof|invented|made up|imaginary|imagined|fake)\b/;

/** "Picture the scene at the next meeting", "Suppose for a moment that she came clean"; of "Imagine my surprise" it goes on with what happened. */
const SUPPOSED =
  /^(?:now |just |but |so )?(?:(?:picture|imagine|pretend)(?: for a moment| for once| ,)? (?:that|the (?:\w+ )?(?:scene|meeting|speech|moment|conversation|debate|interview|answer|reply|dinner|call)|this|it|\S+ (?:came|went|had|were|told))|(?:suppose|say)(?: for a moment| for once| ,)? (?:that )?\S+ (?:came|went|had|were|told))\b/;

/** "I like to picture the mayor at three in the morning" */
const FANCIED =
  /^(?:i|we) (?:like|love|prefer) to (?:picture|imagine|fancy) (?!that\b|the (?:future|day)\b|why\b|how\b|what\b|a\b)(?!.* (?:says?|said|tells?|told|writes|wrote) )/;

/** Where whoever appears did speak. */
const ON_RECORD =
  /\b(?:report|memoirs?|history|documentary|trial|inquiry|summit|festival|biography|series|podcast|actor|actress|singer|author|director)\b/;

/** "General Smith turns up in chapter five" */
const TURNS_UP =
  /\b(?:turns? up|appears?|enters?|pops? up|features?|makes? (?:his|her|an|their) (?:entrance|appearance)|has (?:a|one) scene)\b[^.;]{0,40}? (?:in|at|towards) (?:the |its |her |his )?(?:chapter \w+|(?:first|second|third|fourth|fifth|sixth|last|final|opening|closing|next) chapter)\b/;

/** "Imagine a town with no doctor.", "She asked them to picture the harbour in ten years." */
const EXAMPLE =
  /^(?:(?:now |just |but |so )?|.* (?:asks?|asked|invites?|invited|wants?|let) (?:\S+ ){1,3}?(?:to )?)(?:picture|imagine|suppose|pretend|let us suppose|let us imagine|say)(?: for a moment| for once| ,)? (?!my|our|his|her|their|hello|goodbye|what you)(?:that|the|a|an|if|you|yourself|this|it)\b/;

/** "Translation: “…”", "In other words: “…”": the writer's own. */
const GLOSS =
  /^(?:(?:and |or )?(?:(?:free |loose |rough |plain |in )?translation|translated|meaning|subtext|that is|which is to say|read|in (?:other words|short|plain (?:english|words)|a nutshell|effect|essence|brief|so many words)|the (?:subtext|implication|moral|gist|unspoken message|message between the lines)(?: (?:is|was))?|decoded))(?: [:,])?$/;

/** "In the play the mayor stands alone on the pier" */
const STAGED =
  /^in (?:the|this|that|his|her|one|a) (?:\w+ )?(?:play|novel|film|sketch|dream|nightmare|pantomime|comedy|musical|opera|cartoon|sitcom|comic|satire|parody|spoof|short story)\b(?! 's| to| for)(?!.* (?:plays?|stars?|directs?|performs?|appears?) )/;
