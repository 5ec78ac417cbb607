import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveOf } from '../support/corpus.ts';

const archive = archiveOf({
  'noise.txt': `Airport noise divides the valley

LINDHAM, 4 May 2019 (Valley Post) - The hearing began on Saturday.

"We counted 212 flights over the school between March and June," said Greta Holm, a teacher.

"As Ruzicka puts it, the runway is a scar," said pilot Ada Lund.

"My opponent Ada Lund claims that the tower is unsafe, and she has no proof," said Tom Sayer.

"The apron floods in every storm," said mayor Pavel Ruzicka.

"The hangar has been ours since the war," said Priya Raman, the president of the club.

"Lorries will choke this valley until the tunnel opens," said innkeeper Josef Winter.

"I am not ashamed to say that our cheese is the best in the country," said Lotte Brun, a farmer.

"We won't hesitate to say that the board was asleep," said Una Pell, a warden.

Clara Voss called half of the council a "basket of eels".
`,
});
const first = (message: string) => checkText(message, archive).claims[0];

describe('words that the quotation itself gives to another', () => {
  it.each(['"the runway is a scar" - Pavel Ruzicka', '"the tower is unsafe," said Ada Lund'])(
    'are no wrong credit: %s',
    (message) => {
      expect(first(message)).toMatchObject({ verdict: 'verbatim', remarks: [{ code: 'relayed' }] });
      expect(first(message)?.wrongSpeaker).toBeUndefined();
    },
  );

  it.each(['"the tower is unsafe," said Greta Holm', '"The apron floods in every storm," said Ada Lund'])(
    'are one for anybody else: %s',
    (message) => {
      expect(first(message)?.wrongSpeaker).toBe(true);
    },
  );
});

describe('a phrase that the message sets off', () => {
  it('is what is asked for, where its sentence is put otherwise', () => {
    const claim = first('Greta Holm called half of the council a "basket of eels"');
    expect(claim).toMatchObject({ text: 'basket of eels', verdict: 'verbatim', wrongSpeaker: true });
  });

  it('and not where the whole sentence stands so', () => {
    const claim = first('Clara Voss called half of the council a "basket of eels"');
    expect(claim).toMatchObject({ verdict: 'verbatim' });
    expect(claim?.wrongSpeaker).toBeUndefined();
  });
});

describe('words written a little otherwise', () => {
  it.each([
    'We counted two hundred and twelve flights over the school between March and June',
    'Since the war the hangar has been ours',
    'Lorries will chok this vally untill the tunnel opens',
    'We have counted 212 flights over the school',
  ])('%s', (words) => {
    expect(first(`"${words}"`)).toMatchObject({ verdict: 'nearly', changes: [] });
  });

  it('are another number where it is one', () => {
    expect(first('"We counted 221 flights over the school between March and June"')).toMatchObject({
      verdict: 'nearly',
      changes: ['number'],
    });
    expect(first('"Nine hundred and four goats crossed the harbour in May"')?.verdict).toBe('absent');
  });
});

describe('who is not ashamed to say a thing', () => {
  it.each(['our cheese is the best in the country', 'the board was asleep'])('says it: %s', (words) => {
    expect(first(`"${words}"`)).toMatchObject({ verdict: 'verbatim', remarks: [] });
  });
});
