import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

const split = (text: string): string[] => text.split('\n');

describe('words at second hand that the article then takes back', () => {
  it.each([
    'Ida Lindgren was quoted as saying “the tide is on our side”. The report was made up.',
    'Ida Lindgren was quoted as saying “the tide is on our side”.\nThe paper now says that the interview did not take place.',
    'Ida Lindgren was heard to say “the tide is on our side”. That was a mistranslation.',
    '“The tide is on our side,” it quoted Ida Lindgren. The article, printed in April, was a joke.',
    '“The tide is on our side,” Ida Lindgren was quoted as saying in a release. The release was a fake.',
    'Two sailors complained that Ida Lindgren told them “the tide is on our side”. The recording shows that she did not.',
    'For years it was said that Ida Lindgren had told the bank “the tide is on our side”. It was her sister and not Ida Lindgren who said it.',
    'Several sites reported that Ida Lindgren had told a rally: “The tide is on our side.”\nNobody was at home.\nThe sites have since taken the report down.',
    'The club wrote a statement for her which began “the tide is on our side”. Ida Lindgren refused to read it out.',
    'A draft had the sentence “the tide is on our side”, but it was cut before the speech.',
    'A witness who claimed that Ida Lindgren shouted “the tide is on our side” admitted that he had made it up.',
  ])('%s', (text) => {
    expect(servedIn(...split(text)).filter((words) => /tide/.test(words))).toEqual([]);
  });

  it.each([
    // What is told of is another thing.
    'Ida Lindgren was quoted as saying “the tide is on our side”. The bomb threat was a hoax.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. She did not speak to reporters afterwards.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. She apologised for the words.',
    'A sailor said that Ida Lindgren told him “the tide is on our side”. The crew did not meet the standard.',
    'A report on the ship said “the tide is on our side”. The ship was then removed.',
    'A post by the club said “the tide is on our side”. The post was deleted within an hour.',
    'The theft was reported on Monday. “The tide is on our side,” said Tim Story, a coach. The letter was forged.',
    // Said at first hand.
    '“The tide is on our side,” Ida Lindgren said. The release was a fake.',
  ])('keeps what was said: %s', (text) => {
    expect(servedIn(...split(text)).some((words) => /tide is on our side/i.test(words))).toBe(true);
  });
});
