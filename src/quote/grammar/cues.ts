/**
 * What may follow a reporting verb as the thing said, one letter a possibility.
 *
 * c clause with or without "that" · t clause with "that" only · w question · n noun phrase · i "to" + infinitive · g -ing ·
 * q quotation · m noun phrase that holds a quotation · M the same after a preposition · p only in a parenthesis ("…, he assumed") ·
 * a somebody who is told may stand before the clause · o the one who is asked and "to" + infinitive are the content ("urged voters to …").
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

/** @returns true for a verb that any frame knows. */
export function isReportVerb(lemma: string): boolean {
  return FRAMES.has(lemma);
}

/** Frame, then prepositions behind plus signs, then the verbs that share both. */
const TABLE = `
-+about+of: speak
-+about: talk
-+for: vouch
M+against: rail
M+on: focus harp
M+to: allude refer
a: remind
c+to: attest
c: bet certify decree find guess postulate project stipulate underline underscore
ca: assure inform notify
ci+with+on: agree
ciq: swear vow
cn: bemoan communicate convey dispute divulge forecast relay
cngq: deny
cnigq: propose
cniq: profess
cniqa: promise
cniqm: pledge
cnq+about: tweet
cnq: affirm proclaim reaffirm repeat signal
cp: surmise
cq+about+of: boast brag complain
cq+about: gripe grumble joke rant
cq+at: hint
cq+on+about: comment
cq+to: confess object
cq: avow blog concur exclaim hypothesize imply muse observe opine posit preach protest quip reason rejoin
cq: reply retort rule shout testify theorize volunteer
cqa+against: caution
cqm+with: respond
cqm: counter
cqo: urge
ctnq: demand
ctqm: recommend
cw: clarify doubt specify
cwiqa+about+of: tell
cwngq: admit mention recall suggest
cwniq: announce claim
cwnq: acknowledge allege assert concede confirm declare disclose emphasise emphasize explain lament note
cwnq: predict reiterate report reveal stress
cnq: state
cwq+about: write
cwq+about: speculate
cwq+for+against: argue
cwq+on+upon: remark
cwq+on: insist
cwq: add conclude contend estimate indicate say
cwqa+of+about+against: warn
iq: plead
m: admonish applaud assail attack back bash belittle blame cast celebrate champion coin compare compliment
m: consider contest debunk defend deliver deplore deride disparage endorse excoriate frame give hammer issue
m: lambast liken name oppose parrot praise promote push raise rebuke rebut refute regard reject rip see send
m: taunt tease thank threaten trash trumpet view welcome
n: accuse advocate blast castigate chide cite express highlight lambaste mock paraphrase portray quote rap
n: tout voice
nm: decry ridicule
nq+for+on: call
nq: brand characterize describe dub label pronounce scold term
p: assume
q+about: rave
q+at: scoff
q+for: apologize
q+with: disagree
q: advise answer begin caption chant chime continue cry deadpan e-mail elaborate email entitle fume gush
q: headline instruct interject intone laugh mutter post read relate remember retweet scream sigh snap text
q: title whisper yell
qm: condemn criticise criticize denounce dismiss echo encourage hail lash offer order request slam
qo: beg implore
t+to: point
tqm: charge
wnm: detail
wnq: question recount summarize
wq+about: inquire
wq: wonder
wqao+about+for: ask
wtq: maintain
`;

function buildFrames(): Map<string, Frame> {
  const map = new Map<string, Frame>();
  for (const line of TABLE.trim().split('\n')) {
    const [key = '', verbs = ''] = line.split(': ');
    const [frames = '', ...prepositions] = key.split('+');
    for (const verb of verbs.split(' ')) map.set(verb, { frames, prepositions });
  }
  return map;
}

const FRAMES: ReadonlyMap<string, Frame> = buildFrames();
