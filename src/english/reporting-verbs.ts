/**
 * The verbs that report what somebody says, one a line: base form, frames with prepositions behind plus signs, marks.
 *
 * Frames: what may follow the verb as the thing said, one letter a possibility; "-" where extraction takes nothing for said.
 * c clause with or without "that" · t clause with "that" only · w question · n noun phrase · i "to" + infinitive · g -ing ·
 * q quotation · m noun phrase that holds a quotation · M the same after a preposition · p only in a parenthesis ("…, he assumed") ·
 * a somebody who is told may stand before the clause · o the one who is asked and "to" + infinitive are the content ("urged voters to …").
 *
 * Marks: noun, the word is a noun unless its neighbours say otherwise · common, one of the commonest verbs of saying ·
 * cuts, "…, X said" in another's words ends these · retold, a statement inside another's statement stays one ·
 * judges, says what a thing is in the speaker's words ("called it “a wreck”") ·
 * voices, its object may be a noun for what is said ("expressed hope that …") · denies, doubts, what follows is not held to be so ·
 * cries, says it loudly or under the breath · plain, a clause follows it even without "that" although a noun may (other verbs: c without n) ·
 * news, a lead says with it when the event was ("said on Monday") · asks, people ask for a quote with it.
 *
 * Other forms are made by `inflect`; irregular ones stand in `irregular.ts`.
 */
const TABLE = `
accord       -               noun retold
accuse       n               retold
acknowledge  cwnq            common
add          cwq             common cuts retold news
admit        cwngq           common
admonish     m
advise       q
advocate     n               noun
affirm       cnq
agree        ci+with+on
allege       cwnq            retold
allude       M+to
announce     cwniq           common news
answer       tq              noun
apologise    q+for
apologize    q+for
applaud      m
argue        cwq+for+against common cuts
ask          twqao+about+for common
assail       m
assert       cwnq
assume       p
assure       ca
attack       m               noun
attest       c+to
avow         cq
back         -               noun
banter       q               noun
bark         q               noun cries
bash         m
beam         q               noun
beg          qo              cries
begin        q
believe      -               common
belittle     m
bellow       q               cries
bemoan       cn
bet          c
blame        m
blast        n
blog         cq              noun
blurt        q
boast        cq+about+of
brag         cq+about+of
brand        nq              noun judges
cackle       q
call         nq+for+on       voices judges
caption      q               noun
cast         -
castigate    n
caution      cqa+against
celebrate    m
certify      c
champion     -               noun
chant        q               noun cries
characterise nq              judges
characterize nq              judges
charge       tqm             noun
chide        n
chime        q
chirp        q               noun
chortle      q
chuckle      q               noun
cite         n
claim        cwniq           noun common retold plain
clarify      cw
coin         -               noun
comment      cq+on+about     noun
commiserate  q
communicate  cn
compare      m
complain     cq+about+of
compliment   m               noun
concede      cwnq
conclude     cwq
concur       cq
condemn      qm
confess      cq+to
confide      cq
confirm      cwnq            news
consider     m
contend      cwq
contest      m               noun
continue     q               common
convey       cn
coo          q
counsel      q               noun
counter      cqm
crack        q               noun
criticise    qm
criticize    qm
croak        q
crow         cq              noun
cry          q               noun cries
deadpan      q
debunk       m
declare      cwnq            common news
decree       c               noun
decry        nm
defend       m
deliver      -               voices
demand       ctnq            noun
denounce     qm
deny         cngq            retold denies
deplore      m
deride       m
describe     nq              judges
detail       wnm             noun
disagree     q+with
disclose     cwnq
dismiss      qm              denies
disparage    m
dispute      cn              noun denies
divulge      cn
doubt        cw              noun doubts
draw         -               voices
drawl        q
dub          nq              judges
e-mail       q
echo         qm              noun
elaborate    q
elucidate    q
email        q
emphasise    cwnq
emphasize    cwnq            voices
encourage    qm
endorse      m
enthuse      cq
entitle      q
estimate     cwq             noun
exclaim      cq
excoriate    m
explain      cwnq            common cuts
expound      q
express      n               voices
fault        m               noun
find         c
focus        M+on            noun
forecast     cn
frame        m               noun
fret         cq              noun
fume         tq
gasp         q               noun
give         -               voices
grin         q               noun
gripe        cq+about
groan        q               noun
grouse       cq              noun
growl        q               noun
grumble      cq+about
grunt        q               noun
guess        c
gush         tq
hail         qm              noun
hammer       m               noun
harp         M+on
headline     q               noun
highlight    n               voices
hint         cq+at
hiss         q               noun
holler       q               cries
howl         q               noun
huff         tq              noun
hypothesise  cq
hypothesize  cq
implore      qo
imply        cq
indicate     cwq
inform       ca
inquire      wq+about
insist       cwq+on          common
instruct     q
interject    q
interpose    q
interrupt    q               noun
intone       q
issue        -               noun voices
jest         cq              noun
joke         cq+about
josh         q
label        nq              noun judges
lambast      m
lambaste     n
lament       cwnq
lash         qm              noun
laugh        q
lecture      q               noun
liken        m
maintain     wtq
make         -               voices
marvel       cq
mention      cwngq
moan         cq              noun
mock         n               noun
mumble       q               cries
murmur       q               noun cries
muse         cq
mutter       q               cries
name         m               noun
narrate      q
nod          q               noun
note         cwnq            noun common cuts news
notify       ca
object       cq+to           noun
observe      cq
offer        qm              noun
opine        cq
oppose       m
order        qm              noun
paraphrase   n
parrot       m               noun
plead        iq              cries
pledge       cniqm           noun
point        t+to            noun
pontificate  q
portray      n
posit        cq
post         tq              noun
postulate    c
praise       m               noun
preach       cq
predict      cwnq
proclaim     cnq
profess      cniq
project      c               noun
promise      cniqa           noun retold
promote      m
pronounce    nq
prophesy     cq
propose      cnigq
protest      cq              noun
purr         q
push         -
query        wq              noun
question     wnq             noun
quibble      cq
quip         cq
quote        n               asks
rail         M+against
raise        -               voices
rant         cq+about
rap          n
rave         q+about         noun
read         q
reaffirm     cnq
reason       cq              noun
rebuke       m
rebut        m               denies
recall       cwngq           common
recite       q
reckon       cp
recommend    ctqm
recount      wnq
refer        M+to            judges
reflect      cq
refute       m               denies
regard       m               noun
reiterate    cwnq            voices
reject       m               denies
rejoice      q               noun
rejoin       cq
relate       q
relay        cn
release      -               noun voices
remark       cwq+on+upon     noun
remember     q
remind       a
reminisce    q
repeat       cnq             voices
reply        cq              noun common
report       cwnq            noun cuts news
request      qm              noun
respond      cqm+with        common
retort       cq
retweet      q
reveal       cwnq
rhapsodise   q
rhapsodize   q
ridicule     nm              noun
rip          m
roar         q               noun cries
rue          q               noun
rule         cq              noun
ruminate     q
say          cwq             common cuts retold news asks
scoff        q+at
scold        nq
scowl        q
scream       q               noun cries
see          m
send         -
share        -               noun voices
shout        cq              cries
shriek       q               noun cries
shrug        q               noun
sigh         tq              noun
signal       cnq
slam         qm
smile        q               noun
snap         tq
sneer        q               noun
sniff        tq              noun
snort        tq              noun
sob          q               noun
speak        -+about+of      asks
specify      cw
speculate    cwq+about
spit         q               noun
splutter     q
sputter      q
stammer      q
state        cnq             noun common voices news plain
stipulate    c
stress       cwnq            noun common voices
suggest      cwngq           common retold
summarise    wnq
summarize    wnq
surmise      cp
swear        ciq
talk         -+about         noun asks
taunt        m               noun
tease        m
tell         cwiqa+about+of  common cuts retold news asks
term         nq              noun judges
testify      cq
text         q
thank        m               noun
theorise     cq
theorize     cq
think        -               common
threaten     m
thunder      tq              noun
title        q               noun
tout         n
trash        m
trumpet      m               noun
tut          q
tweet        cnq+about       common plain
underline    c               voices
underscore   c               voices
urge         cqo
utter        m
vent         q               noun
venture      cq
view         m               noun
voice        n               noun voices
volunteer    cq
vouch        -+for
vow          ciq
wail         q               noun
warble       q
warn         cwqa+of+about+against common news
welcome      m               noun
whine        cq              noun
whisper      q               noun cries
wisecrack    q
wonder       wq              noun
write        cwq+about       common cuts
yell         q               noun cries
`;

/** Several words that report speech, and the same of other languages, whose articles people quote from. */
export const REPORTING_PHRASES = `
pointed out, points out, put it, puts it, quoted as saying, voiced doubt, made clear, makes clear, went on record
a dit, a déclaré, a affirmé, sagte, erklärte, dijo, declaró, disse, ha detto, сказал, сказала, заявил, заявила, قال, قالت
`;

export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: string;
  /** Prepositions after which the content stands: "called for", "talked about". */
  readonly prepositions: readonly string[];
  readonly marks: readonly string[];
}

export const REPORTING: readonly ReportingVerb[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [lemma = '', key = '', ...marks] = line.split(/ +/);
    const [frames = '', ...prepositions] = key.split('+');
    return { lemma, frames: frames === '-' ? '' : frames, prepositions, marks };
  });
