/** Base forms that are verbs, whatever else they may be; verbs of saying stand in `reporting-verbs.ts`. */
export const VERBS = `
abandon abide abolish abort absorb accelerate accept accommodate accompany accomplish accumulate achieve
acquaint acquiesce acquire activate adapt adhere adjust administer admire adopt adore advertise affect
afflict afford aggravate agitate air alert alienate align allocate allow alter amass amaze amend amplify
amuse analyze annoy anoint anticipate appall appear append apply appoint appreciate apprise approve arrange
arrive ascend aspire assemble assess assign assist assuage attach attend attract augur authorize avert avoid
await backfire bail balk bankroll bark bathe bear beat become behave belie bellow belong berate beseech
betray bleed bless blink blunt blurt boil bolster boo boom borrow bother bounce breathe brief bring bristle
broadcast broaden build bury buy bypass calculate cancel capitalize capture careen carry carve catapult
catch cater caveat cease cheat cheere cherish choke choose chuckle churn circulate civilize clamor classify
climb cling close coalesce coerce coincide collaborate collect combine come commend commit compel compensate
compete compile complicate comply compose comprise conceal concentrate condense condone confer confide
confront confuse congratulate conjecture connect conquer consist consolidate constitute constrain construct
consult consume contain contemplate contradict contribute convene convince cooperate cope correspond cover
covet create creep criminalize crisscross cross crow crumble crystallize culminate cultivate curtail dampen
dare daunt deceive decentralize decide dedicate deem deepen defer define deflate deflect defy delete delve
demonize demonstrate demur depart depend depict deploy deport depose depress deprive derail derive descend
deserve designate despise destabilize destroy detain detect deter determine detonate devastate develop
devote die differ differentiate dig digest dignify diminish dine disable disallow disappear disappoint
disapprove disassociate disavow disband discard disconnect discourage discover discredit discuss dishearten
dislodge dismantle dispel displace disqualify disrupt distinguish distort distract distribute disturb divert
divide do dodge dole dominate don donate downplay drown dump dwell dwindle earn ease eat edit editorialize
educate eke elect elevate eliminate embark embarrass embody embrace emerge employ empower enable enact
encompass endanger endure energize enforce engender engrave engulf enhance enjoy enlist enquire ensue ensure
entail enter entertain enthuse entice entreat enumerate envisage envision equate eradicate erase erect erode
err erupt escalate espouse establish evade evaluate evaporate evince evolve exacerbate exaggerate examine
exasperate exceed except excite exclude execute exist expand expect expedite expel expend expire explode
explore expose extend extradite fabricate facilitate fail falter feel fend fill finish fit flatter flee
flirt float fly follow foment forbid foresee foreshadow foretell forewarn forge forget forgive formulate
fortify foster found frighten frustrate fulfill fulminate galvanize garner gather gauge generate gesture get
giggle glide gloss go google govern grapple grasp greet grind grouse grow growl hamper handle hang happen
harass harden hasten hate heal hear heed heighten help herald hesitate hire hold holler hover hurl hurt
identify ignite ignore illustrate imagine imperil impose impress imprison improve incite include indict
infect infiltrate inflict infringe infuriate inherit initiate inject injure insinuate inspire install
integrate intend intensify interact interfere interpose interpret interrupt intervene intimate intimidate
introduce invalidate inveigh invent invest investigate invite invoke involve irritate isolate itch itemize
jeopardize jog join justify keep kill knock know lag launch lay lead leak learn leave lecture legalize
legislate lend let lie lift linger listen litigate localize locate look loom lose lure magnify manage
manipulate manufacture marry marvel match materialize maximize mean meet melt memorize merge mince mingle
minimize mislead misquote misrepresent miss misunderstand mitigate moan mobilize modify motivate mourn mull mumble
murmur muster narrate nationalize navigate negotiate nominate nudge obstruct obtain occupy occur offend
offset omit operate opt orchestrate organize originate oust outnumber outweigh overcome overlook overreach
overrule oversee overshadow overstate overtake overthrow overturn overwhelm owe pan parry participate pass
pave pay peddle peg penalize penetrate perceive perform permit perpetuate persist persuade pick placate play
plummet polarize politicize pollute ponder pontificate pooh-pooh populate portend pose possess postpone
pounce pour pray precede preface prefer prepare prescribe preserve preside presume pretend prevail prevent
produce proffer prognosticate prohibit proliferate prolong prompt propel prophesy prosecute protect prove
provide provoke publicize publish pull punish purport pursue put qualify quash quell query quit ramble
ratchet ratify reach react realize reap reassess reassure rebuild recapitulate recede receive recite reckon
reclaim recognize recollect reconcile reconsider recover recur redirect redouble reduce reflect refrain
refuse regain regret regulate reinforce reinstate reinvent reinvigorate relax relocate rely remain reminisce
remove render renege renew renounce renovate reopen repay replace replicate represent repudiate require
resemble resettle reshape reside resign resist resolve resonate restore restrain restrict restructure resume
resurrect retain retaliate rethink retire reverberate reverse revise revisit revitalize revive revoke
rewrite rhapsodize riff rile riposte roil rouse rue ruminate run satisfy save scrutinize scuttle sear secure
seek seem segregate seize select sell sermonize serve settle sew shake sharpen shed shoot shove shriek
shrink shrug shun shut simmer simplify sing sink sit skew skip slap sleep snarl sneer snicker snipe soften
solicit solidify solve sow spark spawn spearhead specialize spell spend spin spurn stabilize stagger stammer
stand standardize start startle stay steal steer stifle stir stoke stop straighten strengthen strive stumble
stutter subdue submit subsidize succeed suck sue suffer sum summon supervise suppose suppress surpass
surround survive suspect suspend sustain sway swim symbolize tackle take tarnish teach telegraph tempt tend
tender terminate terrify thrive throw thunder thwart tighten toil tolerate topple trample transcend
transform translate treat try turn tut uncover undercut underestimate undergo undermine understand
understate undertake undo unearth unfold unify unite unleash unload unravel unveil update uphold utilize utter
validate vary veer vent verbalize verify victimize violate vocalize wade wait waive walk wane want weaken
wear weigh whack widen wield win wipe wish withdraw wither withhold withstand woo worsen wrap wrest wrestle
yank`;

/** Base forms that are nouns (or adjectives) unless the words around them make them verbs. */
export const NOUN_VERBS = `
abuse accent access account act address advance affiliate age aid aim alarm ally alternate ambush amount
anchor anger angle annex apparel appeal approach arm arrest assault associate attempt attribute auction
audit audition average award bag bait balance balloon ban band bank bar bargain base batter battle beam bed
beef benefit bid bill bind bit bite blackmail blanket blaze blend blind block blow bluster board bolt bomb
book boost boot bore bottle bottom bow bowl box boycott brace branch brave breach break breath breed brew
bribe bridge bruise brush bubble buck buckle budget buffet bully bump bundle buoy burden burn burrow burst
bust butt button buzz cable camp campaign cap care caricature cascade case cash cause cement center chain
chair challenge chance change channel charm chart chase chat chatter check cheer chill chop circle clash
clean clear clinch clip clock clone clothe cloud cluster clutch coat code collapse collar color combat
comfort command commission complete compound compromise concern condition conduct confine conflict consent
contact content contract contrast control convict cook coordinate copy corner corral cost counsel count
counterattack couple court crack craft crane crash credit cripple crop crowd crown cruise crunch crush curb
cure curse cut cycle damage damn dance dash date dawn deal debate debut deck decline decrease default defeat
defect delay delegate deliberate delight dent desert design desire diagnose dial dictate dip discipline
discount discriminate disdain dish dislike disorder dispatch display disregard dissent distance distrust
divorce document doom dot draft drag dream dress drink drive drop drum duck eclipse edge effect encounter
end endeavor engage escape escort exchange excuse exercise exhibit exile exit experience experiment exploit
export extract face factor fade fall fame fan fare farm fashion fatigue fault favor fear feature feed field
fight figure file finance finger fire fix flag flame flare flash flicker flip flock flood flourish flow
flower flurry foil fold foot force form founder franchise fray free freeze fuel function fund funnel gain
gamble gang gaze gear glare glow glut grab graduate graft grant grin grip gross group guarantee guard guide
gun gut hack halt hand harm harness haul haunt have hawk head heat hedge hide hike hit hole honor hook hope
host hug hunt hurdle impact implement import increase index influence insert institute insult interest
interview intrigue jail jam jet jockey jolt journey jump kick labor lack land lap lapse leap lease leverage
levy license limit line link list litter live load loan lobby lock log love lunch lurch mail mandate
maneuver map march mark market marshal mask mass massacre master mastermind matter measure merit mess mine
mirror mistake mistrust mix model mold monitor mortgage motor mount move muddle murder muscle nail narrow
need needle neglect net network nickname nod nose notch notice number obscure occasion open option orbit
outfit outline output outrage overhaul overlap pace pack package paint pair paper parade park part patch
patrol pause pawn peak peer pepper perch petition phase phone photograph picture piece pile pilot pin
pioneer pit pitch pivot place plague plan plane plant plot plow plunge pocket poison poke polish poll pool
pop position pound power practice present press pressure price pride print prize probe proceed process
profile profit program progress prop pump punch purchase purge putt puzzle race rack radio rage raid rain
rally ramp range rank rape rat rate rattle rebel rebound record recruit reel reform refund register reign
rein relish rent repair repeal reprint rescue research reserve resort respect rest result retail retreat
return revel review reward ride rig ring ripple rise risk rival roar roast rock roll romp root rope route
row rub ruin rush sacrifice safeguard sag sail sample sanction scale scare scatter schedule score scorn
scramble scrap scratch screen screw seal search seat segment sense separate service set shade shadow shame
shape shatter shell shelter shelve shield shift shine ship shock shop shore short shoulder show shower
shutter side sight sign silence size skate sketch skirt slash slaughter slice slide slight slip slump smash
smile smoke snag soar soil sort sound space span speed spike spill spiral splinter split spoil sponsor sport
spot spotlight sprawl spray spread spring spur spy squeeze stack staff stage stake stall stamp star stare
step stick stiff stock stone store storm strain streak stream stretch stride strike string strip structure
struggle study stuff stump stunt subject subpoena suit supplement supply support surface surge surprise
surrender survey swallow swamp swap swarm sweat sweep swell swing swipe switch syndicate table tack tag
tally tangle tank tap tape target taste tax team tear telephone temper test thrust thumb thump tick tie tilt
time tinker tip tire toast toll tone top torture toss touch tour tower trace track trade trail train
transfer transport trap travel treasure trend trick trickle trigger trip triumph troop trouble truck trust
tumble tune tunnel twist type upgrade uplift upset use usher vacation vacuum value venture veto visit vote
wag wage wake wall war warehouse warrant wash waste watch water wave waver weather weave weed weight wheel
whip whirl whistle wind wire witness work worry worship wound wreck yawn yield`;

/** Adjectives without one of the endings that give an adjective away. */
export const ADJECTIVES = `
abrupt absentee absolute absurd accurate adept adequate adverse afraid akin alternate amazing ample angry
animated antitrust appalling appealing appropriate articulate ashamed associate audio authoritarian average
aware awkward bad balanced bare bashing beholden best better big bigger biggest bigoted bipartisan bitter
bizarre black blank bleak blind blond bloody blue bold booming boring brash brave brief bright broad broader
brokered brown bruising busy calm candid capitalist centrist certain charming cheap cheaper chief civil
civilian clean cleaner clear clearer closer closest cold common communist compassionate compelling complete
complex con concrete confusing consolidated consummate convincing cool corporate correct corrupt costly cozy
cramped crazy daily damaging damn dark daunting dead deadliest deadly dear deep deeper deepest deliberate
desperate devastating difficult dire direct dirty disabled disappointing disgusting dishonest disorderly
disproportionate dissatisfied distinct distressed disturbing diverse double downward dry due eager earliest
early easier easiest east eastern easy eighth elder elderly embarrassing embattled empty enamored entire
evenhanded everyday evil exact exasperated excess exciting extra extreme extremist fair fake false famed
familiar fascist fat favorite female feminist fertile few fewer fierce fiery fifth fine flat flattering
flawed flip foreign foremost former fossil fourth fraught free freewheeling fresh friendly full funny
further gala galvanized gay genuine gifted glad golden good grand grave great greater greatest green grim
gross grueling guilty hacking happy hard harder hardest hardline harsh healthy heavy high higher highest
honest hostile hot hourly huge human humanitarian humble humbling humiliating hungry immediate immune
impassioned implicit impromptu improper inaccurate inadequate inappropriate incoming incorrect indefinite
inhumane inner insecure inspiring insulting intense interested interesting interim interior joint junior just
keen key lame large larger largest last late latest lax lean least leftist leftward legitimate lengthy
lesser libertarian lifelong likely limited little lively lone long longest longstanding longtime loose
lopsided loud louder loudest loving low lower lowest lucky mad main major makeshift male many maximum mere
messy mild minimum minor misguided misleading mobile mock moderate modern modest monthly more much multiple
murky muscular nagging narrow narrower nasty nationalist nationwide nearby nearest net new newfound next
nice nonpartisan nonprofit nonwhite northern nuclear odd offshore okay old older oldest onetime ongoing
online open opposite orange other outright outspoken outstanding overall overhead overnight overseas
overwhelming own paltry parallel paranoid particular partisan passionate past perfect phony pink pivot plain
polite poor poorer popular populist preferred prep prime principled private profound promising prone proper
protracted proud pure quarterly quick quiet racist random ranking rapid rare ready red regular remote
resounding retail rewarding rich richest rid risky robust rocky rough rousing routine rowdy sad safe safer
safest salaried same scathing seasoned secret secular seeming senior separate seventh severe sexist shaky
sharp short shorter shy sick similar simple sincere single sixth skilled slim slow small smaller smallest
smart smooth sober socialist soft solar sole solid somber sophisticated sorry sour southern spanking
spectacular spiked spirited staggering standard standardized stark statewide staunch steady steep stern
stiff straight straightforward strange strict striking strong stronger strongest stubborn stunning stupid
subtle suburban such sudden super superior sure surprising surrogate talented tense terrifying terrorist
thick thin thorough tight tighter tiny top tough tougher toughest tricky triple troubled troubling true
trustworthy twin ugly ultimate unaccompanied unarmed unauthorized unaware unborn unbound uncertain
unclassified unclear uncommitted uncommon undecided undeclared undercover underground undisclosed uneasy
unexpected unfair unfit unfortunate unfounded unhappy unheard unified uninsured unionized unique unknown
unlikely unnoticed unpaid unpopular unprecedented unprepared unqualified unrelated unsecured unsettled
unsolicited unsure untrue untrustworthy unwanted upbeat upcoming upended uplifting upper upstate urban vague
valid vast vivid volatile warm weak weaker wealthier wealthiest wealthy weekly weird welcome white whole
wide wider widespread wild willing wise worldwide worse worst worth worthy wrong yellow young younger
youngest`;
