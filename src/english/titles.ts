/**
 * Titles, ranks and offices, one a line: the word in lower case without its full stop, then its marks.
 *
 * title, stands before a name · courtesy, tells a gender or nothing, never an office · honorific, people type it before a name
 * in a search · short, is written with a full stop that ends no sentence; short=WORD, and stands for that word · role, heads
 * what somebody is ("a senator from Ohio") · office, people ask for its bearer ("french minister"), a message credits them ·
 * alone, even without more words · forename, is also a forename ("Judge Reed") · familiar, stands before a forename alone ("Sir Ian") ·
 * male, female, what the word tells of its bearer.
 */
const TABLE = `
abbess          title role female familiar
abbot           title role male familiar
adm             title short=admiral
admiral         title role
adv             title short=advocate
adviser         role office
advisor         role office
alcaldesa       title role female
ald             title short=alderman
alderman        title role male
alh             title short=alhaji male familiar
alhaja          title female familiar
alhaji          title male familiar
allama          title male familiar
amb             title short
ambassador      title role office alone
analyst         role office
archbishop      title role familiar
archdeacon      title role familiar
assemb          title short
assemblyman     title role male
assemblywoman   title role female
attorney        title role office
atty            title short
ayatollah       title role male
baron           title role male forename
baroness        title female
bishop          title role office forename familiar
boss            role office
bourgmestre     title role
br              title short male familiar
brig            title short=brigadier
brigadier       title role
brother         title role male familiar
bürgermeister   title role
burgomaster     title role office
capt            title short=captain
captain         title role office
cardinal        title role male
cdr             title short=commander
cdre            title short=commodore
ceo             role office
chair           title role office
chairman        title role office male
chairperson     title role office
chairwoman      title role office female
chancellor      title role office alone
chief           title role office
cllr            title short=councillor
cllrs           title short
cmdr            title short
coach           title role office
col             title short=colonel
colonel         title role
commander       title role office
commissioner    title role office
commodore       title role
comptroller     title role
comr            title short=comrade familiar
comrade         title familiar
congressman     title role office male
congressmember  title role office
congresswoman   title role office female
const           title short=constable
constable       title role
coordinator     role office
corporal        title
councillor      title role office
councilman      title role male
councilor       title role
councilwoman    title role female
count           title familiar
countess        title female familiar
cpl             title short
cst             title short=constable
czar            title male
dame            title female familiar
datuk           title male familiar
dean            title role forename
delegate        title role
dep             title short=deputy
deputy          title role office
det             title short
detective       title role
diplomat        role office alone
director        title role office
doctor          title role
dominee         title male familiar
dr              title courtesy honorific short=doctor
drs             title short
ds              title familiar
duchess         title female familiar
duke            title male forename familiar
emir            title role office male familiar
emperor         title role male
empress         title female
engr            title short
ens             title short=ensign
ensign          title role
envoy           role office alone
executive       role office
expert          role office
father          title role male familiar
first           title
flt             title
fm              honorific office alone
foreign         title
founder         role office
fr              title short male familiar
frau            title courtesy female
gen             title short=general
general         title role office
gov             title short=governor
governor        title role office alone
governors       title
govs            title short
gp              title
grand           title
haji            title male familiar
hajia           title female familiar
hajiya          title female familiar
hajji           title
head            role office
headman         title role male
headwoman       title role female
herr            title courtesy male
hetman          title role male
hon             title short
honorable       title
imam            title role male familiar
insp            title short
inspector       title role
judge           title role office forename
justice         title role office
king            title role office alone male forename familiar
lady            title honorific female familiar
lawmaker        role office
lawyer          role office
ldr             title
leader          title role office
lieutenant      title role
lord            title honorific male familiar
lt              title short
madam           title courtesy female
madame          title honorific female
mademoiselle    title courtesy female
maj             title short
major           title forename
malam           title male familiar
mallam          title male familiar
marshal         title role forename
maulana         title male familiar
maulvi          title male familiar
mayor           title role office alone
messrs          title courtesy short male
minister        title role office alone
miss            title courtesy honorific female
mister          title courtesy male
mlle            title courtesy female
mme             title courtesy female
monsieur        title courtesy male
monsignor       title role male
mp              title office
mr              title courtesy honorific short male
mrs             title courtesy honorific short female
ms              title courtesy honorific short female
msgr            title short=monsignor
mufti           title role male familiar
mullah          title role male
mx              title courtesy honorific
negotiator      role office
nuncio          title role
oba             title male forename familiar
oberbürgermeister title role
ofc             title short=officer
officer         title role office
official        role office
otunba          title familiar
owner           role office
pandit          title male familiar
pastor          title role familiar
patriarch       role office
pc              title
pcso            title
pfc             title short
pm              office alone
pope            title role office alone male familiar
prefect         title role
premier         title role office alone
pres            title short=president
president       title role office alone
prime           title
prince          title role office alone male forename familiar
princess        title role office female familiar
principal       title role
prof            title short=professor
professor       title role office
prosecutor      role office
provost         title role
pvt             title short
queen           title role office alone female familiar
rabbi           title role familiar
rapporteur      office
recorder        title role
rector          title role
rep             title short=representative
representative  title role office
representatives title
reps            title short
researcher      role office
rev             title short=reverend familiar
revd            title short=reverend familiar
reverend        title role familiar
rt              title short
saint           title
sarpanch        title role
secretary       title role office
sen             title short=senator
senator         title role office alone
senators        title
senhor          title courtesy male
senhora         title courtesy female
senor           title courtesy male
señor           title courtesy male
senora          title courtesy female
señora          title courtesy female
sens            title short=senator
sergeant        title role
sgt             title short
sheik           title role male familiar
sheikh          title role male familiar
sheriff         title role
shri            title courtesy male
shrimati        title courtesy female
signor          title courtesy male
signora         title courtesy female
sir             title courtesy honorific male familiar
sister          title role female familiar
smt             title courtesy short female
spc             title short
speaker         title role office
spokesman       title role office alone male
spokesperson    title role office alone
spokeswoman     title role office alone female
sqn             title
sultan          title role office male familiar
sup             title short
superintendent  title role
supt            title short
supv            title short
swami           title male familiar
tanaiste        title role office
tánaiste        title role office
taoiseach       title role office male
tem             title
tempore         title
tpr             title short
treasurer       title role
trooper         title role
tsar            title male
undersecretary  role office
ustaz           title male familiar
ven             title short
vice            title
vizier          title role
voivode         title role
wg              title
whip            title role office
`;

interface Title {
  readonly word: string;
  readonly marks: readonly string[];
}

const TITLES: readonly Title[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [word = '', ...marks] = line.split(/ +/);
    return { word, marks };
  });

/** @returns the words with a mark. */
export function titlesMarked(mark: string): ReadonlySet<string> {
  return new Set(TITLES.filter(({ marks }) => marks.includes(mark)).map(({ word }) => word));
}

/** Abbreviations of titles, without their full stops, with the word that each stands for where one does. */
export const SHORT_TITLES: ReadonlyMap<string, string | undefined> = new Map(
  TITLES.flatMap(({ word, marks }) => {
    const short = marks.find((mark) => mark.startsWith('short'));
    return short === undefined ? [] : [[word, short.split('=')[1]] as const];
  }),
);

/** Letters behind a name: degrees, honours, memberships and professions, without full stops, as they are written. */
const POSTNOMINALS: ReadonlySet<string> = new Set(
  (
    'BSc MSc MPhil MBA LLB LLM JD JSD MD PhD DPhil EdD PsyD ScD DSc DDS DMD DVM RN LPN CPA CFA Esq Esquire OBE MBE CBE KBE DBE GBE ' +
    'KCB DCB CMG KCMG CVO KCVO MVO QC KC MP MEP MSP MLA MPP MNA MHA MLC TD FRS FBA FRCP FRCS FRSA SJ OP OSB OFM ' +
    'SC SAN JP OFR OON MFR CFR GCON GCFR OAM ONZM MNZM CNZM EGH EBS MBBS'
  ).split(' '),
);

/** True for letters behind a name, as written: "M.D.", "Ph.D.", "OBE", "Esq.". */
export function isPostnominal(written: string): boolean {
  return POSTNOMINALS.has(written.replaceAll('.', ''));
}
