/** Strong verbs: base, past, participle; a second form after a slash. */
export const IRREGULAR_VERBS = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten,
bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
broadcast broadcast broadcast, build built built, burst burst burst,
buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung,
come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done,
draw drew drawn, dream dreamt/dreamed dreamt/dreamed, drink drank drunk, drive drove driven, eat ate eaten,
fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled,
fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen,
foretell foretold foretold, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got gotten/got, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung,
hear heard heard, overhear overheard overheard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt,
know knew known, lay laid laid, lead led led, leap leapt leapt, learn learned/learnt learned/learnt,
leave left left, lend lent lent, let let let, lie lay/lied lain/lied, light lit lit, lose lost lost, make made made,
mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
misspeak misspoke misspoken, misunderstand misunderstood misunderstood, befall befell befallen, offset offset offset, overcome overcame overcome,
outdo outdid outdone, outgrow outgrew outgrown, outspend outspent outspent, override overrode overridden, oversee oversaw overseen, overtake overtook overtaken,
overspend overspent overspent, overthrow overthrew overthrown, pay paid paid, plead pled/pleaded pled/pleaded, prove proved proven/proved,
put put put, quit quit quit, read read read, rebuild rebuilt rebuilt, repay repaid repaid,
retell retold retold, rethink rethought rethought, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose risen,
run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown,
shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept,
slide slid slid, sow sowed sown, speak spoke spoken, spend spent spent, spin spun spun, split split split,
spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck,
sting stung stung, stride strode stridden, strike struck struck/stricken, strive strove striven, swear swore sworn,
sweep swept swept, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
tell told told, think thought thought, throw threw thrown, thrust thrust thrust, undercut undercut undercut,
undergo underwent undergone, understand understood understood, undertake undertook undertaken,
undo undid undone, uphold upheld upheld, wake woke woken, wear wore worn, weave wove woven, wed wed wed,
weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, write wrote written`;

/** Nouns whose plural no rule makes: singular, plural. */
const IRREGULAR_NOUNS = `
man men, woman women, child children, foot feet, tooth teeth, person people, life lives, wife wives, half halves, leaf leaves,
self selves, crisis crises, basis bases, analysis analyses, thesis theses, medium media, datum data, criterion criteria,
phenomenon phenomena, spokesperson spokespeople, serviceman servicemen, policeman policemen, spokesman spokesmen,
wolf wolves, calf calves, knife knives, loaf loaves, thief thieves, shelf shelves, elf elves, hoof hooves, scarf scarves, wharf wharves,
dwarf dwarves, goose geese, mouse mice, louse lice, ox oxen, grandchild grandchildren, housewife housewives,
midwife midwives, bookshelf bookshelves, fireman firemen, fisherman fishermen, salesman salesmen, chairman chairmen, congressman congressmen,
congresswoman congresswomen, gunman gunmen, businessman businessmen, businesswoman businesswomen, councilman councilmen, craftsman craftsmen,
frenchman frenchmen, englishman englishmen, irishman irishmen, dutchman dutchmen, statesman statesmen, policewoman policewomen,
chairwoman chairwomen, spokeswoman spokeswomen, nobleman noblemen, tradesman tradesmen, cameraman cameramen, clergyman clergymen,
townsperson townspeople, salesperson salespeople, postman postmen, workman workmen, foreman foremen,
hypothesis hypotheses, diagnosis diagnoses, oasis oases, emphasis emphases, synthesis syntheses, parenthesis parentheses,
bacterium bacteria, curriculum curricula, referendum referenda, memorandum memoranda, stadium stadia, aquarium aquaria, stratum strata,
nucleus nuclei, fungus fungi, cactus cacti, stimulus stimuli, alumnus alumni, radius radii, appendix appendices, index indices, vertex vertices,
matrix matrices, formula formulae, larva larvae, antenna antennae, bureau bureaux, plateau plateaux, tableau tableaux, chateau chateaux
`;

/** Forms of verbs that are too short for the rules by which a form is led back to its base: base, forms. */
const SHORT_FORMS = `
be am is are was were been being, have had has, do doing does, go going goes, fly flies, lie lying, die died dying dies, tie tied tying, burn burnt
`;

/** Irregular forms whose other meaning is the common one: the ground is not what was ground. */
const RATHER_NOUNS: ReadonlySet<string> = new Set(['ground', 'wound']);

/** The entries of a table as their words. */
export function entriesOf(table: string): string[][] {
  return table
    .trim()
    .split(/,\s*/)
    .map((entry) => entry.split(' '));
}

/** The base of every form that no rule leads back to it: "went" → "go", "men" → "man". */
export function irregularLemmas(): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const table of [IRREGULAR_VERBS, SHORT_FORMS, IRREGULAR_NOUNS])
    for (const [base = '', ...forms] of entriesOf(table))
      for (const form of forms.flatMap((each) => each.split('/')))
        if (![base, `${base}d`, `${base}ed`].includes(form) && !RATHER_NOUNS.has(form))
          lemmas.set(form, base);
  return lemmas;
}
