import type { Tag } from './tags.ts';

/** @returns the part of speech of a function word, undefined for every other word. */
export function closedTag(lower: string): Tag | undefined {
  return CLOSED.get(lower);
}

/** @returns every function word. */
export function closedWords(): Iterable<string> {
  return CLOSED.keys();
}

export function isBe(lower: string | undefined): boolean {
  return lower !== undefined && BE.has(lower);
}

const BE: ReadonlySet<string> = new Set(
  "be is are was were been being am 's 're 'm isn't aren't wasn't weren't".split(' '),
);
const HAVE: ReadonlySet<string> = new Set("have has had having 've 'd 's haven't hasn't hadn't".split(' '));
const DO: ReadonlySet<string> = new Set("do does did don't doesn't didn't".split(' '));

/** Which auxiliary a form is, if any. */
export function auxiliaryOf(lower: string): 'be' | 'have' | 'do' | undefined {
  if (BE.has(lower)) return 'be';
  if (HAVE.has(lower)) return 'have';
  return DO.has(lower) ? 'do' : undefined;
}

const CLOSED: ReadonlyMap<string, Tag> = buildClosed({
  DT: 'the a an this these those some any no every each another either neither all both half such',
  PS: 'my your his its our their whose',
  PRP: 'i he she it we they you someone somebody everyone everybody anyone anybody nobody none something nothing everything anything',
  OBJ: 'him her them me us himself herself itself themselves myself yourself ourselves yourselves',
  CD: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion dozen',
  RB:
    'not also never always often sometimes once again already still now then just only even ever soon later earlier ago ' +
    'here too very quite rather almost perhaps maybe instead however meanwhile therefore thus indeed nonetheless nevertheless ' +
    'moreover furthermore further away back together apart forward abroad ahead aside twice well far yet likewise otherwise ' +
    'somehow somewhat somewhere anywhere everywhere nowhere elsewhere alone enough first recently publicly reportedly today tonight ' +
    'tomorrow yesterday up out off down so more most less least much many aloud anew afterwards afterward downright upfront offhand',
  IN:
    'of in on at by for with from about against between into through during without within among toward towards upon over under behind ' +
    'across along around amid despite near beyond above below beside besides inside outside throughout onto per via except ' +
    'versus vs. unlike like as than alongside atop following including regarding concerning until till plus aboard',
  SC: 'if because although though while whereas unless whether since after before once lest albeit provided',
  TH: 'that',
  TO: 'to',
  CC: 'and or but nor',
  WH: 'who which what whoever whatever whichever whom',
  WR: 'when where why how whenever wherever',
  EX: 'there',
  MD: "will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mightn't mustn't 'll 'd ought",
  VZ: "is has does isn't hasn't doesn't ain't",
  VF: "are am have do 're 've 'm aren't haven't don't",
  VD: "was were had did wasn't weren't hadn't didn't",
  VB: 'be',
  VN: 'been',
  VG: 'being having',
});

function buildClosed(lists: Partial<Record<Tag, string>>): Map<string, Tag> {
  const map = new Map<string, Tag>();
  for (const [tag, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) map.set(word, isTag(tag) ? tag : 'NN');
  }
  return map;
}

function isTag(tag: string): tag is Tag {
  return tag.length > 0;
}
