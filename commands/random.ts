import * as z from 'zod';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { outletsLike, speakersLike } from './names.ts';
import { lookInput, lookOption, looseText, outletOption, privateOption, speakerOption } from './options.ts';
import { exactHit, nothingCalled } from './results.ts';

/** `/random`: one attributed direct quote, for a daily habit. */
export default defineCommand({
  data: {
    name: 'random',
    description: 'One quote at random, always attributed',
    options: [speakerOption, outletOption, lookOption, privateOption],
  },
  input: z.object({
    speaker: looseText.optional(),
    outlet: looseText.optional(),
    as: lookInput,
    private: z.boolean('invalid').optional(),
  }),
  suggest: ({ option, partial }, { archive }) =>
    option === 'speaker' || option === 'outlet' ? archive.search.suggest(option, partial, {}) : [],
  answer({ speaker, outlet, as }, { archive, random }): Found {
    const person = speaker === undefined ? undefined : speakersLike(speaker, archive).at(0);
    if (speaker !== undefined && !person) return nothingCalled(speaker, 'unknown-speaker');
    const place = outlet === undefined ? undefined : outletsLike(outlet, archive).at(0);
    if (outlet !== undefined && !place) return nothingCalled(outlet, 'unknown-outlet');
    const quotes = archive.totals.direct({
      ...(person && { speaker: person.id }),
      ...(place && { outlet: place.id }),
    });
    const drawn = quotes.at(Math.floor(random() * quotes.length));
    const hit = drawn && exactHit(drawn, archive);
    if (!hit) return { kind: 'nothing', asked: [person?.name, place?.name].filter(Boolean).join(', ') };
    const page = { index: 0, count: 1, total: 1 };
    return { kind: 'quotes', hits: [hit], page, ...(as === 'card' && { card: true }) };
  },
});
