import { describe, expect, it } from 'vitest';
import { articleOf, servedOf } from './helpers.ts';

describe('labels of transcripts', () => {
  it.each([
    [
      'an office in brackets',
      ['IDA MOEN (captain): We turned at nine.', 'LEO BRANDT (pilot): We turned at ten.'],
      ['IDA MOEN: We turned at nine.', 'LEO BRANDT: We turned at ten.'],
    ],
    [
      'a dash behind a name, in what calls itself an interview',
      [
        'Interview',
        'IDA MOEN — We turned at nine.',
        'LEO BRANDT — At ten, I think.',
        'IDA MOEN — I have the log here.',
      ],
      ['IDA MOEN: We turned at nine.', 'LEO BRANDT: At ten, I think.', 'IDA MOEN: I have the log here.'],
    ],
    [
      'places before a dash are no speakers',
      [
        'FILE - We took this in May.',
        'OSLO — The port was closed on Monday.',
        'OSLO — The ferry was late again.',
      ],
      [],
    ],
    [
      'times before names that stand once',
      ['[00:01:10] Ida Moen: We turned at nine.', '[00:01:20] Leo Brandt: We turned at ten.'],
      ['Ida Moen: We turned at nine.', 'Leo Brandt: We turned at ten.'],
    ],
    [
      'a full name and then the surname alone',
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Moen: And at ten o’clock?',
        'Brandt: There was no buoy.',
        'Fact check: We were there.',
      ],
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: There was no buoy.',
      ],
    ],
    [
      'who goes on in the next paragraph, and what the paper says there',
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'We had checked it in March.',
        'The pilot opens the log.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: There was no buoy.',
        'We published this in May.',
      ],
      [
        'Ida Moen: Was the buoy lit?',
        'Leo Brandt: It was lit at nine.',
        'Leo Brandt: We had checked it in March.',
        'Ida Moen: And at ten o’clock?',
        'Leo Brandt: There was no buoy.',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    const article = articleOf(...lines);
    const isHeaded = lines[0] === 'Interview';
    expect(servedOf(isHeaded ? { ...article, paragraphs: article.paragraphs.slice(1) } : article)).toEqual(
      expected,
    );
  });
});

describe('interviews whose answers have neither label nor marks', () => {
  const talk = [
    'Why did you sell the yard?',
    'Because nobody would lend us a coin.',
    'And the men?',
    'They are all paid.',
  ];
  it.each([
    [
      'who answers is named in heading and text',
      'An interview with Ida Moen',
      ['Ida Moen built boats.', ...talk],
      ['Ida Moen: Because nobody would lend us a coin.', 'Ida Moen: They are all paid.'],
    ],
    [
      'what follows the last answer is the paper’s',
      'An interview with Ida Moen',
      [...talk, 'The yard closes in May.'],
      ['-: Because nobody would lend us a coin.', '-: They are all paid.'],
    ],
    ['questions for headings', 'What the tax means', talk, []],
    [
      'nobody speaks of themselves',
      'An interview',
      ['Will you pay more?', 'Households will pay more.', 'And your car?', 'Cars are exempt.'],
      [],
    ],
  ])('%s', (_, heading, lines, expected) => {
    const article = articleOf(heading, ...lines);
    expect(servedOf({ ...article, paragraphs: article.paragraphs.slice(1) })).toEqual(expected);
  });

  it('“A:” is whom the heading names', () => {
    const article = articleOf(
      'A conversation with Ida Moen',
      'The builder Ida Moen met Leo Brandt.',
      'Q: Why did you go?',
      'A: I was tired of the fog.',
    );
    expect(servedOf({ ...article, paragraphs: article.paragraphs.slice(1) })).toEqual([
      '-: Why did you go?',
      'Ida Moen: I was tired of the fog.',
    ]);
  });
});
