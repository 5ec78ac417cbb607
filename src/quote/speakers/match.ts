/** Folds a word of a name for comparison: lower case, no accents, no apostrophes, hyphens or full stops. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * True when two given names can belong to one person: equal, an initial, a short form ("Ben" for "Benjamin"), a
 * usual pet form ("Bill" for "William") or a near spelling ("Sergei" for "Sergey").
 */
export function sameGivenName(one: string, other: string): boolean {
  const a = fold(one);
  const b = fold(other);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (
    (PET_FORMS.get(short) ?? '').split(' ').includes(long) ||
    (PET_FORMS.get(long) ?? '').split(' ').includes(short)
  )
    return true;
  return skeleton(a) === skeleton(b);
}

/**
 * What is left of a transliterated name when spelling habits are taken away: "Sergei", "Sergey", "Sergueï" and
 * "Serguei" share one skeleton, as do "Mohammed" and "Muhammad", "Yuri" and "Yury".
 */
export function skeleton(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch|tch|zh/g, 's')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/(?:kh|gh|q|ck|c(?=[aou])|k)/g, 'k')
    .replace(/w|ff?/g, (match) => (match === 'w' ? 'v' : 'f'))
    .replace(/tz|ts|cz|z/g, 's')
    .replace(/dj|j|y|ij|ii|ï/g, 'i')
    .replace(/ou|oo|u/g, 'o')
    .replace(/e(?=[io])|[ae]/g, 'a')
    .replace(/h/g, '')
    .replace(/a?i+$/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

const PET_FORMS: ReadonlyMap<string, string> = new Map(
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
    .map((pair): [string, string] => {
      const [pet, full] = pair.split(':');
      return [pet ?? '', (full ?? '').replaceAll('_', ' ')];
    }),
);
