import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { inflect } from '../../src/english/index.ts';
import { REPORTING } from '../../src/english/reporting-verbs.ts';
import { archiveIn } from '../support/corpus.ts';

const corpusDir = mkdtempSync(join(tmpdir(), 'dateline-credit-'));
writeFileSync(
  join(corpusDir, 'orchard.txt'),
  `Orchard shuts its gates

MARBY, 4 May 2019 (Dale Post) - The orchard closed on Friday.

"The old pear trees will be felled before the frost comes," said Hilda Brankov, the head gardener.

"Nobody has paid the pickers since the end of summer," said Mayor Otto Quist.
`,
);
const archive = await archiveIn(corpusDir);
const quillsDir = mkdtempSync(join(tmpdir(), 'dateline-credit-'));
writeFileSync(
  join(quillsDir, 'dues.txt'),
  `Harbour dues rise

MARBY, 4 May 2019 (Dale Post) - The harbour raised its dues.

"The harbour dues will rise twice before the winter storms," said Donald Quill, the harbour master.

"Every barrel of herring must be counted by noon," said Harold Quill.

"Nobody counts a barrel in the dark," said Otto Quist.
`,
);
writeFileSync(
  join(quillsDir, 'lamp.txt'),
  `Lamp sold

MARBY, 9 May 2019 (Dale Post) - The town met.

"The lighthouse lamp was sold to a museum in Ostby," Quill said.

"My nets are empty," said Donald, who gave one name only.
`,
);
const quills = await archiveIn(quillsDir);
afterAll(() => {
  for (const dir of [corpusDir, quillsDir]) rmSync(dir, { recursive: true, force: true });
});

const WORDS = 'The old pear trees will be felled before the frost comes';
const accuses = (message: string) =>
  checkText(message, archive).claims.map((claim) => claim.wrongSpeaker === true);
const forms = REPORTING.filter(({ frames }) => /[cqwt]/.test(frames)).flatMap(({ lemma }) => {
  const { s, past } = inflect(lemma);
  return [s, ...past];
});

describe('every verb that extraction knows credits its subject', () => {
  it.each([
    '"W," V N.',
    '"W," N V.',
    '"W," N V on Monday in an interview.',
    'N V: "W"',
    'N V that "W"',
    'N V that w',
  ])('in %s', (pattern) => {
    const message = (verb: string, name: string) =>
      pattern.replace('w', WORDS.toLowerCase()).replace('W', WORDS).replace('V', verb).replace('N', name);
    expect(forms.filter((verb) => accuses(message(verb, 'Otto Quist')).join() !== 'true')).toEqual([]);
    expect(forms.filter((verb) => accuses(message(verb, 'Hilda Brankov')).join() !== 'false')).toEqual([]);
  });
});

describe('a right speaker is not accused', () => {
  it.each([
    `After Otto Quist demanded answers, Hilda Brankov said: "${WORDS}"`,
    `Answering Otto Quist, Hilda Brankov replied "${WORDS}"`,
    `"${WORDS}," Otto Quist was told by Hilda Brankov`,
    `"${WORDS}," Brankov warned after Quist complained`,
    `Hilda Brankov, whom Otto Quist praised, vowed: "${WORDS}"`,
    `Hilda Brankov, a friend of Otto Quist, conceded: "${WORDS}"`,
    `Otto Quist dismissed "${WORDS}" as nonsense`,
    `In reports by Otto Quist: "${WORDS}"`,
    `Hilda Brankov - "${WORDS}"`,
    `The head gardener — “${WORDS}”`,
    `It was Otto Quist's turn to be clear - "${WORDS}"`,
    `"${WORDS}," said Labour's Brankov.`,
    `"${WORDS}," said Labour Brankov.`,
    `"${WORDS}," said Skipper Brankov.`,
    `"${WORDS}," said a gardener behind Otto Quist`,
    `Otto Quist’s neighbour Hilda Brankov said: "${WORDS}"`,
    `Hilda Brankov's words were "${WORDS}"`,
    `Did Hilda Brankov boast that ${WORDS.toLowerCase()}?`,
    `Selon Hilda Brankov, « ${WORDS} »`,
    `Laut Hilda Brankov: „${WORDS}“`,
  ])('%s', (message) => {
    expect(accuses(message)).toEqual([false]);
  });
});

describe('a wrong one is', () => {
  it.each([
    `Otto Quist - "${WORDS}"`,
    `Zebulon Farr – “${WORDS}”`,
    `"${WORDS}," said Ysolt Brankov.`,
    `Pressed by Hilda Brankov, Otto Quist conceded: "${WORDS}"`,
    `Otto Quist's words were "${WORDS}"`,
    `In Otto Quist's latest statement: "${WORDS}"`,
    `Hilda Brankov's old friend Otto Quist said: "${WORDS}"`,
    `As Otto Quist once boasted, ${WORDS.toLowerCase()}`,
    `Selon Otto Quist, « ${WORDS} »`,
    `„${WORDS}“, laut Otto Quist`,
  ])('%s', (message) => {
    expect(accuses(message)).toEqual([true]);
  });
});

describe('a name that is all there is behind the marks', () => {
  it.each([
    [`"${WORDS}" Otto Quist`, true],
    [`"${WORDS}." Otto Quist.`, true],
    [`"${WORDS}". Otto Quist.`, true],
    [`“${WORDS}” Quist`, true],
    [`"${WORDS}" Mayor Quist`, true],
    [`"${WORDS}" otto quist`, true],
    [`"${WORDS}" Quist 2012`, true],
    [`"${WORDS}" Otto Quist, 2012`, true],
    [`"${WORDS}" Otto Quist, 4 May 2019`, true],
    [`"${WORDS}" Otto Quist, May 4, 2019.`, true],
    [`"${WORDS}" Otto Quist (Marby)`, true],
    [`"${WORDS}" Otto Quist, the mayor, 2019`, true],
    [`"${WORDS}"\nOtto Quist`, true],
    [`"${WORDS}" Otto Quist\nWhat do you think of that?`, true],
    [`"${WORDS}" Hilda Brankov`, false],
    [`"${WORDS}" Brankov 2019`, false],
    [`"${WORDS}" Quist went home`, false],
    [`"${WORDS}" Quist left early.`, false],
    [`"${WORDS}" Quist, the mayor, left early.`, false],
    [`"${WORDS}" Quist!? Who would have thought.`, false],
    [`"${WORDS}" Sad Times`, false],
    [`"${WORDS}" quist`, false],
    [`"${WORDS}" London, 2012`, false],
    [`"${WORDS}" Dale Post, 2019`, false],
    [`"${WORDS}"\nOtto Quist\nwas not there.`, false],
  ])('%s', (message, alarm) => {
    expect(accuses(message)).toEqual([alarm]);
  });
});

describe('a surname that several bear', () => {
  const SOLD = 'The lighthouse lamp was sold to a museum in Ostby';
  const DUES = 'The harbour dues will rise twice before the winter storms';
  it.each([
    ['the full name that has a bare first name beside it', `Donald Quill said: "${DUES}"`, false],
    ['the surname', `Quill said: "${DUES}"`, false],
    ['a bare surname, given in full', `Harold Quill said: "${SOLD}"`, false],
    ['a bare surname, given in full as another', `Donald Quill said: "${SOLD}"`, false],
    ['a bare surname', `Quill said: "${SOLD}"`, false],
    ['the other bearer', `Harold Quill said: "${DUES}"`, true],
    ['somebody else', `Otto Quist said: "${SOLD}"`, true],
  ])('%s', (_, message, alarm) => {
    expect(
      checkText(message, quills).claims.map((claim) => [claim.verdict, claim.wrongSpeaker === true]),
    ).toEqual([['verbatim', alarm]]);
  });
});

describe('a long role before the name', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dateline-credit-'));
  writeFileSync(
    join(dir, 'kitchens.txt'),
    `Kitchens tested

MARBY, 4 May 2019 (Dale Post) - The kitchens of Marby were tested.

"The smoked herring must be kept colder than the cellar allows," said Ada Flint, who teaches food safety.

"We wash every knife twice before the evening meal," said Karl Noone, a chef.

"My eels are fresh and my scales are true," said Rolf Harlow.

"Parsnips are dear this year and I buy none," said Jane Parsons.

Harlow University said that "the kitchens will be tested again in the spring."
`,
  );
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const kitchens = archiveIn(dir);
  const herring = 'The smoked herring must be kept colder than the cellar allows';
  const accused = async (message: string) =>
    checkText(message.replace('W', herring), await kitchens).claims.map(
      ({ wrongSpeaker }) => wrongSpeaker === true,
    );
  const long = "professor of food safety in Harlow University's Department of Food Science";

  it.each([
    `"W," ${long} N said.`,
    `"W," said ${long} N.`,
    `"W," according to ${long} N.`,
    `"W" - ${long} N`,
    `According to ${long} N, "W"`,
    `Professor of food safety at the Harlow Institute of Food Science N said: "W"`,
    '"W," said head of research at Harlow N.',
    `"W," the Harlow Institute's head of research N said.`,
  ])('leaves the name the speaker: %s', async (pattern) => {
    expect(await accused(pattern.replace('N', 'Ada Flint'))).toEqual([false]);
    expect(await accused(pattern.replace('N', 'Karl Noone'))).toEqual([true]);
  });

  it.each([
    '"W," said Karl Noone in a letter to Ada Flint.',
    '"W," said cook Rolf Harlow with Ada Flint.',
    '"W," said Jane Parsons on Monday.',
  ])('takes nobody behind the name: %s', async (message) => {
    expect(await accused(message)).toEqual([true]);
  });
});

describe('several claims in one message', () => {
  const [GARDENER, MAYOR] = [`"${WORDS}"`, '"Nobody has paid the pickers since the end of summer"'];
  it.each([
    'One told us G. Other told us M.',
    'One told the Dale Post on Friday G. And Other told us in June M.',
    'One told us: G. Other said it was a shame.',
    'One told us G\nOther told us M',
    'According to One, G. According to Other, M.',
    'One had this to say: G. Then Other added for good measure: M',
    'G, One told us. Other told us M.',
    'From One: G. From Other: M',
  ])('%s', (pattern) => {
    const message = (one: string, other: string) =>
      pattern.replace('One', one).replace('Other', other).replace('G', GARDENER).replace('M', MAYOR);
    const isWrong = (text: string) => new Set(accuses(text));
    expect(isWrong(message('Hilda Brankov', 'Otto Quist'))).toEqual(new Set([false]));
    expect(isWrong(message('Otto Quist', 'Hilda Brankov'))).toEqual(new Set([true]));
  });

  it('and the next sentence may say who said this one', () => {
    expect(accuses(`${GARDENER.replace(/"$/u, '."')} Hilda Brankov said so on Friday.`)).toEqual([false]);
    expect(accuses(`Quist was there. ${GARDENER.replace(/"$/u, '."')} Hilda Brankov said so.`)).toEqual([
      false,
    ]);
  });
});

describe('whom somebody tells, and whether it is true that they do', () => {
  it.each([
    'is it true that N said W?',
    'Is it true N said that W?',
    'N told the Senate that W',
    'N told her own guild in May that W',
    'N told parliament that W',
  ])('is no part of the claim: %s', (pattern) => {
    const claim = (name: string) =>
      checkText(pattern.replace('W', WORDS.toLowerCase()).replace('N', name), archive).claims[0];
    expect(claim('Hilda Brankov')).toMatchObject({
      verdict: 'verbatim',
      credited: { text: 'Hilda Brankov' },
    });
    expect(claim('Hilda Brankov')?.wrongSpeaker).toBeUndefined();
    expect(claim('Otto Quist')).toMatchObject({ verdict: 'verbatim', wrongSpeaker: true });
  });
});
