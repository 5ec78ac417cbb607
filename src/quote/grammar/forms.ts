import { ADJECTIVES, NOUN_VERBS, VERBS } from './words.ts';

/** What a word form can be as a verb. `noun`: the form is a noun unless its neighbours say otherwise. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly s: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
  readonly noun: boolean;
}

/** @returns how a lower-case word can be a verb, or undefined when no list knows it as one. */
export function verbForm(lower: string): VerbForm | undefined {
  return FORMS.get(lower);
}

/** The base form of a verb form: "said" → "say"; unknown words lose a regular ending. */
export function lemmaOf(lower: string): string {
  const known = FORMS.get(lower);
  if (known !== undefined) return known.lemma;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ing') && lower.length > 5) return lower.slice(0, -3);
  if (lower.endsWith('ed') && lower.length > 4) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3) return lower.slice(0, -1);
  return lower;
}

export function isListedAdjective(lower: string): boolean {
  return ADJECTIVE_SET.has(lower);
}

const ADJECTIVE_SET: ReadonlySet<string> = new Set(ADJECTIVES.split(' '));

/** base past participle; a second participle or past after a slash. */
const IRREGULAR =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|' +
  'bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|' +
  'break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|' +
  'burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|' +
  'come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|' +
  'draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|' +
  'feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|' +
  'forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold|' +
  'forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten/got|give gave given|' +
  'go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|' +
  'hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|' +
  'learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|' +
  'lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|' +
  'misunderstand misunderstood misunderstood|offset offset offset|overcome overcame overcome|override overrode overridden|' +
  'oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled/pleaded pled/pleaded|' +
  'prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|' +
  'rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|' +
  'say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|' +
  'shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|' +
  'sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|' +
  'spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|' +
  'steal stole stolen|stick stuck stuck|sting stung stung|stride strode stridden|strike struck struck|' +
  'strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|' +
  'teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|' +
  'undercut undercut undercut|undergo underwent undergone|understand understood understood|undertake undertook undertaken|' +
  'undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept|' +
  'win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|' +
  'write wrote written';

/** Forms whose other reading is the common one in prose. */
const NOT_VERBS: ReadonlySet<string> = new Set(
  'like even found lies lay ground wound saw left means news thanks politics economics according during including during ' +
    'united'.split(' '),
);

/** Verbs of one syllable (or stressed at the end) that double their last letter. */
function doubles(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base) || DOUBLING.has(base);
}

const DOUBLING: ReadonlySet<string> = new Set(
  (
    'admit commit submit omit permit refer prefer confer defer deter infer occur recur incur regret rebut compel expel propel rebel ' +
    'dispel repel control patrol equip quit begin forget upset outfit acquit transfer concur abhor excel program kidnap cancel travel ' +
    'label model signal counsel quip zigzag format worship overlap intermit remit unzip embed allot abet rerun outrun'
  ).split(' '),
);

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = new Map<string, { past: string[]; participle: string[] }>();
  for (const entry of IRREGULAR.split('|')) {
    const [base = '', past = '', participle = ''] = entry.split(' ');
    irregular.set(base, { past: past.split('/'), participle: participle.split('/') });
  }
  const add = (form: string, lemma: string, part: Partial<VerbForm>): void => {
    if (NOT_VERBS.has(form) && form !== lemma) {
      if (form !== 'found' && form !== 'saw' && form !== 'left' && form !== 'means' && form !== 'lies')
        return;
    }
    const old = forms.get(form);
    forms.set(form, {
      lemma: old?.lemma ?? lemma,
      base: (old?.base ?? false) || (part.base ?? false),
      s: (old?.s ?? false) || (part.s ?? false),
      past: (old?.past ?? false) || (part.past ?? false),
      participle: (old?.participle ?? false) || (part.participle ?? false),
      ing: (old?.ing ?? false) || (part.ing ?? false),
      noun: old === undefined ? (part.noun ?? false) : old.noun && (part.noun ?? false),
    });
  };
  const addVerb = (base: string, noun: boolean): void => {
    const parts = irregular.get(base);
    const y = /[^aeiou]y$/.test(base);
    const stem = base.endsWith('e') ? base.slice(0, -1) : base;
    const double = doubles(base) ? base + base.charAt(base.length - 1) : undefined;
    add(base, base, { base: true, noun });
    add(y ? `${base.slice(0, -1)}ies` : /(s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`, base, {
      s: true,
      noun,
    });
    if (parts === undefined) {
      const regular = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
      add(regular, base, { past: true, participle: true });
      if (double !== undefined) add(`${double}ed`, base, { past: true, participle: true });
    } else {
      for (const past of parts.past) add(past, base, { past: true, noun: noun && past === base });
      for (const participle of parts.participle)
        add(participle, base, { participle: true, noun: noun && participle === base });
    }
    const ingStem = base.endsWith('ie') ? `${base.slice(0, -2)}y` : /[eoy]e$/.test(base) ? base : stem;
    add(`${ingStem}ing`, base, { ing: true });
    if (double !== undefined) add(`${double}ing`, base, { ing: true });
  };
  for (const base of VERBS.split(' ')) addVerb(base, false);
  for (const base of irregular.keys()) if (!forms.has(base)) addVerb(base, false);
  for (const base of NOUN_VERBS.split(' ')) addVerb(base, true);
  return forms;
}

const FORMS: ReadonlyMap<string, VerbForm> = buildForms();
