import type { Range } from '../../grammar/phrases.ts';
import type { VerbGroup } from '../../grammar/verbs.ts';
import type { Unit, View } from '../../view.ts';
import { lowers } from './words.ts';

/** "In the novel, the mayor says": where nobody says anything. A film may be a documentary. */
const FICTION: ReadonlySet<string> = new Set(
  'novel play sketch dream nightmare comic sitcom fable legend fantasy fairy-tale'.split(' '),
);

/** The same, where whoever has a name may well have said it: "In folklore, Lee said, …", "In a tale that shocked the court, Lee said". */
const LORE: ReadonlySet<string> = new Set(
  'tale myth folklore lore ballad poem song parable joke gag'.split(' '),
);

const TOLD_VERSION =
  /^in (?:(?:the|one|a|another|some|most|many) )?(?:\w+ )?(?:versions?|tellings?|retellings?) (?:told (?:at|in|by|around|among|on)|of the (?:\w+ )?(?:story|tale|legend|joke|song|myth))\b|^in (?:one|another|some|most|many|later|older|popular) (?:\w+ )?(?:re)?tellings? ,|^in (?:the|a|one|its) (?:dubbed|mistranslated|garbled|spoof) (?:\w+ )?(?:version|film|clip|video|copy|edition|recording)\b(?! ['’]s)/;

/**
 * "In the film, which opens on Friday, the king turns round and says", "In her dream, she said, he told her": a role speaks, unless the
 * film is a documentary.
 */
export function isStaged(view: View, unit: Unit, group: VerbGroup): boolean {
  if (view.tokens[unit.first]?.lower !== 'in') return false;
  // "In her novel, Lee wrote “…”": whoever made it.
  if (group.lemma === 'write' && group.tag !== 'VZ') return false;
  // "In the version told at the inn"
  if (TOLD_VERSION.test(lowers(view, unit.first, unit.first + PLACE).join(' '))) return true;
  const end = Math.min(unit.first + PLACE, group.first);
  for (let at = unit.first + 1; at < end && view.tags[at] !== 'COMMA'; at += 1) {
    const lower = view.inside[at] === -1 ? (view.tokens[at]?.lower ?? '') : '';
    // "in a novel’s launch speech", "in a play for votes"
    if (view.tags[at + 1] === 'POS' || /^(?:for|to)$/.test(view.tokens[at + 1]?.lower ?? '')) continue;
    if (
      FICTION.has(lower) ||
      (LORE.has(lower) && !(view.tags[group.first - 1] === 'NNP' && group.tag === 'VD'))
    )
      return true;
    if (SCREEN.has(lower))
      return (group.tag === 'VZ' || group.tag === 'VF') && !/\bdocumentar(?:y|ies)\b/i.test(view.text);
  }
  return false;
}

/** "“…,” Smith announces at the end of the first act", "says in the bubble over her hat": whoever plays or draws her. */
export function isOnStage(view: View, { first, last }: Unit, { tag, verb, lemma }: VerbGroup): boolean {
  if ((tag !== 'VZ' && tag !== 'VF') || lemma === 'write') return false;
  const isIn =
    holdsStage(view, verb + 1, Math.min(last, verb + BEHIND), BEHIND_CUE) ||
    holdsStage(view, first, Math.min(verb, first + OPENING), OPENING_ACT);
  return isIn && !OF_LIFE.test(view.text);
}

function holdsStage(view: View, first: number, last: number, pattern: RegExp): boolean {
  for (let at = first; at < last; at += 1)
    if (STAGES.has(view.tokens[at]?.lower ?? '')) return pattern.test(lowers(view, first, last).join(' '));
  return false;
}

const STAGES: ReadonlySet<string> = new Set('act scene bubble balloon cartoon drawing caricature'.split(' '));

const ACT =
  '(?:the )?(?:(?:first|second|third|fourth|fifth|last|final|opening|closing) (?:act|scene)(?! (?:as|by|was|is|of (?:the|his|her|their|its|a|an|this|that))\\b)|act (?:one|two|three|four|five)\\b)';

/** Not "says the actor, who plays nine roles in the first act", "tells me after the first act", "says of the first act". */
const BEHIND_CUE = new RegExp(
  `^(?:(?!(?:who|which|that|of|me|us|in|at)\\b)[^\\s,]+ ){0,5}?(?:(?:in|at|towards) (?:(?:the )?(?:end|beginning|start|close|middle|top) of )?${ACT}|in (?:the|an?|its|his|her|one) (?:\\w+ )?(?:bubble|balloon|cartoon|drawing|caricature)\\b)`,
  'u',
);

const OPENING_ACT = new RegExp(`^(?:in|at the (?:end|beginning|start) of) ${ACT}`, 'u');

/** Tokens of "At the beginning of the second act of the musical". */
const OPENING = 11;

/** Tokens behind the verb in which its place in a play stands. */
const BEHIND = 14;

const WORK =
  '(?:novels?|novellas?|plays?|film|movie|opera|musical|comedy|thriller|sitcom|comic|fable|short story)';
const CHARACTER = '(?:hero|heroine|anti-?hero|narrator|protagonist|(?:main|central|title|leading) character)';

const OF_WORK = new RegExp(
  `\\b${CHARACTER} (?:of|in) [^;]{0,60}?\\b${WORK}\\b|\\b${WORK} (?:'s|’s) (?:\\w+ ){0,2}?${CHARACTER}\\b`,
  'u',
);

const ITS_CHARACTER = new RegExp(
  `\\b(?:its|whose) (?:\\w+ ){0,2}?${CHARACTER}\\b|, the (?:heroine|protagonist|narrator) ,|\\bin [^,;]{0,40}\\b${WORK}(?: ,)? the ${CHARACTER}\\b`,
  'u',
);

/** Works whose heroes are alive. */
const OF_LIFE = /\b(?:documentar(?:y|ies)|memoirs?|biograph(?:y|ies)|autobiograph(?:y|ies)|true story)\b/i;

/** "says the heroine of her new novel", "the film’s narrator"; not "says Ann Lee, the hero of the film". */
export function isCharacter(view: View, { first, last }: Range): boolean {
  const words = lowers(view, first, last).join(' ');
  const named = OF_WORK.exec(words)?.index;
  if (named === undefined || OF_LIFE.test(view.text)) return false;
  const before = words.slice(0, named).split(' ').length - 1;
  return !(view.tags.slice(first, first + before).includes('NNP') && words.slice(0, named).includes(' , '));
}

/** "Its heroine, a widow called Dot, mistrusts the land.": of a work that the paragraph speaks of. */
export function tellsOfCharacter(view: View, words: string): boolean {
  // Few sentences have a word for one.
  if (!/hero|narrator|protagonist|character/.test(words) || OF_LIFE.test(view.text)) return false;
  return OF_WORK.test(words) || (ITS_CHARACTER.test(words) && NAMES_WORK.test(view.text));
}

const NAMES_WORK = new RegExp(`\\b${WORK}\\b`, 'iu');

/** "a novel based on her life": words that name something made up; "the play’s director" is somebody. */
export function namesFiction(words: readonly string[]): boolean {
  return words.some((word, at) => FICTION.has(word) && words[at + 1] !== "'s" && words[at + 1] !== '’s');
}

const SCREEN: ReadonlySet<string> = new Set(
  'film movie biopic drama musical opera thriller scene'.split(' '),
);

/** Words at the beginning of a sentence that name a place: "In the last of her novels". */
const PLACE = 7;
