/**
 * What may follow a reporting verb as the thing said.
 * c: clause with or without "that" · t: clause with "that" only · n: noun phrase · i: "to" + infinitive · w: question clause ·
 * p: only in a parenthesis ("…, he assumed") · m: noun phrase that holds a quotation · M: the same after the preposition · t: see above · g: -ing · q: quotation only · a: an addressee may stand between verb and clause ·
 * o: addressee + "to" + infinitive is the content ("urged voters to …") · l: "like"/"as" phrases belong to the noun phrase.
 */
export interface Frame {
  readonly frames: string;
  /** Prepositions after which the content stands: "called for", "talked about". */
  readonly prepositions: readonly string[];
}

/** @returns the frame of a reporting verb by its base form. */
export function frameOf(lemma: string): Frame | undefined {
  return FRAMES.get(lemma);
}

/** Nouns that announce what is said: "his claim that …", "a statement: “…”". */
export function isReportNoun(lower: string): boolean {
  return REPORT_NOUNS.has(lower);
}

const REPORT_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims statement statements assertion assertions allegation allegations argument arguments suggestion suggestions ' +
    'warning warnings announcement announcements declaration declarations admission prediction predictions promise promises ' +
    'pledge pledges vow vows contention accusation accusations charge charges complaint complaints remark remarks comment comments ' +
    'concern concerns fear hope hopes confidence doubt doubts belief conviction insistence call calls demand demands proposal ' +
    'acknowledgment acknowledgement concession revelation report reports rumor rumors notion joke jokes reminder recommendation'
  ).split(' '),
);

const TABLE = `
say cwq
tell cwqai about of
add cwq
write cwqn about
note cwqn
argue cwq for against
claim cwqni
suggest cwqng
announce cwqni
declare cwqn
state cwqn
insist cwq on
acknowledge cwqn
admit cwqng
concede cwqn
warn cwqa of about against
predict cwqn
explain cwqn
conclude cwq
contend cwq
maintain twq
assert cwqn
allege cwqn
indicate cwq
estimate cwq
confirm cwqn
reveal cwqn
disclose cwqn
stress cwqn
emphasize cwqn
emphasise cwqn
recall cwqng
remark cwq on upon
comment qc on about
observe cq
reply cq
respond cqm with
answer q
reiterate cwqn
repeat cqn
complain cq about of
joke cq about
boast cq about of
brag cq about of
quip cq
lament cwqn
imply cq
hint cq at
surmise p
signal cqn
tweet cqn about
retweet q
post q
proclaim cqn
propose cnqgi
promise ciqna
pledge ciqn
vow ciq
offer qm
swear ciq
agree ci with on
ask wqoa about for
inquire wq about
wonder wq
question wqn
urge oqc
implore oq
advise q
encourage qm
demand cntq
call nq for on
describe nq
accuse n
charge tqm
blast n
mock n
cite n
mention cnwqg
highlight n
tout n
deny cnqg
dispute nc
question nwq
express n
voice n
remind a
assure ac
inform ac
notify ac
testify cq
profess cqn
remember q
chant q
shout qc
yell q
scream q
cry q
exclaim qc
whisper q
mutter q
muse qc
opine cq
counter cq
retort cq
rejoin cq
interject q
continue q
begin q
conclude cq
speculate cwq about
theorize cq
hypothesize cq
caution cqa against
forecast cn
project c
find c
report cwqn
detail wnm
clarify cw
specify cw
stipulate c
elaborate q
recount nwq
relate q
read q
plead iq
beg oq
order qm
instruct q
request qm
recommend cqtm
advocate n
talk - about
speak - about of
point t to
apologize q for
confess cq to
affirm cqn
reaffirm cqn
avow cq
attest c to
certify c
rule cq
decree c
underscore c
underline c
portray n
characterize nq
label nq
dub nq
brand nq
ridicule n
chide n
scold nq
slam qm
rap n
castigate n
lambaste n
decry n
denounce qm
quote n
paraphrase n
preach cq
pronounce nq
profess cni
reason cq
rant cq about
rave q about
intone q
deadpan q
chime q
gush q
fume q
grumble cq about
gripe cq about
snap q
sigh q
laugh q
scoff q at
bemoan nc
bet c
guess c
concur cq
disagree q with
object cq to
protest cq
posit cq
postulate c
surmise c
summarize nqw
volunteer cq
vouch - for
relay cn
convey nc
communicate cn
divulge cn
email q
doubt cw
assume p
praise m
refer M to
allude M to
rail M against
focus M on
harp M on
compare m
liken m
criticize qm
criticise qm
condemn qm
attack m
dismiss qm
reject m
defend m
hail qm
cast m
frame m
back m
blame m
endorse m
oppose m
thank m
welcome m
admonish m
rebuke m
rip m
assail m
bash m
excoriate m
deride m
disparage m
belittle m
taunt m
tease m
pledge m
promote m
push m
echo mq
coin m
issue m
compliment m
applaud m
deplore m
decry m
ridicule m
hammer m
trash m
lash mq
lambast m
refute m
rebut m
contest m
debunk m
term nq
name m
champion m
parrot m
trumpet m
celebrate m
regard m
view m
see m
consider m
threaten m
counter m
give m
raise m
send m
deliver m
e-mail q
text q
blog cq
headline q
title q
entitle q
caption q
`;

/** @returns true for a verb that reports speech only next to a quotation or in a parenthesis ("…, he smiled"). */
export function isReportVerb(lemma: string): boolean {
  return FRAMES.has(lemma);
}

function buildFrames(): Map<string, Frame> {
  const map = new Map<string, Frame>();
  for (const line of TABLE.trim().split('\n')) {
    const [lemma = '', frames = '', ...prepositions] = line.split(' ');
    const old = map.get(lemma);
    map.set(lemma, {
      frames: frames + (old?.frames ?? ''),
      prepositions: [...(old?.prepositions ?? []), ...prepositions],
    });
  }
  return map;
}

const FRAMES: ReadonlyMap<string, Frame> = buildFrames();
