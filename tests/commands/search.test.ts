import { describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf();

const run = (name: string, options: RawOptions, page = 0): Answer => {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const answer = command.run(options, contextOf(archive), page);
  if (answer instanceof Promise) throw new Error(`/${name} takes its time`);
  return answer;
};

const quotes = (options: RawOptions) => {
  const answer = run('quote', options);
  if (answer.kind !== 'quotes') throw new Error(`${answer.kind}: ${JSON.stringify(answer)}`);
  return answer.hits;
};

const words = ({ quote, article }: Pick<ReturnType<typeof quotes>[number], 'quote' | 'article'>) =>
  quote.segments.map(({ start, end }) => article.raw.slice(start, end)).join(' … ');

describe('/quote', () => {
  it('finds what a speaker said on a topic, with outlet and date', () => {
    const [best] = quotes({ query: 'quist cranes' });
    expect(best && words(best)).toMatch(/cranes/);
    expect(best?.speaker?.name).toBe('Ida Quist');
    expect(best?.article.date.basis).toBe('dateline-without-year');
  });

  it('shows the same statement of two outlets as one result', () => {
    const hits = quotes({ query: 'quist cranes safe' });
    expect(hits[0]?.alsoIn).toHaveLength(1);
    const shown = hits.flatMap((hit) => [hit, ...hit.alsoIn]).map((hit) => hit.quote.id);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('shows the fullest version of a statement first', () => {
    const told = (outlet: string, date: string, words: string) =>
      `---\ntitle: Store runs dry\noutlet: ${outlet}\ndate: ${date}\n---\n"${words}," Harbour Minister Ida Quist said.\n`;
    const short = 'The grain store at Holme is empty';
    const full = `${short}, and the next barge comes on Monday`;
    const both = archiveOf({
      'a.md': told('Coast Wire', '2021-03-02', short),
      'b.md': told('Fjord Press', '2021-03-03', full),
    });
    const answer = commands
      .find(({ name }) => name === 'quote')
      ?.run({ query: 'grain store' }, contextOf(both));
    expect(answer).toMatchObject({ kind: 'quotes', page: { total: 1 } });
    const [hit] = answer !== undefined && 'kind' in answer && answer.kind === 'quotes' ? answer.hits : [];
    expect(hit && [words(hit), hit.alsoIn.map(words)]).toEqual([full, [short]]);
  });

  it('never gives one speaker’s words to another', () => {
    for (const hit of quotes({ query: 'brekke' })) expect(hit.speaker?.name).toBe('Harald Brekke');
  });

  it('answers nothing for a speaker who is not there, and says who is near', () => {
    const answer = run('quote', { query: 'obama cranes' });
    expect(answer.kind).toBe('nothing');
    const codes = answer.notes.map((note) => note.code);
    expect(codes.some((code) => code === 'unknown-speaker' || code === 'unknown-word')).toBe(true);
    expect(codes).toContain('near-speakers');
  });

  it('keeps titles, captions and teasers out of reach', () => {
    expect(run('quote', { query: 'ferry fares' }).kind).toBe('nothing');
    expect(run('quote', { query: 'defends the decision' }).kind).toBe('nothing');
  });

  it('filters by outlet and by date; an undated quote passes no date filter', () => {
    for (const hit of quotes({ query: 'quay', outlet: 'fjord press' })) {
      expect([hit, ...hit.alsoIn].some((view) => view.article.outlet.name === 'Fjord Press')).toBe(true);
    }
    expect(quotes({ query: 'repairs', after: '2019-04', before: '2019-04' })).toHaveLength(1);
    expect(run('quote', { query: 'repairs', before: '2019-03' }).kind).toBe('nothing');
  });

  it('gives the nearest page for one out of range', () => {
    const answer = run('quote', { query: 'quay' }, 99);
    expect(answer.kind === 'quotes' && answer.page.index).toBe(
      answer.kind === 'quotes' ? answer.page.count - 1 : -1,
    );
    expect(answer.kind === 'quotes' && answer.hits.length).toBeGreaterThan(0);
  });

  it.each([
    [
      {},
      /^There is nothing to look for: type a name, a topic or a phrase, or choose a speaker or an outlet\.$/,
    ],
    [{ query: '   ' }, /`query` is empty/],
    [{ query: 'x'.repeat(201) }, /longer than 200/],
    [{ query: 'quay', after: 'soon' }, /`after`: “soon” is not a date/],
    [{ query: 'quay', after: '2020', before: '2019' }, /`before` lies before/],
  ])('refuses %j with a sentence', (options, sentence) => {
    const answer = run('quote', options as RawOptions);
    expect(answer.kind === 'refusal' && answer.reason).toMatch(sentence);
  });
});

describe('/sources', () => {
  it('lists the articles with who is quoted and how many quotes match', () => {
    const answer = run('sources', { query: 'cranes' });
    if (answer.kind !== 'sources') throw new Error(answer.kind);
    expect(answer.hits.map((hit) => hit.article.outlet.name).sort()).toEqual(['CWN', 'Fjord Press']);
    for (const hit of answer.hits) {
      expect(hit.speakers.map((person) => person.name)).toContain('Ida Quist');
      expect(hit.matching).toBeGreaterThan(0);
      expect(hit.best).toBeDefined();
    }
  });

  it('finds an article in which only the reporter speaks of it, after the others', () => {
    const answer = run('sources', { query: 'fishermen' });
    expect(answer.kind === 'sources' && answer.hits.map((hit) => hit.article.title)).toEqual([
      'Fishermen want the quay back',
    ]);
  });
});

describe('autocomplete', () => {
  it('offers only values that lead to an answer', () => {
    for (const [option, partial] of [
      ['query', 'q'],
      ['query', 'cran'],
      ['speaker', 'bre'],
      ['outlet', ''],
    ] as const) {
      const offered = commands[0]?.suggest({ option, partial, filled: {} }, contextOf(archive)) ?? [];
      expect(offered.length).toBeGreaterThan(0);
      for (const { name, value } of offered) {
        expect(name.length).toBeLessThanOrEqual(100);
        const options = option === 'query' ? { query: value } : { query: 'quay', [option]: value };
        const answer = run('quote', options);
        if (option === 'query') expect(answer.kind, value).toBe('quotes');
        else expect(answer.kind, value).not.toBe('refusal');
      }
    }
  });

  it('has nothing for options that take free text', () => {
    expect(commands[0]?.suggest({ option: 'after', partial: '20', filled: {} }, contextOf(archive))).toEqual(
      [],
    );
  });

  it('is none for what is too long to be asked', () => {
    const offered = (partial: string, filled = {}) =>
      commands[0]?.suggest({ option: 'query', partial, filled }, contextOf(archive)) ?? [];
    expect(offered('cranes').length).toBeGreaterThan(0);
    expect(offered('cranes '.repeat(40))).toEqual([]);
    expect(offered('cranes', { speaker: 'q'.repeat(61) })).toEqual([]);
  });
});
