import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check/index.ts';
import { archiveIn } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'dateline-turned-'));
const write = (name: string, title: string, quotes: readonly string[]) =>
  writeFileSync(
    join(dir, name),
    `${title}\n\nMARBY, 9 June 2021 (Bay Courier) - The town met on Wednesday.\n\n${quotes.join('\n\n')}\n`,
  );
write('views.txt', 'Town debates its old beliefs', [
  '"I used to think that badgers belong in cellars," said warden Una Pell.',
  '"For years we assumed that the bridge was sound," said Councillor Rui Silva.',
  '"I had always believed that the chapel was Norman," said pastor Jo Lind.',
  '"We were fooled into believing that the dam was new," said engineer Lotte Brand.',
  '"I once thought the ferry was cheap," said skipper Nils Varg.',
  '"They want you to believe that the lake is poisoned," said Mayor Otto Quist.',
  '"My opponents tell voters that the pier is rotten," said Senator Paul Orde.',
  '"Some people think the mill is haunted by monks," said miller Anton Rask.',
  '"There is a belief here that the well is bottomless," said farmer Hugo Stent.',
  '"It is widely assumed that the bank wants the quay," said broker Sam Ide.',
  '"The herring is gone, or so they would have us believe," said fishmonger Ida Moll.',
  '"The weir will hold, or so the ministry of works told us," said clerk Cora Dale.',
  '"The barge is late or so slow that nobody takes it," said clerk Dan Ebb.',
  '"You might think that the tower is crooked," said mason Bo Low.',
  '"Let us not pretend that the roof is dry," said roofer Karl Noone.',
  '"We pretend that our trams run on time," said driver Olle Sand.',
  '"We always believed that the orchard would bear," said gardener Hilda Brankov.',
  '"I know that the harbour needs dredging," said pilot Eric Vane.',
  '"We want you to know that the fund is empty," said Treasurer Olga Brann.',
  '"We want you to believe that the school is safe," said teacher Mina Roth.',
  '"Let nobody tell you that the brewery is sold," said brewer Ute Lang.',
  '"I cannot stress enough that the sluice must be greased," said warden Ivo Pask.',
  'Clerk Ned Orme said that he believes that the archive is damp.',
]);
write('figures.txt', 'Figures of the year', [
  '"Every second cage was rusty in April," said keeper Milo Hand.',
  '"The frost took a third of the pears," said grower Karl Weiss.',
  '"The mules walk one kilometre to the pond," said groom Arne Holt.',
  '"Free meals will cost less than ten metres of motorway," said economist Tess Moore.',
  '"The gulls came back before the storm," said pilot Una Frost.',
  '"We sold ninety thousand candles in an hour," said grocer Ana Reyes.',
  '"Two wardens guard the northern gate at night," said sheriff Rob Kane.',
  '"Two sentries deliberately opened the lock," said sheriff Rob Kane.',
  '"We were the first to paint the lighthouse in winter," said painter Leo Marr.',
]);
write('others.txt', 'Clinic is full', [
  '"The wards are full and the corridors are full," said nurse Ngozi Brandt.',
  '"A hungry child learns nothing," said headmaster James Whitby.',
]);
write('warned.txt', 'Town warns of rumours', [
  '"Do not believe anyone who tells you that the spring water is clean," said doctor Piet Hann.',
  '"Never listen to people who claim that the cellars are dry," said mason Bo Low.',
  '"Beware of those who promise you that the toll will fall," said clerk Cora Dale.',
  '"We did not believe the pilot who told us that the reef was near," said skipper Nils Varg.',
  '"Anyone who says that the dairy pays for itself is lying," said farmer Hugo Stent.',
  '"Those who say that the forge makes money are wrong," said smith Ada Kirn.',
  '"Don’t let them tell you that the vineyard was sold in secret," said grower Karl Weiss.',
  '"You cannot tell me that the belfry needs a third bell," said pastor Jo Lind.',
  '"It has yet to be shown that the fountain harms the pigeons," said warden Una Pell.',
  '"The idea that the bakers poison the geese is laughable," said baker Tim Oss.',
  '"Nobody in his right mind would claim that the tunnel is finished," said engineer Lotte Brand.',
  '"Gone are the days when the town could pay its firemen," said Treasurer Olga Brann.',
  '"There was a time when the lagoon froze every winter," said fishmonger Ida Moll.',
  '"I am tired of these unsubstantiated accusations that we poured tar into the pond," said Mayor Otto Quist.',
  '"There are allegations against us that the ballots were burnt," said clerk Cora Dale.',
  '"Nobody told us that the lock was closed at night," said skipper Nils Varg.',
  '"I trust the engineers who tell us that the spire stands firm," said pastor Jo Lind.',
  '"Do not forget those who told you that the quay would flood," said Mayor Otto Quist.',
  '"Do not let the children know that the pony is lame," said groom Arne Holt.',
]);
const archive = await archiveIn(dir);
afterAll(() => rmSync(dir, { recursive: true }));

const first = (message: string) => checkText(message, archive).claims[0];
const codes = (message: string) => first(message)?.remarks.map(({ code }) => code);

describe('a view that the speaker does not hold', () => {
  it.each([
    ['badgers belong in cellars', 'former'],
    ['the bridge was sound', 'former'],
    ['the chapel was Norman', 'former'],
    ['the ferry was cheap', 'former'],
    ['the dam was new', 'negated'],
    ['the lake is poisoned', 'relayed'],
    ['the pier is rotten', 'relayed'],
    ['the mill is haunted by monks', 'relayed'],
    ['the well is bottomless', 'relayed'],
    ['the bank wants the quay', 'relayed'],
    ['The herring is gone', 'relayed'],
    ['The weir will hold', 'relayed'],
    ['the tower is crooked', 'supposed'],
    ['the roof is dry', 'negated'],
    ['our trams run on time', 'negated'],
    ['the brewery is sold', 'negated'],
  ])('is told: “%s”', (words, code) => {
    expect(codes(`"${words}"`)).toEqual([code]);
  });

  it.each([
    'the orchard would bear',
    'The barge is late',
    'the harbour needs dredging',
    'the fund is empty',
    'the school is safe',
    'the archive is damp',
    'the sluice must be greased',
    'I used to think that badgers belong in cellars',
    'They want you to believe that the lake is poisoned',
  ])('is not seen where it is held, or told with its clause: “%s”', (words) => {
    expect(codes(`"${words}"`)).toEqual([]);
  });
});

describe('what others tell, and the speaker warns of', () => {
  it.each([
    ['the spring water is clean', 'negated'],
    ['the cellars are dry', 'negated'],
    ['the toll will fall', 'negated'],
    ['the reef was near', 'negated'],
    ['the dairy pays for itself', 'negated'],
    ['the forge makes money', 'negated'],
    ['the vineyard was sold in secret', 'negated'],
    ['the belfry needs a third bell', 'negated'],
    ['the fountain harms the pigeons', 'negated'],
    ['the bakers poison the geese', 'negated'],
    ['the tunnel is finished', 'negated'],
    ['we poured tar into the pond', 'negated'],
    ['the ballots were burnt', 'relayed'],
    ['the town could pay its firemen', 'former'],
    ['the lagoon froze every winter', 'former'],
  ])('is told: “%s”', (words, code) => {
    expect(codes(`"${words}"`)).toEqual([code]);
  });

  it.each([
    'the lock was closed at night',
    'the spire stands firm',
    'the quay would flood',
    'the pony is lame',
  ])('is not seen where those who tell are believed: “%s”', (words) => {
    expect(codes(`"${words}"`)).toEqual([]);
  });
});

describe('a word that turns the meaning', () => {
  it.each([
    ['Every third cage was rusty in April', 'number'],
    ['Every cage was rusty in April', 'number'],
    ['The frost took a fifth of the pears', 'number'],
    ['The mules walk two kilometres to the pond', 'number'],
    ['The mules walk one mile to the pond', 'number'],
    ['We sold ninety thousand candles in a day', 'number'],
    ['Free meals will cost more than ten metres of motorway', 'opposite'],
    ['The gulls came back after the storm', 'opposite'],
    ['Every second cage was rusty in May', 'opposite'],
    ['Two wardens guard the southern gate at night', 'opposite'],
    ['Two sentries accidentally opened the lock', 'opposite'],
  ])('is told: “%s”', (words, change) => {
    expect(first(`"${words}"`)).toMatchObject({ verdict: 'nearly', changes: [change] });
  });

  it.each([
    'Free meals will cost under ten metres of motorway',
    'We were the ones to paint the lighthouse in winter',
    'The mules walk one kilometer to the pond',
  ])('is not seen in another way to say the same: “%s”', (words) => {
    expect(first(`"${words}"`)).toMatchObject({ verdict: 'nearly', changes: [] });
  });
});

describe('a short part of a claim', () => {
  it('that ends another statement is shown with where it comes from', () => {
    const claim = first('"The frost took a third of the pears and the corridors are full"');
    const words = claim?.parts.map(({ article, source }) =>
      source.map(({ start, end }) => archive.articles.get(article)?.raw.slice(start, end)).join(' '),
    );
    expect(claim?.verdict).toBe('partly');
    expect(words).toEqual(['The frost took a third of the pears', 'the corridors are full']);
    expect(claim?.remarks).toEqual([{ code: 'spliced' }]);
  });

  it.each([
    ['Two wardens guard the northern gate and the corridors are full', 'partly'],
    ['Two wardens guard the wards are full', 'absent'],
    ['Every second cage was rusty because we want you to know', 'absent'],
    ['We sold ninety thousand candles because the harbour needs dredging', 'partly'],
  ])('beside another short one: “%s” is %s', (words, verdict) => {
    expect(first(`"${words}"`)?.verdict).toBe(verdict);
  });

  it('that another word stands for leaves a whole sentence nearly what was said', () => {
    expect(first('"A hungry kid learns nothing"')?.verdict).toBe('nearly');
    expect(first('"The hungry kid learns nothing"')?.verdict).toBe('absent');
  });
});
