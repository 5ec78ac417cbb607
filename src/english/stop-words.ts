import { lazy } from '../lazy.ts';
import { DAY_AND_MONTH_NAMES, DAY_AND_MONTH_SHORT } from './calendar.ts';
import { inflect } from './inflection.ts';
import { formsMarked } from './reporting.ts';

/**
 * Words that carry grammar rather than a topic, by the views that pass over them:
 * s search: alone they ask for nothing, among other words they are never demanded · n names: with a capital at the start of a
 * sentence they are part of none · c check: in common they say nothing about where a sentence comes from · t statements: none
 * is recognised by them.
 * To add a word, put it in the line of its views.
 */
const TABLE = `
snct a about across after again against all along already also although always am among an and another any are around as at be
snct because been before behind being below between both but by can could did do does doing done down during each either even
snct ever every for from had has have having he her here him his how however i if in into is it its just let lets like may
snct maybe me might more most much my near neither never no nor not now off often on once one only onto or other others our ours
snct out over own per perhaps quite rather same shall she should since so some still such than that the their theirs them then
snct there these they this those though through to too toward towards under until up upon us very via was we well were what when
snct where whether which while who whom whose why will with within without would yes yet you your
snc anyone anything everyone everything few given indeed instead many must nobody nothing somebody someone something soon thus whatever
sct came cannot come comes get gets go goes going gone got herself himself itself made make makes myself of ourselves really
sct themselves went yourself
sc above ago almost anybody away became become else further give least less none together yours
snt hers mine unless
sn everybody
s began enough getting id ill im ought
nct said says
nc back today
nt according beside besides beyond despite inside moreover outside past saying sometimes told usually whereas
ct put say take thing things way
c know want wants
t actually kind lot making ones sort taken takes took ways
n added adding amid amidst asked bad based beneath big born children compared continue continued dozens earlier ex exclusive first former
n full furthermore good great hello hence hey hi high hundreds kids last late later left long low man meanwhile men millions new
n next nevertheless nonetheless noting oh ok okay old otherwise people please plus regarding right second small speaking story sure
n talking thank thanks therefore third thousands tomorrow tonight unlike wrong whenever wherever whoever woman women yeah yesterday
n two three four five six seven eight nine ten eleven twelve several part god de facto look listen
n photo image video file read watch see click follow share update updated breaking editor's editors note source sources related
n advertisement
`;

/** Words with their apostrophe: as they are typed without it they are search's, in their two parts the statements'. */
const CONTRACTIONS = `
aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't i'm i've that's there's
they're they've we've you're
`;
const MORE_CONTRACTIONS = `he'd he'll he's i'd i'll it's she's they'll we'd we'll we're you've`;

const words = (list: string): string[] => list.trim().split(/\s+/);
const contractions = words(CONTRACTIONS);

/** @returns the words that a view passes over: s, n, c or t. */
function view(letter: string): string[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([views = '', ...own]) => (views.includes(letter) ? own : []));
}

const typed: ReadonlyMap<string, string> = new Map(contractions.map((word) => [word.replace("'", ''), word]));

/** @returns "don't" for "dont"; undefined for a word that is no contraction without its apostrophe ("well", "its") */
export const contractionOf = (word: string): string | undefined => typed.get(word);

/** Search: never demanded, and nothing to ask for. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...view('s'), ...typed.keys()]);

/** Names: never part of one, where a sentence begins with them; days and months included. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...view('n'),
  ...DAY_AND_MONTH_NAMES,
  ...DAY_AND_MONTH_SHORT,
]);

/** Check: what everybody writes. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set([
  ...view('c'),
  ...contractions,
  ...words(MORE_CONTRACTIONS),
]);

/** Statements: recognised by none of these, nor by the halves of contractions. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...view('t'),
  ...[...contractions, ...words(MORE_CONTRACTIONS)].flatMap((word) => word.split("'")),
]);

/** Words with which people ask for a quote; they say nothing about its topic. */
export const ASKING_WORDS: ReadonlySet<string> = new Set([
  ...formsMarked('asks'),
  ...words(
    'according article articles quotation quotations source sources statement statements regarding concerning versus vs',
  ),
]);

/** @returns every form of the verbs of questions for what somebody says or holds: "what does she think of it", "did they react". */
export const verbsOfQuestions = lazy((): readonly string[] =>
  words(
    `say tell speak talk quote comment mention remark react respond reply answer state discuss think believe feel claim argue explain describe see view regard judge
    complain deny promise warn announce criticise criticize praise demand suggest propose predict admit insist boast joke worry blame
    oppose defend support`,
  ).flatMap((lemma) => [lemma, ...Object.values(inflect(lemma)).flat()]),
);
