import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleStretch, visibleText } from '../../src/text/invisible.ts';
import { withoutMarkup } from '../../src/text/markup.ts';

const seen = (text: string) => visibleStretch(text, { start: 0, end: text.length });

describe('withoutMarkup', () => {
  it.each([
    ['&ldquo;Oats &amp; rye&rdquo; &#8212; it&#x2019;s&nbsp;late', '“Oats & rye” — it’s\u00a0late'],
    ['&amp;ldquo;Oats&amp;rdquo; and &amp;amp;#8217;', '“Oats” and ’'],
    ['R&amp;D; and AT&T; and &nonsense; and A & B', 'R&D; and AT&T; and &nonsense; and A & B'],
    ['5 &lt; 6, caf&eacute;', '5 < 6, café'],
    ['â€œThe quay isnâ€™t oldâ€\u009d, heâ€¦ 5â‚¬', '“The quay isn’t old”, he… 5€'],
    ['â€œThe quay is old,â€ he said', '“The quay is old,” he said'],
    ['cafÃ© in AsunciÃ³n, Â£5', 'café in Asunción, £5'],
    ['Ã¢â‚¬Å“TwiceÃ¢â‚¬Â\u009d isnÃ¢â‚¬â„¢t', '“Twice” isn’t'],
    ['‚ÄúThe quay isn‚Äôt old‚Äù', '“The quay isn’t old”'],
    ['AMANHÃ” e Â e “château”, Ångström', 'AMANHÃ” e Â e “château”, Ångström'],
    ['The **old** quay and *not* the _new_ one', 'The old quay and not the new one'],
    ['***Never***, **say *it* twice**', 'Never, say it twice'],
    ['a 4* inn, f*** it, 5*3*2, snake_case_name', 'a 4* inn, f*** it, 5*3*2, snake_case_name'],
    ['see [the *quay*](https://quay.example/a_b_(c) "Quay"), he', 'see the quay, he'],
    ['![A quay](https://quay.example/a.jpg) Old', ' Old'],
    ['[He](sic) said [it] (twice)', '[He](sic) said [it] (twice)'],
    ['It is <em>not</em> <a href="https://quay.example">old</a>.', 'It is not old.'],
    [
      'Ann Vale Ann Marie (Annie) ValeTax vote delayed Sheep escape MORE (D-Ohio) and Bo McRee Bo McRee2 ferries late MORE said',
      'Ann Vale (D-Ohio) and Bo McRee said',
    ],
    // The full name not glued to the headline, or the name glued to itself.
    [
      "Speaker Bo McRee Bo Ian McRee Ferries late 'in May' again MORE (R-Utah) and Di Oak, Di OakDi OakSheep escape MORE",
      'Speaker Bo McRee (R-Utah) and Di Oak, Di Oak',
    ],
    ['Cy Roe Jr. Cyrus Peter RoeNine lives MORE, who sat', 'Cy Roe Jr., who sat'],
    [
      'We want MORE (and Ann ValeTax is a firm). Give MORE',
      'We want MORE (and Ann ValeTax is a firm). Give MORE',
    ],
  ])('%j is read as %j', (text, read) => {
    expect(seen(text)).toBe(read);
  });

  const texts = fc
    .array(
      fc.constantFrom(
        'a',
        'B',
        ' ',
        '.',
        '\n',
        '“',
        '&amp;',
        '&rdquo;',
        'â€™',
        'Ã©',
        '**',
        '*',
        '_',
        '[',
        '](/x)',
        '<b>',
        '&',
      ),
    )
    .map((pieces) => pieces.join(''));

  it('knows half of a mark by the other half, outside the stretch', () => {
    expect(visibleStretch('&amp;_aaa_\na', { start: 6, end: 11 })).toBe('aaa\n');
    expect(visibleStretch('*I will go,* she said.', { start: 1, end: 12 })).toBe('I will go,');
  });

  it('keeps every offset, and leads every span back', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, two) => {
        expect(withoutMarkup(text)).toHaveLength(text.length);
        const shown = visibleText(text);
        if (shown === undefined) return;
        const start = one % (shown.text.length + 1);
        const end = start + (two % (shown.text.length - start + 1));
        const span = shown.original({ start, end });
        expect(shown.shown(span)).toEqual({ start, end });
        expect(visibleStretch(text, span)).toBe(shown.text.slice(start, end));
      }),
    );
  });
});
