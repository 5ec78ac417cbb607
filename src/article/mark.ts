import { outletNamed, outletOnLine } from './agencies.ts';
import type { BoilerplateLine } from './boilerplate-line.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Layout } from './layout.ts';
import { outletFromAddress, outletFromName, readsAsOutlet, UNKNOWN_OUTLET } from './outlet.ts';
import type { Outlet, OutletBasis } from './types.ts';

const COPYRIGHT_OWNER =
  /^\W{0,3}(?:©|&copy;|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?,?\s*(?:by\s+)?(\p{L}[\p{L}\p{N} .&’'/-]{1,60}?)\s*(?:(?:19|20)\d\d|[.,|;:(]|all rights|$)/iu;
const SOURCE_OWNER =
  /^(?:sources?|via|from|originally published (?:by|in|at|on)|this \w+ (?:was )?(?:first |originally )?(?:appeared|published|ran|posted) (?:in|on|by|at))\s?:?\s+(.{2,80}?)[.\s]*$/iu;
const BYLINE_OWNER = /(?:[|–—]|,| - | for )\s*(?:the )?([\p{L}][\p{L} ./&-]{1,40})$/iu;

/** Who published the article: front matter, then dateline, footer, header and the address in the front matter. */
export function outletOf(layout: Layout, matter: FrontMatter): Outlet {
  const address = matter.url === undefined ? undefined : outletFromAddress(matter.url, 'url');
  if (matter.outlet !== undefined) {
    const given = outletFromName(matter.outlet, 'given');
    return address?.domain === undefined ? given : { ...given, domain: address.domain };
  }
  const agency = layout.dateline?.parsed.agency;
  if (agency !== undefined) return outletFromName(agency, 'dateline');
  return (
    firstMark([...layout.footer].reverse(), 'footer') ??
    firstMark(layout.header, 'header') ??
    address ??
    UNKNOWN_OUTLET
  );
}

function firstMark(boilerplate: readonly BoilerplateLine[], basis: OutletBasis): Outlet | undefined {
  for (const item of boilerplate) {
    const found = markOf(item, basis);
    if (found !== undefined) return found;
  }
  return undefined;
}

function markOf({ line, kind, place }: BoilerplateLine, basis: OutletBasis): Outlet | undefined {
  const { text } = line;
  if (place === 'within' || (place === 'teasers' && kind !== 'url' && kind !== 'copyright')) return undefined;
  if (kind === 'url') return outletFromAddress(text, basis);
  if (kind === 'outlet') return outletFromName(outletOnLine(text)?.name ?? text, basis);
  if (kind === 'time' || kind === 'name') {
    const known = outletOnLine(text);
    return known === undefined ? undefined : outletFromName(known.name, basis);
  }
  if (kind === 'copyright' && place !== 'above') {
    const owner = ownerFrom(COPYRIGHT_OWNER.exec(text)?.[1], basis);
    return owner?.domain !== undefined || readsAsOutlet(owner?.name ?? '') ? owner : undefined;
  }
  if (kind === 'source') return ownerFrom(SOURCE_OWNER.exec(text)?.[1], basis);
  if (kind === 'byline') {
    const owner = BYLINE_OWNER.exec(text)?.[1]?.trim();
    return owner !== undefined && outletNamed(owner) !== undefined ? outletFromName(owner, basis) : undefined;
  }
  return undefined;
}

function ownerFrom(owner: string | undefined, basis: OutletBasis): Outlet | undefined {
  if (owner === undefined) return undefined;
  const clean = owner
    .replace(/(?:,| and|\/| &)(?: other)?(?: news)? agencies$/iu, '')
    .replace(/\s+(?:inc|ltd|llc|plc|corp|co|gmbh|limited|corporation)\.?$/iu, '')
    .trim();
  if (clean.length < 2) return undefined;
  return outletFromAddress(clean, basis) ?? outletFromName(clean, basis);
}
