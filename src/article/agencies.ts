import { fold } from '../text/fold.ts';
import { KNOWN_OUTLETS } from './known-outlets.ts';

/** An outlet known by the marks it leaves in datelines, bylines and footers. */
export interface KnownOutlet {
  readonly name: string;
  readonly domain?: string;
  /** Other ways in which it is written. */
  readonly also: readonly string[];
}

/** An outlet of which a line of names is given: its own name first. */
export function readOutletLine([name = '', ...others]: readonly string[]): KnownOutlet {
  const domain = others.find((other) => DOMAIN.test(other));
  return {
    name,
    ...(domain !== undefined && { domain }),
    also: others.filter((other) => other !== domain),
  };
}

const DOMAIN = /^[a-z0-9.-]+\.[a-z]{2,}$/u;

const OUTLETS: readonly KnownOutlet[] = KNOWN_OUTLETS.trim()
  .split('\n')
  .map((line) => readOutletLine(line.split(', ')));

const LONGEST_NAME = 60;

const USUAL = createOutletBook(OUTLETS);

/** The known outlet of this name or abbreviation, whatever its case. */
export function outletNamed(name: string): KnownOutlet | undefined {
  return USUAL.named(name);
}

/** The known outlet that a line names and nothing else, or before a bar: "Al Jazeera English", "BBC News | World". */
export function outletOnLine(text: string): KnownOutlet | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const name = text.split(/\s*[|›>]\s*/u)[0] ?? text;
  const known = outletNamed(name);
  if (known !== undefined) return known;
  const shorter = name.replace(/ (?:English|Online|News|Staff)$/u, '');
  return shorter === name ? undefined : outletNamed(shorter);
}

/** The known outlet that publishes under this host name; sub-domains count as their parent. */
export function outletAtDomain(host: string): KnownOutlet | undefined {
  return USUAL.atDomain(host);
}

/** Outlets by their names and by the hosts under which they publish. */
export interface OutletBook {
  named(name: string): KnownOutlet | undefined;
  atDomain(host: string): KnownOutlet | undefined;
}

/** @param outlets of two with one name or host the later one counts */
export function createOutletBook(outlets: readonly KnownOutlet[]): OutletBook {
  const byName = new Map<string, KnownOutlet>();
  const byDomain = new Map<string, KnownOutlet>();
  for (const known of outlets) {
    for (const name of [known.name, ...known.also]) byName.set(key(name), known);
    for (const domain of [known.domain ?? '', ...known.also])
      if (DOMAIN.test(domain)) byDomain.set(domain, known);
  }
  return {
    named: (name) => (name.length > LONGEST_NAME ? undefined : byName.get(key(name))),
    atDomain(host) {
      const labels = host.toLowerCase().split('.');
      for (let from = 0; from < labels.length - 1; from += 1) {
        const known = byDomain.get(labels.slice(from).join('.'));
        if (known !== undefined) return known;
      }
      return undefined;
    },
  };
}

function key(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
