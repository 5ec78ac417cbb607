import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveOf } from '../support/corpus.ts';

const archive = archiveOf();
const check = (text: string) => checkText(text, archive);
const speaker = (quote: string | undefined) =>
  archive.people.get(archive.quotes.get(quote ?? '')?.speaker ?? '')?.name;

describe('what a checked claim says', () => {
  it('given a message with a quotation, then the claim is the quotation without its marks', () => {
    const [claim] = check('Did she say “It was a last resort.” yesterday?').claims;
    expect(claim?.text).toBe('It was a last resort.');
    expect(claim?.span).toEqual({ start: 13, end: 34 });
  });

  it('given a verbatim claim, then its source stands in the article', () => {
    const [claim] = check('"because the cranes were no longer safe"').claims;
    const [part] = claim?.parts ?? [];
    const raw = archive.articles.get(part?.article ?? '')?.raw ?? '';
    expect(part?.source.map(({ start, end }) => raw.slice(start, end))).toEqual([
      'because the cranes were no longer safe',
    ]);
    expect(claim).toMatchObject({ verdict: 'verbatim', kind: 'direct', changes: [] });
    expect(speaker(claim?.quote)).toBe('Ida Quist');
  });

  it('given a changed word, then the difference can be read in order', () => {
    const [claim] = check('“We closed the quay because the cranes were no longer cheap”').claims;
    expect(claim?.verdict).toBe('nearly');
    expect(claim?.difference).toEqual([
      { op: 'same', text: 'We closed the quay because the cranes were no longer' },
      { op: 'claim', text: 'cheap' },
      { op: 'source', text: 'safe' },
    ]);
  });

  it('given two speakers in one quotation, then both parts are named and their places in it', () => {
    const message = '“Our boats cannot wait for the summer because the cranes were no longer safe”';
    const [claim] = check(message).claims;
    expect(claim?.verdict).toBe('partly');
    expect(claim?.parts.map((part) => speaker(part.quote))).toEqual(['Solveig Dahl', 'Ida Quist']);
    const longer = check(
      '“Our boats cannot wait for the summer. We closed the quay because the cranes were no longer safe.”',
    ).claims[0];
    expect(longer?.verdict).toBe('partly');
    expect(longer?.parts.map((part) => speaker(part.quote))).toEqual(['Solveig Dahl', 'Ida Quist']);
    expect(longer?.difference?.map(({ op }) => op)).toContain('cut');
  });

  it('given an ellipsis, then the pieces are shown apart', () => {
    const [claim] = check('“We closed the quay … no longer safe”').claims;
    expect(claim?.verdict).toBe('verbatim');
    expect(claim?.parts[0]?.source).toHaveLength(2);
    expect(claim?.difference?.map(({ op, text }) => [op, text])).toEqual([
      ['same', 'We closed the quay'],
      ['cut', '[…]'],
      ['same', 'no longer safe'],
    ]);
  });

  it('given an ellipsis that the source has itself, then the words stand there as they are', () => {
    const text = `Mill closes\n\nOSLUND, 7 March 2019 (Fjord Press) - The mill stopped.\n\nIda Quist said: "The wheel broke ... Nobody was hurt."\n`;
    const own = archiveOf({ 'mill.txt': text });
    const [claim] = checkText('Ida Quist said: "The wheel broke ... Nobody was hurt."', own).claims;
    expect(claim).toMatchObject({ verdict: 'verbatim', kind: 'direct' });
    expect(claim?.wrongSpeaker).not.toBe(true);
  });

  it('given words picked one by one, then an ellipsis does not make them verbatim', () => {
    expect(check('“We … the … cranes … safe”').claims[0]?.verdict).not.toBe('verbatim');
  });

  it('given what a source denies, then affirming it is not verbatim', () => {
    const [claim] = check('"the cranes had ever been inspected"').claims;
    expect(claim).toMatchObject({ verdict: 'nearly', polarity: 'denied', changes: ['polarity'] });
    expect(check('Brekke denied that the cranes had ever been inspected').claims[0]?.verdict).toBe(
      'verbatim',
    );
  });

  it('given the same statement in another outlet, then it is named', () => {
    const [claim] = check('“We closed the quay because the cranes were no longer safe”').claims;
    expect(claim?.alsoIn.map((id) => archive.quotes.get(id)?.article)).not.toContain(claim?.article);
    expect(claim?.alsoIn.length).toBeGreaterThan(0);
  });
});

describe('who is credited', () => {
  const quotation = 'Our boats cannot wait for the summer';
  it.each([
    [`"${quotation}" — Solveig Dahl`, 'Solveig Dahl', false],
    [`"${quotation}" - dahl`, 'dahl', false],
    [`“${quotation},” said Harald Brekke.`, 'Harald Brekke', true],
    [`“${quotation},” Mr Brekke told us.`, 'Mr Brekke', true],
    [`Ida Quist: “${quotation}”`, 'Ida Quist', true],
    [`As Quist put it, “${quotation}.”`, 'Quist', true],
    [`According to Angela Merkel, “${quotation}.”`, 'Angela Merkel', true],
    [`> ${quotation}\n— Brekke`, 'Brekke', true],
    [`Quist says ${quotation.toLowerCase()}`, 'Quist', true],
    [`${quotation}, according to Dahl`, 'Dahl', false],
    [`The Transport Minister said: “${quotation}”`, 'Transport Minister', true],
  ])('given %s, then it is %s', (message, name, wrong) => {
    const [claim] = check(message).claims;
    expect(claim?.verdict).toBe('verbatim');
    expect(claim?.credited?.text).toBe(name);
    const { start, end } = claim?.credited ?? { start: 0, end: 0 };
    expect(message.slice(start, end)).toBe(name);
    expect(claim?.wrongSpeaker ?? false).toBe(wrong);
  });

  it.each([
    `“${quotation}”`,
    `who said “${quotation}”?`,
    `he said “${quotation}”`,
    `“${quotation}” - what a joke`,
    `Harbour Gazette: “${quotation}”`,
  ])('given %s, then nobody is', (message) => {
    expect(check(message).claims[0]).not.toHaveProperty('credited');
  });

  it('given the words of one speaker said by two, then the credited one is shown', () => {
    const both = archiveOf({
      'a.txt':
        'Talks end\n\nOSLUND, March 7 (Fjord Press) — “The talks have failed completely,” said Harald Brekke, who runs the terminal.\n',
      'b.txt':
        'Talks over\n\nOSLUND, March 8 (Fjord Press) — “The talks have failed completely,” said Solveig Dahl, who heads the union.\n',
    });
    const name = (message: string) => {
      const [claim] = checkText(message, both).claims;
      expect(claim?.wrongSpeaker).toBeUndefined();
      return both.people.get(both.quotes.get(claim?.quote ?? '')?.speaker ?? '')?.name;
    };
    expect(name('Dahl: “The talks have failed completely”')).toBe('Solveig Dahl');
    expect(name('Brekke: “The talks have failed completely”')).toBe('Harald Brekke');
  });
});

describe('messages with nothing to check', () => {
  it.each([
    ['', 'no-words'],
    ['  …!? 🙂', 'no-words'],
    ['https://example.org/we-closed-the-quay <@123456789012345678>', 'no-words'],
    ['the', 'only-common-words'],
    ['"it is"', 'only-common-words'],
  ])('given %j, then %s', (message, nothing) => {
    expect(check(message)).toEqual({ claims: [], nothing });
  });

  it('given more claims than are checked, then that is said', () => {
    const message = Array.from({ length: 30 }, (_, at) => `“It was resort number ${at}”`).join(' ');
    const { claims, cut } = check(message);
    expect(claims).toHaveLength(10);
    expect(cut).toBe(true);
  });

  it('given one claim again and again, then it is checked once, for each who is credited with it', () => {
    const { claims, cut } = check(Array.from({ length: 30 }, () => '“It was a last resort”').join(' '));
    expect(claims.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['It was a last resort', 'verbatim'],
    ]);
    expect(cut).toBeUndefined();
    const credited = check('Ida Quist: “It was a last resort”.\n\nJonas Bell: “It was a last resort”.');
    expect(credited.claims.map((claim) => claim.credited?.text)).toEqual(['Ida Quist', 'Jonas Bell']);
  });

  it('given a very long message, then it is cut and that is said', () => {
    const { claims, cut } = check(`“It was a last resort” ${'la '.repeat(100_000)}`);
    expect(claims[0]?.verdict).toBe('verbatim');
    expect(cut).toBe(true);
  });
});
