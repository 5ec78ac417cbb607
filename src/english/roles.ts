import { titlesMarked } from './titles.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns for what a person does or is, beside those of `titles.ts`; for men, for women, for anybody. */
const MEN = words(`
committeeman businessman salesman policeman clergyman newsman husband son widower uncle nephew boyfriend fiance grandson grandfather
stepson dad postman milkman ferryman trawlerman signalman stuntman foundryman longshoreman lumberjack batsman landlord actor monk priest statesman anchorman gunman ex-husband son-in-law father-in-law brother-in-law vice-chairman co-chairman`);
const WOMEN = words(`
committeewoman businesswoman saleswoman policewoman wife daughter widow aunt niece girlfriend fiancee granddaughter grandmother
stepdaughter mom mother actress comedienne heiress hostess stateswoman anchorwoman nun ex-wife daughter-in-law mother-in-law sister-in-law co-chairwoman
matron barmaid waitress confidante postmistress landlady mayoress headmistress governess seamstress stewardess ballerina`);
const ANYBODY = words(`
hopeful supervisor stonemason coastguard curate publican umpire academic accountant activist adjutant administrator advocate agent aide ally anchor announcer anthropologist
apostle archaeologist architect artist assistant associate astronaut astronomer athlete auditor author backer banker bassist billionaire
biographer biologist blogger boxer broadcaster broker builder bureaucrat businessperson campaigner candidate cartoonist celebrity cfo
challenger champion chef chemist citizen cleric clerk climatologist cofounder collector columnist comedian commentator communist composer
conductor congressperson conservative consul consultant contender contractor contributor convener coroner correspondent counsel counselor
counsellor creator critic curator dancer defender defendant demographer demonstrator designer developer dictator dissident donor driver
economist editor educator emeritus emissary employee engineer entertainer entrepreneur epidemiologist evangelist farmer fellow fighter
filmmaker financier firefighter firebrand footballer co-founder frontrunner front-runner fundraiser geologist geographer graduate guard
guest guitarist guru heir helmsman historian host hunter hymnist incumbent industrialist insider instructor intern interpreter interviewer
inventor investigator investor jihadist journalist jurist laureate lecturer legend legislator leftist liberal liaison libertarian
librarian linguist lobbyist magistrate magnate maker manager mathematician mediator member mentor meteorologist migrant millionaire
missionary mogul monarch model moderator musician neighbor neighbour neurologist neurosurgeon nominee novelist nurse observer ombudsman
operative operator opponent organizer organiser painter panelist paramedic parliamentarian partner patient personality philanthropist
philosopher photographer physician physicist pianist pilot pioneer playwright poet policymaker politician pollster preacher presenter
producer programmer protester protestor psychiatrist psychologist publicist publisher pundit radical rapper rebel recruiter refugee
registrar reporter republican democrat resident retiree ringleader rival ruler runner sailor scholar scientist screenwriter sculptor
secretary-general shopkeeper singer skeptic skipper socialist sociologist soldier solicitor songwriter specialist speechwriter stalwart
star statistician stockbroker storyteller strategist student successor supporter surgeon surrogate survivor suspect tactician teacher
technician theologian theorist therapist titan trader trainer translator trustee tycoon under-secretary union-leader veteran victim
vocalist volunteer voter whistleblower winner witness worker writer chief-of-staff loyalist newcomer freshman sophomore undergraduate senior-fellow co-author
co-chair co-host ex-president ex-minister vice-president vice-chair heavyweight backbencher hardliner hawk moderate centrist populist peer
primate canon deacon headmaster headteacher undersheriff webmaster anchorperson powerbroker kingmaker confidant bodyguard mastermind
vp attacker shooter bomber assailant inmate prisoner detainee jailer warden cousin friend colleague sibling twin
showrunner orthopedist orthopaedist optometrist anaesthetist anesthetist sensei
archivist baker barber beekeeper blacksmith bookseller botanist brewer bricklayer butcher caretaker carpenter cleaner cyclist dentist
drummer electrician fisherman forester gardener glazier goalkeeper grocer hotelier innkeeper janitor joiner locksmith mechanic midwife
miller miner ornithologist pensioner pharmacist plumber pupil ranger referee roofer shepherd stevedore surveyor swimmer vet veterinarian
vicar waiter welder winemaker zoologist
striker midfielder winger bowler quarterback linebacker pitcher outfielder shortstop fullback jockey rower sprinter hurdler gymnast
wrestler golfer skier skater climber diver fencer projectionist tailor cobbler glassblower organist violinist cellist
flautist flutist trumpeter saxophonist soprano tenor baritone choreographer illustrator cinematographer dramatist biochemist virologist
immunologist cardiologist oncologist radiologist dermatologist paediatrician pediatrician geneticist ecologist entomologist seismologist
volcanologist oceanographer glaciologist hydrologist agronomist criminologist cartographer actuary bookkeeper cashier barista bartender
fishmonger greengrocer florist hairdresser chauffeur docker plasterer farmhand winegrower distiller logger rancher cowboy lifeguard
coxswain bosun purser aviator cosmonaut magician clown juggler acrobat puppeteer influencer streamer vlogger podcaster forecaster
astrophysicist barrister paralegal bailiff pathologist corporal machinist fitter steelworker ironworker deckhand lockkeeper concierge
receptionist typist jeweller jeweler watchmaker clockmaker goldsmith silversmith saddler farrier upholsterer vintner sommelier confectioner
postmaster nanny childminder carer caregiver chaplain verger sexton petitioner plaintiff claimant juror bystander onlooker passer-by
eyewitness commuter passenger motorist trucker cabbie biker hiker rambler camper tourist holidaymaker tenant homeowner householder squatter
smallholder crofter grower gamekeeper angler whaler birdwatcher mycologist paleontologist palaeontologist conservator restorer auctioneer
handler master guide minder busker substitute youtuber teenager octogenarian nonagenarian centenarian keeper mp mep msp antiquarian lexicographer codebreaker cryptographer hacker coder typographer printer bookbinder papermaker newsagent vendor stallholder`);

/** Nouns that tell a gender and are no role. */
const A_MAN = words('man boy gentleman guy');
const A_WOMAN = words('woman girl waitress');

/** Nouns that head a role. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...titlesMarked('role'),
  ...MEN,
  ...WOMEN,
  ...ANYBODY,
]);

export type Gender = 'male' | 'female';

/** The gender that a title or a noun carries in itself. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...[...titlesMarked('male'), ...MEN, ...A_MAN].map((word) => [word, 'male'] as const),
  ...[...titlesMarked('female'), ...WOMEN, ...A_WOMAN].map((word) => [word, 'female'] as const),
]);

/** What ministers and ministries are of, one by one; spellings that begin alike are one area. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`
agriculture commerce culture defence defense economy economic education energy environment finance first fisheries foreign forestry health
housing industry interior justice labor labour prime tourism trade transport transportation treasury welfare`),
);

/** Endings of adjectives of nationality: German, British, Chinese, Iraqi, French, Dutch. */
export const NATIONALITY = /(?:an|ish|ese|[aeq]i|ch|ek|bian|wiss)$/;
