import fc from 'fast-check';

/** Texts that break layouts: very long ones, words without end, signs that stack, turn round or have no width. */
export const nastyTexts: Readonly<Record<string, string>> = {
  nothing: '',
  'a quote of 100 KB': 'The ministers met again and agreed on nothing. '.repeat(2200),
  'one enormous word': 'Donau'.repeat(4000),
  'a name of 3,000 characters': 'Maria-Theresia Wilhelmina '.repeat(116),
  'only spaces and controls': ' \n\t\u0000\u001b\u00a0 ',
  'zero-width signs': 'a\u200bb\u200cc\u200dd\ufeffe'.repeat(500),
  'only joiners': '\u200d'.repeat(5000),
  'stacked accents': `Z${'\u0301\u0327\u0338'.repeat(200)}algo comes`,
  'emoji of many parts': `${'👩‍👩‍👧‍👦'.repeat(60)} said so`,
  'joined without end': `${'👩\u200d'.repeat(400)}`,
  Arabic: '“لن نقبل بأي شروط مسبقة قبل بدء المفاوضات في جنيف” […] “هذا موقفنا”',
  'Hebrew with numbers': 'הוא אמר כי 25 איש (מתוך 300) עזבו ב-12.12.2016',
  'direction overrides': '\u202eevil\u202c text \u2067here\u2069',
  'widest signs': '﷽'.repeat(40),
  'wide capitals': 'W'.repeat(31).concat(' ').repeat(40),
  Chinese: '部长说，双方没有达成任何协议。'.repeat(60),
  'lone surrogates': `\ud800 broken \udc00 text`,
  'narrow letters': 'il '.repeat(3000),
  lines: 'one\r\ntwo\n\n\nthree\u2028four',
  'only dashes': '—'.repeat(900),
  'nested marks': '“He said ‘no’ and “never”, ”” ““ '.repeat(90),
};

/** A nasty text, or two of them joined, or anything at all. */
export const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(nastyTexts)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(...[0, 1].map(() => fc.constantFrom(...Object.values(nastyTexts))))
      .map((both) => both.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 120 }) },
);
