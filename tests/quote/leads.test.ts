import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

const BEGINNING = 'Nora Weiss came to the yard on Monday.';
const WORDS = '“The slip was never dry in all those years.”';

describe('who leads up to a quotation, and with what', () => {
  it.each([
    'Said Nora Weiss, a shipwright in Kelby:',
    'Adds Nora Weiss, who runs the yard:',
    'Weiss closed by declaring:',
    'Here is Weiss’s response:',
    'Weiss’s take:',
    'Weiss to reporters:',
    'Weiss was blunt about it:',
    'For Nora Weiss, who kept the log,',
    'But for Weiss,',
    // In a sentence before it.
    'Weiss shrugged.',
    'She shakes her head.',
    'Shipwright Nora Weiss leans on the rail and sighs.',
    'Weiss jumped in.',
    'Weiss added.',
    'Weiss sees it differently.',
    'Weiss disagrees.',
  ])('%s', (lead) => {
    expect(servedIn(BEGINNING, `${lead} ${WORDS}`)).toEqual([
      'Nora Weiss: The slip was never dry in all those years.',
    ]);
  });

  it.each(['Weiss laughs and pours the tea.', 'She shrugged.'])('“…” %s', (beat) => {
    expect(servedIn(BEGINNING, `${WORDS} ${beat}`)).toEqual([
      'Nora Weiss: The slip was never dry in all those years.',
    ]);
  });

  it.each([
    'Weiss was saying.',
    'Weiss was telling anyone who would listen.',
    'Weiss can be heard telling them.',
  ])('“…,” %s', (tail) => {
    expect(servedIn(BEGINNING, `“The slip was never dry in all those years,” ${tail}`)).toEqual([
      'Nora Weiss: The slip was never dry in all those years',
    ]);
  });

  it.each([
    'Weiss got a letter:',
    'Weiss shrugged as Mary Roe left.',
    'Weiss did not shrug.',
    'Weiss said nothing.',
    'Weiss would disagree.',
    'The men shrugged.',
    'Weiss kept the books.',
  ])('nobody by %s', (lead) => {
    expect(servedIn(BEGINNING, `${lead} ${WORDS}`)).toEqual([
      '-: The slip was never dry in all those years.',
    ]);
  });

  it('no listener’s gesture behind what somebody else has said', () => {
    expect(servedIn(`“I let him go,” said Ann Moen. Nora Weiss shrugged. ${WORDS}`)).toEqual([
      'Ann Moen: I let him go',
      '-: The slip was never dry in all those years.',
    ]);
  });

  it('what was said is no complement of the clause that it is the subject of', () => {
    expect(servedIn(BEGINNING, `What Weiss said next was telling: ${WORDS}`)).toEqual([
      'Nora Weiss: The slip was never dry in all those years.',
    ]);
  });

  it.each([
    ['told anyone who would listen that the slip was dry', ['Nora Weiss: the slip was dry']],
    ['told everyone who came to the yard that the slip was dry', ['Nora Weiss: the slip was dry']],
    ['told anyone who would listen', []],
  ])('whoever would listen is only told: %s', (told, served) => {
    expect(servedIn(`Nora Weiss ${told}.`)).toEqual(served);
  });
});

describe('forms in "-s" that are plurals and no verbs', () => {
  it.each([
    ['Nora Weiss said emails were lost.', ['Nora Weiss: emails were lost']],
    ['Nora Weiss said calls to the yard went unanswered.', ['Nora Weiss: calls to the yard went unanswered']],
    [
      'Nora Weiss said that calls to the yard went unanswered.',
      ['Nora Weiss: calls to the yard went unanswered'],
    ],
    ['Nora Weiss said on Monday costs had gone up.', ['Nora Weiss: costs had gone up']],
    ['Nora Weiss told reporters that costs were falling.', ['Nora Weiss: costs were falling']],
    ['Nora Weiss told reporters costs were falling.', ['Nora Weiss: costs were falling']],
    ['Nora Weiss warned in May that costs had gone up.', ['Nora Weiss: costs had gone up']],
    ['The young volunteers said they were tired.', ['young volunteers: they were tired']],
    ['It stopped, its horn blaring, as a dozen young volunteers, wet and cold, tumbled out.', []],
    // The verbs that they are beside a subject.
    ['Nora Weiss vows that the yard will open.', ['Nora Weiss: the yard will open']],
    ['Nora Weiss, who calls it “a wreck of a yard”, left.', ['Nora Weiss: it “a wreck of a yard”']],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });

  it.each([
    ['What Nora Weiss calls open water is a ditch.', []],
    ['Researchers found a gene that lets a worm dry out, known as “Lazarus”.', []],
    ['Scientists found a way to stop it.', []],
    ['Lies, as Nora Weiss claims the mayor did, and threats are offences.', []],
  ])('%s states nothing', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });
});

describe('who does not take their turn', () => {
  it.each(['Weiss jumped up.', 'Weiss saw it.', 'Weiss put it away.'])('%s', (lead) => {
    expect(servedIn(BEGINNING, `${lead} ${WORDS}`)).toEqual([
      '-: The slip was never dry in all those years.',
    ]);
  });
});

describe('two adjectives, or a name and others, with which a sentence opens', () => {
  it.each([
    ['Current and former pilots said the slip was dry.', ['Current and former pilots: the slip was dry']],
    ['Local and federal pilots said the slip was dry.', ['Local and federal pilots: the slip was dry']],
    ['It was old, and former pilots said the slip was dry.', ['former pilots: the slip was dry']],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });
});
