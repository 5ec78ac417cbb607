import type { OutletEntry, SpeakerEntry } from '../../commands/index.ts';
import type { Period } from '../archive/types.ts';
import type { Language } from '../language/index.ts';
import { type Block, line, part, small } from './sheet.ts';
import { isoText, mixedTexts } from './wording.ts';

/** A speaker with what is known of them. */
export function speakerBlock({ person, period, outlets }: SpeakerEntry, into: Language): Block {
  const roles = differentRoles(person.roles).slice(0, 5).join('; ');
  const names = into.list(outlets.map((outlet) => outlet.name));
  return {
    before: [
      line(
        part(person.name, { style: 'strong' }),
        part(` · ${into.say('quotes.count', { count: person.quotes })}`),
      ),
      line(part(periodText(period, into))),
      ...mixedTexts([person.name], into).map((text) => small(text, 260)),
      ...(roles === '' ? [] : [small(into.say('speaker.roles', { roles }), 200)]),
      ...(names === '' ? [] : [small(into.say('speaker.outlets', { names }), 200)]),
    ],
  };
}

/** Roles without those that differ by an article or by capitals only: "the minister" beside "Minister". */
function differentRoles(roles: readonly string[]): string[] {
  const shown = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase().replace(/^(?:the|an?) /, '');
    if (!shown.has(key)) shown.set(key, role);
  }
  return [...shown.values()];
}

/** An outlet with what the corpus has of it. */
export function outletBlock({ outlet, address, period, speakers }: OutletEntry, into: Language): Block {
  const names = into.list(speakers.slice(0, 8).map((person) => person.name));
  const counts = [
    into.say('sources.count', { count: outlet.articles }),
    quotesText(outlet.quotes, period, into),
  ].join(', ');
  return {
    outlet: outlet.id,
    before: [
      line(part(outlet.name, { style: 'strong' }), part(` · ${counts}`)),
      ...(address === undefined ? [] : [small(address)]),
      line(part(daysText(period, into))),
      ...mixedTexts([outlet.name], into).map((text) => small(text, 260)),
      ...(names === '' ? [] : [small(into.say('source.quoted', { names }), 200)]),
    ],
  };
}

/** Between which dates, and how many undated. */
function periodText(period: Period, into: Language): string {
  const dates = daysText(period, into);
  const { first, undated } = period;
  return undated === 0 || first === undefined
    ? dates
    : `${dates}, ${into.say('period.undated', { count: undated })}`;
}

/** Between which dates. */
export function daysText({ first, last }: Period, into: Language): string {
  if (first === undefined || last === undefined) return into.say('date.undated');
  return first === last ? isoText(first, into) : `${isoText(first, into)} – ${isoText(last, into)}`;
}

/** How many quotes, and how many of them undated. */
export function quotesText(count: number, { first, undated }: Period, into: Language): string {
  const quotes = into.say('quotes.count', { count });
  return undated === 0 || first === undefined
    ? quotes
    : `${quotes} (${into.say('period.undated', { count: undated })})`;
}
