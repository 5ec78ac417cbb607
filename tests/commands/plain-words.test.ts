import { describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import { readLine } from '../../src/console/typed.ts';
import { language } from '../../src/language/index.ts';
import { toTerminal } from '../../src/reply/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const report = (title: string, outlet: string, date: string, ...paragraphs: string[]) =>
  `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\n${date === '' ? '' : `date: ${date}\n`}---\n${paragraphs.join('\n\n')}\n`;

const LONG = 'Dredger at Holm: Even if the sand had been sold twice over, it’s nobody’s business';
const archive = archiveOf({
  'a1.md': report(
    LONG,
    'Fen Courier',
    '2017-12-28',
    '"There was no sand left," Mayor Olga Wendt said, and spoke of her plans for 2018. "It is as simple as that."',
    '"The weir tariff is a gift to the millers," said Piet Varga, who chairs the anglers.',
  ),
  'a2.md': report(
    'Weir council meets',
    'Fen Courier',
    '2019-03-04',
    '"The weir tariff must go before the herring comes," said Lene Osgood, an engineer.',
    '"I never asked for a weir tariff," Mayor Olga Wendt said.',
    'Osgood called the dyke a "sponge".',
  ),
  'a3.md': report(
    'Weir council meets again',
    'Fen Courier',
    '2020-03-04',
    '"The lock keeper sleeps at noon and the gates stay shut all afternoon," said Lene Osgood.',
  ),
  'a4.md': report(
    'A look back at the lock',
    'Fen Courier',
    '2021-03-04',
    '"The lock keeper sleeps at noon and the gates stay shut all afternoon," said Lene Osgood.',
  ),
  'a5.md': report(
    'Eels return',
    'Reed Post',
    '',
    '"The eels came back by night," said Piet Varga. "They are as long as an oar and they bite."',
    'As Piet Varga put it: "They are as long as an oar and they bite."',
  ),
});

async function ask(line: string): Promise<{ answer: Answer; text: string }> {
  const typed = readLine(line, commands);
  if (!typed.ok) throw new Error(typed.sentence);
  const options: RawOptions = typed.options;
  const answer = await typed.command.run(options, contextOf(archive), typed.page ?? 0);
  return {
    answer,
    text: toTerminal(answer, { width: 300, colour: false, language: language('en') }, String(options.query)),
  };
}

describe('a name of which little is typed', () => {
  it('is somebody’s whose other name stands beside it', async () => {
    expect((await ask('/quote lene os')).text).toContain('read as the speaker Lene Osgood.');
    expect((await ask('/quote piet va')).text).toContain('“They are as long as an oar and they bite');
    expect((await ask('/quote lene xq')).text).toContain('Nothing found');
  });
});

describe('two of whom either is asked for', () => {
  it.each(['piet varga or olga wendt on the weir tariff', 'piet varga or olga wendt weir tariff'])(
    '%s',
    async (question) => {
      const { text } = await ask(`/quote ${question}`);
      expect(text).toContain('a gift to the millers');
      expect(text).toContain('I never asked for a weir tariff');
      expect(text).not.toContain('before the herring comes');
      expect(text).toContain('“piet varga or olga wendt” read as the speaker Piet Varga, Olga Wendt.');
    },
  );
});

describe('not about', () => {
  it('somebody of two names leaves their quotes out', async () => {
    const { text } = await ask('/quote weir tariff not by olga wendt');
    expect(text).toContain('Left out: quotes with “olga wendt”.');
    expect(text).not.toContain('I never asked');
  });

  it.each([
    'nothing about wendt, just tell me about the weir tariff',
    'not about wendt, only about the weir tariff',
    'nothing by wendt; show me quotes about the weir tariff',
  ])('at the beginning, with what is wanted behind it, leaves out: %s', async (query) => {
    expect((await ask(`/quote ${query}`)).text).toContain('Left out: quotes with “wendt”.');
  });

  it('at the beginning of a sentence leaves out nothing', async () => {
    const { text } = await ask('/quote not about money, it is about power');
    expect(text).not.toContain('Left out');
  });

  it('is a part of a sentence where grammar follows', async () => {
    expect((await ask('/quote weir tariff not about to go')).text).not.toContain('Left out');
  });

  it.each(['weir tariff not wendt', 'weir tariff without wendt'])('%s is told how to ask', async (query) => {
    expect((await ask(`/quote ${query}`)).text).toContain('put a minus before it (-wendt)');
  });

  it.each(['guilty or not guilty', 'the weir is not guilty', 'weir tariff'])(
    '%s is left alone',
    async (query) => {
      expect((await ask(`/quote ${query}`)).text).not.toContain('put a minus');
    },
  );

  it('at the beginning is told how to ask', async () => {
    const { text } = await ask('/quote not about wendt weir');
    expect(text).toContain('put a minus before it (-wendt)');
  });
});

describe('a question in Spanish', () => {
  it.each(['citas de Olga Wendt sobre el weir', 'declaraciones de olga wendt sobre weir'])(
    '%s has a speaker and a topic',
    async (question) => {
      const { text } = await ask(`/quote ${question}`);
      expect(text).toContain('I never asked for a weir tariff');
      expect(text).not.toContain('read as');
      expect(text).not.toContain('“sobre” was left out');
      expect(text).not.toContain('a gift to the millers');
    },
  );
});

describe('a name with a slip and what is spoken of, as the speaker', () => {
  it('are both understood', async () => {
    const { text } = await ask('/quote speaker: osgod herring');
    expect(text).toContain('these are quotes by Lene Osgood on “herring”');
    expect(text).toContain('before the herring comes');
  });
});

describe('somebody who said nothing of the kind at that time', () => {
  it('is not answered for by others who lack the name', async () => {
    const { answer, text } = await ask('/quote wendt eels before march 2019');
    expect(answer.kind).toBe('nothing');
    expect(text).toContain('Olga Wendt');
  });
});

describe('a question in French', () => {
  it('has no name made of its particles', async () => {
    const { text } = await ask('/quote qui a parlé de la Vargue du Nord');
    expect(text).not.toContain('read as the speaker');
  });
});

describe('the same words', () => {
  it('with another comma are the same', async () => {
    const said = (comma: string, day: string) =>
      report(
        `Fair of ${day}`,
        day.endsWith('1') ? 'Fen Courier' : 'Reed Post',
        day,
        `"What use${comma} at this hour${comma} is a lantern without oil?" asked Piet Varga.`,
      );
    const own = archiveOf({ 'c1.md': said(',', '2020-01-01'), 'c2.md': said('', '2020-03-02') });
    const command = commands.find(({ name }) => name === 'quote');
    const answer = await command?.run({ query: 'lantern without oil' }, contextOf(own), 0);
    expect(answer?.kind === 'quotes' && answer.hits.map(({ alsoIn }) => alsoIn.length)).toEqual([1]);
  });

  it('in another article are one result, which says where else they stand', async () => {
    const { answer, text } = await ask('/quote lock keeper sleeps');
    expect(answer.kind === 'quotes' && answer.page.total).toBe(1);
    expect(text).toMatch(/(?:The same statement in|Another version of this article)/);
  });

  it('once cut and once whole in one article are one result', async () => {
    const { answer } = await ask('/quote long as an oar');
    expect(answer.kind === 'quotes' && answer.page.total).toBe(1);
  });

  it('that differ nowhere have no difference shown', async () => {
    expect((await ask('/compare lock keeper sleeps')).text).not.toContain('Against the first');
  });
});

describe('/article', () => {
  it('takes a whole title, however long, and with the marks of a keyboard', async () => {
    const { answer } = await ask(`/article ${LONG.replaceAll('’', "'")}`);
    expect(answer.kind === 'article' && answer.article.title).toBe(LONG);
  });

  it('takes digits for the beginning of a number', async () => {
    expect((await ask('/article 2.md')).answer.kind).toBe('nothing');
    expect((await ask('/article a2.md')).answer.kind).toBe('article');
  });
});

describe('a title whose letters were read wrongly', () => {
  it('is shown as it was meant', () => {
    const [article] = archiveOf({
      'm.md': report(
        'Millers call it the townâ€™s tax',
        'Reed Post',
        '2020-01-02',
        '"It is a levy," said a miller.',
      ),
    }).articles.values();
    expect(article?.title).toBe('Millers call it the town’s tax');
  });
});

describe('/timeline', () => {
  it('says that nothing has a date', async () => {
    expect((await ask('/timeline eels')).text).toContain('None of these articles has a date');
    expect((await ask('/timeline weir')).text).not.toContain('None of these');
  });
});

describe('/check', () => {
  it('remarks on a year that only lies ahead of the article', async () => {
    const { text } = await ask('/check Olga Wendt said in 2018 that "there was no sand left"');
    expect(text).toContain('The message dates this 2018, the article is of 28 Dec 2017.');
  });

  it('remarks on a year that stands right behind the name', async () => {
    const { text } = await ask('/check "there was no sand left" Olga Wendt 2015');
    expect(text).toContain('The message dates this 2015, the article is of 28 Dec 2017.');
  });

  describe('of words that somebody only repeats', () => {
    const own = archiveOf({
      'i1.md': report(
        'Flood',
        'Fen Courier',
        '2020-01-02',
        '"The mayor shrugged at first (‘We have the flood under full control,’ he said in May), and then he left," said columnist Max Roth.',
        '"I told them, ‘We have the dam under full control,’ and they laughed," said engineer Nell Haas.',
        '"The millers’ dam is not for sale to any dredger, and the sluices’ keys are mine," said Una Pell.',
        '"The weir is older than the town and needs no advice," said Olga Wendt.',
      ),
      'i2.md': report('Ferry', 'Ida', '2020-01-02', '"The ferry is late again," said Ida Brand.'),
    });
    const shown = async (text: string) => {
      const command = commands.find(({ name }) => name === 'check');
      const answer = await command?.run({ text }, contextOf(own), 0);
      return answer && toTerminal(answer, { width: 300, colour: false, language: language('en') });
    };

    it('raises no alarm, and says that they are told', async () => {
      const text = await shown('Olga Wendt said "We have the flood under full control"');
      expect(text).not.toContain('Credited to');
      expect(text).toContain('the speaker tells what others say or think');
    });
    it.each(['We have the dam under full control', 'is not for sale to any dredger'])(
      'raises one for words of their own: %s',
      async (words) => {
        const text = await shown(`Olga Wendt said "${words}"`);
        expect(text).toContain('Credited to Olga Wendt, but the article names');
        expect(text).not.toContain('tells what others say');
      },
    );
    it('takes no given name for an outlet', async () => {
      expect(await shown('"The weir is older than the town" - Ida Brand')).not.toContain('The message names');
    });
  });

  it('finds what nearly stands among articles that repeat two of its words', async () => {
    const repeated = (at: number) =>
      report(`Gates ${at}`, 'Reed Post', '2020-01-02', `${'sluice gate, '.repeat(60)}and so on.`);
    const own = archiveOf({
      ...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`r${at}.md`, repeated(at)])),
      'z.md': report(
        'Budget',
        'Fen Courier',
        '2020-01-02',
        '"Nobody knew that sluice gate repairs could be so tiresome," said Piet Varga.',
      ),
    });
    const command = commands.find(({ name }) => name === 'check');
    const text = '"nobody knew sluice gate repairs could be so tiresome"';
    const answer = await command?.run({ text }, contextOf(own), 0);
    expect(answer?.kind === 'check' && answer.claims.map(({ claim }) => claim.verdict)).toEqual(['nearly']);
  });

  it('takes no filler for a question', async () => {
    const own = archiveOf({
      'f.md': report(
        'Fair',
        'Reed Post',
        '2020-01-02',
        '"When I walk through the fair I never lose a single coin, okay?" said Piet Varga.',
        '"When will the ferry leave the old harbour tonight?" said Lene Osgood.',
      ),
    });
    const command = commands.find(({ name }) => name === 'check');
    const shown = async (text: string) => {
      const answer = await command?.run({ text }, contextOf(own), 0);
      return answer && toTerminal(answer, { width: 300, colour: false, language: language('en') });
    };
    expect(await shown('"I never lose a single coin"')).not.toContain('part of a question');
    expect(await shown('"will the ferry leave the old harbour tonight"')).toContain('part of a question');
  });
});

describe('words that the outlet sets off', () => {
  it('are not called reported without quotation marks', async () => {
    const { text } = await ask('/quote dyke sponge');
    expect(text).toContain('only what stands in quotation marks is quoted');
  });
});

describe('an outlet that is found by its address', () => {
  it('is shown with it', async () => {
    const own = archiveOf({
      'o.md': `---\ntitle: Fair\noutlet: Olga Wendt\nurl: https://www.fencourier.example/a\ndate: 2020-01-02\n---\n"It rains," said Piet Varga.\n`,
    });
    const command = commands.find(({ name }) => name === 'outlets');
    const shown = async (query: string) => {
      const answer = await command?.run({ query }, contextOf(own), 0);
      return answer && toTerminal(answer, { width: 300, colour: false, language: language('en') });
    };
    expect(await shown('fencourier')).toContain('fencourier.example');
    expect(await shown('olga')).not.toContain('fencourier.example');
  });
});

describe('a page in the line', () => {
  it('turns to it, and is no word of the question', async () => {
    const { answer, text } = await ask('/quote weir page: 9');
    expect(text).toContain('There is no page 9: this is page 1.');
    expect(answer.kind === 'quotes' && answer.page.total).toBe((await pages()).total);
    const typed = readLine('/check he wrote on page: 3', commands);
    expect(typed.ok && typed.options).toEqual({ text: 'he wrote on page: 3' });
    const quoted = readLine('/quote "see page: 3"', commands);
    expect(quoted.ok && quoted.page).toBeUndefined();
  });

  async function pages() {
    const { answer } = await ask('/quote weir');
    return answer.kind === 'quotes' ? answer.page : { total: -1 };
  }
});

describe('a question that asks for quotes', () => {
  it('has no number of them, and no praise, among its words', async () => {
    const { text } = await ask('/quote give me 5 quotes about the weir tariff by lene osgood');
    expect(text).toContain('before the herring comes');
    expect(text).not.toContain('without');
    expect(text).not.toContain('a gift to the millers');
    expect((await ask('/quote what is the best quote about the weir tariff')).text).toContain('3 quotes for');
  });

  it('leaves out what stands behind NOT', async () => {
    const { text } = await ask('/quote weir tariff NOT herring');
    expect(text).toContain('Left out: quotes with “herring”.');
    expect(text).not.toContain('before the herring');
    expect((await ask('/quote WEIR TARIFF NOT HERRING')).text).not.toContain('Left out');
  });
});

describe('a day that there is not', () => {
  it('is said where nothing else is asked', async () => {
    const { text } = await ask('/quote on 30 february');
    expect(text).toContain('“on 30 february” is no day that there is');
    expect(text).not.toContain('stands in no quote');
  });
});

describe('/speakers', () => {
  const people = (...names: readonly string[]) =>
    names.map((name, at) => `"The ${'abcdefghijklmn'[at]} boat is leaking again," said ${name}.`);
  const own = archiveOf({
    's1.md': report(
      'Boats leak',
      'Fen Courier',
      '2020-01-02',
      ...people(...Array.from({ length: 9 }, () => 'Igor Pavlin')),
      '"I left the boat house unlocked," said Tess Pavlney, a rower.',
      ...['first', 'second', 'third', 'fourth', 'fifth'].map(
        (word) => `"A ${word} dredging of the lagoon is needed," said Igor Pavlin.`,
      ),
      'According to a council report on dredging, "the lagoon is full of silt".',
    ),
  });
  const shown = async (query: string) => {
    const command = commands.find(({ name }) => name === 'speakers');
    const answer = await command?.run({ query }, contextOf(own), 0);
    return answer && toTerminal(answer, { width: 300, colour: false, language: language('en') });
  };

  it('asks whether somebody far oftener quoted is meant by a slip', async () => {
    expect(await shown('pavln')).toContain('Did you mean Igor Pavlin?');
    expect(await shown('pavlin')).not.toContain('Did you mean');
  });
  it('tells who speaks on what only a report is called after', async () => {
    const text = await shown('dredging');
    expect(text).toContain('these speak on it');
    expect(text).toContain('Igor Pavlin');
  });
});

describe('undated quotes that a date leaves out', () => {
  it('are counted only where all were looked through', async () => {
    const undatedReport = (at: number) =>
      report(
        `Eels ${at}`,
        'Reed Post',
        at % 2 === 0 ? '' : '2020-01-02',
        ...Array.from({ length: 60 }, (_, line) => `"Eel ${at} ${line} is long," said Piet Varga.`),
      );
    const own = archiveOf(
      Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`e${at}.md`, undatedReport(at)])),
    );
    const command = commands.find(({ name }) => name === 'quote');
    const answer = await command?.run({ query: 'eel 2020' }, contextOf(own), 0);
    expect(answer?.notes).toContainEqual({ code: 'undated-left-out' });
    const few = await command?.run({ query: 'eels 2020' }, contextOf(archive), 0);
    expect(few?.notes ?? []).not.toContainEqual({ code: 'undated-left-out' });
  });
});
