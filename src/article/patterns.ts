import { MONTH_SOURCE, PAPER_NOUNS, WEEKDAY_SOURCE } from '../english/index.ts';
import { LETTER, UPPER } from './letters.ts';

/*
 * What the lines of a news page look like that are neither title nor body. Every pattern is meant for one whole line of
 * at most a few hundred characters, in small letters but for BYLINE and CAPTION: patterns that fold the case of Unicode
 * themselves take long to compile.
 */

const NAME = `(?:(?:al|bin|ben|da|de|del|della|der|di|du|el|ibn|la|le|van|von)[ -]){0,2}[${UPPER}][${LETTER}.'’-]*`;
export const PEOPLE = `${NAME}(?:(?:[ /]|, | and | & )${NAME}){0,14}`;
const ROLE = `(?:(?:[${UPPER}][${LETTER}.’']* ){1,4}(?:staff )?(?:writers?|reporters?|correspondents?|journalists?|staff|editors?) )?`;
const OUTLET_TAIL = `(?:\\s*[|,–—-]\\s*[${LETTER}0-9@ .,&’'/:-]{0,80})?`;

/** A pattern that may match anywhere in a line, and what a line must have one of for it: few have, and that is quickly seen. */
export interface Within {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** One pattern for several that have no flags: asked once for a line, it takes a fraction of the time. */
const united = (patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));

const anyOf = (...sources: readonly string[]) => new RegExp(`^(?:${sources.join('|')})$`);

export const CONTROL = anyOf(
  '(?:add|post|leave|write)(?: a| your)?(?: new)? (?:comment|comments|reply)s?',
  '(?:view|show|read|see|hide|load|join)(?: all| the| our| more| \\d+)* (?:comments?|conversation|replies|discussion)(?: policy.*| \\(?\\d*\\)?)?',
  'read our comment policy.*|comments? (?:policy|are closed|are moderated|section)\\b.*|comments?:?|no comments(?: yet)?|be the first to comment.*',
  'share(?: this| the| it| on| via|:|$)[^.!?]*|share|tweet(?: this)?|print(?: this| article| page)*|e-?mail(?: this| article| a friend)*|save(?: article| for later)?|copy link.*|pin it|whats ?app|telegram|facebook|twitter|linkedin|reddit|flipboard|instagram|youtube|rss|x',
  '(?:facebook|twitter|linkedin|whats ?app|telegram|e-?mail|print|reddit|pinterest|copy link|messenger|x|share|save|vk|line|tumblr|flipboard)(?:[ ,|/•·]+(?:facebook|twitter|linkedin|whats ?app|telegram|e-?mail|print|reddit|pinterest|copy link|messenger|x|share|save|vk|line|tumblr|flipboard|more)){1,12}',
  'subscribe(?: now| today| here)?(?: (?:to|for|from)\\b.*)?|(?:this (?:article|story|content) is )?(?:for subscribers(?: only)?|subscribers? only|exclusive to subscribers)\\.?|you are reading an? (?:premium|free) (?:article|story)\\b.*|\\d+ min(?:ute)?s? to read|(?:please )?enter your e-?mail.*|(?:your )?e-?mail address|sign up\\b.*|sign in|log ?in|(?:no,? thanks|no thank you|not now|maybe later|not interested|remind me later|dismiss|skip for now|you(?: have|[’]ve)(?: \\w+){0,3} (?:free )?(?:articles?|stories) (?:left|remaining)\\b.*|\\d+ (?:free )?(?:articles?|stories) (?:left|remaining)\\b.*|yes,? (?:please|sign me up)|ask me later|already (?:registered|a member)\\??.*)[.!]?|register(?: now| here)?|follow (?:us|@|our|him|her|them|[a-zß-ɏ ]{1,40} on)\\b.*|like us on\\b.*|join us on\\b.*|find us on\\b.*|get the app\\b.*|download (?:the|our)\\b.*app\\b.*|newsletters?|get (?:our|the|more) [^.!?]*newsletter.*|support (?:our|independent) journalism.*|donate(?: now)?|become a (?:member|subscriber).*|already a subscriber.*',
  'click here\\b.*|continue reading\\b.*|read (?:the )?full (?:article|story|report|text)\\b.*|skip to (?:main )?content|skip advertisement|back to top|go back|home ?page|menu|search|close|next|previous|next (?:article|story|post)\\b.*|previous (?:article|story|post)\\b.*|loading\\.*|play|watch live|listen(?: to this (?:article|story))?(?: \\(?\\d+.*)?|\\d+[ -]min(?:ute)?s?(?: read)?|open in app|scroll to .*|expand|collapse|text size|font size|a a a|top|enlarge(?: image)?|toggle\\b.*|hide caption|view gallery|view image.*|image \\d+ of \\d+|\\d+ ?(?:/|of) ?\\d+',
  "send us (?:a tip|your).*|contact (?:us|the (?:author|writer|reporter|editor))\\b.*|have a tip\\?.*|got a (?:news )?tip\\?.*|report (?:a typo|an error|this)\\b.*|(?:privacy|cookie) (?:policy|notice|settings).{0,40}|terms (?:of (?:use|service)|(?:and|&) conditions).{0,40}|about us|advertise with us.*|you can (?:share|follow) [^.!?]* on social media:?|your e-?mail address will not be published.*|based on reporting by .*|with reporting by .*|(?:from|in) the section .{1,40}|get short url|permalink.*|news (?:code|number|id):? ?\\d+|unique id.*|all times .{1,20}|print mail.*|do you have a story.*|what do you think\\?.*(?:below|comments?)\\.?|(?:let us know|tell us|sound off|share your thoughts|leave your) [^.!?]*(?:comments?|below)\\b.*|our standards:.*|editors?[’'] (?:note|picks?):?|article continues (?:below|after).*|story continues (?:below|after).*|(?:this )?(?:article|story) (?:was|has been) (?:updated|corrected)\\b.*",
  '-?30-?|ends?|\\(?ends\\)?|# ?# ?#|the end',
);
export const ADVERT = anyOf(
  '(?:advert(?:isement)?|sponsored|promoted|paid (?:content|post)|partner content|promotion)\\s?[:|–—].*|advert(?:isement|isements|ising)?s?|ad|sponsored(?: content| by\\b.*)?|promoted(?: content| stories)?|paid (?:content|post)|\\[?\\(?advertisement\\)?\\]?',
);
export const COOKIE =
  /^(?:we (?:value|respect|care about) your (?:online )?privacy|your (?:online )?privacy(?: matters(?: to us)?| is important to us| choices| settings)?|(?:manage|customi[sz]e|change|set|update|review|view|cookie|privacy) (?:my |your |our |the )?(?:cookies?|consent|privacy|choices|preferences|options|settings|partners|vendors)(?: preferences| settings| choices)?|(?:accept|reject|allow|decline|refuse|agree to|confirm|deny) (?:all|my choices|selected|only|necessary|essential|non-essential|optional)(?: .{0,30})?|(?:yes,? )?i (?:accept|agree|consent|do not accept)(?: .{0,20})?|(?:agree|accept|continue|reject|decline|refuse)(?: (?:and|&|without) .{1,30})?|got it|learn more|more options|(?:we use|about) cookies|do not sell .{0,40}(?:information|data))[.!]?$|^(?:we and )?our (?:\d[\d,.]* )?(?:trusted )?(?:partners|vendors|third parties)\b.*\b(?:data|device|information|ads?|advertising|content|process|consent)\b|^with your (?:permission|consent|agreement),? we\b|^by (?:clicking|continuing|using|choosing|browsing)\b.*\byou (?:agree|accept|consent)\b|^you can (?:change|withdraw|manage|update) your (?:choices?|consent|preferences|settings|mind)\b/;
export const COOKIE_WITHIN: Within = {
  needs: ['cookie', 'device', 'recaptcha', 'javascript'],
  pattern:
    /\b(?:store|storing) and(?:\/or)? (?:access|accessing) information on (?:a|your) device\b|\bcookies?\b.*\b(?:use|uses|using|accept|consent|policy|settings|browser|preferences|experience)\b|\b(?:use|uses|using|accept|consent|manage|reject)\b.{0,60}\bcookies?\b|\bthis (?:site|website) is protected by recaptcha\b|\benable javascript\b/,
};
/** What stands in the form with which a page asks for an address. */
export const SIGN_UP_WITHIN: Within = {
  needs: ['to receive', 'not a robot', 'at any time'],
  pattern:
    /\b(?:you|i) (?:agree|consent) to receive (?:[^\s.!?]+ ){0,6}?(?:e-?mails?|newsletters?|updates?|offers?|alerts?|messages?|communications?|promotions?|marketing)\b|\bverify (?:that )?you(?:['’]re| are) not a robot\b|\byou (?:can|may) (?:unsubscribe|opt[- ]out) at any time\b/,
};
export const COPYRIGHT = /^(?:©|\(c\)|&copy;|copyright\b|all rights reserved\b)/;
export const COPYRIGHT_WITHIN: Within = {
  needs: ['©', 'rights reserved', 'may not be', 'redistribut'],
  pattern:
    /^(?:.{0,80}©\s?(?:19|20)\d\d\b|.{0,120}\ball rights reserved\b)|\bmay not be (?:published|reproduced)\b|\bredistribut\w+ .{0,60}\b(?:prohibited|permission)\b/,
};
export const BYLINE = [
  new RegExp(
    `^(?:[Bb]y|BY|(?:[Ss]tory|[Ww]ords|[Tt]ext|[Pp]osted|[Ww]ritten|[Pp]ublished) by|[Aa]uthors?:?)[ :]+${PEOPLE}${OUTLET_TAIL}\\.?$`,
    'u',
  ),
  /^\p{Ll}{2,4}(?:[/,] ?\p{Ll}{2,4}){0,3} ?\([\p{L}\p{N} ,./-]{2,60}\)$/u,
];
export const BYLINE_WITHIN: Within = {
  needs: ['contributed', 'reported'],
  pattern: new RegExp(
    `^${ROLE}${PEOPLE}(?: in \\p{Lu}[\\p{L}, .]{2,60})? (?:contributed|reported)(?: (?:to this (?:report|story|article)|reporting|from \\p{Lu}[\\p{L}, .]{2,80}))+\\.?$`,
    'u',
  ),
};
/** The same for the line in small letters. */
export const BYLINE_SMALL = united([
  /^\(?(?:(?:additional |with )?(?:reporting|writing|editing|writing and (?:additional )?reporting|reporting and writing)|compiled|translated|edited|written|reported|report) (?:and (?:writing|editing|edited|written) )?by:? [a-zß-ɏ].{0,250}$/,
  /^(?=.{0,70}$)(?:the )?[a-zß-ɏ ]{3,40}[’']?s? ?(?:staff|bureau|correspondents?|reporters?|news desk|staff writers?)$/,
  /^by (?:our |the |a |an |staff )?(?:[a-zß-ɏ]+[ -]){0,3}(?:reporters?|correspondents?|staff|writers?|editors?|columnists?|agencies|bureau|desk|newsroom)$/,
  /^(?:staff|agencies|agency|wire services?|news (?:desk|agencies)|web desk|staff (?:report(?:er|s)?|writers?)|our (?:correspondent|staff|foreign desk)|(?:from )?our own correspondent|editor(?:ial)?(?: board)?|admin|newsroom|with agenc(?:y|ies)(?: inputs)?)$/,
]);
export const CAPTION = /^!\[[^\]]{0,200}\]\([^)]{0,300}\)$/u;
export const CAPTION_WITHIN: Within = {
  needs: ['/'],
  pattern:
    /(?:\(|\[|\/|\||—|–|-|\.|,|\s)\s?(?:AP Photo|AP|Getty(?: Images)?|AFP|EPA(?:-EFE)?|REUTERS|Reuters|TASS|Shutterstock|iStock|Bloomberg|Xinhua|SANA|dpa|PA(?: Wire)?|file(?: photo)?|Handout)\s?\/\s?[\p{Lu}][\p{L} .'’/-]{1,60}[\])]?\.?$/u,
};
/** The same for the line in small letters. */
export const CAPTION_SMALL = united([
  /^(?:image|media|photo|video) (?:caption|copyright|source|credit)\b.{0,300}$/,
  /^media playback is (?:un|not )?supported on your device\b.{0,300}$/,
  /^(?:just|must|now) watch(?:ed|ing)? .{1,250}\breplay\b.{0,250}$/,
  /^(?:file )?(?:photos?|image|picture|pic|illustration|graphic|infographic|map|video|caption|credit|courtesy|screenshot|watch|gallery)(?: credits?| courtesy| source| illustration| caption)?(?: by| of)?\s?[:/|–—©].{0,300}$/,
  /^(?:file (?:photo|picture|image|pic)|photo(?:graph)?s? by|image (?:by|courtesy)|photo courtesy|courtesy of|getty images|shutterstock|afp photo|ap photo|reuters photo|epa photo)\b.{0,300}$/,
]);
export const CAPTION_SMALL_WITHIN: Within = {
  needs: [')', ']', '/'],
  pattern:
    /(?:\(|\[)\s?(?:file(?: photo| picture)?|(?:ap|afp|reuters|epa|getty|xinhua|tass) ?(?:photo|images?|pictures?)?(?:\/[^()[\]]{1,60})?|photo(?::| by| courtesy)[^()[\]]{1,80}|photo)\s?[\])]\.?$|\/\s?(?:getty(?: images)?|afp|epa|reuters|file(?: photo)?|ap)\.?$/,
};
export const COUNT =
  /^(?:[\d.,]+ ?[km]?|\(\d+\))(?: ?(?:comments?|shares?|views?|likes?|reads?|retweets?|tweets?|replies|votes?|people|reactions?))?$|^(?:comments?|shares?|views?|likes?|replies|hits|reads?)\s?[:(]?\s?[\d.,]+ ?[km]?\)?$/;
export const SECTION = anyOf(
  '(?:all|top|latest|breaking|world|local|national|international|political|business|more|hot|headline|regional|domestic|foreign)? ?(?:news|stories|headlines)',
  'home|international|world|nation|national|local|regional?|politics|business|economy|finance|markets?|money|companies|technology|tech|science|health|environment|climate|education|culture|arts?|entertainment|lifestyle|life|style|travel|society|religion|sports?|football|opinions?|editorials?|comment(?:ary)?|analysis|features?|interviews?|perspectives?|columns?|blogs?|videos?|photos?|multimedia|podcasts?|weather|crime|law|defen[cs]e|military(?: (?:&|and) defen[cs]e)?|security|energy|foreign (?:policy|affairs)|diplomacy|elections?|government|congress|white house|u\\.?s\\.?a?|uk|eu|u\\.?n\\.?|europe|asia(?:[- ]pacific)?|africa|americas?|latin america|north america|middle east|mideast|mena|central asia|south asia|balkans|caucasus|oceania|russia|russian politics (?:&|and) diplomacy|ukraine|syria|iraq|iran|israel|turkey|china|india|france|germany|exclusive|breaking|live|updates?|trending|popular|featured|premium|subscriber only|special reports?|in depth|in focus|press releases?|archives?|war in [a-zß-ɏ ]{2,20}',
);
export const BREADCRUMB =
  /^(?:home|news|world|politics|business|opinion|sport|front page)\s?(?:>|»|›|\/|\||→)\s?[a-zß-ɏ0-9 &>»›/|→,.’'-]{1,100}$/;
export const SOURCE =
  /^(?:(?:sources?|via|from)\s?:.{1,120}|(?:originally published (?:by|in|at|on)|this (?:article|story|post|report) (?:was )?(?:first |originally )?(?:appeared|published|ran|posted)\b.{0,30}|read the original.{0,30})\s?:?\s.{1,120})$/;
export const TAGS =
  /^(?:tags?|topics?|trends|keywords?|filed under|categor(?:y|ies)|sections?|in this (?:article|story)|more on|related topics?|labels?)\s?:.{0,200}$|^(?:#[a-zß-ɏ0-9_]+[\s,]*){1,15}$/;
/** Labels behind which a page links to another article, whatever its title says. */
export const LINKED =
  /^[[(>»►▶→•*\s-]{0,4}(?:read(?: more| also| next| on| this)?|also read|see(?: also| more)|more(?: (?:on|from|about|in) [a-zß-ɏ ’']{2,40}| stories| news| coverage)?|related(?: [a-z]{3,10})?|recommended(?: [a-z]{3,10})?|don[’']t miss|must[- ]read|you (?:may|might) also (?:like|enjoy|be interested in)|up next|(?:what|where) to read next|most read|top stories|editor[’']s (?:pick|choice)|in pictures|in pics|gallery|trending|also on [a-zß-ɏ ]{2,30})\s?(?::|>>?|»|\||→|–|—)\s?\S.{0,300}$/;
/** The same in capitals, with nothing behind. */
export const LINKED_CAPITALS =
  /^[[(>»►▶→•*\s-]{0,4}(?:READ (?:MORE|ALSO|NEXT)|SEE ALSO|RELATED|RECOMMENDED|DON[’']T MISS|MOST READ)(?: STOR(?:Y|IES)| ARTICLES?)?:?\s+\p{Lu}.{0,300}$/u;
/** Invitations that no article makes. */
export const INVITATION =
  /^(?:sign up (?:for|to|now|here|today)|subscribe (?:to|now|today|for)|follow us\b|like us on|get (?:our|the) (?:[a-z]+ )?newsletter|download (?:our|the) (?:[a-z]+ )?app\b|click here\b|join our\b|support (?:our|independent) journalism|become a (?:member|subscriber))/;
export const TEASER_LINE =
  /^(?:read|see|watch|check|listen|also read|also see|related|recommended|more|don[’']t miss|must[- ]read|in pictures|in pics|live|explained|explainer|opinion|more from [a-zß-ɏ ]{2,30}|read more(?: about| on| at)?|read also|see also|also on [a-zß-ɏ ]{2,30}|you may also like|up next|editor[’']s (?:pick|choice))(?: more| also| next| stories| articles?| news| coverage| reading)?\s?(?::|>>?|»|\||→|–|—)\s?\S.{0,250}$/;
const TIME_LABEL =
  '(?:first |last )?(?:(?:first )?broadcast|aired|air date|recorded|released?|release date|transmission|transmitted|dated|date of (?:publication|issue|broadcast|release)|embargoed (?:until|till)|embargo|for (?:immediate )?release|(?:news|press|media) release|published|posted|updated|modified|created|issued|added|date|time|on|at|edited|as of)';
export const TIME = new RegExp(
  `^(?:(?:${TIME_LABEL}|${WEEKDAY_SOURCE.toLowerCase()}|${MONTH_SOURCE.toLowerCase()}|\\d{1,4}(?!\\d)(?:st|nd|rd|th|[ap]\\.?m\\.?|t(?=\\d)|z)?|a\\.?m\\.?|p\\.?m\\.?|noon|midnight|gmt|utc(?:[+-]\\d{1,2})?|est|edt|et|pst|pdt|pt|ct|cet|cest|msk|moscow time|ist|bst|eet|hrs?|hours?|ago|minutes?|mins?|days?|yesterday|today|local time|t(?=\\d)|z)(?![a-zß-ɏ])[\\s.,:;|/+()•·–—@-]*)+$`,
);

/** What stands above a press release or a transcript, with nothing of its title. */
export const HEADING = anyOf(
  '(?:news|press|media) (?:release|statement|advisory)s?(?: (?:no\\.? ?)?[\\d/-]{1,10})?|(?:for )?immediate release|not for (?:immediate )?release.*|(?:strictly )?embargoed?\\b.*|(?:press|media|news) (?:office|contacts?|enquiries|inquiries)\\b.*|(?:media |press |news )?contacts?\\s?:.*|for (?:more|further) information\\b.*',
  '(?:.{1,60}?\\s?[–—|:-]\\s?)?(?:full |partial |edited |unedited |rush |rough |verbatim )*(?:interview |programme |program |broadcast |radio |tv )?transcript(?:ion)?(?: of .{1,60})?(?:\\s?[–—|:-].{0,60})?',
  '(?:programme|program|show|series|episode|channel|station|network|slot|duration|running time|length|producer|reference|ref|issue|edition|volume|page|word count|section|document type|load-date)\\s?:.{1,80}',
  '(?:this is )?(?:a |an )?(?:rush |unedited )?transcript\\b.{0,60}(?:may not be|not in its)\\b.*|check against delivery|notes? to editors?:?',
);
/** The last word of a newspaper's or station's name. */
const TITLE_NOUN = `${PAPER_NOUNS}|advertiser|bugle|clarion|enquirer|guardian|independent|intelligencer|leader|ledger|mercury|messenger|radio|reporter|sentinel|standard|television|tv|wire`;
/** A newspaper's name alone on a line: in capitals, or behind an article. */
export const MASTHEAD = new RegExp(
  `^(?:(?:THE )?(?:[${UPPER}.'’&-]+ ){1,4}(?:${TITLE_NOUN.toUpperCase()})|The (?:[${UPPER}][${LETTER}.'’&-]+ ){0,3}(?:${TITLE_NOUN.replace(/(?<=^|\|)./gu, (letter) => letter.toUpperCase())}))(?: (?:Online|ONLINE|News|NEWS))?$`,
  'u',
);

/** Marks after which a page lists other articles. */
export const TEASER_BLOCK = anyOf(
  "check also|read (?:also|more|next)|also read|see also|more (?:news|stories|from [^.!?]{2,40}|on this(?: story| topic)?|about [^.!?]{2,40}|in [^.!?]{2,30}|like this|coverage)|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|recommended(?: for you| stories| articles| videos?| reading)?|related(?: articles?| stories| news| topics?| content| posts?| coverage| links?| videos?| reading)?|(?:most|top) (?:read|popular|viewed|shared|commented|watched|stories)(?: .{0,20})?|popular(?: posts| now| stories)?|trending(?: now| stories| topics)?|latest(?: news| stories| posts| articles| headlines)?|up next|what to read next|don[’']t miss(?: it)?|editor[’']?s[’']? (?:picks?|choice)|around the web|from the web|from our partners|sponsored stories|in case you missed it|other (?:news|stories|articles)|similar (?:news|stories|articles|posts)|next (?:article|story|up)|further reading|(?:\\d+ )?(?:responses|comments|thoughts) (?:to|on) .{1,80}|about the authors?(?:\\s?:.{0,300})?|comments|[a-zß-ɏ ]{2,20} recommends|leave a (?:reply|comment)",
);
