import { readAddress } from '../text/address.ts';
import { fold } from '../text/fold.ts';
import type { Article } from './types.ts';

/** Hosts of a site for telephones and the like: the same page stands under them. */
const SAME_SITE = /^(?:(?:www\d?|m|mobile|amp)\.)+/;
/** Last parts of an address of which one page has several. */
const SAME_PAGE = /(?:\/(?:amp|print)|\/index\.\w{3,5}|\.amp)?\/*$/;

/** What the editions of one article share: either of them, within one outlet. */
interface EditionKeys {
  readonly title: string;
  /** Host and path; absent for an article without an address, and for an outlet's front page. */
  readonly address?: string;
}

/** By what an article is known again under another address, or once it was edited. */
function editionKeys({ title, url }: Pick<Article, 'title' | 'url'>): EditionKeys {
  const address = url === undefined ? undefined : addressKey(url);
  return { title: fold(title).trim(), ...(address !== undefined && { address }) };
}

/** The same within all outlets, title before address; empty where the outlet is unknown: then nothing tells that two are of one. */
export function editionIds({ title, url, outlet }: Article): string[] {
  if (outlet.basis === 'unknown') return [];
  const keys = editionKeys({ title, ...(url !== undefined && { url }) });
  return [keys.title, ...(keys.address === undefined ? [] : [keys.address])].map(
    (key) => `${outlet.id} ${key}`,
  );
}

/** Whether two articles are one: the same page of one outlet, or the same title in it. An article is no edition of itself. */
export function areEditions(one: Article, other: Article): boolean {
  if (one.id === other.id || one.outlet.id !== other.outlet.id) return false;
  const keys = editionIds(one);
  return editionIds(other).some((key) => keys.includes(key));
}

function addressKey(url: string): string | undefined {
  const address = readAddress(url);
  if (address === undefined) return undefined;
  const path = address.pathname.replace(SAME_PAGE, '');
  return path === '' ? undefined : address.hostname.replace(SAME_SITE, '') + path;
}
