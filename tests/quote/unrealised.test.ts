import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

describe('sentences that lead up to words which stayed unspoken', () => {
  it.each([
    'Ida Lindgren had wanted to open her speech with a joke about farmers: “I see that the tractors are here.”',
    'Ida Lindgren meant to close with a warning to the banks: “I see that the tractors are here.”',
    'What slipped her mind was the one line that Ida Lindgren had promised her sister: “I see that the tractors are here.”',
    'Nor did Ida Lindgren add what everybody was thinking: “I see that the tractors are here.”',
    'Conspicuous by their absence are the words for which the miners have been asking: “I see that the tractors are here.”',
    'Ida Lindgren was too polite to point out to her hostess: “I see that the tractors are here.”',
    'Ida Lindgren omitted to give her guests the usual warning: “I see that the tractors are here.”',
    'What Ida Lindgren would give to hear it from him just once: “I see that the tractors are here.”',
    'All it needed was for Ida Lindgren to rise and tell the jury: “I see that the tractors are here.”',
    'The hall went dark before Ida Lindgren could get to the last line of her notes: “I see that the tractors are here.”',
    'Ida Lindgren had rehearsed for a week in front of the mirror: “I see that the tractors are here.”',
    'Ida Lindgren walked past a banner: “I see that the tractors are here.”',
    'Ida Lindgren will stand outside the bank and roar: “I see that the tractors are here.”',
    'Pull the string and Ida Lindgren says “I see that the tractors are here”.',
    '“I see that the tractors are here,” Ida Lindgren announces at the end of the first act, in a purple gown.',
    'In the second act of Harbour Lights, the musical, Ida Lindgren climbs on a crate and bellows “I see that the tractors are here!”',
    '“I see that the tractors are here!” says Lindgren in the bubble over her hat.',
    'Suppose, the columnist Bo Falk asked readers of the Tribune on Monday, that Ida Lindgren had stood up and told them: “I see that the tractors are here.”',
    'I like to picture Ida Lindgren at three in the morning. She pours herself a glass of milk. “I see that the tractors are here,” she says to the cat.',
    'General Lindgren turns up in chapter five. “I see that the tractors are here,” the general tells his driver.',
  ])('%s', (text) => {
    expect(servedIn(text).filter((words) => /tractors/.test(words))).toEqual([]);
  });

  it.each([
    'Ida Lindgren wanted to remind everybody of one thing: “I see that the tractors are here.”',
    'Ida Lindgren had planned to open with a joke but told the hall: “I see that the tractors are here.”',
    'Nor did Ida Lindgren say where she had been: “I see that the tractors are here.”',
    'Ida Lindgren was too tired to say much: “I see that the tractors are here.”',
    'Ida Lindgren refused to give details: “I see that the tractors are here.”',
    'It took Ida Lindgren three words to win the room: “I see that the tractors are here.”',
    'Dr Ida Lindgren practised in Leeds: “I see that the tractors are here.”',
    'On Monday Ida Lindgren gave the answer that we had waited for: “I see that the tractors are here.”',
    '“I see that the tractors are here,” says the actor Ida Lindgren, who plays nine roles in the first act.',
    '“I see that the tractors are here,” Ida Lindgren says of the first act.',
    'I can see the church from my window. “I see that the tractors are here,” says the vicar, Ida Lindgren.',
    'General Lindgren features in chapter three of the inquiry’s report. “I see that the tractors are here,” he says in it.',
    'Not once but three times did Ida Lindgren say “I see that the tractors are here”.',
    'The judge did not whisper: “I see that the tractors are here.”',
  ])('keeps what was said: %s', (text) => {
    expect(servedIn(text).some((words) => /tractors are here/.test(words))).toBe(true);
  });
});

describe('a denial parted by who makes it', () => {
  it.each([
    'At no point, she told the court in Hamm, had her client shouted “leave them, we have no time”.',
    'At no point, she told the court, had Bob Dole shouted “leave them, we have no time”.',
  ])('is not cut to its opposite: %s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });
});

describe('verbs of saying with a clause', () => {
  it.each([
    [
      'Ida Lindgren answered that this was “above my pay grade”.',
      'Ida Lindgren: this was “above my pay grade”',
    ],
    [
      'Two members wrote to say that trust had been “marked down like bread”.',
      'Two members: trust had been “marked down like bread”',
    ],
    ['Ida Lindgren phoned the paper to say that the road was closed.', 'Ida Lindgren: the road was closed'],
    ['Ida Lindgren fumed that the road was closed.', 'Ida Lindgren: the road was closed'],
  ])('%s', (text, words) => {
    expect(servedIn(text)).toContain(words);
  });

  it('does not take a text for a call', () => {
    expect(servedIn('Ida Lindgren wrote a song to say that she was loved.')).not.toContain(
      'Ida Lindgren: she was loved',
    );
  });
});
