import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers-scene.ts';

describe('a surname that several of an article bear', () => {
  it.each([
    [
      'is that of the one who has been named, not of one who comes later and more often',
      'Karl Brenner runs the mill at Alder Creek.\nThe mill was built in 1950 and has three wheels.\n' +
        '“We grind rye,” Brenner said.\nThe festival is another matter. It was thought up by Paul Brenner.\n' +
        'Paul Brenner has a band. Paul Brenner sings in it.',
      ['Karl Brenner'],
    ],
    [
      'is not that of a relative, however often she is named',
      'Mayor Karl Brenner opened the mill on Monday.\nThen the rain came, Brenner had no coat, and Brenner left.\n' +
        'His wife, Ute Brenner, stayed. Ute Brenner cut the ribbon. Ute Brenner shook hands.\nThe guests ate.\nThe band played on.\n' +
        '“We grind rye,” Brenner said.',
      ['Karl Brenner'],
    ],
    [
      'is hers where she alone has been named in full',
      'The mill opened on Monday.\nIts owner is Ute Brenner. The wheels turn.\n“We grind rye,” Brenner said.',
      ['Ute Brenner'],
    ],
    [
      'is that of a relative right after the full name',
      'Mayor Karl Brenner opened the mill on Monday, and Brenner spoke, and Brenner left.\nHis brother, Paul Brenner, stayed.\n“We grind rye,” Brenner said.',
      ['Paul Brenner'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('a surname that somebody who is not named in full bears', () => {
  it.each([
    [
      'President Brenner came on Monday. He had no coat, and Brenner was wet.\nThe papers liked Ute Brenner’s shoes.\nThen they ate.\n“We grind rye,” Brenner said.',
      ['Brenner'],
    ],
    [
      'President Brenner came on Monday.\nBeside Brenner stood Brenner’s aides and Lena Brenner, the president’s daughter-in-law.\nThen they ate.\nThe band played.\n“We grind rye,” Brenner said.',
      ['Brenner'],
    ],
    [
      'President Brenner came on Monday. She had no coat. Brenner shook her hat, and Brenner took her boots off.\nUte Brenner left early.\nThen they ate.\n“We grind rye,” Brenner said.',
      ['Ute Brenner'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('a name all in capitals', () => {
  it.each([
    [
      'ANN MCVALE: How late is it?\n\nKARL O’BRIEN: It is late.\n\nANN MCVALE: Is it?\n\nKARL O’BRIEN: It is.',
      'Ann McVale',
      'Karl O’Brien',
    ],
  ])('%s', (text, ...speakers) => {
    expect([...new Set(speakersIn(text))]).toEqual(speakers);
  });
});

describe('what stands before a name and is none of it', () => {
  it.each([
    [
      'House Minority Whip Steny Halm, D-Md., said it was late. “Too late,” Halm said.',
      ['Steny Halm', 'Steny Halm'],
    ],
    ['Photo: Ann Vale/Staff Bobi Wine walks to the mill. “We grind rye,” said Mr. Wine.', ['Bobi Wine']],
    [
      'Karl Brenner runs the mill. It burns. | Getty Brenner wants help. “We grind rye,” Brenner said.',
      ['Karl Brenner'],
    ],
    ['“We grind rye,” said Gordon Getty.', ['Gordon Getty']],
    [
      'Karl Brenner spoke in Port Alder, Fla. Brenner was on his way home. “We grind rye,” he said.',
      ['Karl Brenner'],
    ],
    ['“We grind rye,” said G.A. Buhl, who runs the mill.', ['G.A. Buhl']],
    [
      '(SOUNDBITE) (English) DEFENCE SECRETARY NOMINEE ANN VALE SAYING: “I learned of it this morning from the mayor.”',
      ['Ann Vale'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('whoever speaks for a body with "of" in its name', () => {
  it.each([
    ['Department of Harbours spokesman Bo Reyes said it was late.', ['Bo Reyes']],
    ['U.S. Chamber of Shipping international affairs chief Ann Vale said it was late.', ['Ann Vale']],
    ['Union of Norland Pilots President and CEO Ann Vale said it was late.', ['Ann Vale']],
    ['House Harbour Committee ranking member Ann Vale said it was late.', ['Ann Vale']],
    [
      'The Bureau of Harbours and Attorney General Ann Vale said it was late.',
      ['Bureau of Harbours and Attorney General Ann Vale'],
    ],
    ['The Office of Governor Ann Vale said it was late.', ['Office of Governor Ann Vale']],
    ['Supporters of Norland President Ann Vale said it was late.', [undefined]],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('somebody whom the article does not name', () => {
  it.each([
    [
      'Sen. Ann Vale, who owns a mill, said it was late.\nA senator who wanted no name in print was angry. “Nobody asked us,” the lawmaker said.',
      ['Ann Vale', undefined],
    ],
    [
      'A senator came in late. Sen. Ann Vale was angry about it. “Nobody asked us,” the senator said.',
      ['Ann Vale'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
