/** Base forms that are verbs, whatever else they may be. */
export const VERBS =
  'abandon abide abolish abort absorb accelerate accept accommodate accompany accomplish accumulate ' +
  'accuse achieve acknowledge acquaint acquiesce acquire activate adapt add adhere adjust administer ' +
  'admire admit adopt adore advertise advise affect affirm afflict afford aggravate agitate agree air ' +
  'alert alienate align allege allocate allow allude alter amass amaze amend amplify amuse analyze ' +
  'announce annoy anoint anticipate apologize appall appear append applaud apply appoint appreciate ' +
  'apprise approve argue arrange arrive ascend ask aspire assail assemble assert assess assign assist ' +
  'assuage assume assure attach attend attest attract augur authorize avert avoid avow await backfire ' +
  'bail balk bankroll bark bash bathe bear beat become beg begin behave belie believe belittle bellow ' +
  'belong bemoan berate beseech betray blame blast bleed bless blink blog blunt blurt boast boil ' +
  'bolster boo boom borrow bother bounce brag breathe brief bring bristle broadcast broaden build bury ' +
  'buy bypass calculate call cancel capitalize capture careen carry carve castigate catapult catch ' +
  'cater caution caveat cease celebrate certify characterize cheat cheere cherish chide chime choke ' +
  'choose chuckle churn circulate cite civilize clamor clarify classify climb cling close coalesce ' +
  'coerce coincide collaborate collect combine come commend commit communicate compare compel ' +
  'compensate compete compile complain complicate comply compose comprise conceal concede concentrate ' +
  'conclude concur condemn condense condone confer confess confide confirm confront confuse ' +
  'congratulate conjecture connect conquer consider consist consolidate constitute constrain construct ' +
  'consult consume contain contemplate contend continue contradict contribute convene convey convince ' +
  'cooperate cope correspond counter cover covet create creep criminalize crisscross criticize cross ' +
  'crow crumble crystallize culminate cultivate curtail dampen dare daunt deadpan debunk deceive ' +
  'decentralize decide declare decry dedicate deem deepen defend defer define deflate deflect defy ' +
  'delete deliver delve demonize demonstrate demur denounce deny depart depend depict deplore deploy ' +
  'deport depose depress deprive derail deride derive descend describe deserve designate despise ' +
  'destabilize destroy detain detect deter determine detonate devastate develop devote die differ ' +
  'differentiate dig digest dignify diminish dine disable disagree disallow disappear disappoint ' +
  'disapprove disassociate disavow disband discard disclose disconnect discourage discover discredit ' +
  'discuss dishearten dislodge dismantle dismiss disparage dispel displace disqualify disrupt ' +
  'distinguish distort distract distribute disturb divert divide divulge do dodge dole dominate don ' +
  'donate downplay draw drown dump dwell dwindle e-mail earn ease eat edit editorialize educate eke ' +
  'elaborate elect elevate eliminate email embark embarrass embody embrace emerge emphasize employ ' +
  'empower enable enact encompass encourage endanger endorse endure energize enforce engender engrave ' +
  'engulf enhance enjoy enlist enquire ensue ensure entail enter entertain enthuse entice entitle ' +
  'entreat enumerate envisage envision equate eradicate erase erect erode err erupt escalate espouse ' +
  'establish evade evaluate evaporate evince evolve exacerbate exaggerate examine exasperate exceed ' +
  'except excite exclaim exclude excoriate execute exist expand expect expedite expel expend expire ' +
  'explain explode explore expose express extend extradite fabricate facilitate fail falter feel fend ' +
  'fill find finish fit flatter flee flirt float fly follow foment forbid foresee foreshadow foretell ' +
  'forewarn forge forget forgive formulate fortify foster found frighten frustrate fulfill fulminate ' +
  'galvanize garner gather gauge generate gesture get giggle give glide gloss go google govern grapple ' +
  'grasp greet grind gripe grouse grow growl grumble guess gush hamper handle hang happen harass harden ' +
  'hasten hate heal hear heed heighten help herald hesitate highlight hint hire hold holler hover hurl ' +
  'hurt hypothesize identify ignite ignore illustrate imagine imperil implore imply impose impress ' +
  'imprison improve incite include indicate indict infect infiltrate inflict inform infringe infuriate ' +
  'inherit initiate inject injure inquire insinuate insist inspire install instruct integrate intend ' +
  'intensify interact interfere interject interpose interpret interrupt intervene intimate intimidate ' +
  'intone introduce invalidate inveigh invent invest investigate invite invoke involve irritate isolate ' +
  'itch itemize jeopardize jog join joke justify keep kill knock know lag lambast lambaste lament laugh ' +
  'launch lay lead leak learn leave lecture legalize legislate lend let lie lift liken linger listen ' +
  'litigate localize locate look loom lose lure magnify maintain make manage manipulate manufacture ' +
  'marry marvel match materialize maximize mean meet melt memorize mention merge mince mingle minimize ' +
  'misquote misrepresent miss misunderstand mitigate moan mobilize modify motivate mourn mull mumble ' +
  'murmur muse muster mutter narrate nationalize navigate negotiate nominate notify nudge observe ' +
  'obstruct obtain occupy occur offend offset operate opine oppose opt orchestrate organize originate ' +
  'oust outnumber outweigh overcome overlook overreach overrule oversee overshadow overstate overtake ' +
  'overthrow overturn overwhelm owe pan paraphrase parry participate pass pave pay peddle peg penalize ' +
  'penetrate perceive perform permit perpetuate persist persuade pick placate play plead plummet ' +
  'polarize politicize pollute ponder pontificate pooh-pooh populate portend portray pose posit possess ' +
  'postpone postulate pounce pour pray preach precede predict preface prefer prepare prescribe preserve ' +
  'preside presume pretend prevail prevent proclaim produce profess proffer prognosticate prohibit ' +
  'proliferate prolong promote prompt pronounce propel prophesy propose prosecute protect prove provide ' +
  'provoke publicize publish pull punish purport pursue push put qualify quash quell query quip quit ' +
  'quote rail raise ramble rant rap ratchet ratify reach react read reaffirm realize reap reassess ' +
  'reassure rebuild rebuke rebut recall recapitulate recede receive recite reckon reclaim recognize ' +
  'recollect recommend reconcile reconsider recount recover recur redirect redouble reduce refer ' +
  'reflect refrain refuse refute regain regret regulate reinforce reinstate reinvent reinvigorate ' +
  'reiterate reject rejoin relate relax relay relocate rely remain remember remind reminisce remove ' +
  'render renege renew renounce renovate reopen repay repeat replace replicate represent repudiate ' +
  'require resemble resettle reshape reside resign resist resolve resonate respond restore restrain ' +
  'restrict restructure resume resurrect retain retaliate rethink retire retort retweet reveal ' +
  'reverberate reverse revise revisit revitalize revive revoke rewrite rhapsodize riff rile rip riposte ' +
  'roil rouse rue ruminate run satisfy save say scoff scold scrutinize scuttle sear secure see seek ' +
  'seem segregate seize select sell send sermonize serve settle sew shake sharpen shed shoot shout ' +
  'shove shriek shrink shrug shun shut signal simmer simplify sing sink sit skew skip slam slap sleep ' +
  'snap snarl sneer snicker snipe soften solicit solidify solve sow spark spawn speak spearhead ' +
  'specialize specify speculate spell spend spin spurn stabilize stagger stammer stand standardize ' +
  'start startle stay steal steer stifle stipulate stir stoke stop straighten strengthen strive stumble ' +
  'stutter subdue submit subsidize succeed suck sue suffer suggest sum summarize summon supervise ' +
  'suppose suppress surmise surpass surround survive suspect suspend sustain sway swear swim symbolize ' +
  'tackle take tarnish teach telegraph tell tempt tend tender terminate terrify testify text theorize ' +
  'think threaten thrive throw thunder thwart tighten toil tolerate topple trample transcend transform ' +
  'translate trash treat try turn tut tweet uncover undercut underestimate undergo underline undermine ' +
  'underscore understand understate undertake undo unearth unfold unify unite unleash unload unravel ' +
  'unveil update uphold urge utilize validate vary veer vent verbalize verify victimize violate ' +
  'vocalize volunteer vouch vow wade wait waive walk wane want warn weaken wear weigh whack widen wield ' +
  'win wipe wish withdraw wither withhold withstand woo worsen wrap wrest wrestle write yank';

/** Base forms that are nouns (or adjectives) unless the words around them make them verbs. */
export const NOUN_VERBS =
  'abuse accent access accord account act address advance advocate affiliate age aid aim alarm ally ' +
  'alternate ambush amount anchor anger angle annex answer apparel appeal approach arm arrest assault ' +
  'associate attack attempt attribute auction audit audition average award back bag bait balance ' +
  'balloon ban band bank bar bargain base batter battle beam bed beef benefit bet bid bill bind bit ' +
  'bite blackmail blanket blaze blend blind block blow bluster board bolt bomb book boost boot bore ' +
  'bottle bottom bow bowl box boycott brace branch brand brave breach break breath breed brew bribe ' +
  'bridge bruise brush bubble buck buckle budget buffet bully bump bundle buoy burden burn burrow burst ' +
  'bust butt button buzz cable camp campaign cap care caricature cascade case cash cast cause cement ' +
  'center chain chair challenge champion chance change channel chant charge charm chart chase chat ' +
  'chatter check cheer chill chop circle claim clash clean clear clinch clip clock clone clothe cloud ' +
  'cluster clutch coat code coin collapse collar color combat comfort command comment commission ' +
  'complete compliment compound compromise concern condition conduct confine conflict consent contact ' +
  'content contest contract contrast control convict cook coordinate copy corner corral cost counsel ' +
  'count counterattack couple court crack craft crane crash credit cripple crop crowd crown cruise ' +
  'crunch crush cry curb cure curse cut cycle damage damn dance dash date dawn deal debate debut deck ' +
  'decline decrease default defeat defect delay delegate deliberate delight demand dent desert design ' +
  'desire detail diagnose dial dictate dip discipline discount discriminate disdain dish dislike ' +
  'disorder dispatch display dispute disregard dissent distance distrust divorce document doom dot ' +
  'doubt draft drag dream dress drink drive drop drum duck echo eclipse edge effect encounter end ' +
  'endeavor engage escape escort estimate exchange excuse exercise exhibit exile exit experience ' +
  'experiment exploit export extract face factor fade fall fame fan fare farm fashion fatigue fault ' +
  'favor fear feature feed field fight figure file finance finger fire fix flag flame flare flash ' +
  'flicker flip flock flood flourish flow flower flurry focus foil fold foot force forecast form ' +
  'founder frame franchise fray free freeze fuel function fund funnel gain gamble gang gaze gear glare ' +
  'glow glut grab graduate graft grant grin grip gross group guarantee guard guide gun gut hack hail ' +
  'halt hammer hand harm harness haul haunt have hawk head heat hedge hide hike hit hole honor hook ' +
  'hope host hug hunt hurdle impact implement import increase index influence insert institute insult ' +
  'interest interview intrigue issue jail jam jet jockey jolt journey jump kick label labor lack land ' +
  'lap lapse lash leap lease leverage levy license limit line link list litter live load loan lobby ' +
  'lock log love lunch lurch mail mandate maneuver map march mark market marshal mask mass massacre ' +
  'master mastermind matter measure merit mess mine mirror mistake mistrust mix mock model mold monitor ' +
  'mortgage motor mount move muddle murder muscle nail name narrow need needle neglect net network ' +
  'nickname nod nose notch note notice number object obscure occasion offer open option orbit order ' +
  'outfit outline output outrage overhaul overlap pace pack package paint pair paper parade park part ' +
  'patch patrol pause pawn peak peer pepper perch petition phase phone photograph picture piece pile ' +
  'pilot pin pioneer pit pitch pivot place plague plan plane plant pledge plot plow plunge pocket point ' +
  'poison poke polish poll pool pop position post pound power practice praise present press pressure ' +
  'price pride print prize probe proceed process profile profit program progress project promise prop ' +
  'protest pump punch purchase purge putt puzzle question race rack radio rage raid rain rally ramp ' +
  'range rank rape rat rate rattle reason rebel rebound record recruit reel reform refund regard ' +
  'register reign rein release relish remark rent repair repeal reply report reprint request rescue ' +
  'research reserve resort respect rest result retail retreat return revel review reward ride ridicule ' +
  'rig ring ripple rise risk rival roar roast rock roll romp root rope route row rub ruin rule rush ' +
  'sacrifice safeguard sag sail sample sanction scale scare scatter schedule score scorn scramble scrap ' +
  'scratch scream screen screw seal search seat segment sense separate service set shade shadow shame ' +
  'shape share shatter shell shelter shelve shield shift shine ship shock shop shore short shoulder ' +
  'show shower shutter side sigh sight sign silence size skate sketch skirt slash slaughter slice slide ' +
  'slight slip slump smash smile smoke snag soar soil sort sound space span speed spike spill spiral ' +
  'splinter split spoil sponsor sport spot spotlight sprawl spray spread spring spur spy squeeze stack ' +
  'staff stage stake stall stamp star stare state step stick stiff stock stone store storm strain ' +
  'streak stream stress stretch stride strike string strip structure struggle study stuff stump stunt ' +
  'subject subpoena suit supplement supply support surface surge surprise surrender survey swallow ' +
  'swamp swap swarm sweat sweep swell swing swipe switch syndicate table tack tag talk tally tangle ' +
  'tank tap tape target taste taunt tax team tear telephone temper term test thank thrust thumb thump ' +
  'tick tie tilt time tinker tip tire toast toll tone top torture toss touch tour tower trace track ' +
  'trade trail train transfer transport trap travel treasure trend trick trickle trigger trip triumph ' +
  'troop trouble truck trumpet trust tumble tune tunnel twist type upgrade uplift upset use usher ' +
  'vacation vacuum value venture veto view visit voice vote wag wage wake wall war warehouse warrant ' +
  'wash waste watch water wave waver weather weave weed weight welcome wheel whip whirl whisper whistle ' +
  'wind wire witness wonder work worry worship wound wreck yawn yell yield';

/** Adjectives without one of the endings that give an adjective away. */
export const ADJECTIVES =
  'abrupt absentee absolute absurd accurate adept adequate adverse afraid akin alternate amazing ample ' +
  'angry animated antitrust appalling appealing appropriate articulate ashamed associate audio ' +
  'authoritarian average aware awkward bad balanced bare bashing beholden best better big bigger ' +
  'biggest bigoted bipartisan bitter bizarre black blank bleak blind blond bloody blue bold booming ' +
  'boring brash brave brief bright broad broader brokered brown bruising busy calm candid capitalist ' +
  'centrist certain charming cheap cheaper chief civil civilian clean cleaner clear clearer closer ' +
  'closest cold common communist compassionate compelling complete complex con concrete confusing ' +
  'consolidated consummate convincing cool corporate correct corrupt costly cozy cramped crazy daily ' +
  'damaging damn dark daunting dead deadliest deadly dear deep deeper deepest deliberate desperate ' +
  'devastating difficult dire direct dirty disabled disappointing disgusting dishonest disorderly ' +
  'disproportionate dissatisfied distinct distressed disturbing diverse double downward dry due eager ' +
  'earliest early easier easiest east eastern easy eighth elder elderly embarrassing embattled empty ' +
  'enamored entire evenhanded everyday evil exact exasperated excess exciting extra extreme extremist ' +
  'fair fake false famed familiar fascist fat favorite female feminist fertile few fewer fierce fiery ' +
  'fifth fine flat flattering flawed flip foreign foremost former fossil fourth fraught free ' +
  'freewheeling fresh friendly full funny further gala galvanized gay genuine gifted glad golden good ' +
  'grand grave great greater greatest green grim gross grueling guilty hacking happy hard harder ' +
  'hardest hardline harsh healthy heavy high higher highest honest hostile hot hourly huge human ' +
  'humanitarian humble humbling humiliating hungry immediate immune impassioned implicit impromptu ' +
  'improper inaccurate inadequate inappropriate incoming incorrect indefinite inhumane inner insecure ' +
  'inspiring insulting intense interested interesting interim interior joint junior keen key lame large ' +
  'larger largest last late latest lax lean least leftist leftward legitimate lengthy lesser ' +
  'libertarian lifelong likely limited little lively lone long longest longstanding longtime loose ' +
  'lopsided loud louder loudest loving low lower lowest lucky mad main major makeshift male many ' +
  'maximum mere messy mild minimum minor misguided misleading mobile mock moderate modern modest ' +
  'monthly more much multiple murky muscular nagging narrow narrower nasty nationalist nationwide ' +
  'nearby nearest net new newfound next nice nonpartisan nonprofit nonwhite northern nuclear odd ' +
  'offshore okay old older oldest onetime ongoing online open opposite orange other outright outspoken ' +
  'outstanding overall overhead overnight overseas overwhelming own paltry parallel paranoid particular ' +
  'partisan passionate past perfect phony pink pivot plain polite poor poorer popular populist ' +
  'preferred prep prime principled private profound promising prone proper protracted proud pure ' +
  'quarterly quick quiet racist random ranking rapid rare ready red regular remote resounding retail ' +
  'rewarding rich richest rid risky robust rocky rough rousing routine rowdy sad safe safer safest ' +
  'salaried same scathing seasoned secret secular seeming senior separate seventh severe sexist shaky ' +
  'sharp short shorter shy sick similar simple sincere single sixth skilled slim slow small smaller ' +
  'smallest smart smooth sober socialist soft solar sole solid somber sophisticated sorry sour southern ' +
  'spanking spectacular spiked spirited staggering standard standardized stark statewide staunch steady ' +
  'steep stern stiff straight straightforward strange strict striking strong stronger strongest ' +
  'stubborn stunning stupid subtle suburban such sudden super superior sure surprising surrogate ' +
  'talented tense terrifying terrorist thick thin thorough tight tighter tiny top tough tougher ' +
  'toughest tricky triple troubled troubling true trustworthy twin ugly ultimate unaccompanied unarmed ' +
  'unauthorized unaware unborn unbound uncertain unclassified unclear uncommitted uncommon undecided ' +
  'undeclared undercover underground undisclosed uneasy unexpected unfair unfit unfortunate unfounded ' +
  'unhappy unheard unified uninsured unionized unique unknown unlikely unnoticed unpaid unpopular ' +
  'unprecedented unprepared unqualified unrelated unsecured unsettled unsolicited unsure untrue ' +
  'untrustworthy unwanted upbeat upcoming upended uplifting upper upstate urban vague valid vast vivid ' +
  'volatile warm weak weaker wealthier wealthiest wealthy weekly weird welcome white whole wide wider ' +
  'widespread wild willing wise worldwide worse worst worth worthy wrong yellow young younger youngest';
