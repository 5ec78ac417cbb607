import { z } from 'zod';
import type { Archive } from '../src/archive/types.ts';
import type { Answer } from './answer.ts';
import { defineCommand } from './define.ts';
import { namedLike } from './names.ts';
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
  answer({ speaker, outlet, as }, { archive, random }): Answer {
    const person = speaker === undefined ? undefined : namedLike([...archive.people.values()], speaker)[0];
    if (speaker !== undefined && !person) return nothingCalled('random', speaker, 'unknown-speaker', archive);
    const outlets = [...archive.outlets.values()].map((each) => ({ ...each, names: [each.name], roles: [] }));
    const place = outlet === undefined ? undefined : namedLike(outlets, outlet)[0];
    if (outlet !== undefined && !place) return nothingCalled('random', outlet, 'unknown-outlet', archive);
    const { whole, speakers, outlets: places } = archive.standings;
    const standing = person ? speakers.get(person.id) : place ? places.get(place.id) : whole;
    const direct = standing?.direct ?? [];
    // Of two filters one chose the list; the other is left to apply.
    const quotes = person && place ? direct.filter((id) => outletOf(id, archive) === place.id) : direct;
    const drawn = quotes[Math.floor(random() * quotes.length)];
    const hit = drawn && exactHit(drawn, archive);
    const base = { command: 'random', notes: [], archiveVersion: archive.version };
    if (!hit)
      return { ...base, kind: 'nothing', asked: [person?.name, place?.name].filter(Boolean).join(', ') };
    const page = { index: 0, count: 1, total: 1 };
    return { ...base, kind: 'quotes', hits: [hit], page, ...(as === 'card' && { card: true }) };
  },
});

function outletOf(id: string, { quotes, articles }: Archive): string | undefined {
  return articles.get(quotes.get(id)?.article ?? '')?.outlet.id;
}
