import fc from 'fast-check';

/** Any string at all, halves of surrogate pairs included. */
export const anyString = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...'the quay was “closed” — his dock’s crane, he said…\n'.split('')),
      },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\ufeff',
          '\u0000',
          '\u0081',
          '\u009d',
          'é',
          'щ',
          '😀',
          '\ud83d',
          '\udc00',
        ),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
