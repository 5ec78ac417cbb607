import { sureGender } from './given-names.ts';

/** Folds a word of a name for comparison: lower case, no accents, no apostrophes, hyphens or full stops. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Most words need no folding but of capitals. */
const PLAIN = /^[a-zA-Z0-9]+$/;

/**
 * True when two given names can belong to one person: equal, an initial, a short form ("Ben" for "Benjamin"), a
 * usual pet form ("Bill" for "William") or a near spelling ("Sergei" for "Sergey").
 */
export function isSameGivenName(one: string, other: string): boolean {
  const a = fold(one);
  const b = fold(other);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  const genders = [sureGender(a), sureGender(b)];
  if (genders[0] !== genders[1] && genders.every((gender) => gender !== undefined)) return false;
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (fullForms(short).includes(long) || fullForms(long).includes(short)) return true;
  const [x, y] = [variant(a), variant(b)];
  return x === y || (short.length >= 5 && x[0] === y[0] && x.replace(/e/g, 'a') === y.replace(/e/g, 'a'));
}

/** Given names of which a pet form is short: "bill" → ["william"]. */
export function fullForms(folded: string): readonly string[] {
  return PET_FORMS.get(folded) ?? [];
}

/**
 * A name with the habits of transliteration taken out: "sergei", "sergey" and "serguei" come out alike, as do
 * "lavrov" and "lawrow", "zelensky" and "zelenskyy", "yuri" and "iouri".
 * @param folded a word as `fold` gives it
 */
export function variant(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/shch|sch|tch|sh|ch|zh/g, 's')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/kh|gh|ck|q|c(?=[aoulrkt]|$)/g, 'k')
    .replace(/ff?$/g, 'v')
    .replace(/w/g, 'v')
    .replace(/tz|ts|cz|z/g, 's')
    .replace(/dj|j|y/g, 'i')
    .replace(/ou|oo|u/g, 'o')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[ei]?i$/, 'i');
}

const PET_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `bill:william will:william billy:william liam:william bob:robert rob:robert bobby:robert dick:richard rick:richard rich:richard
jim:james jimmy:james jamie:james jack:john johnny:john mike:michael mick:michael tom:thomas tommy:thomas joe:joseph joey:joseph
chuck:charles charlie:charles ted:theodore_edward teddy:theodore_edward ed:edward ned:edward tony:anthony andy:andrew drew:andrew
dave:david steve:steven_stephen ron:ronald ken:kenneth larry:lawrence_laurence jerry:gerald_jerome gerry:gerald terry:terence
greg:gregory matt:matthew pat:patrick_patricia sam:samuel_samantha ben:benjamin dan:daniel danny:daniel don:donald doug:douglas frank:francis_franklin
fred:frederick gene:eugene hank:henry harry:henry_harold jeff:jeffrey_geoffrey jon:jonathan josh:joshua lou:louis mitch:mitchell
nate:nathan_nathaniel nick:nicholas pete:peter phil:philip_phillip ray:raymond reggie:reginald rudy:rudolph_rodolfo sandy:alexander_alexandra
stu:stuart tim:timothy vic:victor vince:vincent walt:walter wes:wesley zach:zachary alex:alexander_alexandra al:albert_alan_alfred
beth:elizabeth betty:elizabeth liz:elizabeth lizzie:elizabeth eliza:elizabeth betsy:elizabeth kate:katherine_catherine_kathryn
kathy:katherine_kathleen cathy:catherine katie:katherine_kathryn peggy:margaret meg:margaret maggie:margaret sue:susan suzy:susan
debbie:deborah deb:deborah jenny:jennifer jen:jennifer becky:rebecca cindy:cynthia sandy:sandra chris:christopher_christine_christina
tina:christina nancy:ann vicky:victoria vicki:victoria val:valerie trish:patricia patty:patricia patti:patricia
abby:abigail mandy:amanda gabby:gabrielle jackie:jacqueline judy:judith terri:theresa barb:barbara
bernie:bernard mo:mohammed vlad:vladimir volodya:vladimir sasha:alexander_aleksandr kolya:nikolai misha:mikhail`
    .split(/\s+/)
    .map((pair): [string, readonly string[]] => {
      const [pet, full] = pair.split(':');
      return [pet ?? '', (full ?? '').split('_')];
    }),
);
