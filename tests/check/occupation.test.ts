import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { mayBeBoth } from '../../src/english/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-occupation-'));
writeFileSync(
  join(dir, 'clinic.txt'),
  `Clinic of Marby asks for beds

MARBY, 4 May 2021 (Dale Post) - The clinic of Marby was full on Tuesday.

"The northern wing needs ninety beds before winter," said nurse Nora Brandt.

"My lamps were stolen from the cellar twice," said keeper Milo Hand.

"Every second cage was rusty in April," said veterinary surgeon Ada Flint.

"The budget for milk was spent by Easter," said Education Minister Miriam Kranz.

"We left the old mill because the river rose," said a resident of Marby, Dora Quill.

"My kitchen feeds three hundred on a Sunday," said a cook.

"The weir was mended with lead," said director Paul Ivens. Ivens, who trained as a surgeon, runs the weir.

"The elms will be felled in March," said head gardener Bruno Castel.
`,
);
writeFileSync(
  join(dir, 'book.txt'),
  `Novelist mourns

MARBY, 9 May 2021 (Bay Courier) - A book was read aloud.

"My book about the weir will be finished by spring," said Leonard Ashdown, a novelist.

"The dues will rise twice," said Jan Lukas, a union leader.
`,
);
const archive = await archiveIn(dir);
afterAll(() => rmSync(dir, { recursive: true }));

const BEDS = 'The northern wing needs ninety beds before winter';
const said = (words: string, who: string) => checkText(`"${words}," said ${who}.`, archive).claims[0];
const accuses = (message: string) => checkText(message, archive).claims[0]?.wrongSpeaker === true;

describe('an occupation that the message gives for a name', () => {
  it.each([
    [BEDS, 'the nurse', false],
    [BEDS, 'a hospital worker', false],
    [BEDS, 'an expert', false],
    [BEDS, 'my friend', false],
    [BEDS, 'the surgeon', true],
    [BEDS, 'the porter', true],
    [BEDS, 'the matron', false],
    [BEDS, 'the novelist', true],
    [BEDS, 'a surgeon at the Marby clinic', true],
    [BEDS, 'the Norwegian prime minister', true],
    [BEDS, 'the nurse, Leonard Ashdown', true],
    [BEDS, 'the nurse, Nora Brandt', false],
    [BEDS, 'a nurse whose brother is a surgeon', false],
    ['My lamps were stolen from the cellar twice', 'the zookeeper', false],
    ['My lamps were stolen from the cellar twice', 'the zoo director', true],
    ['Every second cage was rusty in April', 'the vet', false],
    ['Every second cage was rusty in April', 'the doctor', false],
    ['Every second cage was rusty in April', 'the nurse', true],
    ['The budget for milk was spent by Easter', 'a politician', false],
    ['The budget for milk was spent by Easter', 'the education secretary', false],
    ['The budget for milk was spent by Easter', 'the health secretary', true],
    ['The budget for milk was spent by Easter', 'the teacher', true],
    ['We left the old mill because the river rose', 'a nurse', false],
    ['My kitchen feeds three hundred on a Sunday', 'the chef', false],
    ['My kitchen feeds three hundred on a Sunday', 'the novelist', true],
    ['The weir was mended with lead', 'the surgeon', false],
    ['The weir was mended with lead', 'the manager', false],
    ['The elms will be felled in March', 'the gardener', false],
    ['The elms will be felled in March', 'the union leader', true],
    ['My book about the weir will be finished by spring', 'the author', false],
  ])('“%s” said by %s: %s', (words, who, alarm) => {
    expect([said(words, who)?.verdict, said(words, who)?.wrongSpeaker === true]).toEqual(['verbatim', alarm]);
  });

  it.each([
    [`The surgeon said: "${BEDS}"`, true],
    [`"${BEDS}," a broker told reporters.`, true],
    [`"${BEDS}" — a winegrower`, true],
    [`"${BEDS}," according to a baker.`, true],
    [`the surgeon said ${BEDS.toLowerCase()}`, true],
    [`the nurse said ${BEDS.toLowerCase()}`, false],
    [`The surgeon listened as the nurse said "${BEDS}"`, false],
    [`"${BEDS}," the nurse told the surgeon.`, false],
    [`Ferry chief says: "${BEDS}"`, true],
    [`Marby nurse says: "${BEDS}"`, false],
    [`"${BEDS}" — the minister herself`, true],
    [`"${BEDS}" (ruling of 20 May 2021)`, false],
    [`A friend of Leonard Ashdown said "${BEDS}"`, false],
    [`Leonard Ashdown's nurse said "${BEDS}"`, false],
  ])('is read in %s', (message, alarm) => {
    expect(accuses(message)).toBe(alarm);
  });

  it('is remarked on beside the right name only where it is another', () => {
    const codes = (who: string) =>
      said('My book about the weir will be finished by spring', who)?.remarks.map(({ code }) => code);
    expect(codes('writer Leonard Ashdown')).toEqual([]);
    expect(codes('surgeon Leonard Ashdown')).toEqual(['role']);
  });
});

describe('what one person may be called', () => {
  it.each([
    ['surgeon', 'doctor', true],
    ['surgeon', 'radiologist', false],
    ['policewoman', 'policeman', true],
    ['nurse', 'surgeon', false],
    ['seismologist', 'professor', true],
    ['minister', 'politician', true],
    ['minister', 'mayor', false],
    ['groundskeeper', 'keeper', true],
    ['farmer', 'grower', true],
    ['winegrower', 'vintner', true],
    ['winegrower', 'beekeeper', false],
    ['novelist', 'resident', true],
  ])('%s and %s: %s', (one, other, both) => {
    expect([mayBeBoth(one, other), mayBeBoth(other, one)]).toEqual([both, both]);
  });
});
