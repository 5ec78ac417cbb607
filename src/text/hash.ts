const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of nothing, to go on from. */
export const HASH_START = START;

/** FNV-1a (Fowler, Noll, Vo), 32 bits with a sign, of one more UTF-16 unit. */
export function hashOn(before: number, unit: number): number {
  return Math.imul(before ^ unit, PRIME);
}

/**
 * FNV-1a over the first `length` units.
 * @param before hash of the units that stand before these
 */
export function hashUnits(units: ArrayLike<number>, length: number, before = START): number {
  let hash = before;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME);
  return hash;
}

/** FNV-1a over the units from `start` up to `end`. */
export function hashStretch(units: Uint16Array, start: number, end: number): number {
  let hash = START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME);
  return hash;
}

/** FNV-1a over the units of a string. */
export function hashOf(text: string): number {
  let hash = START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** A hash without sign that is never 0, which can stand for "none". */
export function unsignedHash(hash: number): number {
  return hash >>> 0 || 1;
}

/** FNV-1a over the units of a string, without sign and never 0. */
export function keyHash(key: string): number {
  return unsignedHash(hashOf(key));
}

/** The bits of a hash mixed (two rounds of a multiplicative finaliser), for the low bits of FNV are its weakest. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}
