import { describe, expect, it } from 'vitest';
import { servedBehind as served } from './helpers.ts';

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

describe('words that sound like somebody’s, are imagined, doubted or taken back', () => {
  it.each([
    'Her ventriloquist’s dummy told the hall, “We have sold the quay.”',
    'A voice that sounded like Karl Roe’s told voters “We have sold the quay.”',
    'A leaflet made to look like Roe’s says “We have sold the quay.”',
    'An account in Roe’s name, which is not his, posted “We have sold the quay.”',
    'A bot replying in the name of Karl Roe wrote “We have sold the quay.”',
    'The guide, in the role of the old mayor, shouts “We have sold the quay!”',
    'The comedian Ida Moen, as Karl Roe, said “We have sold the quay.”',
    'A screenshot that shows Karl Roe texting “We have sold the quay” was made with a free template.',
    'Suppose, the judge asked, Karl Roe had shouted “We have sold the quay.”',
    'Question four of the quiz was: who said “We have sold the quay”?',
    'One can hear the mayor now: “We have sold the quay.”',
    'You can picture the statement: “We have sold the quay.”',
    'Her silence said: “We have sold the quay.”',
    'She bit back “We have sold the quay” and smiled.',
    'His biographer puts into his mouth the words “We have sold the quay.”',
    'Historians doubt that Karl Roe ever said “We have sold the quay.”',
    'Roe’s unsent draft read “We have sold the quay.”',
    'The words that no guide leaves out, “We have sold the quay,” were never spoken.',
    'The exam asked pupils to translate the sentence “We have sold the quay.”',
  ])('are not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    'A clerk testified that Karl Roe said “We have sold the quay,” but later recanted.',
    'A clerk had sworn that Karl Roe told him “We have sold the quay.” He has since admitted that he lied.',
    'A post on a forum claims Karl Roe told the crowd “We have sold the quay.”',
  ])('are not served as those of whom it is told: %s', (text) => {
    expect(served(text).filter((said) => said.startsWith('Karl Roe'))).toEqual([]);
  });

  it.each([
    'In a voice like gravel, Karl Roe said “We have sold the quay.”',
    'In a hall built to look like a ship, Karl Roe said “We have sold the quay.”',
    'Karl Roe, dressed to look like a pirate, said “We have sold the quay.”',
    'The actor Karl Roe, who shone in the role of Lear, said “We have sold the quay.”',
    'The actor Karl Roe, as usual, said “We have sold the quay.”',
    'Doll maker Karl Roe said “We have sold the quay.”',
    'Nobody doubts that Karl Roe said “We have sold the quay.”',
    '“We have sold the quay.” Karl Roe told the court so. The clerk has since recanted.',
    'Karl Roe told the court “We have sold the quay.” He later admitted that he lied.',
    'The video in which Karl Roe says “We have sold the quay.” was made by the council.',
    'You can hear Karl Roe say “We have sold the quay.” on the tape.',
    'Karl Roe choked back tears and said “We have sold the quay.”',
    'The “Blue Quay” plan called for a vote. Karl Roe said “We have sold the quay.”',
  ])('and these are: %s', (text) => {
    expect(served(text).join('\n')).toContain('We have sold the quay.');
  });

  it('and what is said not to be made up is not taken back', () => {
    expect(
      served(
        'Police have said they may charge Karl Roe. Roe’s lawyer has insisted the story wasn’t made up — but neither of them spoke to the papers of it.',
      ),
    ).toContain('Police: they may charge Karl Roe');
  });

  it('and a plan in marks still calls for what it calls for', () => {
    expect(
      served('The council read its “Blue Quay” plan, which called for lower taxes and more boats.'),
    ).toEqual(['-: lower taxes and more boats']);
  });
});

describe('words made for somebody, bet on, hoped for or never found again', () => {
  it.each([
    'A tweet that went round in the mayor’s name said “We have sold the quay.” Police dismissed it as a fake.',
    'An advert spliced two answers so that Karl Roe says “We have sold the quay.”',
    'In one telling, Karl Roe stood up and said “We have sold the quay.”',
    'Popular memory puts the words “We have sold the quay” in his mouth.',
    'The screenwriter gave the docker the words “We have sold the quay.”',
    'What sounded like “We have sold the quay” was thunder.',
    'Karl Roe did everything but say “We have sold the quay.”',
    'Not for a million would Karl Roe have said “We have sold the quay.”',
    'Karl Roe has four days left in which to say “We have sold the quay.”',
    'Karl Roe left it to others to say “We have sold the quay.”',
    'The parody account @karlroe wrote “We have sold the quay.”',
    'A lawyer cited a ruling in which Karl Roe wrote “We have sold the quay.” The ruling does not exist.',
    'The rite requires the mayor to cry “We have sold the quay!”',
    'The shop offers ten to one that Karl Roe says “We have sold the quay.”',
    'The crowd held its breath for “We have sold the quay.”',
    'Everybody expected “We have sold the quay.”',
    'The clerk’s lawyer put to Roe the words “We have sold the quay.”',
  ])('are not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it.each([
    'The hall was altered so that all could hear. Karl Roe said “We have sold the quay.”',
    'According to the play’s director, Karl Roe told the papers: “We have sold the quay.”',
    'In his telling, Karl Roe said “We have sold the quay.”',
    'Karl Roe could do nothing but say “We have sold the quay.”',
    'Not for nothing did Karl Roe say “We have sold the quay.”',
    'Only later would Karl Roe say “We have sold the quay.”',
    'Karl Roe left it to the clerk to count the votes and said “We have sold the quay.”',
    'In a post quoting his father, Karl Roe said “We have sold the quay.” The post does not exist any more.',
    'Karl Roe told the paper “We have sold the quay.” Ines Calder denied making the remark.',
    'Karl Roe wrote “We have sold the quay.” The painter called it a forgery of the truth.',
    'The council voted ten to one, and Karl Roe said “We have sold the quay.”',
    'Karl Roe, short of breath, said “We have sold the quay.”',
    'Karl Roe was heard to cry “We have sold the quay.”',
    'Karl Roe was forced to repeat “We have sold the quay.” to the deaf clerk.',
    'The question was put to Karl Roe, who said “We have sold the quay.”',
  ])('and these are: %s', (text) => {
    expect(served(text)).toContain('Karl Roe: We have sold the quay.');
  });
});

describe('words of which a checker says that they are false, or that no trace is left of them', () => {
  it.each([
    'Karl Roe is often quoted as saying “We have sold the quay.” No record of such a remark exists.',
    'Karl Roe is often quoted as saying “We have sold the quay.” The archive has looked for it for years and come up empty.',
    'In the dubbed version Karl Roe tells the hall “We have sold the quay.”',
    'The editor regrets having printed that Karl Roe said “We have sold the quay.”',
    'Karl Roe wrote “We have sold the quay” and struck it out again.',
    'False: Karl Roe told the hall “We have sold the quay.”',
    'The minutes contain nothing like “We have sold the quay.”',
    'Police typed a statement in which Karl Roe said “We have sold the quay” and he refused to sign it.',
  ])('are not served: %s', (text) => {
    expect(served(text)).toEqual([]);
  });

  it('and what a reporter asks is', () => {
    expect(served('A reporter asked: Did they talk about the wall?')).toEqual([
      '-: Did they talk about the wall?',
    ]);
  });

  it('are not served as his of whom a reader asks', () => {
    expect(served('A reader asks: did Karl Roe really say “We have sold the quay”?')).not.toContain(
      'Karl Roe: We have sold the quay',
    );
  });

  it.each([
    '“We have sold the quay.” So Karl Roe told them. No record of such a sale exists.',
    'Karl Roe told reporters “We have sold the quay.” They looked for it in vain.',
    'The editor regrets that Karl Roe said “We have sold the quay.”',
    'Karl Roe said “We have sold the quay.” and struck out for the shore.',
    'False alarm: Karl Roe said “We have sold the quay.”',
    'The mayor asked: who would say it? Karl Roe said “We have sold the quay.”',
  ])('and these are: %s', (text) => {
    expect(served(text).join('\n')).toContain('We have sold the quay.');
  });
});
