import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quote/index.ts';
import { articleOf, servedIn } from './helpers.ts';

describe('verbs behind a quotation', () => {
  it.each(['deadpanned', 'ventured', 'reckoned', 'marvelled', 'thundered', 'philosophised'])('%s', (verb) => {
    expect(servedIn(`“The quay will sink by May,” ${verb} Nora Weiss.`)).toEqual([
      'Nora Weiss: The quay will sink by May',
    ]);
  });

  it('keeps a rank behind a quotation with its bearer', () => {
    expect(servedIn('“The quay will sink by May,” retired Gen. Nora Weiss said.')).toEqual([
      'Nora Weiss: The quay will sink by May',
    ]);
  });

  it('keeps what somebody did before they retired with its bearer', () => {
    expect(servedIn('“The quay will sink by May,” said retired teacher Nora Weiss.')).toEqual([
      'Nora Weiss: The quay will sink by May',
    ]);
  });

  it.each([
    ['“The quay will sink by May,” per Nora Weiss.', 'Nora Weiss: The quay will sink by May'],
    [
      '“We lost the quay,” Nora Weiss said; “nobody slept that night.”',
      'Nora Weiss: We lost the quay … nobody slept that night.',
    ],
    [
      '“We lost the quay that night,” were Nora Weiss’s last words.',
      'Nora Weiss: We lost the quay that night',
    ],
    ['“It will sink by May,” was the verdict of Nora Weiss.', 'Nora Weiss: It will sink by May'],
    ['The quay was described by Nora Weiss as “a wreck on stilts”.', 'Nora Weiss: a wreck on stilts'],
    [
      'Nora Weiss said in a statement e-mailed to the Courier on Monday that “no boat was lost”.',
      'Nora Weiss: no boat was lost',
    ],
    ['The crowd shouted “Close the lock” until the guards came at nine.', '-: Close the lock'],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });
});

describe('whose words they are where no verb of saying tells it', () => {
  it.each([
    [
      '“A long way to sail for a draw” was how the captain, Nora Weiss, summed up the trip.',
      'Nora Weiss: A long way to sail for a draw',
    ],
    ['“A lock without a key” was what Nora Weiss, the mayor, called it.', 'Nora Weiss: A lock without a key'],
    ['When pressed on the toll, Nora Weiss: “Nobody asked me.”', 'Nora Weiss: Nobody asked me.'],
    [
      '“The quay shakes, but my takings have doubled” (Nora Weiss, 41, fishmonger).',
      'Nora Weiss: The quay shakes, but my takings have doubled',
    ],
    [
      '“The quay shakes, but my takings have doubled” (Nora Weiss).',
      'Nora Weiss: The quay shakes, but my takings have doubled',
    ],
    [
      'Emil Novak still hears the words of his doctor, Nora Weiss: “You will not sail again.”',
      'Nora Weiss: You will not sail again.',
    ],
    [
      'Emil Novak often repeats the advice of Nora Weiss: “Row until it hurts.”',
      'Nora Weiss: Row until it hurts.',
    ],
    [
      'Emil Novak remembers the words of the song: “The lock will hold us all.”',
      '-: The lock will hold us all.',
    ],
    ['Emil Novak rejected the words of the mayor: “She was not there.”', 'Emil Novak: She was not there.'],
    [
      'Shouts of “go back to your office” drowned out Nora Weiss after two minutes.',
      '-: go back to your office',
    ],
    ['Chants of “close the lock” interrupted the mayor, Nora Weiss.', '-: close the lock'],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });

  it('tells the question from the answer behind it', () => {
    expect(
      servedIn('Asked if this was her last trip, the captain, Nora Weiss: “I have paid until June.”'),
    ).toEqual(['-: if this was her last trip', 'Nora Weiss: I have paid until June.']);
  });

  it('lets whoever speaks go on when the hall has shouted', () => {
    expect(
      servedIn('“We are done,” said Nora Weiss to cries of “not yet, not yet”. “We will be back.”'),
    ).toEqual(['Nora Weiss: We are done … We will be back.', '-: not yet, not yet']);
  });

  it.each([
    'There were no shouts of “close the lock”.',
    'The guards feared chants of “close the lock”.',
    'Nora Weiss was reached on Monday and asked for comment.',
    'Asked for her view of the lock, Nora Weiss walked off.',
    '“Love Is a Long Road” (Nora Weiss, Harbour Records).',
  ])('takes nothing from: %s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });
});

describe('transcripts with times, and headings that are no labels', () => {
  it.each([
    ['[00:12] NORA WEISS: ', '[00:31] EMIL NOVAK: ', '[01:02:44] NORA WEISS: '],
    ['00:12 Nora Weiss: ', '00:31 Emil Novak: ', '00:44 Nora Weiss: '],
    ['Nora Weiss (00:12): ', 'Emil Novak (00:31): ', 'Nora Weiss (00:44): '],
  ])('%s', (first, second, third) => {
    const served = servedIn(
      `${first}We never meant to close the lock.`,
      `${second}Then why did you bolt the gate?`,
      `${third}Because the planks were rotten.`,
      `${second}And who told you that?`,
    );
    expect(served.map((line) => line.toLowerCase())).toEqual([
      'nora weiss: we never meant to close the lock.',
      'emil novak: then why did you bolt the gate?',
      'nora weiss: because the planks were rotten.',
      'emil novak: and who told you that?',
    ]);
  });

  it('takes no heading for a speaker', () => {
    expect(
      servedIn(
        'THE OTHERS: The lower valley has been known for some wild races over the years.',
        'THE SLEEPER: The upper valley has been known for nothing at all over the years.',
      ),
    ).toEqual([]);
  });
});

describe('denials of having said', () => {
  it.each([
    'Emil Novak denied ever having said that “the nets were rotten in the spring.”',
    'Emil Novak denies that he ever said “the nets are lost for good”.',
  ])('%s', (text) => {
    const article = articleOf(text);
    const { quotes, unsaid } = extractQuotes(article);
    expect(quotes).toEqual([]);
    expect(unsaid).toMatchObject([{ modality: 'not-said', speaker: 'Emil Novak' }]);
  });

  it('loses nothing that was said beside a denial', () => {
    const served = servedIn('Emil Novak, who has denied the theft, said: “The nets were mine.”');
    expect(served).toContain('Emil Novak: The nets were mine.');
    expect(served.join()).not.toMatch(/said/u);
  });
});

describe('whose name stands inside the subject', () => {
  it.each([
    'A source close to Emil Novak said: “The nets are packed.”',
    'Tenants of the street where Emil Novak lives said: “The nets are packed.”',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual(['-: The nets are packed.']);
  });

  it('prefers an old man without a name to a minister', () => {
    expect(
      servedIn(
        'Minister Emil Novak came late. An old man had waited at the gate. “He never sees us,” he said.',
      ),
    ).toContain('-: He never sees us');
  });

  it.each([
    ['Minister Park Jae Won said: “The lamp is out.”', 'Park Jae Won: The lamp is out.'],
    ['Emil Novak, keeper of the lock: “The lamp is out.”', 'Emil Novak: The lamp is out.'],
    ['For keeper Emil Novak, the matter is plain: “The lamp is out.”', 'Emil Novak: The lamp is out.'],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });
});

describe('words on things and names of things', () => {
  it.each([
    'The letter had the subject line “Your berth is waiting for you”.',
    'Emil Novak wore a jacket with the words “Born to row, made to bail”.',
    'The guards called the search “Operation Long Quiet Night”.',
    'Users must click on “I agree to the new rules” to go on.',
    'Correction: An earlier version of this article said the quay was shut “for ever and a day”.',
    'This article was amended on 3 May 2020. An earlier version said that Nora Weiss had called the crew “sailors without a sea”.',
    'The best hang in the last room: “Two Girls Mend a Sail”, “The Pilot Comes Home Late” and “Fog”.',
  ])('%s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });
});

describe('signatures', () => {
  it.each([
    [['• “The quay is rotten to the last plank.” Nora Weiss, keeper']],
    [['“The quay is rotten to the last plank.” (Nora Weiss, keeper)']],
    [['“The quay is rotten to the last plank.”', 'Nora Weiss, 61, keeper of the lock']],
    [
      [
        'And Now, A Word From Nora',
        '“The quay is rotten to the last plank.”',
        '— Nora Weiss on “The Late Show.”',
      ],
    ],
  ])('%j', (lines) => {
    expect(servedIn(...lines)).toEqual(['Nora Weiss: The quay is rotten to the last plank.']);
  });

  it('may begin with So, as a heading may', () => {
    const words = '“The quay is rotten to the last plank, and we are all afraid of it.”';
    expect(servedIn(words, '– So Hee Kim, 34, nurse')[0]).toContain('Kim: The quay is rotten');
    expect(servedIn(words, '– So What Comes Next')[0]).toContain('-: The quay is rotten');
  });
});

describe('hearings', () => {
  it('takes Q. and A. for labels where both stand', () => {
    expect(servedIn('Q. Why is the quay shut?', 'A. We have no money for quays this year.')).toEqual([
      '-: Why is the quay shut?',
      '-: We have no money for quays this year.',
    ]);
    expect(servedIn('A. Weiss said nothing at all about it.')).toEqual([]);
  });

  it('knows a chair by name, a courtesy title, and what is said of the manner', () => {
    expect(
      servedIn(
        'Chair (Nora Weiss): Did you read the letter?',
        'Mr Novak: (laughs) I read the first page of it.',
      ),
    ).toEqual(['Nora Weiss: Did you read the letter?', 'Novak: I read the first page of it.']);
  });
});

describe('single marks', () => {
  it('goes on into the next paragraph', () => {
    expect(
      servedIn(
        '‘We counted the boats,’ said Nora Weiss. ‘Nobody slept.',
        '‘In the morning there were nine.’',
      ),
    ).toEqual(['Nora Weiss: We counted the boats … Nobody slept. … In the morning there were nine.']);
  });

  it('closes before a full stop', () => {
    expect(servedIn('Nora Weiss told reporters ‘we won by nine’.')).toEqual(['Nora Weiss: we won by nine']);
  });

  it('leaves elisions alone', () => {
    expect(servedIn('‘Twas a hard winter in the valley, and the dockers went home.')).toEqual([]);
  });
});

describe('other languages', () => {
  const lead = (text: string) => `${text} `.repeat(2);
  it.each([
    [
      [
        lead('Kommunen sköt i måndags upp bygget av kajen vid älven.'),
        '– Vi har inga pengar till kajen i år, säger Eva Lind.',
      ],
      '-: Vi har inga pengar till kajen i år',
    ],
    [
      [
        lead('Rada odłożyła w poniedziałek budowę nabrzeża nad rzeką.'),
        '– Nie mamy w tym roku pieniędzy – powiedziała burmistrz.',
      ],
      '-: Nie mamy w tym roku pieniędzy',
    ],
    [
      [
        lead('Совет в понедельник отложил строительство причала у реки.'),
        '— Денег на причал в этом году нет, — сказала мэр. — Ждём.',
      ],
      '-: Денег на причал в этом году нет … Ждём.',
    ],
    [
      [
        lead('Der Rat hat am Montag über die neue Mole am Fluss getagt.'),
        '„Ich gehe jetzt“, sagte die Rätin.',
      ],
      '-: Ich gehe jetzt',
    ],
    [[lead('市议会星期一推迟了码头的建造计划。'), '“没有钱。”市长说。'], '-: 没有钱。'],
  ])('%j', (lines, expected) => {
    expect(servedIn(...lines)).toEqual([expected]);
  });

  it.each([
    [
      '« Les moyens manquent, a expliqué la maire, Anne Roux. Il faut attendre. »',
      '-: Les moyens manquent … Il faut attendre.',
    ],
    ['« Les moyens manquent, dit-elle, et nous attendons. »', '-: Les moyens manquent … et nous attendons.'],
    [
      '«Non abbiamo più i mezzi – ha detto la sindaca – e aspettiamo.»',
      '-: Non abbiamo più i mezzi … e aspettiamo.',
    ],
    ['«No tenemos medios —dijo el alcalde—, y esperamos.»', '-: No tenemos medios … y esperamos.'],
    ['«Денег больше нет, — сказала мэр Анна Лебедева. — Надо ждать.»', '-: Денег больше нет … Надо ждать.'],
  ])('leaves out who says it between the marks: %s', (line, expected) => {
    const town = 'Le conseil a fermé la piscine lundi et les parents attendent une réponse de la région.';
    expect(servedIn(town, line)).toEqual([expected]);
  });

  it.each([
    'Ihr Buch »Der lange Weg zum Wasser« ist seit Mai im Handel, und die Stadt feiert.',
    'Le documentaire « Le long chemin vers la mer » sera montré jeudi dans la salle de la mairie.',
    'Книга «Долгая дорога к большой воде» вышла в мае, и город её празднует.',
  ])('takes no title for speech: %s', (text) => {
    expect(servedIn(text)).toEqual([]);
  });

  it('knows a few words for another language by their letters', () => {
    expect(servedIn('“Kimsenin canını riske atmayız” dedi başkan Elif Korkmaz. Köy tepkili.')).toEqual([
      '-: Kimsenin canını riske atmayız',
    ]);
  });

  it('takes no item of a list for dialogue', () => {
    expect(
      servedIn(
        lead('Für den Kuchen braucht man wenig Zeit und gute Butter aus dem Tal.'),
        '– 200 Gramm Butter, dazu Zucker und Eier',
      ),
    ).toEqual([]);
  });
});

describe('four words and a stop', () => {
  it.each([
    [
      ['“Forty years of popcorn.” The lamp went off behind Projectionist Gil Roe.'],
      ['-: Forty years of popcorn.'],
    ],
    [
      ['The court saw a message sent on Monday.', '“Burn the books tonight.”'],
      ['-: Burn the books tonight.'],
    ],
    [['The shelf held one volume.', '“The Long Road Home.”'], []],
  ])('are served as somebody’s, titles are not: %j', (lines, expected) => {
    expect(servedIn(...lines)).toEqual(expected);
  });
});
