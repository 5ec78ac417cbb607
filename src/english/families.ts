import { lazy } from '../lazy.ts';
import { readPoles } from './poles.ts';
import { inflectionKey } from './stem.ts';

/**
 * Words of one root that mean different things. A line is one root; families are parted by spaces, words of one family by strokes, in
 * their dictionary forms. Found among the words that a thousand news articles have often, and at the side of them.
 */
const UNRELATED = `
author authority/authorize/authorization
bill billion
capital capitalism/capitalist
career careful/carefully
class classic/classical
communicate/communication community/commune communism/communist
compliance complicate/complication
convention conventional
count/counter county
fact factor
firm firmly
form former/formerly formal/formally/formality
general/generally generation generate generic
hand handful
implement/implementation implicate/implication
import/importer importance
intense/intensity intensive
internal international
major majority
mental/mentally/mentality mention
minor minority
norm normal/normally
object/objection objective/objectively
office/officer official/officially
organ/organic organize/organizer/organization
part partial/partly party
petite petition
phone phony
plane plan
police policy
population populism/populist
port portion portable porter
position positive/positively
post poster postal
prior priority
professor profession/professional
public/publicly publication
read/reader ready
real/reality/realistic realize/realization really
recess recession
relate/relation/relative relatively
section sector
sentence sentiment/sentimental
several severe/severely/severity
short shortly
state statement station statistic static
store story
strict stricter
substantial substantive substantiate
tense tension
terrible terror/terrorist/terrorism
trade/trader tradition/traditional
treat/treatment treaty
unit unity/unite
universal university
violate/violation violence
custom customs customer
early earl
globe/global globalist
grave/gravely gravity
human/humanity humane
number numb
past paste pastor
pension/pensioner pensive
serve server
tend tender
mayor mayoral
passive passion
secret/secretly secretion
special specialist
virtual virtue
coast/coastal coaster
moral morale
corn corner
ration rational
marine marinate
miner mineral
experience experiment
physics/physicist physical
politics/political politic polite
sense/sensible sensation
value/valuable valuation
`;

const families = lazy(() => readPoles(UNRELATED, (word) => inflectionKey(word)));

/** Whether two words that have one root mean different things all the same: "universe", "university". */
export function areUnrelated(one: string, other: string): boolean {
  const [left, right] = [inflectionKey(one), inflectionKey(other)];
  return left !== right && families().areApart(left, right);
}
