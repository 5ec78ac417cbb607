import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkText } from '../../src/check/index.ts';
import { segmentsOf, spokenText } from '../../src/reply/spoken.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf({
  'a.txt': `Rye &amp; oats

BERGEN, 12 December 2016. – The mill is open again.

&ldquo;The oats &amp; the rye aren&rsquo;t **ever** [coming back](https://mill.example/a) &hellip;&rdquo; said [Pia Lomond](/pia), the miller.
`,
  'b.txt': `The weir

BERGEN, 12 December 2016. – The weir is open again.

â€œThe weir isnâ€™t safe,â€ said&nbsp;Karl&nbsp;Noone, the engineer.
`,
});

describe('markup of the page in an article', () => {
  it('is shown nowhere, and its words are found and verbatim', () => {
    const answer = commands
      .find(({ name }) => name === 'quote')
      ?.run({ query: 'oats rye' }, contextOf(archive), 0);
    const hits = answer !== undefined && 'kind' in answer && answer.kind === 'quotes' ? answer.hits : [];
    const [best] = hits;
    expect(best?.speaker?.name).toBe('Pia Lomond');
    expect(best && spokenText(best)).toBe('“The oats & the rye aren’t ever coming back …”');
    expect(best && segmentsOf(best)[0]?.text).toBe('The oats & the rye aren’t ever coming back …');
    expect(best?.article.title).toBe('Rye & oats');
    const [span] = best?.quote.segments ?? [];
    expect(best?.article.raw.slice(span?.start, span?.end)).toBe(
      'The oats &amp; the rye aren&rsquo;t **ever** [coming back](https://mill.example/a) &hellip;',
    );
  });

  it.each([
    '“The oats & the rye aren’t ever coming back” said Pia Lomond',
    '“The weir isn’t safe,” said Karl Noone',
  ])('%s is verbatim', (claim) => {
    expect(checkText(claim, archive).claims.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });
});
