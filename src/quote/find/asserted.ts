import { isBe } from '../grammar/closed.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { promptedBefore, type VerbGroup } from '../grammar/verbs.ts';
import type { View } from '../view.ts';

/** "is promising", unlike a bare "promising", has a subject of its own. */
export function hasAuxiliary(view: View, group: VerbGroup): boolean {
  for (let at = group.first; at < group.verb; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return false;
}

/** "could only say that …": it was said. */
export function onlySays(view: View, group: VerbGroup): boolean {
  if (
    !group.modal ||
    group.negated ||
    /^(?:should|must|may|might)$/.test(view.tokens[group.first]?.lower ?? '')
  )
    return false;
  // "would say only that"
  for (let at = group.first; at <= group.verb + 1; at += 1)
    if (view.tokens[at]?.lower === 'only') return true;
  return false;
}

/** "went on to say that …", "was quick to point out that …": it was said. */
export function goesOnTo(view: View, group: VerbGroup): boolean {
  const before = view.tokens[group.first - 1];
  if (!group.infinitive || before === undefined) return false;
  // "took to the floor to say that …"
  if (tookTo(view, group.first) || gotInTouch(view, group)) return true;
  if (isForcedTo(view, group) || promptedBefore(view, group, 0) !== undefined) return true;
  const went = before.lower === 'on' && view.tokens[group.first - 2]?.word.lemma === 'go';
  // "used to say that …"
  if (/^(?:used|liked|likes|loved|loves)$/.test(before.lower)) return group.lemma === 'say';
  return went
    ? isFiniteVerb(view.tags[group.first - 2])
    : /^(?:quick|proceeded|hastened)$/.test(before.lower);
}

/** "had to admit that …", "was forced to concede that …", "never failed to remind them that …": whoever had to admit it did. */
function isForcedTo({ tokens }: View, { first, lemma }: VerbGroup): boolean {
  const [link, before, never] = [first - 1, first - 2, first - 3].map((at) => tokens[at]?.lower ?? '');
  if (/^fail/.test(link ?? '')) return before === 'never' || (never === 'did' && before === 'not');
  if (!ADMITTING.test(lemma)) return false;
  return link === 'had'
    ? before !== 'never' && before !== 'have'
    : /^(?:forced|compelled|obliged)$/.test(link ?? '') && isBe(before);
}

const ADMITTING = /^(?:admit|concede|acknowledge|confess|apologise|apologize|explain)$/;

function tookTo({ tokens, tags }: View, infinitive: number): boolean {
  for (let at = infinitive - 1; at > 1 && infinitive - at < LONGEST_STAGE; at -= 1) {
    if (isFiniteVerb(tags[at])) return false;
    if (tokens[at]?.lower === 'to') return /^(?:took|takes)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** "called to say that …", "wrote to the paper to complain that …": whoever called for it said it. */
function gotInTouch({ tokens, tags }: View, { first }: VerbGroup): boolean {
  for (let at = first - 1; at >= 0 && first - at < LONGEST_STAGE; at -= 1) {
    const tag = tags[at];
    if (tag === 'COMMA' || tag === 'STOP' || tag === 'WH' || tag === 'TH') return false;
    if (tag === 'VD' || tag === 'VZ') {
      const lemma = tokens[at]?.word.lemma ?? '';
      // "wrote a song to say that …", "called on Roe to say that …"
      if ((lemma === 'write' && tags[at + 1] === 'DT') || (lemma === 'call' && first - at > 1)) return false;
      return CONTACTING.has(lemma);
    }
    if (isFiniteVerb(tag)) return false;
  }
  return false;
}

const CONTACTING: ReadonlySet<string> = new Set(
  'write call phone telephone ring text tweet email e-mail'.split(' '),
);

/** Tokens of "to the floor of the house". */
const LONGEST_STAGE = 8;

/** Something was said: not "will say", "to say", "didn't say". */
export function asserts(group: VerbGroup): boolean {
  return !group.infinitive && !group.modal && (!group.negated || group.lemma === 'deny');
}
