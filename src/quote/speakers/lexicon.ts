import {
  GENDERED,
  isPersonNoun,
  NEVER_NAMES,
  ROLE_NOUNS,
  SHORT_TITLES,
  titlesMarked,
  verbForm,
} from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { askedOnce, type Word } from '../words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TITLES = withStops(titlesMarked('title'));
const COURTESY = withStops(titlesMarked('courtesy'));
const FORENAMES_TOO = titlesMarked('forename');
const FAMILIAR = withStops(titlesMarked('familiar'));
const ROLES = withStops(ROLE_NOUNS);

/** The words of a set without a full stop and with one: "sen", "sen.". */
function withStops(set: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].flatMap((word) => (word.endsWith('.') ? [`${word}.`] : [word, `${word}.`])));
}

/** Words that may stand before the head of a role without a capital. */
const ROLE_MODIFIERS = words(`
fired sacked ousted deposed dismissed suspended jailed exiled indicted convicted
former ex late then then- current incoming outgoing acting ranking interim deputy vice assistant associate senior junior chief top lead leading principal
main key executive general managing founding first second third longtime long-time veteran prominent influential powerful
retired prime foreign defense defence finance interior justice trade health education energy economy economic environment agriculture labor
labour transport culture home state national international federal regional local provincial municipal county city town district presidential
vice-presidential gubernatorial senatorial congressional parliamentary political public private press media communications campaign
policy security intelligence military naval army navy police legal financial fiscal budget tax communist socialist democratic republican
conservative liberal progressive independent populist nationalist centrist far-right far-left right-wing left-wing opposition ruling
party house senate majority minority congressional legislative law election electoral polling research data digital social science medical human rights
civil criminal constitutional supreme high appeals district-court circuit court trial immigration labor union business real estate
investment hedge fund bank banking central tech technology software internet television tv radio news newspaper sports film movie rock pop
rap folk country music reality talk show talk-show late-night best-selling bestselling award-winning billionaire millionaire
celebrity self-described self-styled self-proclaimed presumptive likely potential onetime one-time sometime fellow likeminded
climate oil gas nuclear space field tactical regional-director co co- associate under special american-born
grassroots evangelical christian muslim jewish catholic black white hispanic latino gay lesbian transgender young old elder elderly new
tea environmental-policy homeland counterterrorism anti-terrorism religious spiritual supreme democratic-socialist antitrust consumer housing
rival fellow close personal financial adviser aide campaign-finance foreign-policy national-security super pac pro-trump anti-trump
lifelong self-made chief-of-staff three-term two-term one-term four-term first-term second-term freshman six-term five-term`);

/** Words that make a run of capitals an organisation, a place, a work or an event rather than a person. */
const NOT_PEOPLE = withStops(
  words(`
academy act administration affairs agency agenda air airlines airport airways alliance amendment army assembly associates association authority avenue
award awards bank bar base basin battalion bay beach bill board bridge brigade brigades bureau cabinet camp campaign capitol caucus caucuses center centers centre
chamber channel chronicle church circuit city classic clinic club coalition coast college colleges commission committee commonwealth communications community company
conference confederation congress constitution convention corp corporation corps cotton council countries county courier court courts crisis cross crown daily
day days deal debate declaration defence defense democratic department desert desk development dispatch district division doctrine dome drive east eastern economy
education election elections embassy empire energy enquirer enterprise enterprises estate examiner exchange executive express
facility federal federation festival finance financial firm fleet freight force forces forum foundation front fund garden gate gazette globe government gulf
group guard guardian hall herald heights highway hill hills historical holdings hospital hotel house human inc incorporated independent index
industries industry initiative inn institute institution institutes insurance intelligence international island islands jail journal judiciary kingdom laboratories laboratory lake
land law league legislature liberty library llc llp llp lobby ltd magazine mail management market markets media medicine memorial method militia mill ministry
mirror mission monitor monument morning mosque motors mount mountain mountains movement museum nation national nations navy network networks news newspaper
north northern observer occupied ocean office olympic olympics operation operations opposition order organization organisation outfitters outlook pac pact palace panel park parks parliament partners
partnership party patriot patrol peninsula pentagon petroleum pharmaceuticals phoenix pier plain plan plaza point police policy poll polling polls pond
port post power presidency press prevention primary prison products program programme project protection protocol province public
publications quarterly radio railroad railway ranch record records recreation red regiment region register regulations relations report republic research reserve resolution resort
restaurant retreat review rights river road room russia's sanctuary school schools science sciences sea secret security senate sentinel series
service services session shelter shipping shore show society solutions south southern space springs square stadium standard star state states station
statistics store stores street strait studies studio studios study subcommittee summit sun super survey system systems tabernacle table task team tech technologies technology
telegraph television temple territory terminal theater theatre times today tower towers town township trade transportation travel treasury treaty trial tribunal tribune
trust tv union united university valley veterans village vineyards volunteers wall war watch water weekly weekend west western wing wire woods
world yard year yesterday zone islamic electoral super tuesday constitutional conservative republican republicans democrat democrats gop dnc rnc
medicare medicaid obamacare facebook twitter instagram youtube google internet web brexit christmas easter thanksgiving hanukkah ramadan
islam christianity catholic catholics christian christians muslim muslims jewish jews jew hindu sunni shiite shia gospel bible quran koran
politico yorker breitbart reuters bloomberg axios vox slate gawker buzzfeed huffpost msnbc microsoft apple amazon gallup quinnipiac
nielsen pew ipsos yougov tass interfax xinhua sana quartz newsweek forbes fortune time variety wikileaks greenpeace unicef unesco interpol
action catalyst option future money dream voice fear fog gang census quorum circle nature history freedom tobacco reactions teen headquarters
dispatches democracy metro borders independence crux acronym ratings org reality analytics tracker trackers investments insight rules lives voting
politics fitness call enforcement entertainment publishing healthcare economics memo mutual squad zoo arsenal homes checkers contrarian wikimedia flickr shutterstock getty images pinterest staff list u.n conservatism theology seminary ordinance framework impeachment companies recall worth
gop’s nazi nazis communist communism marxist latino latinos hispanic hispanics native african asian black whites blacks evangelical evangelicals`),
);

/** Heads of noun phrases for bodies and media that can be a source. */
const BODIES = words(`
academy administration agency alliance ambassadors army assembly association authority bank board bureau cabinet campaign chamber church city club coalition
center centre college commission committee community company conference confederation congress corporation council county court department delegation district division
embassy executive federation firm force foundation front fund government group house industry institute institution intelligence judiciary
junta jury league leadership legislature media military militia ministry mission monarchy movement museum nation navy network newspaper magazine office
opposition organisation organization outlet panel parliament party pentagon police presidency press prosecution regime school secretariat senate
service site society staff state station store subcommittee team think-tank treasury tribunal union university website blog`);

/** Heads of noun phrases for what is written, drawn or taken down. */
const WRITINGS = words(`
ad advertisement affidavit agreement analysis announcement article assessment audit bill bio biography book brief bulletin cable charter column complaint
constitution contract data declaration decree directive document documentary draft editorial email e-mail essay estimate excerpt fact-check filing film finding
yorker forecast form indictment index interview invitation invoice law lawsuit leaflet letter log manifesto manual memo memoir memorandum message motion
note notice op-ed opinion order paper petition plan platform pledge poll poster post profile program proposal
protocol publication questionnaire record release report resolution review ruling score script sign slogan spokesman-statement statement statistics story study suit summary
survey photo image footage tape testimony text transcript translation treaty tweet verdict video warrant warning wire`);

/** Pronouns that stand for one man, one woman. */
export const HE = words('he him his himself');
export const SHE = words('she her hers herself');

/** The gender of those two; of any other word, `undefined`. Most begin with another letter, which is quickly seen. */
export function pronounGender({ initial, lower }: Word): Gender | undefined {
  const small = initial | 32;
  if (small !== 104 && small !== 115) return undefined;
  return HE.has(lower) ? 'male' : SHE.has(lower) ? 'female' : undefined;
}

/** Everything else that stands for somebody without naming them. */
const PRONOUNS = words(`
i me my mine myself we us our ours ourselves you your yours yourself yourselves they them their theirs themselves it its itself who whom whose which
that this these those one ones someone somebody anyone anybody everyone everybody nobody none some many few several most all both each another other others
either neither such what whoever he him his himself she her hers herself much half any more enough`);

/** Particles inside names: "Ursula von der Leyen", "Bashar al Assad". */
export const PARTICLES = words(
  'de da do dos das del della di du des la le van von der den ter ten zu zum zur af av bin ibn bint ben abu al el ul ur y e st. saint san',
);

/** Suffixes after a name that tell one bearer from another. */
export const SUFFIXES = words('jr sr ii iii iv jr. sr.');

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** True for a word that is read as title before a name, in any case, with or without full stop; also "President-elect", "ex-President", "Lt.-Col.". */
export const isTitle = (lower: string): boolean =>
  TITLES.has(lower) ||
  (lower.includes('-') && (TITLES.has(lower.replace(OUT_OF_OFFICE, '')) || isShortRank(lower)));

/** "Lt.-Col.", "Brig-Gen": titles that are written as one, the last of them shortened. */
function isShortRank(lower: string): boolean {
  const parts = lower.split('-');
  return parts.every((part) => TITLES.has(part)) && SHORT_TITLES.has(bare(parts.at(-1) ?? ''));
}

/** What tells that somebody does not hold the office yet, or no more. */
const OUT_OF_OFFICE = /^(?:then|ex)-|-(?:elect|designate|nominate|emeritus)$/;

/** True for a title that tells a gender or nothing, never an office: "Mr.", "Ms." */
export const isCourtesy = (lower: string): boolean => COURTESY.has(lower);

/** True for a title that is also a forename: "Dean", "King". */
export const isForenameToo = (lower: string): boolean => FORENAMES_TOO.has(lower);

/** True for a title that stands before a forename alone: "Sir Ian". */
export const isFamiliar = (lower: string): boolean => FAMILIAR.has(lower);

/** True for the head of a role: "senator", "ex-president", "co-chair". */
export function isRoleNoun(lower: string): boolean {
  if (ROLES.has(lower)) return true;
  if (IN_HYPHENS.test(lower)) return isRoleNoun(lower.replace(IN_HYPHENS, ''));
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && ROLES.has(lower.slice(hyphen + 1));
}

/** "editor-at-large", "writer-in-residence". */
const IN_HYPHENS = /-(?:at-large|in-chief|in-residence|in-training)$/;

/**
 * True for a word in small letters that heads a role right before or behind a name in full: one of a list, or what its ending tells to be a
 * person ("foreman").
 */
export const isPersonWord = askedOnce(({ lower, isSmall }) => {
  if (isRoleNoun(lower)) return true;
  if (!isSmall || isFunctionWord(lower) || isRoleModifier(lower) || isBody(lower)) return false;
  const form = verbForm(lower);
  return isPersonNoun(lower) && (form === undefined || form.noun);
});

/** True for a word that may stand between the start of a role and its head. */
export const isRoleModifier = (lower: string): boolean => ROLE_MODIFIERS.has(lower);

/** Gender that a title or a role carries in itself. */
export const genderOfRole = (lower: string): Gender | undefined => GENDERED.get(bare(lower));

/** "father", "aunt": of a generation before. */
export const isElder = (lower: string): boolean =>
  /^(?:step|grand)?(?:father|mother)$|^(?:uncle|aunt)$/.test(lower);

/** What single human beings are called that is neither an office nor a trade. */
export const HUMAN =
  /^(?:parent|relative|hopeful|committeeman|committeewoman|insider|pick|pundit|chum|hero|man|woman|boy|girl|person|guy|teenager|child|kid|customer|shopper|client|visitor|diner|drinker|commenter|someone|user|reader|viewer|caller|counterpart|one|no)$/;

/** True for what somebody is to a relative: "son", "stepmother". */
export const isKin = (lower: string): boolean => KIN.test(lower);

const KIN =
  /^(?:ex-|step|grand|co-)?(?:widow|widower|wife|husband|son|daughter|mother|father|brother|sister|uncle|aunt|cousin|nephew|niece|twin)(?:-in-law)?$/;

/** True for a capitalised word that tells an organisation, a place or a work from a person. */
/** "University of Kelby Professor Ann Roe": a body whose whole name belongs to the role behind it. */
export const isSchool = (text: string): boolean => /^(?:University|College|Institute|School)$/.test(text);
export const isNotPeople = (lower: string): boolean => NOT_PEOPLE.has(lower);

/** True for the head of a noun phrase that names a body, a medium or a document. */
export const isBody = (lower: string): boolean =>
  BODIES.has(lower) || BODIES.has(singular(lower)) || isWriting(lower);

/** True for a document that can be a source. */
export const isWriting = (lower: string): boolean => WRITINGS.has(lower) || WRITINGS.has(singular(lower));

export const isPronoun = (lower: string): boolean => PRONOUNS.has(lower);

export const isFunctionWord = (lower: string): boolean => NEVER_NAMES.has(lower);

/** Singular of a regular or common irregular plural; a word that is none comes back as it is. */
export function singular(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}

/** True for the plural of a noun for people, bodies or documents: "aides", "families", "reports"; not "results", "days". */
export function isSpeakingPlural(lower: string): boolean {
  if (!isPluralNoun(lower)) return false;
  const one = singular(lower);
  return (
    PLURALS.has(lower) ||
    PEOPLE.has(one) ||
    isRoleNoun(one) ||
    GENDERED.has(one) ||
    isBody(one) ||
    TRADE.test(one)
  );
}

/** What people are called by what they do: "plumber", "Californian". */
export const isTrade = (lower: string): boolean => TRADE.test(lower) && !isBody(lower);

const TRADE = /^[a-z-]{3,}(?:er|or|ist|ian|man|woman|eer|ee|ant|crat|cop)$/;

const PEOPLE =
  words(`person people family child kid adult parent relative couple crowd folk guy teenager youth senior elder youngster millennial
american european african asian arab russian ukrainian syrian iraqi iranian israeli palestinian german briton mexican canadian australian indian
muslim christian jew catholic protestant evangelical sunni shiite kurd latino hispanic black white immigrant migrant exile expatriate
official source authority expert critic supporter opponent proponent backer skeptic hopeful rival ally partner counterpart colleague friend neighbor
voter elector delegate superdelegate conservative liberal progressive moderate centrist independent republican democrat socialist nationalist
rebel insurgent militant islamist terrorist troop soldier cop officer prosecutor police force elite insider outsider
union company firm corporation bank group organization organisation government ministry agency country nation state city town party campaign faction
lawmaker legislator congressman senator diplomat spokesman respondent participant attendee member resident citizen local native
villager townspeople peasant worker employee staffer staff aide adviser advisor executive boss owner landlord tenant customer client consumer user commenter commentator
pundit analyst scientist scholar academic economist historian student graduate alumnus teacher doctor nurse patient victim survivor witness onlooker bystander
activist protester demonstrator organizer volunteer donor fundraiser lobbyist strategist operative surrogate staffer pollster reporter journalist editor columnist
refugee asylum-seeker prisoner inmate detainee suspect defendant plaintiff lawyer attorney judge justice juror council board committee commission`);

/** True for a noun that speaks as several: "officials", "people", "police". */
export function isPluralNoun(lower: string): boolean {
  return PLURALS.has(lower) || IRREGULAR.has(lower) || (singular(lower) !== lower && !SINGULAR_S.has(lower));
}

/** What stands before a name as a part of it, in a tale or among friends: "Old Fox", "Big Jim". */
export const isEpithet = (text: string): boolean => /^(?:Old|Young|Big|Little)$/.test(text);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['analyses', 'analysis'],
  ['spokespeople', 'spokesperson'],
]);

const PLURALS = words(
  'police media public authorities troops youth elite elites left right rich poor press military opposition',
);
const SINGULAR_S = words(
  'news times series politics congress business process boss address princess actress us is united-states',
);

/** Surnames that are also names of bodies or places: kept as candidates, since only a full name can vouch for them. */
export function isSurnameToo(lower: string): boolean {
  return SURNAMES_TOO.has(lower);
}

const SURNAMES_TOO: ReadonlySet<string> = new Set(
  `banks press bush hill hills park parks church west young cross lake rivers fields woods black white green brown gray grey king cook
  price page power powers pope bishop judge major mayor dean coach baker barber baron brewer carpenter champion driver marshall marshal sheriff justice post news times law law
  school house hall field garland land forest wall wells waters walls stone roads brooks bridge bridges castle temple towers
  jordan israel paris london houston dallas austin lincoln washington jackson virginia georgia france england holland ireland wales
  berlin dayton charlotte cleveland columbus phoenix orlando tyler day may march june august friday sessions price flint hampton duke prince
  pandit mufti oba swami sheikh sheik sultan imam haji priest abbot chancellor constable deacon farmer fisher forester gardener guard hunter mason miller monk nurse painter pastor porter potter ranger shepherd singer skinner smith taylor
  turner walker warden weaver cruise sun sea west north south east winter summer weeks bloomberg deal forbes nielsen pew vance long small good read early rich poor best love peace bright may will case night knight day days christian christie star post bank order board case getty`.split(
    /\s+/,
  ),
);
