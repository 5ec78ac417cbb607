import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

const INTRODUCED = 'The council met with Mayor Ines Calder and the docker Karl Roe.';
const served = (text: string) => servedIn(INTRODUCED, text);

describe('words by a thing that looks like somebody, or of somebody nobody heard', () => {
  it.each([
    'A papier-mâché Karl Roe told the crowd, “Tax the gulls!”',
    'In the show a puppet of Karl Roe shouts “Tax the gulls!” at the children.',
    'A pixelated Mayor Calder roars “Tax the gulls!” before a player hits her.',
    'The ghost of Karl Roe told the widow: “The boat is for Ida.”',
    'Through a clairvoyant, Karl Roe told his widow, “The boat is for Ida.”',
    '“The boat is for Ida,” Karl Roe told his widow through a medium.',
    'A lip-reader at the station believed that Roe said “You are a blind old goat.”',
    'A monk writing three centuries later has Karl Roe cry “Let the tide carry my name!”',
    'The letter had a placeholder quotation in which Karl Roe said, “I dreamed of this quay as a boy.”',
  ])('is not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    ['Puppet maker Karl Roe said: “Tax the gulls.”', ['Karl Roe: Tax the gulls.']],
    ['The wax museum’s director, Ines Calder, said: “Tax the gulls.”', ['Ines Calder: Tax the gulls.']],
    ['In the spirit of the day, Karl Roe told them, “Tax the gulls.”', ['Karl Roe: Tax the gulls.']],
    ['Writing ten years later, Karl Roe said “the letters were lost.”', ['Karl Roe: the letters were lost.']],
    ['A lip-reader, Karl Roe, said the duke asked for cake.', ['Karl Roe: the duke asked for cake']],
  ])('and its twin is: %s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('words that are to come, if ever', () => {
  it.each([
    'The day Karl Roe announces “Every passenger rides free”, pigs will fly.',
    'Pigs will fly before Karl Roe says “Every passenger rides free.”',
    'I will believe it when Karl Roe announces “Every passenger rides free.”',
    'The host asked which of them would say, “I will take no money from the port.” No hand went up.',
    'The host asked who was ready to declare, “I will take no money from the port.”',
    'The court ordered Karl Roe to stand on the quay and read out the sentence “I lied to the crew.”',
    'The judge told Karl Roe to stand on the quay and say “I lied to the crew.”',
    'Islanders were given the statement “The port will ruin us” in a survey and asked to rate it.',
    'Six in ten agreed with the statement “The port will ruin us.”',
    'Karl Roe did not take the oath that begins “I swear by the sea”; he sat down.',
    'Karl Roe refused to recite the prayer that opens “I swear by the sea.”',
    'Karl Roe begins to say “The harbour is sold,” but the film is cut.',
  ])('is not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    [
      'The first time Karl Roe told them “Every passenger rides free,” nobody believed him.',
      ['Karl Roe: Every passenger rides free'],
    ],
    ['The moment Karl Roe walks in he says “Nobody rides free.”', ['Karl Roe: Nobody rides free.']],
    [
      'Karl Roe says the line will close when the bridge opens.',
      ['Karl Roe: the line will close when the bridge opens'],
    ],
    ['Ready to sign, Karl Roe said, “I will not.”', ['Karl Roe: I will not.']],
    ['Karl Roe refused to take the oath: “I will not swear.”', ['Karl Roe: I will not swear.']],
    ['Karl Roe took the oath and said: “I swear by the sea.”', ['Karl Roe: I swear by the sea.']],
  ])('and its twin is: %s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('words that the sentence behind gives to their inventor', () => {
  it.each([
    'In its last chapter Ines Calder tells her sister, “A crown is a cold hat.” The line is the novelist’s invention; the real mayor left no letters.',
    'A website had quoted Karl Roe as saying “He put down his oars and slept.” Roe had said nothing of the kind, and the site took down the page within the hour.',
    'The editor made up the words “I shall pay the fees myself,” which the paper had printed as those of Karl Roe.',
    'Legend says Karl Roe told his men “A crown is a cold hat.” No chronicle of the time records the words.',
  ])('are not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it('are not said by whom a witness names who was not believed', () => {
    expect(
      served('A nurse claimed that Karl Roe told her, “The boat is for Ida.” The court did not believe her.'),
    ).not.toContain('Karl Roe: The boat is for Ida.');
  });

  it.each([
    [
      '“This is the best hat in the shop,” Karl Roe said. The line is Calder’s latest creation.',
      'Karl Roe: This is the best hat in the shop',
    ],
    [
      '“This is the best hat in the shop,” Karl Roe said. The words are his, not mine.',
      'Karl Roe: This is the best hat in the shop',
    ],
    ['“I paid in full,” Karl Roe told the court. The judge rejected the claim.', 'Karl Roe: I paid in full'],
    ['Karl Roe claimed: “I paid in full.” The judge did not believe him.', 'Karl Roe: I paid in full.'],
    [
      '“I paid in full,” Karl Roe said in a video. He had not spoken to anyone in weeks.',
      'Karl Roe: I paid in full',
    ],
    ['Karl Roe made up his mind and told the press: “I paid in full.”', 'Karl Roe: I paid in full.'],
    [
      'The records show that “some of the boats have moved,” Karl Roe said. None of the boats appear to be lost, and no one was hurt or is missing in the town.',
      'Karl Roe: The records show that “some of the boats have moved',
    ],
  ])('and these are: %s', (text, expected) => {
    expect(served(text).join('\n')).toContain(expected);
  });
});

describe('words told to nobody', () => {
  it.each([
    'Karl Roe told none of the crew that the dam was leaking.',
    'Karl Roe told no one at the port that the dam was leaking.',
    'Karl Roe informed neither of the owners that the dam was leaking.',
    'For years Karl Roe was wrongly credited with telling the mayor that the dam was leaking.',
    'Karl Roe said nothing and left.',
    'Karl Roe said nothing, but smiled.',
    'Karl Roe said nothing when the vote was lost.',
  ])('are not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    ['Karl Roe told no one in particular: “The dam leaks.”', ['Karl Roe: The dam leaks.']],
    [
      'Karl Roe is rightly credited with telling them that the dam was leaking.',
      ['Karl Roe: the dam was leaking'],
    ],
    ['Karl Roe said nothing at the port was damaged.', ['Karl Roe: nothing at the port was damaged']],
    ['Karl Roe said nothing but rain would help.', ['Karl Roe: nothing but rain would help']],
    [
      '“The hills do not know our names,” the guide Karl Roe, who does not speak English, said through his interpreter, Ida Moen.',
      ['Karl Roe: The hills do not know our names'],
    ],
    ['“He made the tea,” said visitor Kath Brewer.', ['Kath Brewer: He made the tea']],
  ])('and these are: %s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});
