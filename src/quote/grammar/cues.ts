/**
 * What may follow a reporting verb as the thing said.
 * c: clause with or without "that" · t: clause with "that" only · n: noun phrase · i: "to" + infinitive · w: question clause ·
 * g: -ing · q: quotation only · a: an addressee may stand between verb and clause ·
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
tell cwqa about of
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
respond cq to with
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
signal cqn
tweet cqn about
retweet q
post q
proclaim cqn
propose cnqgi
promise ciqna
pledge ciqn
vow ciq
threaten iq
offer iq
swear ciq
agree ci with on
ask wqoa about for
inquire wq about
wonder wq
question wqn
urge oqc
implore oq
advise oqc against
encourage oq
demand cqnit
call nq for on
describe nq
accuse n
charge cq
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
detail nw
clarify cw
specify cw
stipulate c
elaborate q
recount nwq
relate q
read q
plead iq
beg oq
order oq
instruct oq
request n
recommend cnqg
advocate n
discuss nwg
talk - about
speak - about of
refer - to
point - to
allude - to
reference n
apologize q for
confess cq to
affirm cqn
reaffirm cqn
avow cq
attest c to
certify c
rule cq
decree c
hold -
underscore nc
underline nc
portray n
characterize nq
label nq
dub nq
brand nq
deem nq
liken n
compare n
ridicule n
chide n
scold nq
slam n
rap n
castigate n
lambaste n
decry n
denounce n
praise n
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
weigh -
relay cn
convey nc
communicate cn
divulge cn
leak -
email q
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
