import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import { extractQuotes } from '../../src/quote/index.ts';
import type { UnsaidWords } from '../../src/quote/types.ts';

/** An article with one paragraph about Ines Calder, and what is found in it. */
function extraction(sentence: string) {
  const raw = `Port council meets\n\nWESTPORT, March 3, 2022 - The council met on Thursday to hear Mayor Ines Calder on the pier.\n\n${sentence}\n\nThe vote is on Monday.\n`;
  const parsed = parseArticle(raw, 'port.txt');
  if (!parsed.ok) throw new Error('the article of the test was not read');
  return { raw, ...extractQuotes(parsed.article) };
}

/** What is kept as not said, "modality: words". */
function unsaid(sentence: string): string[] {
  const { raw, unsaid = [] } = extraction(sentence);
  const words = ({ segments }: UnsaidWords) => segments.map(({ start, end }) => raw.slice(start, end));
  return unsaid.map((each) => `${each.modality}: ${words(each).join(' […] ')}`);
}

/** What is served, "speaker: words", denials apart. */
function served(sentence: string): string[] {
  const { raw, quotes, speakers } = extraction(sentence);
  return quotes
    .filter(({ kind, polarity }) => kind !== 'indirect' && polarity === undefined)
    .map(({ segments, speaker }) => {
      const words = segments.map(({ start, end }) => raw.slice(start, end)).join(' […] ');
      return `${speaker === undefined ? '?' : speakers[speaker]?.name}: ${words}`;
    });
}

describe('words that were not said are nobody’s quote', () => {
  it.each([
    'Calder denied saying “the pier is lost for good”.',
    'Calder denied having ever said “the pier is lost for good”.',
    'Calder has never said “the pier is lost for good”.',
    'Calder didn’t say: “The pier is lost for good.”',
    'Calder declined to say “the pier is lost for good”.',
    'Calder left the hall without saying “the pier is lost for good”.',
    'Calder stopped short of saying “the pier is lost for good”.',
    'Calder was careful not to say “the pier is lost for good”.',
    'Nobody on the quay said “the pier is lost for good”.',
    'Neither Calder nor Reyes said “the pier is lost for good”.',
    'It was late, and neither Calder nor Reyes said “the pier is lost for good”.',
    'The talks went on, but neither mill nor city officials said “the pier is lost for good”.',
    'Nor did Calder say “the pier is lost for good”.',
    'At no point did Calder say “the pier is lost for good”.',
    '“The pier is lost for good” is not what Calder said.',
    'There is no record that Calder said “the pier is lost for good”.',
    'It is not true that Calder said “the pier is lost for good”.',
    'Her office denied that Calder told them “the pier is lost for good”.',
    'Not one councillor said “the pier is lost for good”.',
    'Not even Calder said “the pier is lost for good”.',
    'Calder was not quoted as saying “the pier is lost for good”.',
    'Calder has not once said “the pier is lost for good”.',
    'Calder did not utter the words “The pier is lost for good”.',
    'Nowhere in the minutes does Calder say “the pier is lost for good”.',
    'Not a single councillor told the owners “the pier is lost for good”.',
    'Calder never once uttered the words “The pier is lost for good”.',
    'Calder refused to speak the words “The pier is lost for good”.',
    'Whatever the leaflet says, at no point did Calder say “the pier is lost for good”.',
    'Under no circumstances would Calder say “the pier is lost for good”.',
    'Hardly anybody on the quay said “the pier is lost for good”.',
    'Calder did not, as the paper claimed, say “the pier is lost for good”.',
    'Calder had no intention of saying “the pier is lost for good”.',
    'Calder came close to saying “the pier is lost for good”.',
    'Calder knew better than to say “the pier is lost for good”.',
    'Calder missed the chance to say “the pier is lost for good”.',
    'Calder all but said “the pier is lost for good”.',
    'Calder left the hall without once saying “the pier is lost for good”.',
    'It was not Calder who said “the pier is lost for good”.',
    'It never happened that Calder said “the pier is lost for good”.',
    '“The pier is lost for good” does not appear anywhere in her speech.',
    'Calder has been quoted as saying “the pier is lost for good”, words she never spoke.',
    'Calder told the owners “the pier is lost for good”, but she said no such thing.',
    'A leaflet has it that Calder said “the pier is lost for good”. She never said that.',
    'According to the leaflet, Calder said “the pier is lost for good”. She said nothing of the kind.',
    'Calder would not be drawn into saying “the pier is lost for good”.',
    'Calder was in no position to say “the pier is lost for good”.',
    'Calder did not stand up and say “the pier is lost for good”.',
    'At no time during four hours of questions, and under oath, did Calder say “the pier is lost for good”.',
    'The owners did not hear Calder say “the pier is lost for good”.',
    'Posts claim that Calder told them “the pier is lost for good”. She did not, and we regret it.',
    'Calder resisted calls to say “the pier is lost for good”.',
    'Calder began to write “the pier is lost for good” and then thought better of it.',
    '“The pier is lost for good” is a sentence that Calder has kept to herself.',
    'Calder rejected as “pure fiction” a report that she had told them “the pier is lost for good”.',
    'Calder did not answer the letter, let alone say “the pier is lost for good”.',
    'Calder won’t say “the pier is lost for good” until the divers are back.',
    'Calder has never been recorded saying “the pier is lost for good”.',
    'Calder spoke for an hour, nor, the minutes show, did she say “the pier is lost for good”.',
  ])('not said: %s', (sentence) => {
    expect(served(sentence)).toEqual([]);
    expect(unsaid(sentence).join()).toMatch(/not-said: .*pier (is )?lost for good/i);
  });

  it.each([
    'Calder should have said “the pier is lost for good”.',
    'The owners are waiting for Calder to say “the pier is lost for good”.',
    'Calder could simply have said “the pier is lost for good”.',
    'It would have been wiser for Calder to say “the pier is lost for good”.',
    'Calder might have said “the pier is lost for good”.',
    'Calder ought to have said “the pier is lost for good”.',
    'If Calder says “the pier is lost for good”, the owners will leave.',
    'Had Calder said “the pier is lost for good”, the owners would have left.',
    'Calder is expected to say “the pier is lost for good”.',
    'Calder ought to say “the pier is lost for good”.',
    '“The pier is lost for good,” the mayor will say tonight.',
    'Calder wishes she had said “the pier is lost for good”.',
    '“Is the pier lost for good?” some will ask.',
    '“The pier is lost for good,” Calder is expected to say on Monday.',
    'Only if the owners pay will Calder say “the pier is lost for good”.',
    'Calder is to say “the pier is lost for good” on Monday.',
    'If only Calder had said “the pier is lost for good” in time.',
    'Calder thought about saying “the pier is lost for good”.',
    'Calder could have stood up and said “the pier is lost for good”.',
    '“The pier is lost for good” is what Calder ought to have said.',
    'Calder was to have said “the pier is lost for good”, but the microphone failed.',
    'Calder had rehearsed saying “the pier is lost for good” a hundred times.',
    'Calder might try to win the vote by saying “the pier is lost for good”.',
  ])('hypothetical: %s', (sentence) => {
    expect(served(sentence)).toEqual([]);
    expect(unsaid(sentence).join()).toMatch(/hypothetical: .*pier (is )?lost for good/i);
  });

  it.each([
    'Did Calder say “the pier is lost for good”?',
    'Who said “the pier is lost for good”?',
    'Reporters asked whether Calder had said “the pier is lost for good”.',
  ])('asked: %s', (sentence) => {
    expect(served(sentence)).toEqual([]);
    expect(unsaid(sentence).join()).toMatch(/asked: .*pier (is )?lost for good/i);
  });

  it.each([
    'A doctored video shows Calder saying “the pier is lost for good”.',
    'In a parody clip, Calder says “the pier is lost for good”.',
    'An AI-generated voice says “the pier is lost for good”.',
    'Calder was wrongly quoted as saying “the pier is lost for good”.',
    'The bulletin misquoted Calder as saying “the pier is lost for good”.',
    'Posts claiming that Calder said “the pier is lost for good” are false.',
    '“The pier is lost for good” was falsely attributed to Ines Calder.',
    '“The pier is lost for good,” a quote attributed to Calder online, is a fabrication.',
    '“The pier is lost for good” were not the words of Calder, her office said.',
    'An impersonator of Calder told the radio: “The pier is lost for good.”',
    'A report that Calder had told the owners “the pier is lost for good” was retracted.',
    'The bulletin withdrew a report quoting Calder as saying “the pier is lost for good”.',
    'Someone posing as Calder told the radio: “The pier is lost for good.”',
    'In the novel, Calder says “the pier is lost for good”.',
    'A video made with artificial intelligence shows Calder saying “the pier is lost for good”.',
    'The caption says that Calder told them “the pier is lost for good”. The quote was made up.',
    'A clip went round in which Calder told them “the pier is lost for good”. The clip was a deepfake.',
    'The caption says that Calder told them “the pier is lost for good”. The quote was bogus.',
    '“The pier is lost for good and so are we.” Those were not Calder’s words.',
    '“The pier is lost for good” turned out to be an invented quote.',
    'Owing to a misprint, Calder was reported to have said “the pier is lost for good”.',
    'Because of a translation error the bulletin quoted Calder as saying “the pier is lost for good”.',
    'The bulletin has withdrawn a story in which Calder was quoted as saying “the pier is lost for good”.',
    'Calder was quoted as saying “the pier is lost for good”. In fact, she had spoken of the quay.',
  ])('falsely ascribed: %s', (sentence) => {
    expect(served(sentence)).toEqual([]);
    expect(unsaid(sentence).join()).toMatch(/falsely-ascribed: .*pier (is )?lost for good/i);
  });
});

describe('who did not say it', () => {
  const who = (sentence: string) => extraction(sentence).unsaid?.map(({ speaker }) => speaker);

  it('is named as far as the article does', () => {
    expect(who('Calder has never said “the pier is lost for good”.')).toEqual(['Ines Calder']);
    expect(who('She never said “the pier is lost for good”.')).toEqual(['Ines Calder']);
    expect(who('“The pier is lost for good” is not what was said.')).toEqual([undefined]);
  });
});

describe('what is only claimed that somebody said', () => {
  it.each([
    'Calder dismissed claims that she had called the dockers “a band of thieves”.',
    'Calder brushed aside reports that she had told the owners “the pier is lost”.',
    'Calder was asked about rumours that she had said “the pier is lost”.',
    'Calder was asked twice on Monday to say “the pier is safe”.',
    'Calder allegedly told the owners “the pier is lost for good”.',
    'Reporters at first thought that Calder had said “the pier is lost for good”.',
    'CLAIM: Ines Calder said “the pier is lost for good” at a rally.',
    'Calder insists the phrase “the pier is lost for good” never crossed her lips.',
    'Calder’s spokesman denied she had used the words “the pier is lost for good”.',
    'Rather than say “the pier is lost for good”, Calder smiled.',
    'Roe demanded that the mayor, Ines Calder, stand up and say “the pier is lost for good”.',
    'Roe insisted that mayor Ines Calder say “the pier is lost for good”.',
    'Roe dared Ines Calder to say “the pier is lost for good”.',
    'Roe suggested that Ines Calder should say “the pier is lost for good”.',
    'The article quoted Calder as saying “the pier is lost for good.” The reporter later admitted that he had made up the quote.',
    'The article quoted Calder as saying “the pier is lost for good.” It has since withdrawn the report.',
    'Why did the mayor, Ines Calder, not simply say “the pier is lost for good”?',
    'How long before Ines Calder says “the pier is lost for good”?',
    'Calder is alleged to have told the owners “the pier is lost for good”.',
    'Calder was accused of telling the owners “the pier is lost for good”, which she denies.',
    'Calder maintained that she had never described the pier as “a heap of rust”.',
    'Calder told the inquiry she did not call the pier “a heap of rust”.',
    'Calder says she never used the words “a heap of rust”.',
    'According to the false report, Calder told the owners “the pier is lost for good”.',
  ])('is nobody’s: %s', (sentence) => {
    expect(served(sentence)).toEqual([]);
  });
});

describe('words in a supposition, a picture, a tale or a draft', () => {
  it.each([
    'The grey folder held a speech that began, “I have just called Mr Rand to wish him well.” It was never needed.',
    'The drawing shows Mayor Ines Calder on a raft, telling a gull, “First the fish, my dear.”',
    'The app on the table rendered the last line as “We shall drown your dockers with honour.”',
    'Viewers read Calder saying “we sold the night ferry to a friend”. The recording shows that she had thanked them.',
    'Calder is supposed to have leaned over the rail and told the captain, “You will eat my hat at sea.” Alas, she did no such thing.',
    'Calder is said to have told the captain, “You will eat my hat at sea.” The line was dreamed up by a brewery.',
    'Hugo Rand put it to Calder that on the night of the fire she had stood on the pier and told the watchman, “Go home or swim.”',
    'You could all but see Calder thinking “I left a good job in the bakery for this.”',
    'A lip-reader hired by the show was adamant that Calder had turned to her driver and said: “Who let him bring that dog?”',
    'Old women dread the morning when a man from the port climbs down from his van and says, “Today you go.”',
    'The paper cited Calder as holding that “a leaking boat is a house in slow motion”. There is no such ruling, and she never sat on one.',
    'Calder turns to her driver and declares: “Feed them to the gulls and go home.” The scene was made up from start to finish.',
    'Not at any point did the words “I am to blame for it” pass her lips.',
    'The words “I am to blame for it” never passed her lips.',
    'Imagine that a man of 91 grips your sleeve and whispers, “My nephew made me sign it.”',
    'All that they would like the mayor to say is, “We did it to you.”',
    'Listen to her rivals and you would think Calder spends her days announcing “a levy on every boat”.',
    'The board discussed a post in which Calder appeared to pledge: “Every pothole will be filled with custard by May.”',
    'The board saw a post by Calder that said: “Every pothole will be filled with custard.” It came from @Calder, a parody account.',
    'Word went round the docks on Monday that Calder had marched into the office and told the clerks to “pack your bags, the lot of you”.',
    'A tweet purporting to be from Mayor Ines Calder read: “The pier is sold to the highest bidder.”',
    'One can almost hear Calder saying, “The pier is lost for good.”',
    'One can almost hear Calder say on the way home: “The pier is lost for good.”',
    'The strike goes on unless dock chief Ines Calder says “the pier is lost for good”.',
    'The letter, in which Calder said “the pier is lost for good”, was a forgery.',
    'The interview of 1 April, in which Calder announced “the pier is lost for good”, was a joke of the editors.',
    'A clip in which Calder says “the pier is lost for good” was a prank.',
    'Few believe that Calder said “the pier is lost for good”.',
    'Far be it from Calder to say “the pier is lost for good”.',
    'The look on Calder’s face said: “The pier is lost for good.”',
    'The glance Calder gave the docker said: “The pier is lost for good.”',
    'Translated loosely, Calder’s speech said: “Give us the money and go away.”',
    'Calder’s message to the port was, in effect, “Give us the money and go away.”',
    'Rand’s claim that Calder told him to “go and drown in the harbour” has been disproved by a recording.',
    'A market has opened on how Calder will begin. “What a year it has been” is at 11-2.',
    'Calder was too well brought up to say “I told you it would rain”, and closed the window.',
    'Calder walked out of the hall without so much as saying “good luck, all of you”.',
    'Calder threatened to look the whole board in the eye and tell them “I will never sign this”.',
    'A release written in case the bid won, and sent out by mistake, had Calder saying “we are over the moon to be chosen”.',
    'Last week’s story, which was our April Fool, quoted Calder as saying “every gull on the pier will need a ring”.',
    'Calder’s only line, “The doctor is on the stairs at last,” was cut in the second week of rehearsals.',
    'It was on the bus home that Calder thought of the answer: “Then hang from the ceiling and read it.”',
    'On her phone was a message to the port, typed at noon and never sent: “I cannot keep my eyes open any more.”',
    'A letter in which Calder purportedly told the board “I can no longer serve under thieves” is going round.',
    'Inwardly, Calder was screaming “get it away, anywhere, get it away”.',
    'The script gave Calder one line: “There is no room, go and ask at the stable.”',
    'Not one of the nurses ticked “I have the time that I need for my job.”',
    'This was not Calder saying “I am too old for this court”.',
    'Boiled down, the letter from Calder comes to this: “Sell the ferry or find a friend.” The words are ours.',
    'A farmer named Virgil Stokes stood at a dry well and said: “My father dug it for us.” There is no Virgil Stokes, and there is no well.',
    'By mistake the Gazette reported that Calder said “the pier is lost for good”.',
    'An advert shows Calder beside a car, with the invented endorsement “I paid off my house in eleven days”.',
    'There was no “I apologise to every one of you” from Calder.',
    'A writer quoted Calder as saying “my father would weep to see these hills”. No such words appear in her notes.',
    'The back rows thought they had heard Calder say “the baths will shut in June”.',
    'The trailer had Ines Calder of the Harbour Board calling the film “a diamond as big as a moon”.',
    'No matter how often Calder called it “a gift to every one of us”, few liked the pier.',
  ])('%s', (sentence) => {
    expect(served(sentence)).toEqual([]);
  });
});

describe('words that somebody would not say', () => {
  it.each([
    'There was no word from Calder, who declined to say “the pier is lost”.',
    'Few liked Calder, who refused to say “the pier is lost”.',
  ])('%s', (sentence) => {
    expect(served(sentence)).toEqual([]);
  });
});

describe('words that were said stay somebody’s', () => {
  it.each([
    ['Calder apologised for having said “the pier is lost for good”.', 'the pier is lost for good'],
    ['Calder dared to say “the pier is lost for good”.', 'the pier is lost for good'],
    [
      'The bulletin deleted a post in which Calder said “the pier is lost for good”.',
      'the pier is lost for good',
    ],
    [
      'Calder said she would not answer “questions of that sort”.',
      'she would not answer “questions of that sort”',
    ],
    ['Calder brushed aside claims that she would go, but said: “The pier is lost.”', 'The pier is lost.'],
    ['“I never said that it was lost,” Calder said.', 'I never said that it was lost'],
    ['Calder could not have been blunter: “The pier is lost.”', 'The pier is lost.'],
    ['Calder did not mince words: “The pier is lost.”', 'The pier is lost.'],
    ['Calder all but shouted: “The pier is lost!”', 'The pier is lost!'],
    ['Calder did not hesitate to say “the pier is lost for good”.', 'the pier is lost for good'],
    ['Calder, who has denied the charge, said: “The pier is lost.”', 'The pier is lost.'],
    ['Calder denied the charge, saying: “The pier is lost.”', 'The pier is lost.'],
    ['Calder refused to resign, saying “the pier is lost for good”.', 'the pier is lost for good'],
    ['Asked if she would go, Calder said: “Not this year, and not next.”', 'Not this year, and not next.'],
    ['Calder would later say: “The pier is lost.”', 'The pier is lost.'],
    ['Calder would say only: “The pier is lost.”', 'The pier is lost.'],
    ['No sooner had Calder said “the pier is lost” than it fell.', 'the pier is lost'],
    ['Hardly had Calder said “the pier is lost” when it fell.', 'the pier is lost'],
    ['Calder went on to say: “The pier is lost.”', 'The pier is lost.'],
    ['Calder not only said “the pier is lost for good”, she wrote it.', 'the pier is lost for good'],
    ['Calder falsely claimed “the pier is lost for good”.', 'the pier is lost for good'],
    ['Calder never stopped saying: “The pier is lost.”', 'The pier is lost.'],
    ['Had Calder not said “the pier is lost”, the owners would have stayed.', 'the pier is lost'],
    ['If Calder had not said “the pier is lost”, the owners would have stayed.', 'the pier is lost'],
    ['Calder wished she had not said “the pier is lost”.', 'the pier is lost'],
    ['Calder should never have said “the pier is lost”.', 'the pier is lost'],
    ['Calder did not deny saying “the pier is lost”.', 'the pier is lost'],
    ['Nobody can deny that Calder said “the pier is lost”.', 'the pier is lost'],
    ['Not until Friday did Calder say “the pier is lost”.', 'the pier is lost'],
    ['Calder did not say “the pier is lost” until Monday.', 'the pier is lost'],
    ['No less an expert than Calder said “the pier is lost”.', 'the pier is lost'],
    ['Calder left, but not without saying “the pier is lost”.', 'the pier is lost'],
    ['Calder was tired of saying “the pier is lost”.', 'the pier is lost'],
    ['Calder made a point of saying “the pier is lost”.', 'the pier is lost'],
    ['The tape has Calder saying “the pier is lost”.', 'the pier is lost'],
    ['Calder said “the pier is lost”, something she had never said before.', 'the pier is lost'],
    ['“The pier is lost,” Calder said. That was not true.', 'The pier is lost'],
    ['“The pier is lost,” Calder said. Reyes never said that.', 'The pier is lost'],
    ['“The pier is lost,” Calder said. She did not say who would pay.', 'The pier is lost'],
    ['Calder had no choice but to say “the pier is lost”.', 'the pier is lost'],
    ['Calder could be overheard saying “the pier is lost”.', 'the pier is lost'],
    ['Calder did not help her case by saying “the pier is lost”.', 'the pier is lost'],
    ['For drama, Calder adds: “The pier is lost.”', 'The pier is lost.'],
    ['In her “Dream” speech, Calder says “the pier is lost”.', 'the pier is lost'],
    ['In a play for votes, Calder said “the pier is lost”.', 'the pier is lost'],
    ['Calder could be heard saying “the pier is lost”.', 'the pier is lost'],
    ['It was Calder, not Jan Reyes, who said “the pier is lost”.', 'the pier is lost'],
    ['There was no apology from Calder, who said “the pier is lost”.', 'the pier is lost'],
    ['What Calder said was not “the pier is safe” but “the pier is lost”.', 'the pier is lost'],
    ['You would think the pier was safe, but Calder said “the pier is lost”.', 'the pier is lost'],
    ['The sketch showed the pier, and Calder said “the pier is lost”.', 'the pier is lost'],
    ['You could almost hear the gulls as Calder said “the pier is lost”.', 'the pier is lost'],
    ['Calder did not say it once but three times: “The pier is lost.”', 'The pier is lost.'],
    ['For thirty years, Calder would tell the crews at the start: “The pier is lost.”', 'The pier is lost.'],
    ['The letter, in which Calder said “the pier is lost”, was read out in court.', 'the pier is lost'],
    ['The letter, in which Calder said “the claims are false”, was published.', 'the claims are false'],
    ['The debate, in which Calder said “the pier is lost”, was a joke.', 'the pier is lost'],
    ['Old dockers waited for the day, and Calder said “the pier is lost”.', 'the pier is lost'],
    ['There was not a soul who failed to hear Calder shout “the pier is lost”.', 'the pier is lost'],
    ['“The pier is lost,” Calder said. It is a satire of port life.', 'The pier is lost'],
    ['“The pier is lost,” Calder said. It is a familiar story, but it bears repeating.', 'The pier is lost'],
    [
      '“The pier is lost,” Calder said. There is no such ruling, her opponents told them.',
      'The pier is lost',
    ],
    ['In a speech in May, Calder said: “The pier is lost.” She has not been back.', 'The pier is lost.'],
    ['“The pier is lost,” Calder said in a message. It was never used.', 'The pier is lost'],
    ['“The pier is lost,” Calder said in a video. The video was not altered.', 'The pier is lost'],
    ['Calder could almost see the sea and said “the pier is lost”.', 'the pier is lost'],
    ['You might think she was tired but Calder said “the pier is lost”.', 'the pier is lost'],
    ['Suppose the sea comes, Calder told reporters, “the pier is lost”.', 'the pier is lost'],
    ['“The pier is lost,” Calder said. It was never needed.', 'The pier is lost'],
  ])('%s', (sentence, words) => {
    expect(served(sentence)).toEqual([`Ines Calder: ${words}`]);
  });

  it.each([
    ['Calder warned the owners not to cheer too soon: “The pier is lost.”', 'The pier is lost.'],
    ['Calder wants to know: “Who will pay for the pier?”', 'Who will pay for the pier?'],
    ['Calder would not say why: “The pier is lost.”', 'The pier is lost.'],
    ['Calder refused to comment further: “The pier is lost.”', 'The pier is lost.'],
    ['Calder did not complain: “The pier is old and so am I.”', 'The pier is old and so am I.'],
    ['Calder had been planning to leave the hall: “The pier is lost.”', 'The pier is lost.'],
    ['Calder is not ready to go that far: “The pier is old.”', 'The pier is old.'],
    ['“The pier is lost,” Calder would write later.', 'The pier is lost'],
    ['“The pier is lost,” she’d said.', 'The pier is lost'],
  ])('of whoever leads up to them: %s', (sentence, words) => {
    expect(served(sentence)).toEqual([`Ines Calder: ${words}`]);
    expect(unsaid(sentence)).toEqual([]);
  });

  it('keeps the negation of what was promised', () => {
    expect(served('Calder promised not to say “lost for good” again.')[0]).toMatch(
      /not to say “lost for good”/,
    );
  });
});

describe('what may have been said or not is neither served nor kept as unsaid', () => {
  it.each([
    'The owners urged Calder to say “the pier is lost for good”.',
    'Calder is accused of saying “the pier is lost for good”.',
    'Her denial that Calder had said “the pier is lost for good” was read out.',
    'Calder has promised to say “the pier is lost for good”.',
    'Calder tried to say “the pier is lost for good”.',
    'The draft had Calder say “the pier is lost for good”.',
    'It is not known whether Calder said “the pier is lost for good”.',
    'Legend has it that the mayor said “the pier is lost for good”.',
    'Legend has it that Calder once told a sailor “the pier is lost for good”.',
    'The owners had hoped to hear Calder say “the pier is lost for good”.',
    'The owners must prove that Calder said “the pier is lost for good”.',
    'No witness came forward to support the claim that Calder had said “the pier is lost for good”.',
    'Her plan was to walk in, look at the owners and say “the pier is lost for good”.',
    'The brochure would have us believe that Calder said “the pier is lost for good”.',
    'Calder called the report that she had said “the pier is lost for good” a lie.',
    'Supposedly it was Calder who said “the pier is lost for good”.',
    'In her dream, Reyes told the council, Calder said “the pier is lost for good”.',
    'What would Calder say? “The pier is lost for good,” perhaps.',
    'In the film, which opens on Friday, Calder says “the pier is lost for good”.',
    'The owners wanted Calder to come out and say “the pier is lost for good”.',
    'The owners cannot recall Calder ever telling a sailor “the pier is lost for good”.',
    'The last thing Calder wanted was to tell the owners “the pier is lost for good”.',
    'Calder has pledged to tell the owners on Friday that “the pier is lost for good”.',
    'Her sister begged her to tell the owners “the pier is lost for good”.',
    'Pressed to say “the pier is lost for good”, Calder spoke of the tide.',
    'Calder cannot recall saying “the pier is lost for good”.',
    'Calder is supposed to have said “the pier is lost for good”.',
    'That does not mean that Calder said “the pier is lost for good”.',
    'Calder left without mentioning the “pier”.',
    'Calder never said “pier”.',
    'Calder would not call it “a pier of sorts”.',
    '“The pier is lost,” Calder would say.',
    'If polls suggest that the pier is lost, the owners will leave.',
    'If you tell the owners the facts, they will leave.',
  ])('%s', (sentence) => {
    expect(served(sentence)).toEqual([]);
    expect(unsaid(sentence)).toEqual([]);
  });

  it('keeps what somebody is told not to have said in the article’s words', () => {
    expect(unsaid('Calder stopped short of saying that the pier was lost for good.')).toEqual([
      'not-said: the pier was lost for good',
    ]);
    expect(unsaid('Calder disputed a poll that said the pier was lost for good.')).toEqual([]);
    expect(unsaid('Nobody denies that the pier is lost for good.')).toEqual([]);
    expect(unsaid('It should go without saying that the pier is lost for good.')).toEqual([]);
  });

  it('takes no name for a forgery', () => {
    expect(unsaid('Carl Bogus has argued that the pier is lost for good.')).toEqual([]);
  });
});

describe('what is said beside a denial', () => {
  it.each([
    ['Calder has denied the claims and said it was a witch hunt.', ['the claims', 'it was a witch hunt']],
    [
      'Calder did not deny the numbers but said she counts them in another way.',
      ['she counts them in another way'],
    ],
  ])('is said: %j', (sentence, expected) => {
    const { raw, quotes, unsaid: dropped = [] } = extraction(sentence);
    const words = quotes.map(({ segments }) =>
      segments.map(({ start, end }) => raw.slice(start, end)).join(' '),
    );
    expect(dropped).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(expected));
    expect(words.filter((each) => each.includes(' said '))).toEqual([]);
  });
});

describe('what somebody answers to a charge that they deny is said', () => {
  it.each([
    [
      'Calder denied that the pier was sold: “Every plank of it is ours.”',
      ['the pier was sold (denied)', 'Every plank of it is ours.'],
    ],
    ['Calder denied the charge: “Every plank of it is ours.”', ['Every plank of it is ours.']],
    [
      'Calder doubted that the pier would stand: “It is made of straw.”',
      ['the pier would stand (doubted)', 'It is made of straw.'],
    ],
    [
      'Calder denied that the pier was “lost: every plank is gone”.',
      ['the pier was “lost: every plank is gone” (denied)'],
    ],
    ['Calder denied the words: “Every plank of it is gone.”', ['Every plank of it is gone. (denied)']],
    ['Calder denied having said: “Every plank of it is gone.”', []],
  ])('%s', (text, expected) => {
    const { raw, quotes } = extraction(text);
    expect(
      quotes.map(
        ({ segments, polarity }) =>
          segments.map(({ start, end }) => raw.slice(start, end)).join(' […] ') +
          (polarity === undefined ? '' : ` (${polarity})`),
      ),
    ).toEqual(expected);
  });
});

describe('words beside a denial, or told again, that were said', () => {
  it.each([
    [
      'Leo Brandt told the Gazette that he did not tell his father about the talk: “It was a nothing.”',
      ['Leo Brandt: It was a nothing.'],
    ],
    [
      'Calder wrote “there is no way” and that its failure to reply to a request “proves its guilt now.”',
      ['Ines Calder: there is no way'],
    ],
    [
      '“The door is open to us all,” Calder likes to say at the end.',
      ['Ines Calder: The door is open to us all'],
    ],
    [
      'Instead, “they can keep it for a year,” Calder wrote.',
      ['Ines Calder: Instead, “they can keep it for a year,”'],
    ],
    [
      '“The pier is weak,” Calder says, and “it does not look like it will stand.”',
      ['Ines Calder: The pier is weak […] it does not look like it will stand.'],
    ],
    [
      '“Indeed,” as Calder explains, “it was never built at all.”',
      ['Ines Calder: Indeed […] it was never built at all.'],
    ],
    [
      'The pier is “doing well this year,” Calder said, “but it is old.”',
      ['Ines Calder: The pier is “doing well this year,” […] “but it is old.”'],
    ],
    [
      'Leo Brandt told the Kelby Post that Calder had said “the pier is lost for good”.',
      ['Leo Brandt: Calder had said “the pier is lost for good”', 'Ines Calder: the pier is lost for good'],
    ],
    ['Calder would like to say “the door is open to us all”.', []],
    ['Calder would have liked to say “the door is open to us all”.', []],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });

  it.each([
    ['Calder said that she kept one account. Actually, she used three.', []],
    [
      'The board’s letter shows that he praised it — adding it would be good to see if his “friends” had done wrong.',
      [],
    ],
    ['Calder tweeted that she would speak on Monday about “our victory over the port”.', []],
    ['Calder did not deny that the pier was sold.', []],
    [
      'The claims that Calder said “the pier is lost” have been withdrawn.',
      ['falsely-ascribed: the pier is lost'],
    ],
  ])('and nothing is taken back: %s', (text, expected) => {
    expect(unsaid(text)).toEqual(expected);
  });

  it('keeps neither as said nor as denied what somebody did not deny', () => {
    expect(extraction('Calder did not deny that the pier was sold.').quotes).toEqual([]);
    expect(extraction('Calder denied that the pier was sold.').quotes).toHaveLength(1);
    expect(extraction('She’d told them that the pier was sold.').quotes).toHaveLength(1);
  });
});
