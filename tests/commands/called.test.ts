import { describe, expect, it } from 'vitest';
import { speakersLike } from '../../commands/names.ts';
import { checkText } from '../../src/check/index.ts';
import { archiveOf } from '../support/corpus.ts';

const SAID = {
  'Jörg Müller-Höhn': 'Our lanterns burnt through every night of the flood',
  'Małgorzata Łoś': 'The beekeepers of this valley pay for everybody',
  'Bill Storrud': 'I have painted this lighthouse for thirty years',
  'Sigrid Høeg': 'Nobody has ever counted the herons on the island',
  'Viktor Chernov': 'The snow ploughs were sold before the first snow',
  'Wilma Grass': 'My orchard stands under two metres of water',
  'Oskar Grass': 'We shall rebuild the mill with our own hands',
} as const;

const archive = archiveOf({
  'a.txt': `Voices from the valley

OSLUND, 7 March 2019 (Fjord Press) - The valley counted its losses on Thursday.

${Object.entries(SAID)
  .map(([name, words]) => `"${words}," said ${name}.`)
  .join('\n\n')}

"The dykes will hold," said Bodil Prince, a Fjord Authority spokeswoman.
`,
});

const speakerOf = (id: string | undefined) =>
  archive.people.get(archive.quotes.get(id ?? '')?.speaker ?? '')?.name;

describe('whoever is meant by a typed name', () => {
  it.each([
    ['Joerg Mueller-Hoehn', 'Jörg Müller-Höhn'],
    ['Jorg Muller-Hohn', 'Jörg Müller-Höhn'],
    ['Malgorzata Los', 'Małgorzata Łoś'],
    ['los malgorzata', 'Małgorzata Łoś'],
    ['William Storrud', 'Bill Storrud'],
    ['B. Storrud', 'Bill Storrud'],
    ['Mr Storrud', 'Bill Storrud'],
    ['Sigrid Hoeg', 'Sigrid Høeg'],
    ['Hoeg', 'Sigrid Høeg'],
    ['Viktor Tschernow', 'Viktor Chernov'],
    ['Viktor Chernof', 'Viktor Chernov'],
  ])('%s is %s to every command', (typed, name) => {
    expect(speakersLike(typed, archive).at(0)?.name).toBe(name);
    const words = Object.entries(SAID).find(([speaker]) => speaker === name)?.[1] ?? '';
    for (const message of [`"${words}," said ${typed}.`, `${typed}: "${words}"`]) {
      const [claim] = checkText(message, archive).claims;
      expect(claim?.verdict).toBe('verbatim');
      expect(claim?.credited).toBeDefined();
      expect(claim).not.toHaveProperty('wrongSpeaker');
    }
    const asked = archive.search.find({ query: '', speaker: typed });
    expect(asked.hits.map(({ id }) => speakerOf(id))).toEqual([name]);
  });

  it('says how a name was understood, the surest first, with how many quotes', () => {
    const how = (typed: string) => {
      const matches = archive.names.people.lookUp(typed);
      return Array.from({ length: matches.length }, (_, at) => matches.at(at));
    };
    expect(how('storrud bill')).toEqual([{ id: 'bill-storrud', how: 'full', quotes: 1, person: true }]);
    expect(how('grass').map((match) => match?.how)).toEqual(['surname', 'surname']);
    expect(how('William Storrud').map((match) => match?.how)).toEqual(['pet-form']);
    expect(how('Joerg Mueller').map((match) => match?.id)).toEqual(['jorg-muller-hohn']);
    expect(how('Tschernow').map((match) => match?.how)).toEqual(['sound']);
    expect(how('nobodyhere')).toEqual([]);
    expect(how('')).toEqual([]);
  });

  it('keeps letters of their own in ids, folded', () => {
    expect(archive.people.get('malgorzata-los')?.name).toBe('Małgorzata Łoś');
    expect(archive.people.get('sigrid-hoeg')?.name).toBe('Sigrid Høeg');
  });
});

describe('a credited name', () => {
  const wrong = (message: string) => checkText(message, archive).claims.some((claim) => claim.wrongSpeaker);
  const said = (name: keyof typeof SAID, as: string) => wrong(`"${SAID[name]}," said ${as}.`);

  it('shared by two raises no alarm for either, another given name does', () => {
    expect(said('Oskar Grass', 'Grass')).toBe(false);
    expect(said('Wilma Grass', 'Mrs Grass')).toBe(false);
    expect(said('Wilma Grass', 'Oskar Grass')).toBe(true);
    expect(said('Wilma Grass', 'O. Grass')).toBe(true);
  });

  it('is taken whole: a known first name does not stand for somebody else', () => {
    expect(said('Viktor Chernov', 'Viktor Ploog')).toBe(true);
    expect(said('Viktor Chernov', 'Viktor')).toBe(false);
    expect(said('Viktor Chernov', 'Russian Transport Minister Viktor Chernov')).toBe(false);
    expect(said('Viktor Chernov', 'Transport Minister Chernov')).toBe(false);
  });

  it('of somebody else raises the alarm, spelt well or not', () => {
    expect(said('Bill Storrud', 'Sigrid Hoeg')).toBe(true);
    expect(said('Bill Storrud', 'Malgorzata Los')).toBe(true);
    expect(said('Bill Storrud', 'Robert Storrud')).toBe(true);
    expect(said('Bill Storrud', 'Ferdinand Ploog')).toBe(true);
  });

  it('may be the body that the speaker speaks for', () => {
    const words = '"The dykes will hold"';
    expect(wrong(`The Fjord Authority said ${words}`)).toBe(false);
    expect(wrong(`${words}, said Fjord Authority spokeswoman Bodil Prince`)).toBe(false);
  });
});

describe('the owner’s file', () => {
  const files = {
    'a.md':
      '---\noutlet: TVH\ndate: 2020-05-04\ntitle: Weir\n---\nThe council met.\n\n"The weir is older than the church," said Aurelianus Storrud.\n',
    'b.md':
      '---\nurl: https://news.valleyherald.example/weir\ndate: 2020-05-05\ntitle: Weir again\n---\nThe council met again.\n\n"The weir will be opened at noon," said Relo Storrud.\n',
  };
  const own = archiveOf(
    files,
    'outlet: The Valley Herald, valleyherald.example, TVH\nname: Aurelianus, Relo\n',
  );

  it('names outlets: one under all names and addresses, found by each', () => {
    expect([...own.outlets.values()].map(({ id, name, articles }) => [id, name, articles])).toEqual([
      ['the-valley-herald', 'The Valley Herald', 2],
    ]);
    for (const typed of ['TVH', 'valley herald', 'valleyherald.example'])
      expect(own.names.outlets.lookUp(typed).at(0)?.id).toBe('the-valley-herald');
    expect(archiveOf(files).outlets.size).toBe(2);
  });

  it('names pet forms: one person, found by either', () => {
    expect(own.people.size).toBe(1);
    expect(archiveOf(files).people.size).toBe(2);
    expect(speakersLike('Relo Storrud', own).at(0)?.quotes).toBe(2);
  });
});
