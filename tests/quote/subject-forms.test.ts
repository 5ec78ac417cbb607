import { describe, expect, it } from 'vitest';
import { servedIn } from './helpers.ts';

/** A sentence for each place where a reporting clause may stand; the subject ends with a comma where an apposition closes it. */
const PLACES: readonly ((subject: string) => string)[] = [
  (subject) => `${capital(subject)} said: “The crane was searched by six men.”`,
  (subject) => `“The crane was searched by six men,” ${subject} said.`,
  (subject) => `“The crane was searched by six men,” said ${subject.replace(/,$/u, '')}.`,
  (subject) => `“The crane was searched by six men,” ${subject} told the Gazette on Monday.`,
  (subject) => `“The crane was searched by six men,” according to ${subject.replace(/,$/u, '')}.`,
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

describe('whoever speaks is named, wherever the reporting clause stands', () => {
  it.each([
    ['FBI Special Agent in Charge Gregory Ehrie', 'Gregory Ehrie'],
    ['longtime council ally and harbour operative Paul Begala', 'Paul Begala'],
    ['Karl Dorn, its owner,', 'Karl Dorn'],
    ['Assistant Secretary of State for Fisheries Karl Dorn', 'Karl Dorn'],
    ['the chair of the board, Dame Ann Lindgren,', 'Ann Lindgren'],
    ['Ann Lindgren, the chair of the board,', 'Ann Lindgren'],
    ['Ann Lindgren (Ind., Leeds)', 'Ann Lindgren'],
    ['Rep. Ann Lindgren, D-Ohio,', 'Ann Lindgren'],
    ['Rep. Ann Lindgren (D-Ohio)', 'Ann Lindgren'],
    ['Sen. Ann Lindgren of Ohio', 'Ann Lindgren'],
    ['Cllr Ann Lindgren, cabinet member for roads,', 'Ann Lindgren'],
    ['Dr Ann Lindgren, a lecturer in law at the University of Leeds,', 'Ann Lindgren'],
    ['Professor Ann Lindgren', 'Ann Lindgren'],
    ['Prof Ann Lindgren FRS', 'Ann Lindgren'],
    ['the Rev. Ann Lindgren', 'Ann Lindgren'],
    ['Fr Karl Dorn', 'Karl Dorn'],
    ['Sister Ann Lindgren', 'Ann Lindgren'],
    ['Lt. Col. Ann Lindgren', 'Ann Lindgren'],
    ['Capt. Ann Lindgren of the fire service', 'Ann Lindgren'],
    ['PC Ann Lindgren', 'Ann Lindgren'],
    ['Det Insp Ann Lindgren', 'Ann Lindgren'],
    ['DCI Ann Lindgren', 'Ann Lindgren'],
    ['Sheriff’s Deputy Ann Lindgren', 'Ann Lindgren'],
    ['county sheriff Ann Lindgren', 'Ann Lindgren'],
    ['state Rep. Ann Lindgren', 'Ann Lindgren'],
    ['former mayor Ann Lindgren', 'Ann Lindgren'],
    ['then-mayor Ann Lindgren', 'Ann Lindgren'],
    ['ex-mayor Ann Lindgren', 'Ann Lindgren'],
    ['mayor-elect Ann Lindgren', 'Ann Lindgren'],
    ['Ann Lindgren, 34,', 'Ann Lindgren'],
    ['Ann Lindgren, aged 34,', 'Ann Lindgren'],
    ['34-year-old Ann Lindgren', 'Ann Lindgren'],
    ['mother-of-three Ann Lindgren', 'Ann Lindgren'],
    ['father of two Karl Dorn, 34,', 'Karl Dorn'],
    ['Leeds-based baker Ann Lindgren', 'Ann Lindgren'],
    ['local resident Ann Lindgren', 'Ann Lindgren'],
    ['Leeds resident Ann Lindgren', 'Ann Lindgren'],
    ['neighbour Ann Lindgren', 'Ann Lindgren'],
    ['eyewitness Ann Lindgren', 'Ann Lindgren'],
    ['Ann Lindgren, who lives nearby,', 'Ann Lindgren'],
    ['Ann Lindgren, whose crane was hit,', 'Ann Lindgren'],
    ['Ann Lindgren, speaking in Leeds,', 'Ann Lindgren'],
    ['Ann Lindgren, along with two others,', 'Ann Lindgren'],
    ['Ann Lindgren, her lawyer beside her,', 'Ann Lindgren'],
    ['Ann Lindgren, executive director of the Harbour Trust,', 'Ann Lindgren'],
    ['Ann Lindgren from the Harbour Trust', 'Ann Lindgren'],
    ['Ann Lindgren of the Harbour Trust', 'Ann Lindgren'],
    ['Ann Lindgren, of the Harbour Trust,', 'Ann Lindgren'],
    ['Ann Lindgren, for the Harbour Trust,', 'Ann Lindgren'],
    ['the Harbour Trust’s Ann Lindgren', 'Ann Lindgren'],
    ['the trust’s director, Ann Lindgren,', 'Ann Lindgren'],
    ['the trust’s director Ann Lindgren', 'Ann Lindgren'],
    ['a spokeswoman for the trust, Ann Lindgren,', 'Ann Lindgren'],
    ['trust spokeswoman Ann Lindgren', 'Ann Lindgren'],
    ['the mayor’s spokesman, Karl Dorn,', 'Karl Dorn'],
    ['her brother Karl Dorn', 'Karl Dorn'],
    ['her brother, Karl Dorn,', 'Karl Dorn'],
    ['her eldest son, Karl Dorn, 19,', 'Karl Dorn'],
    ['one of the guards, Karl Dorn,', 'Karl Dorn'],
    ['one neighbour, Karl Dorn,', 'Karl Dorn'],
    ['another neighbour, Karl Dorn,', 'Karl Dorn'],
    ['the Gazette’s editor, Karl Dorn,', 'Karl Dorn'],
    ['striker Karl Dorn', 'Karl Dorn'],
    ['head coach Karl Dorn', 'Karl Dorn'],
    ['Rovers boss Karl Dorn', 'Karl Dorn'],
    ['the Rovers boss, Karl Dorn,', 'Karl Dorn'],
    ['goalkeeper and captain Karl Dorn', 'Karl Dorn'],
    ['actor-director Karl Dorn', 'Karl Dorn'],
    ['singer and songwriter Karl Dorn', 'Karl Dorn'],
    ['author and former minister Karl Dorn', 'Karl Dorn'],
    ['Justice Karl Dorn', 'Karl Dorn'],
    ['Mr Justice Lindgren', 'Lindgren'],
    ['Lord Justice Karl Dorn', 'Karl Dorn'],
    ['Chief Justice Karl Dorn', 'Karl Dorn'],
    ['Judge Karl Dorn QC', 'Karl Dorn'],
    ['prosecutor Karl Dorn', 'Karl Dorn'],
    ['Karl Dorn, prosecuting,', 'Karl Dorn'],
    ['Karl Dorn, defending,', 'Karl Dorn'],
    ['Karl Dorn QC, for the defence,', 'Karl Dorn'],
    ['Chief Karl Dorn', 'Karl Dorn'],
    ['Alhaji Musa Bello', 'Musa Bello'],
    ['Alh. Musa Bello', 'Musa Bello'],
    ['Hajia Musa Bello', 'Musa Bello'],
    ['Comrade Tersoo Ayua', 'Tersoo Ayua'],
    ['Maj.-Gen. Tersoo Ayua', 'Tersoo Ayua'],
    ['Brig-Gen Tersoo Ayua (rtd)', 'Tersoo Ayua'],
    ['Lt-Col Tersoo Ayua', 'Tersoo Ayua'],
    ['Sqn Ldr Tersoo Ayua', 'Tersoo Ayua'],
    ['Adv Tersoo Ayua-Brand SC, for the family,', 'Tersoo Ayua-Brand'],
    ['Chief Tersoo Ayua, SAN,', 'Tersoo Ayua'],
    ['Deputy Tersoo Ayua TD', 'Tersoo Ayua'],
    ['Ds Tersoo van Wyk', 'Tersoo van Wyk'],
    ['Mx Tersoo Ayua', 'Tersoo Ayua'],
    ['Tersoo Pandit', 'Tersoo Pandit'],
    ['the visiting captain, Tersoo Sheikh,', 'Tersoo Sheikh'],
    ['Tersoo Judge-King', 'Tersoo Judge-King'],
    ['Hon. Musa Bello', 'Musa Bello'],
    ['Shri Anil Kumar', 'Anil Kumar'],
    ['Pandit Anil Kumar', 'Anil Kumar'],
    ['Sheikh Musa Bello', 'Musa Bello'],
    ['Ayatollah Musa Bello', 'Musa Bello'],
    ['Archbishop Karl Dorn', 'Karl Dorn'],
    ['Pope Paul', 'Paul'],
    ['King Paul', 'Paul'],
    ['Karl Dorn Jr.', 'Karl Dorn Jr.'],
    ['Karl “Bobby” Dorn', 'Karl Dorn'],
    ['J. P. Lindgren', 'J. P. Lindgren'],
    ['Jean-Karl Dorn', 'Jean-Karl Dorn'],
    ['Paul van der Berg', 'Paul van der Berg'],
    ['Paul O’Neill', 'Paul O’Neill'],
    ['Paul McLindgren', 'Paul McLindgren'],
    ['Karl Dorn-Jones', 'Karl Dorn-Jones'],
    ['Nguyen Van Tam', 'Nguyen Van Tam'],
    ['Xi Mingze', 'Xi Mingze'],
    ['Ólafur Þór', 'Ólafur Þór'],
    ['Karl Dorn, president and chief executive of Harbour Bank,', 'Karl Dorn'],
    ['Harbour Bank president and CEO Karl Dorn', 'Karl Dorn'],
    ['Harbour Bank’s president and chief executive, Karl Dorn,', 'Karl Dorn'],
    ['Karl Dorn – a docker –', 'Karl Dorn'],
    ['Karl Dorn — who owns it —', 'Karl Dorn'],
    ['Karl Dorn (no relation)', 'Karl Dorn'],
    ['Karl Dorn (34)', 'Karl Dorn'],
    ['Karl Dorn (right)', 'Karl Dorn'],
    ['Karl Dorn, pictured,', 'Karl Dorn'],
    ['Karl Dorn, left,', 'Karl Dorn'],
    ['a visibly angry Karl Dorn', 'Karl Dorn'],
    ['a tearful Ann Lindgren', 'Ann Lindgren'],
    ['an emotional Ann Lindgren, 34,', 'Ann Lindgren'],
    ['self-described anarchist Karl Dorn', 'Karl Dorn'],
    ['the late Karl Dorn', 'Karl Dorn'],
    ['Detective Sergeant Ann Lindgren, of Harbour Police,', 'Ann Lindgren'],
    ['Ann Lindgren, Harbour Police’s chief,', 'Ann Lindgren'],
    ['Democrat Ann Lindgren', 'Ann Lindgren'],
    ['Republican Sen. Ann Lindgren', 'Ann Lindgren'],
    ['Labour MP Ann Lindgren', 'Ann Lindgren'],
    ['Ann Lindgren, Labour MP for Leeds,', 'Ann Lindgren'],
    ['Ann Lindgren MP', 'Ann Lindgren'],
    ['shadow chancellor Ann Lindgren', 'Ann Lindgren'],
    ['Foreign Secretary Ann Lindgren', 'Ann Lindgren'],
    ['the foreign secretary, Ann Lindgren,', 'Ann Lindgren'],
    ['Minister for Roads Ann Lindgren', 'Ann Lindgren'],
    ['Ann Lindgren TD', 'Ann Lindgren'],
  ])('%s', (subject, name) => {
    for (const place of PLACES) {
      const sentence = place(subject);
      expect(
        servedIn(sentence).map((line) => line.replace(/\.$/u, '')),
        sentence,
      ).toEqual([`${name}: The crane was searched by six men`]);
    }
  });
});

it('steps over a party in brackets that commas set off', () => {
  expect(
    servedIn('Rep. Ann Lindgren, (D., Ohio), in a note to the Gazette, said the crane was old.'),
  ).toEqual(['Ann Lindgren: the crane was old']);
});

it('keeps a name to which an editor has added in brackets', () => {
  expect(servedIn('“The crane was old and nobody looked after it,” [Professor Ann] Lindgren said.')).toEqual([
    'Lindgren: The crane was old and nobody looked after it',
  ]);
});

describe('whose words they are when others stand nearer', () => {
  it.each([
    // Who sent the message, and not who got it.
    [
      'Karl Dorn told the Gazette that he got an e-mail from his son during the flood, saying, “The bridge is gone for good.”',
      ['Karl Dorn: he got an e-mail from his son during the flood', '-: The bridge is gone for good.'],
    ],
    [
      'Karl Dorn received a call from Ann Lindgren on Monday, saying the bridge was gone.',
      ['Ann Lindgren: the bridge was gone'],
    ],
    [
      'Karl Dorn rejected a letter from Ann Lindgren on Monday, saying the bridge was gone.',
      ['Karl Dorn: the bridge was gone'],
    ],
    [
      'Karl Dorn got a text from the Mint on Friday, telling him the bridge was gone.',
      ['Mint: the bridge was gone'],
    ],
    // Who answers it.
    [
      'Karl Dorn received a letter from the Mint on Monday, calling it “a bad dream.”',
      ['Karl Dorn: it “a bad dream.”'],
    ],
    [
      'Karl Dorn got a call from Ann Lindgren at noon, telling police later that the bridge was gone.',
      ['Karl Dorn: the bridge was gone'],
    ],
    [
      'Karl Dorn got a visit from Ann Lindgren on Monday, telling her the bridge was gone.',
      ['Karl Dorn: the bridge was gone'],
    ],
    // Those of whom the clause tells what they say.
    [
      'Staffers say it is accepted that mayors who say kind words about the minister are likelier to get funds.',
      ['-: it is accepted that mayors who say kind words about the minister are likelier to get funds'],
    ],
    // The head of the phrase, and not a place inside it.
    ['Organisers in late-voting hill counties said that there was trouble.', ['-: there was trouble']],
    // The paper, and not the body that it was handed to.
    [
      'The firm paid it to the club, according to a Ships Register (SR) filing.',
      ['Ships Register (SR) filing: The firm paid it to the club'],
    ],
    ['According to a Ships Register filing, it was paid.', ['Ships Register filing: it was paid']],
    ['According to the Ships Register (SR), it was paid.', ['Ships Register: it was paid']],
    ['The Ships Register (SR) office said it was paid.', ['Ships Register: it was paid']],
    ['The Ships Guild (SG) union leader, Karl Dorn, said it was paid.', ['Karl Dorn: it was paid']],
    ['Sen. Karl Dorn (R), a supporter of the Mint, said it was paid.', ['Karl Dorn: it was paid']],
    [
      'According to a Dorn ruling out a run, the guild needs “new blood.”',
      ['Dorn: the guild needs “new blood.”'],
    ],
    [
      'Prices rose, according to the most recent Ships Register figures.',
      ['most recent Ships Register figures: Prices rose'],
    ],
    // Two papers and bodies, where “both” says so.
    ['Prices rose, according to both the Mint and the Treasury.', ['Mint and the Treasury: Prices rose']],
    ['Prices rose, according to both sides.', ['-: Prices rose']],
    ['Prices rose, according to both banks and the shares fell at once.', ['banks: Prices rose']],
    [
      'Karl Dorn left. The club owes him pay, according to both Dorn and his agent.',
      ['Karl Dorn: The club owes him pay'],
    ],
    // Whose reply opens the sentence.
    [
      'Karl Dorn was charged. “It is void,” Ben Quine said.\n\nIn Dorn’s reply to the court, his lawyers said that the charge was void.',
      ['Ben Quine: It is void', 'Karl Dorn’s lawyers: the charge was void'],
    ],
    [
      'Karl Dorn was charged. “It is void,” Ben Quine said.\n\nAfter Judge Karl Moen’s ruling, his lawyers said that the charge was void.',
      ['Ben Quine: It is void', 'Ben Quine’s lawyers: the charge was void'],
    ],
    [
      'Karl Dorn was charged. “It is void,” Ben Quine said.\n\nIn a long reply to the court, his lawyers said that the charge was void.',
      ['Ben Quine: It is void', 'Ben Quine’s lawyers: the charge was void'],
    ],
    // A month in front of a surname.
    ['Ann Lindgren left. In June Lindgren said that the mill was sold.', ['Ann Lindgren: the mill was sold']],
    ['“It is late,” said June Lindgren.', ['June Lindgren: It is late']],
    ['In June Lindgren, the mill has a friend. Lindgren said she was glad.', ['June Lindgren: she was glad']],
    ['In April Van Dorn’s view it is cruel. Van Dorn said it was late.', ['April Van Dorn: it was late']],
  ])('%s', (text, expected) => {
    expect(servedIn(...text.split('\n\n'))).toEqual(expected);
  });
});

describe('two who speak as one', () => {
  it.each([
    // Neither's name is that of both.
    ['On Monday the mayor and his wife, Ida Dorn, said that the mill was shut.', ['-: the mill was shut']],
    ['The mayor and the first lady, Ida Dorn, said that the mill was shut.', ['-: the mill was shut']],
    ['The union and its leader, Ida Dorn, said that the mill was shut.', ['-: the mill was shut']],
    [
      'President Dorn and first lady Ida Dorn said that the mill was shut.',
      ['Dorn and Ida Dorn: the mill was shut'],
    ],
    ['The first lady, Ida Dorn, said that the mill was shut.', ['Ida Dorn: the mill was shut']],
    // A person is no "which".
    [
      'The report by Karl Dorn, which came out on Monday, says that the mill is shut.',
      ['-: the mill is shut'],
    ],
    ['The report by Karl Dorn, who runs it, says that the mill is shut.', ['Karl Dorn: the mill is shut']],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual(expected);
  });
});
