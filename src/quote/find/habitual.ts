import { isSaying } from '../../english/index.ts';
import { isBe } from '../grammar/closed.ts';
import { subjectBefore } from '../grammar/subject.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import type { Finding } from './finding.ts';
import { findPost } from './post.ts';
import { isQuotedBefore } from './reporting-clause.ts';

/**
 * "“…,” she used to say", "“…,” she was fond of saying", "“…,” she could be overheard telling a friend", "“…,” she was saying": said, and not once or to
 * the reporter.
 */
export function habitualPost(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  const { tags, tokens } = view;
  const to = tags[group.first] === 'TO' ? group.first : group.first - 1;
  const link = group.infinitive ? to - 1 : group.tag === 'VG' ? group.first - 1 : -1;
  // Nearly every verb has no such words before it.
  if (link < 0) return undefined;
  const word = tokens[link]?.lower ?? '';
  let first = -1;
  if (group.infinitive && /^(?:used|liked|likes|loved|loves)$/.test(word)) first = link;
  else if (group.infinitive && word === 'quick' && isBe(tokens[link - 1]?.lower)) first = link - 1;
  else if (word === 'of' && tokens[link - 1]?.lower === 'fond' && isBe(tokens[link - 2]?.lower))
    first = link - 2;
  // "never tires of saying", "never stopped saying"
  else if (word === 'of' && /^tire[sd]?$/.test(tokens[link - 1]?.lower ?? '') && isNever(view, link - 2))
    first = link - 2;
  else if (STOPPED.has(word) && isNever(view, link - 1)) first = link - 1;
  // "was overheard saying", "can be heard telling them"
  else if (RECORDED.has(word) && isBe(tokens[link - 1]?.lower))
    first = /^(?:can|could)$/.test(tokens[link - 2]?.lower ?? '') ? link - 2 : link - 1;
  // "was saying", "is telling anyone who will listen"
  else if ((isSaying(tokens[group.verb]?.lower ?? '') || group.lemma === 'tell') && isGoingOn(view, group))
    first = group.first;
  const own = first < 0 ? undefined : subjectBefore(view, first, unit.first);
  if (own === undefined) return undefined;
  // "“…,” as Lee liked to say"
  const isAs = tokens[own.first - 1]?.lower === 'as';
  if (!isQuotedBefore(view, isAs ? own.first - 2 : own.first - 1)) return undefined;
  return findPost(
    view,
    unit,
    { ...group, first, tag: 'VD', infinitive: false, passive: false },
    own,
    'clause',
  );
}

function isGoingOn({ tokens }: View, { first, verb, modal, negated }: VerbGroup): boolean {
  return first < verb && !modal && !negated && isBe(tokens[verb - 1]?.lower);
}

const STOPPED: ReadonlySet<string> = new Set('stop stops stopped cease ceases ceased'.split(' '));

const RECORDED: ReadonlySet<string> = new Set(['overheard', 'heard', 'recorded', 'filmed', 'seen', 'caught']);

const isNever = ({ tokens }: View, at: number): boolean => tokens[at]?.lower === 'never';
