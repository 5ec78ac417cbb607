import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

const split = (text: string): string[] => text.split('\n');

describe('words at second hand that the article then takes back', () => {
  it.each([
    'Ida Lindgren was quoted as saying “the tide is on our side”. The report was made up.',
    'Ida Lindgren was quoted as saying “the tide is on our side”.\nThe paper now says that the interview did not take place.',
    'Every child learns that Ida Lindgren uttered “the tide is on our side”. There is no record of it.',
    'Ida Lindgren was heard to say “the tide is on our side”. That was a mistranslation.',
    '“The tide is on our side,” it quoted Ida Lindgren. The article, printed in April, was a joke.',
    '“The tide is on our side,” Ida Lindgren was quoted as saying in a release. The release was a fake.',
    'Two sailors complained that Ida Lindgren told them “the tide is on our side”. The recording shows that she did not.',
    'For years it was said that Ida Lindgren had told the bank “the tide is on our side”. It was her sister and not Ida Lindgren who said it.',
    'Several sites reported that Ida Lindgren had told a rally: “The tide is on our side.”\nNobody was at home.\nThe sites have since taken the report down.',
    'The club wrote a statement for her which began “the tide is on our side”. Ida Lindgren refused to read it out.',
    'In the subtitles, Ida Lindgren said “the tide is on our side”. The translator had made a mistake.',
    'A draft had the sentence “the tide is on our side”, but it was cut before the speech.',
    'A witness who claimed that Ida Lindgren shouted “the tide is on our side” admitted that he had made it up.',
    'Forty listeners complained that Ida Lindgren had offered on air to “turn the tide to our side”.\nThey had misheard her.',
    'According to the leaflet, Ida Lindgren told a rally “the tide is on our side”. Full recordings and the transcript, seen by this paper, contain nothing of the kind.',
    'The constable wrote in his notebook that a sailor, Ida Lindgren, had told him “the tide is on our side”. The entry was an invention, the panel found.',
    'The minutes have Ida Lindgren saying “the tide is on our side”. The secretary had mixed up two speakers.',
    'A barman told police that the owner, Ida Lindgren, confided in him “the tide is on our side”. In court he accepted that he had made the conversation up.',
    'The case rested on a typed summary in which Ida Lindgren confesses, “The tide is on our side.” The tape was found last year; there is no confession on it.',
    'A clip of Ida Lindgren carries subtitles that do not match her words.\nIn the subtitles Ida Lindgren warns, “The tide is on our side.”',
    'Beneath a photograph of Ida Lindgren the advertisement reads: “The tide is on our side.” She had no contact with the company.',
    'Listeners were sure that Ida Lindgren had said on air “the tide is on our side”. They had not heard her right.',
  ])('%s', (text) => {
    expect(servedIn(...split(text)).filter((words) => /tide/.test(words))).toEqual([]);
  });

  it.each([
    // What is told of is another thing.
    'Ida Lindgren said “the tide is on our side”. The translator had made a mistake in the other speech.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. The bomb threat was a hoax.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. She did not speak to reporters afterwards.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. She apologised for the words.',
    'A sailor said that Ida Lindgren told him “the tide is on our side”. The crew did not meet the standard.',
    'A report on the ship said “the tide is on our side”. The ship was then removed.',
    'A post by the club said “the tide is on our side”. The post was deleted within an hour.',
    'The theft was reported on Monday. “The tide is on our side,” said Tim Story, a coach. The letter was forged.',
    'The minutes have Ida Lindgren saying “the tide is on our side”. The secretary had left at noon.',
    'In the subtitles Ida Lindgren said “the tide is on our side”. The film was about the price of rice.',
    'Ida Lindgren told the crowd “the tide is on our side”. Some of them misheard and went home.',
    // Said at first hand.
    '“The tide is on our side,” Ida Lindgren said. The release was a fake.',
  ])('keeps what was said: %s', (text) => {
    expect(servedIn(...split(text)).some((words) => /tide is on our side/i.test(words))).toBe(true);
  });
});

describe('verdicts of other kinds on words at second hand', () => {
  it.each([
    'Ida Lindgren was heard over the headphones as saying: “The tide is on our side.” The interpreter had mixed up two words.',
    '“The tide is on our side,” Ida Lindgren wrote, according to the bulletins read out at seven. The account, which has the word “parody” in small print, is run by two students.',
    'In that report we wrote that Ida Lindgren had told a clerk: “The tide is on our side.”\nWe withdraw that passage in full.',
    '“The tide is on our side,” Ida Lindgren shouted from the quay, the firm’s press office told newspapers.\nTalks were called off.\nWhat Ida Lindgren shouted was “The tide is on its side”.',
    '“The tide is on our side,” Ida Lindgren says there, according to the machine’s summary of her talk. The sentence does not occur in it.',
    '“The tide is on our side,” Ida Lindgren was quoted as saying in the first edition.\nBecause of an editing error, our first edition attributed a remark on the sea to Ms Lindgren.',
    'At least six of his interviews never took place, the magazine found. Among them was a portrait of Ida Lindgren, in which she was made to say: “The tide is on our side.”',
    'The tape consists of four different sermons, a laboratory found. “The tide is on our side,” Ida Lindgren is heard to say on it.',
    '“The tide is on our side,” Ida Lindgren wrote at nine, or so it seemed. Hackers had taken over her account.',
    'According to the brief, Ida Lindgren had testified that “the tide is on our side”. Lindgren, the court found, has never testified in any case.',
    'According to the brief, Ida Lindgren had testified that “the tide is on our side”. The software had fabricated the sentence.',
    'As the interpreter had it, Ida Lindgren told the guard “the tide is on our side”. That was a mistake.',
  ])('%s', (text) => {
    expect(servedIn(...split(text)).filter((words) => /tide is on our/i.test(words))).toEqual([]);
  });

  it.each([
    // Of other people, other texts, or no verdict at all.
    'Ida Lindgren was quoted as saying “the tide is on our side”. The subtitles had dropped out for a minute.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. She did not make it to the final.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. The words are not in dispute.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. Her grandmother never met the reporter.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. After that day she never spoke to the paper again.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. Fraudsters opened accounts by impersonating clients.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. She takes back the words, she told the council.',
    'Ida Lindgren was quoted as saying “the tide is on our side”. What the owners said was, in her view, beside the point.',
    'According to the brief, Ida Lindgren had testified that “the tide is on our side”. She has never testified against her brother.',
    'The quote was made up, the paper said. Its statement read: “The tide is on our side.”',
    'Ida Lindgren was quoted as saying “the tide is on our side”. The file consists of 14 recordings made by the coastguard.',
  ])('keeps what was said: %s', (text) => {
    expect(servedIn(...split(text)).some((words) => /tide is on our side/i.test(words))).toBe(true);
  });
});
