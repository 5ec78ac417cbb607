/**
 * Verbs, nouns and adjectives on which "to say" and "saying" hang, by what follows from them for whether something was said: the
 * implicatives of linguistics (Karttunen 1971) and those with which it stays open. Forms without a base form in the lists of verbs stand
 * as they are.
 */

/** With them it was not said; with a negation it was, or may have been: "refused to say", "did not hesitate to say". */
export const RELUCTANT: ReadonlySet<string> = new Set(
  (
    'miss lack forgo refuse decline fail neglect forget omit unable unwilling afraid reluctant loath loth ' +
    'hesitate scared refusal failure inability reluctance unwillingness unprepared hesitant powerless forbid ' +
    'forbidden ban bar prohibit'
  ).split(' '),
);

/** "resisted calls to say", "ignored advice to say" */
export const RESISTING: ReadonlySet<string> = new Set(
  'resist reject ignore defy spurn rebuff dismiss fight'.split(' '),
);

/** With them it is still to be said: "is expected to say". */
export const PROSPECT: ReadonlySet<string> = new Set(
  (
    'expect expected likely unlikely set due about plan planned intend intends going suppose supposed prepare ' +
    'scheduled poised bound sure certain threaten threatened tempted pretend wait await'
  ).split(' '),
);

/** "asked her to say “…”", "wanted to tell them “…”": she may have, or not. */
export const WANTED: ReadonlySet<string> = new Set(
  'hope want wish willed longs longed longing yearn ready able entitled free urge urged ask asked beg told order ordered advise advised'.split(
    ' ',
  ),
);

/** What people mean to say: "promised to say “…”". Of other verbs ("promised to reject it") it is what they said. */
export const MEANT: ReadonlySet<string> = new Set(
  (
    'try attempt seek struggle aim mean meant aspire long yearn vow swear pledge agree offer volunteer promise ' +
    'prefer need resolve determined eager keen anxious slated tipped allow allowed permit permitted call calls ' +
    'demand demands request requests plea pleas press pressed invite invited encourage encouraged instruct ' +
    'instructed require required predict predicted forecast rehearsed destined like love arrange arranged push ' +
    'pressure pressured persuade pay paid hire hired bribe bribed lined billed booked pencilled'
  ).split(' '),
);

/** "did not hesitate to say": said after all. */
export const HINDERED: ReadonlySet<string> = new Set('hesitate fail forget stop pause need'.split(' '));

/** "had no intention | of saying", "avoided | saying" */
export const AVOIDING: ReadonlySet<string> = new Set('avoid resist stop evade dodge sidestep'.split(' '));

/** "dreaded | saying" */
export const IMAGINING: ReadonlySet<string> = new Set(
  'imagine picture fear dread consider contemplate rehearsed practised practiced'.split(' '),
);

/** "stopped | Smith from saying" */
export const PREVENTING: ReadonlySet<string> = new Set(
  'stop prevent keep bar ban block discourage deter'.split(' '),
);

/** Verbs by which one knows what another says. */
export const PERCEIVING: ReadonlySet<string> = new Set(
  'hear see watch make recall remember catch find prefer'.split(' '),
);

/** Verbs with which a participle is one doing: "kept saying". */
export const BEGINNING: ReadonlySet<string> = new Set('start begin keep go come continue'.split(' '));

/** Verbs of what somebody wants another to do or say: "demanded | that she say". */
export const DEMANDING: ReadonlySet<string> = new Set(
  'demand insist request ask recommend propose urge suggest require order predict expect hope wish'.split(
    ' ',
  ),
);
