/*
 * What a writer thinks of somebody, or somebody of himself, where a role is told: "so-called expert", "self-described street fighter", "huge
 * supporter and right-wing darling". It is left out of the role, or the role with it.
 */

/** What one only calls oneself, or is only called so. */
const ONLY_CALLED =
  /^(?:self-(?:described|styled|proclaimed|declared|avowed|professed|confessed|anointed|appointed|identified)|so-called|wannabe|supposed|purported)\b/iu;

/** The same as the second of two things that one is: "lawyer and self-described fixer". */
const ONLY_CALLED_TOO = new RegExp(`,? and (?:an? )?${ONLY_CALLED.source.slice(1)}.*$`, 'iu');

const COLOUR =
  /^(?:(?:newly|freshly)[- ]minted|huge|embattled|disgraced|controversial|outspoken|beloved|notorious|infamous|colou?rful|feisty|fiery|flamboyant)(?:,?\s+|$)/iu;

/** "and right-wing darling": what somebody is to others. */
const LIKED =
  /,? and (?:an? )?(?:[\p{L}-]+ ){0,3}(?:darling|favou?rite|idol|lightning rod|hero|punching bag)$/iu;

/** "board fired | director", "grand jury indicted former | Speaker": who did what to him is no part of what he is; not "the club's sacked manager". */
const DONE_TO_HIM =
  /^[^’']+ (?:fired|sacked|ousted|deposed|dismissed|suspended|jailed|exiled|indicted|convicted) /u;

/**
 * A role without what its writer puts on.
 * @param role as the article words it
 * @returns undefined where nothing else is told
 */
export function withoutColour(role: string): string | undefined {
  if (ONLY_CALLED.test(role)) return undefined;
  const plain = role
    .replace(DONE_TO_HIM, '')
    .replace(ONLY_CALLED_TOO, '')
    .replace(LIKED, '')
    .replace(COLOUR, '');
  return plain === '' ? undefined : plain;
}
