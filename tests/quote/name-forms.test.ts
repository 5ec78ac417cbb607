import { describe } from 'vitest';
import { checkSpeakers as check } from './speakers-scene.ts';

describe('a first forename that no list has', () => {
  check([
    ['Spokesman Keldo Thomas Vroom said the locks were shut.', ['Keldo Thomas Vroom']],
    ['The lock keeper, Keldo Thomas Vroom, said the locks were shut.', ['Keldo Thomas Vroom']],
    ['“The locks are shut,” said Keldo Thomas Vroom, the keeper.', ['Keldo Thomas Vroom']],
    ['“The locks are shut,” said W. Thomas Vroom.', ['W. Thomas Vroom']],
    ['The board has money. “The locks are shut,” said its keeper, Till Vroom.', ['Till Vroom']],
  ]);
});

describe('a word of something else before a name', () => {
  check([
    [
      'Presidents Thomas Vroom and Anna Vroom met. “The locks are shut,” said Thomas Vroom.',
      ['Thomas Vroom'],
    ],
    ['Fellow Harrovian Thomas Vroom said the locks were shut.', ['Thomas Vroom']],
    ['Sleepy Thomas Vroom said the locks were shut.', ['Thomas Vroom']],
  ]);
});

describe('a surname that is a word for a place', () => {
  check([
    ['Park Min-seo keeps the locks. “They are shut,” Park said.', ['Park Min-seo']],
    ['Park Min-seo keeps the locks. “They are shut,” said Mr Park.', ['Park Min-seo']],
    ['Thomas Hall keeps the locks. “They are shut,” said Mr Hall.', ['Thomas Hall']],
    ['“They are shut,” said Mr Speaker.', [undefined]],
  ]);
});

describe('one of several, and who that is', () => {
  check([
    ['“The locks are shut,” said one of them, keeper Thomas Vroom.', ['Thomas Vroom']],
    ['“The locks are shut,” said another, Thomas Vroom.', ['Thomas Vroom']],
    ['One of them, Thomas Vroom, said the locks were shut.', ['Thomas Vroom']],
    ['“The locks are shut,” said one of them, as Thomas Vroom looked on.', [undefined]],
    ['“The locks are shut,” one of them told Thomas Vroom.', [undefined]],
  ]);
});

describe('whose translator, coach or manager somebody is', () => {
  check([
    ['The translator of the novelist Anna Vroom, Leo Brandt, said the book was long.', ['Leo Brandt']],
    ['The coach of the striker Anna Vroom said the match was long.', [undefined]],
    ['Leo Brandt, the translator of the novelist Anna Vroom, said the book was long.', ['Leo Brandt']],
  ]);
});

describe('a clause without a word that opens it', () => {
  check([
    ['The cook Anna Vroom hired told the court “there was no flour in the house.”', [undefined]],
    ['Anna Vroom sat down. The school she founded said the roof was safe.', [undefined]],
    ['The cook Anna Vroom told the court “there was no flour in the house.”', ['Anna Vroom']],
  ]);
});

describe('a year before the verb', () => {
  check([
    ['A pupil of the school that Anna Vroom founded in 1988 said “we heard it on the radio.”', [undefined]],
    ['Anna Vroom in 1988 said “we heard it on the radio.”', ['Anna Vroom']],
  ]);
});

describe('a surname that stands in front', () => {
  check([
    ['Zhou Minfei repairs watches. “My eyes are finished,” Mr. Zhou said.', ['Zhou Minfei']],
    ['Thomas Vroom repairs watches. “My eyes are finished,” Mr. Thomas said.', ['Thomas']],
  ]);
});

describe('a father and a daughter of one name', () => {
  check([
    [
      'Greta Vroom, whose father, Anton Vroom, built the wheel, cut the ribbon. “It turned at once,” said Vroom, whose father died in May.',
      ['Greta Vroom'],
    ],
  ]);
});

describe('the dead beside the living', () => {
  check([
    [
      'Teacher Owen Vroom found a medal. It had belonged to Private Alfred Brandt, who was killed in 1916. “I took it for a lid,” he said.',
      ['Owen Vroom'],
    ],
    [
      'Alfred Brandt, who died on Monday, was a baker. “I took it for a lid,” he said in 2011.',
      ['Alfred Brandt'],
    ],
  ]);
});

describe('a widow, and whose', () => {
  check([
    [
      'The old keeper was buried on Wednesday. His widow, Greta Vroom, had planned to be silent, but at the grave she said: “He always came home.”',
      ['Greta Vroom'],
    ],
  ]);
});

describe('whoever sent somebody', () => {
  check([
    ['A plumber sent by the landlord, Leo Brandt, said “the pipes are older than I am.”', [undefined]],
    ['A plumber sent by the council, Leo Brandt, said “the pipes are older than I am.”', ['Leo Brandt']],
  ]);
});

describe('how an office is held, and how words are said', () => {
  check([
    ['Managing director Leo Brandt said the ovens were cold.', ['Leo Brandt']],
    ['If managing director Leo Brandt says “the bonus stays,” the ovens will be lit.', []],
    ['“Who needs nine hundred hats?” Councillor Leo Brandt wondered aloud.', ['Leo Brandt']],
    ['Leo Brandt said afterward that the ovens were cold.', ['Leo Brandt']],
  ]);
});

describe('who goes on', () => {
  check([
    ['“I rang the bell,” said Leo Brandt. Then, after a pause: “Nobody came.”', ['Leo Brandt', 'Leo Brandt']],
    ['“I rang the bell,” said Leo Brandt. Then the mayor: “Nobody came here.”', ['Leo Brandt', undefined]],
    ['“I rang the bell,” said Leo Brandt. On the door: “Nobody came here.”', ['Leo Brandt', undefined]],
  ]);
});

describe('a clause with an auxiliary between a name and its verb', () => {
  check([
    ['“It is over,” Greta Vroom, who believes she will win, told reporters.', ['Greta Vroom']],
    ['“It is over,” Greta Vroom, who says she will appeal, told reporters.', ['Greta Vroom', 'Greta Vroom']],
  ]);
});

describe('whose gesture, and whose words', () => {
  check([
    [
      '“The beams up there” – the warden, Greta Vroom, pointed with her stick – “have been wet since May.”',
      ['Greta Vroom'],
    ],
    ['“I loved him” – Greta Vroom looked away – “and he knew it well.”', [undefined]],
    ['Leo Brandt recalled the words of the song: “We shall not be moved.”', [undefined]],
    ['She hears the words of her surgeon, Leo Brandt: “You will not stand again.”', ['Leo Brandt']],
  ]);
});

describe('an everyday word with a capital behind a forename', () => {
  check([
    ['“I never asked,” said her brother, Thomas Too. Too said he was glad.', ['Thomas Too', 'Thomas Too']],
    [
      '“I keep the locks,” said Anna Two Sluices. Two Sluices said they were shut.',
      ['Anna Two Sluices', 'Anna Two Sluices'],
    ],
    // A heading, and a house.
    ['“Is Anna Too Late” is its title. Anna Vroom said the locks were shut.', ['Anna Vroom']],
    ['On “The Thomas File” Greta Vroom said the locks were shut.', ['Greta Vroom']],
  ]);
});

describe('a bare verb before a surname', () => {
  check([
    ['Wade Vroom sang. “The locks are shut,” Vroom said.', ['Wade Vroom']],
    ['Skip Vroom denied it but acknowledged that the locks were shut.', ['Skip Vroom']],
    ['Get Vroom fired. Vroom said the locks were shut.', ['Vroom']],
    ['Suppose Vroom left. Vroom said the locks were shut.', ['Vroom']],
  ]);
});

describe('a compound or a people before a name', () => {
  check([
    ['Fly-half Keldo Vroom wept. “The locks are shut,” Vroom said.', ['Keldo Vroom']],
    ['Jae-won Vroom wept. “The locks are shut,” Vroom said.', ['Jae-won Vroom']],
    ['“The locks are shut,” said the retired welder Dutch Vroom.', ['Dutch Vroom']],
    ['“The locks are shut,” said the Dutch welder Vroom.', ['Vroom']],
  ]);
});

describe('a text of one that another reads out', () => {
  check([
    [
      'Greta Vroom read from Leo Brandt’s last message to his brother, Thomas: “Home by six.”',
      ['Leo Brandt'],
    ],
    [
      'Greta Vroom read out a tweet that the minister, Leo Brandt, had posted in 2017: “Home by six.”',
      ['Leo Brandt'],
    ],
    ['The clerk read the jury an email that Leo Brandt sent to Greta Vroom: “Home by six.”', ['Leo Brandt']],
    ['Greta Vroom read out her statement: “We shall be home by six.”', ['Greta Vroom']],
    ['Greta Vroom read out a statement that she had written: “We shall be home by six.”', ['Greta Vroom']],
  ]);
});

describe('whose words stand above', () => {
  const said =
    '“The locks are shut,” said Leo Brandt, the keeper.\n\n“There was a hose in the churn and it ran.”\n\n';
  check([
    [`${said}That was the chief inspector, Greta Vroom, in her report.`, ['Leo Brandt', 'Greta Vroom']],
    [`${said}That was the chief inspector in her report.`, ['Leo Brandt', undefined]],
    [`${said}That was the plan, Greta Vroom, the inspector, said.`, ['Leo Brandt', 'Greta Vroom']],
    [`${said}That was the driver of it.`, ['Leo Brandt']],
  ]);
});
