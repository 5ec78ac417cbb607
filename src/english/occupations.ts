import { isListedAdjective, verbForm } from './inflection.ts';
import { ROLE_NOUNS } from './roles.ts';

/**
 * Which occupations and offices one person may be called by. A line: words that any of the line may be called by, then behind a stroke
 * those that are apart from each other: a surgeon is a doctor and no radiologist. A word may stand in several lines.
 */
const LINES = `
doctor physician medic clinician specialist consultant gp practitioner | surgeon neurosurgeon cardiologist oncologist radiologist dermatologist paediatrician pediatrician psychiatrist neurologist pathologist immunologist virologist epidemiologist coroner dentist vet veterinarian anaesthetist gynaecologist geneticist
medic clinician carer caregiver | nurse midwife paramedic doctor
vet veterinarian surgeon
psychiatrist psychologist therapist counsellor counselor
pharmacist chemist
academic professor scholar scientist researcher lecturer analyst doctor fellow author writer educator teacher intellectual theorist | economist historian philosopher linguist mathematician statistician physicist chemist biochemist astronomer astrophysicist astronaut botanist archivist librarian geographer demographer cartographer lexicographer theologian jurist engineer inventor psychologist psychiatrist physician surgeon epidemiologist virologist curator agronomist ecologist
biologist botanist zoologist ecologist ornithologist entomologist mycologist geneticist naturalist conservationist conservator biochemist virologist immunologist agronomist
meteorologist climatologist forecaster weatherman
geologist seismologist volcanologist glaciologist oceanographer hydrologist
sociologist anthropologist criminologist demographer
archaeologist historian antiquarian
economist analyst strategist statistician forecaster adviser advisor
lawyer attorney solicitor barrister counsel advocate jurist litigator defender | prosecutor judge magistrate paralegal notary
judge justice magistrate jurist
prosecutor attorney
officer cop policeman policewoman constable sergeant inspector detective investigator superintendent sheriff deputy undersheriff lieutenant captain commissioner chief marshal trooper ranger guard bailiff
soldier officer fighter commander veteran gunman | general admiral colonel major captain lieutenant sergeant corporal brigadier marshal private pilot sailor
sailor seaman mariner captain skipper | navigator bosun coxswain deckhand purser fisherman pilot ferryman trawlerman helmsman boatman
fisherman skipper captain sailor trawlerman angler
pilot aviator captain airman navigator
driver motorist chauffeur trucker cabbie
farmer grower producer smallholder landowner crofter rancher farmhand breeder | winegrower winemaker vintner beekeeper shepherd gardener miller agronomist
winegrower winemaker vintner grower producer
gardener groundskeeper groundsman greenkeeper caretaker landscaper grower forester
keeper zookeeper warden guard ranger caretaker custodian attendant gamekeeper
curator | director keeper archivist librarian historian conservator restorer
cleric priest clergyman clergywoman churchman preacher reverend father theologian | bishop archbishop cardinal rabbi imam monk nun abbot canon deacon dean chaplain pope pontiff prelate primate rector pastor vicar missionary ayatollah
pastor minister preacher vicar reverend priest rector
pope pontiff
bishop archbishop prelate primate cardinal
journalist reporter correspondent broadcaster editor commentator writer author | columnist presenter anchor anchorman anchorwoman blogger podcaster photographer publisher newsman critic pundit
presenter anchor anchorman anchorwoman host broadcaster
author writer storyteller artist | novelist poet playwright dramatist screenwriter essayist biographer columnist songwriter hymnist lyricist historian critic blogger cartoonist illustrator speechwriter
playwright dramatist screenwriter
artist performer entertainer star creator | painter sculptor singer actor actress musician dancer comedian comedienne conductor composer photographer designer illustrator cartoonist potter weaver glassblower choreographer rapper filmmaker magician clown juggler acrobat puppeteer ballerina
musician performer | singer vocalist soloist rapper songwriter guitarist bassist drummer pianist organist violinist cellist flautist flutist trumpeter saxophonist soprano tenor baritone composer conductor
singer vocalist songwriter rapper soprano tenor baritone
flautist flutist
actor actress performer star comedian comedienne
filmmaker | director producer screenwriter cinematographer
dancer ballerina choreographer
designer architect engineer developer planner builder surveyor
athlete sportsman sportswoman player star competitor captain professional | footballer striker midfielder winger goalkeeper bowler batsman quarterback linebacker pitcher outfielder shortstop fullback jockey rower sprinter hurdler gymnast wrestler boxer golfer skier skater climber diver fencer swimmer cyclist runner
footballer striker midfielder winger goalkeeper fullback
coach manager trainer instructor boss selector
referee umpire official
builder contractor craftsman tradesman labourer laborer | bricklayer carpenter joiner plumber electrician roofer mason plasterer glazier fitter mechanic locksmith welder painter blacksmith
carpenter joiner
mechanic technician engineer fitter machinist repairman programmer
programmer developer coder engineer hacker technician designer
cook chef caterer
baker confectioner
brewer distiller
waiter waitress server barista bartender barman
landlord landlady publican innkeeper hotelier restaurateur owner bartender
shopkeeper retailer trader merchant dealer seller vendor salesman saleswoman stallholder owner | grocer greengrocer baker butcher fishmonger florist bookseller pharmacist jeweller jeweler newsagent tailor barber hairdresser
barber hairdresser
grocer greengrocer
jeweller jeweler goldsmith silversmith watchmaker
broker trader dealer agent financier banker investor stockbroker economist analyst
accountant auditor bookkeeper actuary
teacher educator tutor instructor lecturer professor schoolteacher | headteacher headmaster headmistress principal governess nanny
headteacher headmaster headmistress principal head director dean rector provost teacher
boss head chief director manager executive ceo cfo chairman chairwoman chairperson chair president founder cofounder co-founder owner leader administrator principal supervisor superintendent commissioner coordinator businessman businesswoman businessperson entrepreneur industrialist tycoon magnate mogul financier vice-chairman vice-chair vice-president co-chair co-chairman governor secretary-general registrar trustee rector provost
politician statesman stateswoman lawmaker legislator leader policymaker parliamentarian democrat republican conservative liberal socialist | minister president premier chancellor mayor governor councillor councilor councilman councilwoman alderman senator mp representative congressman congresswoman deputy delegate secretary speaker treasurer commissioner prince king queen taoiseach ambassador envoy undersecretary backbencher ombudsman
senator mp representative congressman congresswoman deputy delegate lawmaker legislator parliamentarian backbencher assemblyman assemblywoman peer lord baroness
councillor councilor councilman councilwoman alderman
ruler monarch head leader | president premier chancellor
premier chancellor minister
king queen monarch ruler emperor sultan emir prince princess royal sheikh sheik
ambassador envoy diplomat emissary consul representative
minister diplomat
mayor mayoress
spokesman spokeswoman spokesperson representative aide publicist secretary chief director officer
aide adviser advisor assistant secretary clerk deputy
secretary minister chancellor undersecretary
treasurer chancellor secretary
clerk registrar secretary administrator cashier receptionist typist officer
engineer technician inspector surveyor
inspector auditor investigator examiner
firefighter fireman
lifeguard swimmer rescuer
butcher chef
pupil student schoolboy schoolgirl schoolchild apprentice learner undergraduate
heir heiress
host hostess presenter
steward stewardess attendant
postman postmaster postmistress
seamstress tailor
nurse matron
porter doorman attendant
usher steward attendant
haulier trucker driver
herdsman shepherd farmer farmhand
stonemason mason
collier miner
undertaker mortician
sexton verger gravedigger
curate vicar priest cleric
cantor singer
bookmaker bookie
barmaid barman bartender
waitress waiter
publican landlord landlady innkeeper
linesman umpire referee
courier driver postman
stenographer typist clerk secretary
bursar treasurer
dressmaker seamstress tailor milliner
mountaineer climber alpinist
woodcutter logger lumberjack forester
coastguard lifeguard
optician optometrist
`;

/** What people are besides an occupation, or may be in any: it contradicts none. */
const OF_ANYBODY: ReadonlySet<string> = new Set(
  `activist ally apostle aspirant assailant associate attacker aunt author backer biker billionaire birdwatcher blogger bodyguard bomber boy boyfriend
  brother bystander camper campaigner candidate celebrity centrist challenger champion child citizen claimant climber collaborator colleague collector
  columnist committeeman committeewoman communist commuter competitor confidant confidante conservative contender contributor cousin critic cyclist dad
  daughter daughter-in-law defendant defender democrat demonstrator detainee dictator dissident donor emeritus employee entertainer eyewitness ex-husband ex-wife
  expert fan father father-in-law fellow fiance fiancee fighter finalist firebrand first freshman friend frontrunner front-runner fundraiser girl girlfriend
  graduate granddaughter grandfather grandmother grandson guest guru guy hacker hardliner hawk heavyweight heir heiress hero hiker holidaymaker homeowner
  hopeful host householder hunter husband incumbent influencer inmate insider intern interviewer investor jailer jihadist juror kid kingmaker lady landlady
  landlord laureate leftist legend liberal libertarian loyalist man mastermind member mentor migrant militant millionaire moderate mom mother mother-in-law mum
  neighbor neighbour nephew newcomer niece nominee observer official onlooker operative opponent orator organiser organizer panelist participant partner
  passenger passer-by patient peer pensioner personality petitioner philanthropist pioneer plaintiff populist powerbroker predecessor prisoner protector
  protester protestor radical rambler rebel recruit refugee regular republican resident retiree ringleader rival ruler runner scholar senior shooter
  sibling signatory sister sister-in-law skeptic socialist son son-in-law speaker squatter staffer stalwart star successor supporter surrogate
  survivor suspect tenant titan tourist traveller traveler twin uncle user veteran victim villager visitor vocalist volunteer voter whistleblower widow widower
  wife winner witness woman worker youth head expert`
    .trim()
    .split(/\s+/u),
);

const lines: readonly { readonly general: ReadonlySet<string>; readonly all: ReadonlySet<string> }[] =
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [general = '', rest = ''] = line.split(' | ');
      return {
        general: new Set(general.split(' ')),
        all: new Set([...general.split(' '), ...(rest === '' ? [] : rest.split(' '))]),
      };
    });

const SCIENCE = /(?:ologist|ographer|physicist)$/u;

/** The form that men, women and spellings of one occupation share. */
const plain = (word: string): string =>
  word
    .replace(/(?:woman|person)$/u, 'man')
    .replace(/ise(?=r)/u, 'ize')
    .replace(/^(?:ex|co|vice)-/u, '');

/** Shortest word that another may end in and be of its kind: a zookeeper is a keeper. */
const SHORTEST_END = 5;

const listed: ReadonlySet<string> = new Set(lines.flatMap(({ all }) => [...all]));

/** Whether a word in small letters is one of the occupations that these lines hold. */
export const isListedOccupation = (word: string): boolean => listed.has(word);

/** Shortest noun that another word may end in and be of its kind: "zookeeper". */
const SHORTEST_NOUN = 5;

/** Whether a word in small letters is a noun for what somebody does or is, by a list: "surgeon", "zookeeper". */
export function isOccupation(word: string): boolean {
  if (ROLE_NOUNS.has(word) || listed.has(word)) return true;
  for (let at = 3; at <= word.length - SHORTEST_NOUN; at += 1)
    if (ROLE_NOUNS.has(word.slice(at))) return true;
  return false;
}

/**
 * Whether a word in small letters is a noun for one person: an occupation of a list, or what its ending tells of whoever does something:
 * "foreman", "bandmaster", "shipwright", "hydrogeologist", "fixer". No "drugmaker" nor "retailer": a firm may be one.
 */
export function isPersonNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  const own = word.slice(word.lastIndexOf('-') + 1);
  if (NO_PERSON.has(own) || own.endsWith('maker')) return false;
  return (
    (own === word && (isOccupation(word) || PERSON_ENDING.test(word))) || PARENT.test(word) || isAgent(word)
  );
}

/** "father-of-two" */
const PARENT = /^(?:grand)?(?:father|mother|mum|dad)-of-/u;

/** "fixer", "narrator", "fact-checker": who does what a verb says; not "clearer". */
function isAgent(word: string): boolean {
  const [, stem = ''] =
    /^(?:(?:whistle|fact|standard|song|ship|boat|wood|stone|glass|metal|wine|cheese|shop)-)?([a-z]{3,})[eo]r$/u.exec(
      word,
    ) ?? [];
  const single = /([b-df-hj-np-tv-z])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  const stems = stem === '' ? [] : [stem, `${stem}e`, single];
  return stems.some((verb) => verbForm(verb)?.base === true) && !stems.some(isListedAdjective);
}

/** Of "talisman" and "ottoman" none is one person. */
const PERSON_ENDING =
  /^[a-z]{3,}(?:(?<!talis|otto|every|super|sub|non)man|(?<!every|super)woman|person|master|mistress|keeper|smith|wright|monger|herd|ologist|ographer|onomist|iatrist|icist|journalist|ician|eteer)$|^(?:band|class|flat|house|room|school|ship|team|work)mate$/u;

/** Words with such an ending for a thing, a body, a quality or a time, or that only blame. */
const NO_PERSON: ReadonlySet<string> = new Set(
  `accelerator adaptor advertiser armchair armor autopilot banner beater beeper better binder bitter blazer blender blocker boiler
  booster border breaker breather briefer broader browser buffer builder homebuilder shipbuilder bookmaker bumper burner butter
  buyer buzzer calculator career carrier center chamber changer chapter charter chatter closer computer conditioner container
  conveyor cooker cooler corner counter cracker cruiser cutter denominator destroyer detector detonator diner dinner distributor
  divider drawer elevator employer equator error escalator exporter factor feeder filler filter flamethrower flower flyer folder
  footer former freezer freighter gender generator glider grinder gutter hammer handkerchief hanger haulier header heater
  highchair highlighter importer inaccurate indicator inhuman insurer issuer joker ladder latter layer lender letter lighter liner
  liver loafer locator locker loudspeaker mailer manufacturer marker matter merger mischief mixer monitor number opener ouster
  outpatient overlooker pacer payer planter pointer polluter poster prayer presser primer printer processor projector proper
  provider quarter radiator reactor refrigerator regulator remainder reminder retailer retainer rigor riser router rubber
  safeguard scanner screwdriver sector seller semiconductor semiofficial sensor server setter sewer sharpener shelter shocker
  shower shredder shutter silencer simulator sinker skewer sleeper slipper sneaker spoiler sprinkler stagecoach starter sticker
  stopper stressor stretcher subcontractor summer supplier sweater syndicator tanker taper teaser tender thriller timer toaster
  topper tracker tractor trailer transformer transporter trawler trigger twister typewriter uncooperative vanguard ventilator
  voucher wager waiver washer wheelchair winter wiper wrapper zipper jumper loser sucker whiner hater cheater deceiver boaster
  pretender madman conman boogeyman bogeyman strongman hangman`
    .trim()
    .split(/\s+/u),
);

/** Whether a word has an ending as nouns for people have, and is none of those that are known to mean something else: "fiddler", "thatcher". */
export const maySoundLikePerson = (word: string): boolean =>
  SOUNDS_PERSONAL.test(word) && !NO_PERSON.has(word);

const SOUNDS_PERSONAL = /^[a-z-]{4,}(?:er|or|ist|ian|eer)$/u;

/** Whether a word tells what somebody does, so that another such word may contradict it. */
export function isTellingOccupation(word: string): boolean {
  return !OF_ANYBODY.has(word);
}

/** Whether one person may well be called by both of two occupations, in small letters. */
export function mayBeBoth(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === right || (left.length >= SHORTEST_END && right.endsWith(left))) return true;
  if (right.length >= SHORTEST_END && left.endsWith(right)) return true;
  if (OF_ANYBODY.has(one) || OF_ANYBODY.has(other)) return true;
  return (
    lines.some(
      ({ general, all }) => (general.has(one) && all.has(other)) || (general.has(other) && all.has(one)),
    ) ||
    (SCIENCE.test(one) && isScholar(other)) ||
    (SCIENCE.test(other) && isScholar(one))
  );
}

const isScholar = (word: string): boolean =>
  /^(?:academic|professor|scholar|scientist|researcher|lecturer|analyst|doctor|author|writer|educator|teacher)$/u.test(
    word,
  );
