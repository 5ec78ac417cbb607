import { isFiniteVerb } from '../../grammar/tags.ts';
import type { VerbGroup } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { regionAt } from '../finding.ts';
import { lowers, REACH } from './words.ts';

/**
 * "It is one thing to mutter it, and another to stand up and say “…”", "It takes courage to tell them “…”", "Saying “…” is harder than building
 * one": what it is like to say such words, whoever does. Of the past ("It took her ten years to say “…”") somebody did.
 * @param open index of the mark that opens the words
 */
export function ofImpersonal(view: View, unit: Unit, group: VerbGroup, open: number): Modality | undefined {
  if (open <= group.verb || group.negated) return undefined;
  // Of an infinitive the "to" belongs to the group.
  const end = view.tags[group.first] === 'TO' ? group.first + 1 : group.first;
  const words = lowers(view, Math.max(unit.first, end - REACH), end)
    .join(' ')
    .replaceAll('’', "'");
  if (BRAVE.test(words)) return 'hypothetical';
  const isBare = group.infinitive || group.tag === 'VB' || group.tag === 'VF';
  if (isBare && (ANOTHER.test(words) || IT_TAKES.test(words))) return 'unclear';
  return (isBare || group.tag === 'VG') && isSubject(view, unit, group, open) ? 'unclear' : undefined;
}

/** The infinitive itself, or the second of two. */
const TO_SAY = ' to(?: [^,;:]+ (?:and|or))?$';

/** "is quite another to", "another matter to stand up and" */
const ANOTHER = new RegExp(`\\banother(?: thing| matter| story)?(?: altogether| entirely)?${TO_SAY}`, 'u');

/** Not "It is hard for him, Smith says, to tell them", nor "it is for the mayor to say". */
const IT_TAKES = new RegExp(
  `^(?:and |but |yet |so )?it(?: (?:is|takes|costs|needs|requires|(?:would|will|may|might|can) (?:be|take|cost|need))|'s|'d be)(?! (?:why|how|what|when|where|who|because|that)\\b)(?!.*\\b(?:said|says|told|tells|added|was|were|had)\\b) [^:;]*${TO_SAY}`,
  'u',
);

/** "It would be a brave councillor who stood up and" */
const BRAVE =
  /\bit (?:would|will) (?:be|take|need) an? (?:[^\s,;:]+ ){1,4}(?:who|that|to)(?: [^,;:]+ (?:and|or))?$/;

/** "Saying “…” is harder", "Grumbling is easy; standing up and saying “…” is not": the verb is the subject of another. */
function isSubject(view: View, unit: Unit, group: VerbGroup, open: number): boolean {
  const { tags, inside, tokens } = view;
  const close = regionAt(view, open)?.close ?? unit.last;
  const after = tags[close + 1] === 'COMMA' ? close + 2 : close + 1;
  if (
    close + 1 >= unit.last ||
    !/^(?:is|takes|costs|would|needs|requires|means|remains)$/.test(tokens[after]?.lower ?? '')
  )
    return false;
  if (!isFiniteVerb(tags[after])) return false;
  let first = group.first;
  while (first > unit.first && OPEN.test(tags[first - 1] ?? 'STOP') && inside[first - 1] === -1) first -= 1;
  if (first !== unit.first && tags[first - 1] !== 'SEMI' && tags[first - 1] !== 'COLON') return false;
  // "For the mayor to say “…” would be a lie"
  return tags[first] === 'VG' || tags[first] === 'TO' || tokens[first]?.lower === 'for';
}

/** What may stand before the second of two verbs: "standing up in church and". */
const OPEN = /^(?:VG|TO|VB|VF|NN|NNS|NNP|DT|PS|IN|CC|RB|JJ)$/;
