import { readPoles } from './poles.ts';

/**
 * Words of which one says the opposite of the other, or another time or side: what a sentence says turns when one is put for the
 * other. A line is one scale; its poles are parted by spaces, words of one pole by strokes.
 */
const SCALES_OF_MEANING = `
more/over/above/exceeding less/fewer/under/below
most least
before after
north south east west
northern southern eastern western
increase/rise/grow/growth decrease/fall/drop/shrink/decline
increases/rises/grows decreases/falls/drops/shrinks/declines
increased/rose/grew/risen/grown decreased/fell/dropped/shrank/shrunk/declined/fallen
rising/increasing/growing falling/decreasing/dropping/shrinking/declining
raise/raised/raises lower/lowered/lowers cut/cuts
up down
win/wins/won lose/loses/lost
many/much few/little
first last
good/great bad/poor
better worse
best worst
high/higher/highest low/lower/lowest
open/opened/opens/reopen close/closed/closes/shut/shuts
day/daytime night/nighttime
morning evening/night
summer winter spring autumn/fall
yesterday today tomorrow
last next
beginning/start end
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
support/supports/supported/back/backs/backed oppose/opposes/opposed
for against
accept/accepts/accepted reject/rejects/rejected
buy/buys/bought sell/sells/sold
true false/untrue
guilty innocent
enter/enters/entered leave/leaves/left
begin/begins/began/start/starts/started end/ends/ended/finish/finished/stop/stops/stopped
hot/warm cold/cool
rich poor
new/young old
strong/strongest/stronger weak/weakest/weaker
friend/friends/ally/allies enemy/enemies/foe/foes
allow/allows/allowed/permit/permitted forbid/forbids/forbade/forbidden/ban/bans/banned prohibit/prohibited
alive dead
success/triumph failure/fiasco
succeed/succeeds/succeeded fail/fails/failed
victory defeat
war peace
majority minority
maximum minimum
safe/safer dangerous
easy/easier hard/harder/difficult
early/earlier late/later
same different
inside outside
with without
always/often rarely/seldom never
everybody/everyone/all nobody/none some
everything nothing something
can cannot
love/loves/loved/like/likes/liked hate/hates/hated
full empty
wet dry
clean dirty
left right
man/men woman/women
boy/boys girl/girls
husband/husbands wife/wives
father/fathers mother/mothers
brother/brothers sister/sisters
son/sons daughter/daughters
freeze/freezes/froze/frozen thaw/thaws/thawed melt/melts/melted
build/builds/built destroy/destroys/destroyed demolish/demolished
save/saves/saved destroy/waste/wasted kill/killed
gain/gains/gained loss/losses/lost
profit/profits loss/losses
cheap/cheaper expensive/dear
long/longer/longest short/shorter/shortest
big/large/bigger/larger/biggest/largest small/smaller/smallest
heavy light
fast/faster/quick slow/slower
public private
legal/lawful illegal/unlawful
likely unlikely
arrive/arrived/arrives depart/departed/leave/left
love hatred
right wrong
sober drunk
happy/glad sad/sorry
hope despair
wide narrow
thick thin
near far
add/adds/added remove/removes/removed
import/imports/imported export/exports/exported
lend/lent borrow/borrowed
praise/praised/praises blame/blamed/blames criticise/criticised criticize/criticized
defend/defends/defended attack/attacks/attacked
remember/remembers/remembered forget/forgets/forgot
real/genuine fake/false
present absent
sick/ill healthy/well
loud quiet
ahead behind
top bottom
upper lower
former current
modern ancient
will may/might/could
from to
into out
on off
buyer/buyers seller/sellers
teacher/teachers pupil/pupils/student/students
landlord/landlords tenant/tenants
employer/employers employee/employees/worker/workers
urban rural
domestic foreign
local global
voluntary compulsory/mandatory
optional mandatory/compulsory/obligatory
temporary permanent
temporarily permanently
soft/softer/softest hard/harder/hardest
half whole
deliberately/intentionally/purposely accidentally/inadvertently/unintentionally
deliberate/intentional accidental/unintentional
fully/completely/entirely/wholly partly/partially
directly indirectly
strengthen/strengthens/strengthened weaken/weakens/weakened
stronger weaker
improve/improves/improved worsen/worsens/worsened
convict/convicted acquit/acquitted
arrested/jailed released/freed
hire/hires/hired fire/fires/fired
approve/approves/approved reject/rejects/rejected
confirm/confirms/confirmed deny/denies/denied
agree/agrees/agreed disagree/disagrees/disagreed
encourage/encourages/encouraged discourage/discourages/discouraged
include/includes/included exclude/excludes/excluded
optimistic pessimistic
surplus deficit
major minor
democrat/democrats republican/republicans
help/helps/helped harm/harms/harmed hurt/hurts
protect/protects/protected endanger/endangers/endangered
safe unsafe
tighten/tightens/tightened loosen/loosens/loosened ease/eases/eased`;

const scales = readPoles(SCALES_OF_MEANING);

/** Whether two words in small letters say the same on one of the scales: "under", "less". */
export const arePeers = (one: string, other: string): boolean => scales.areTogether(one, other);

/** Whether one of two words in small letters says the opposite of the other, or names another time or side. */
export const areOpposite = (one: string, other: string): boolean => scales.areApart(one, other);
