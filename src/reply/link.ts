import { LIMITS } from '../../commands/index.ts';
import { readAddress } from '../text/address.ts';

/** What markdown could take, anywhere in an address or at its end. */
const TAKEN = /[\\`*_~|()<>[\]{}^"'\s]|[.,:;!?]$/g;

/**
 * An address as it can stand in a link of Discord's markdown: what markdown could take is percent-encoded, which leads to the same
 * place (RFC 3986 § 2.4).
 * @returns undefined for what is no address of the web, would not fit into a link, or shows another host than it leads to
 */
export function linkTarget(url: string): string | undefined {
  const meant = readAddress(url);
  if (meant === undefined) return undefined;
  const { href, protocol, host, username, password } = meant;
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  const target = href.replace(TAKEN, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return target.length <= LIMITS.buttonUrl && readAddress(target)?.host === host ? target : undefined;
}

/** How Discord's markdown finds the text of a link (the rule of simple-markdown): a backslash before a bracket does not count. */
const LINK_TEXT = /^(?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*$/;

/** A text that leads to an address; without brackets in pairs it could not be told where it ends, and is left without a link. */
export function linkedText(shown: string, target: string): string {
  return LINK_TEXT.test(shown) ? `[${shown}](${target})` : shown;
}
