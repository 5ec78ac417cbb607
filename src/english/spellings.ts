import { lazy } from '../lazy.ts';
import { inflect } from './inflection.ts';
import { entriesOf } from './irregular.ts';

/**
 * Words that are written in two ways: the British way, then the American one, by which both are known. Dictionary forms; what follows a
 * rule ("colour", "organise") is not listed. Both begin with the same letter: by that, words are passed over.
 */
const PAIRS = `
grey gray, greyhound grayhound, plough plow, ploughman plowman, ploughshare plowshare, snowplough snowplow, pyjama pajama, pyjamas pajamas,
sceptic skeptic, sceptical skeptical, scepticism skepticism, aluminium aluminum, jewellery jewelry, jeweller jeweler, moustache mustache,
mould mold, mouldy moldy, moulder molder, moult molt, smoulder smolder, programme program, licence license, defence defense, offence offense,
pretence pretense, practise practice, centre center, centrepiece centerpiece, epicentre epicenter, theatre theater, amphitheatre amphitheater,
litre liter, metre meter, kilometre kilometer, centimetre centimeter, millimetre millimeter, fibre fiber, calibre caliber, sombre somber,
spectre specter, lustre luster, sabre saber, meagre meager, manoeuvre maneuver, traveller traveler, counsellor counselor, councillor councilor,
modeller modeler, tranquillity tranquility, marvellous marvelous, woollen woolen, fulfil fulfill, fulfilment fulfillment, enrol enroll,
enrolment enrollment, instalment installment, distil distill, instil instill, skilful skillful, wilful willful, appal appall, enthral enthrall,
catalogue catalog, dialogue dialog, analogue analog, monologue monolog, axe ax, adviser advisor, artefact artifact, cosy cozy, yoghurt yogurt,
doughnut donut, whisky whiskey, sulphur sulfur, sulphuric sulfuric, sulphate sulfate, disc disk, judgement judgment,
acknowledgement acknowledgment, likeable likable, sizeable sizable, mum mom, mums moms, foetus fetus, foetal fetal, diarrhoea diarrhea, leukaemia leukemia,
anaemia anemia, anaemic anemic, haemorrhage hemorrhage, haemoglobin hemoglobin, paediatric pediatric, paediatrician pediatrician,
paedophile pedophile, encyclopaedia encyclopedia, orthopaedic orthopedic, anaesthetic anesthetic, anaesthesia anesthesia,
anaesthetist anesthetist, gynaecologist gynecologist, archaeology archeology, archaeologist archeologist, archaeological archeological,
mediaeval medieval, analyse analyze, paralyse paralyze, mollusc mollusk, rouble ruble, siphon syphon, gypsy gipsy, draughty drafty,
storeyed storied, chequebook checkbook, aeroplane airplane
`;

/**
 * As above, where both can't be one word everywhere: they begin otherwise, or the American one is another word as well (marked by *: "a check
 * of facts" is no cheque). All forms are listed, in the same order.
 */
const PAIRS_APART = `
gaol/gaols/gaoled jail/jails/jailed, tsar/tsars czar/czars, oestrogen estrogen, kerb/kerbs *curb/curbs, tyre/tyres *tire/tires,
cheque/cheques *check/checks, storey/storeys *story/stories, draught/draughts *draft/drafts, tonne/tonnes *ton/tons
`;

/** Stems that end in -our in Britain and in -or in America, whatever follows: "favourite", "neighbourhood". */
const OUR =
  /(arm|ard|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our/;
/** Nothing is lost where a word that has no -ize is taken for one: what counts is that no other word is written so. */
const ISE = /^([a-z]{3,})is(e|ed|es|ing|er|ers|able|ation|ations|ational)$/;

const american = lazy((): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const [british = '', other = ''] of entriesOf(PAIRS)) {
    const [ours, theirs] = [inflect(british), inflect(other)];
    forms.set(british, other).set(ours.s, theirs.s);
    for (const part of ['past', 'ing'] as const)
      for (const [at, form] of ours[part].entries()) forms.set(form, theirs[part][at] ?? form);
  }
  return forms;
});

/** @returns a word in small letters as it is written in America: one spelling for each word that has two */
export function oneSpelling(word: string): string {
  const listed = american().get(word);
  if (listed !== undefined) return listed;
  if (word.length < 5) return word;
  if (word.includes('our') && OUR.test(word)) return word.replace(OUR, '$1or');
  return word.includes('is', 3) && word.length > 5 ? word.replace(ISE, '$1iz$2') : word;
}

interface OtherSpelling {
  readonly term: string;
  /** It may as well be another word. */
  readonly isUnsure: boolean;
}

const apart = lazy((): ReadonlyMap<string, OtherSpelling> => {
  const others = new Map<string, OtherSpelling>();
  for (const [british = '', other = ''] of entriesOf(PAIRS_APART)) {
    const [ours, theirs] = [british.split('/'), other.replace('*', '').split('/')];
    for (const [at, word] of ours.entries()) {
      const term = theirs[at] ?? word;
      others.set(word, { term, isUnsure: false }).set(term, { term: word, isUnsure: other.startsWith('*') });
    }
  }
  return others;
});

/** @returns how a form of a word is written on the other side of the ocean, where `oneSpelling` can't tell that it is the same word */
export const spelledApart = (word: string): OtherSpelling | undefined => apart().get(word);
