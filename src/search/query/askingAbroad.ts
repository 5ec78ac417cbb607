import { lazy } from '../../lazy.ts';

const WHO = '(?<who>.+?)';
const WHAT = '(?<what>.+)';

/** How people ask who says what in one language; all over folded words, so "über" is "uber" and "qu’a" is "qua". */
interface Asks {
  /** "What", before the verb. */
  readonly what: string;
  readonly who: string;
  readonly says: string;
  /** Before and behind whoever says it, where the verb has two parts: "hat … gesagt". */
  readonly has: string;
  readonly said: string;
  /** Nouns for what is said, and what joins them to whoever says it. */
  readonly nouns: string;
  readonly by: string;
  readonly about: string;
  /** "Something", before that. */
  readonly anything: string;
  readonly article: string;
}

const LANGUAGES: readonly Asks[] = [
  {
    what: 'was|wo|wann|warum|wie|weshalb',
    who: 'wer',
    says: 'sagt|sagte|sagten|sagen|meint|meinte|denkt|dachte|halt|schrieb|schreibt|erklart|erklarte|fordert|forderte|behauptet|behauptete|warnt|warnte|spricht|sprach',
    has: 'hat|haben|hatte',
    said: 'gesagt|gemeint|geschrieben|erklart|gefordert|behauptet|geaussert|gesprochen|gedacht',
    nouns: 'zitate?|aussagen?|ausserung(?:en)?|meinung(?:en)?|kommentare?|stellungnahmen?|worte',
    by: 'von|vom|des|der',
    about: 'uber|zu|zum|zur|von|vom|wegen|dass',
    anything: 'etwas|irgendetwas|was|alles|nichts',
    article: 'die|der|das|den|dem|des|ein|eine|einen|einem|einer',
  },
  {
    what: 'qua|que|quest ce que|quest ce qua|quoi|ou|quand|comment|pourquoi',
    who: 'qui',
    says: 'dit|disent|disait|pense|pensent|pensait|declare|affirme|ecrit|repond|parle|parlait',
    has: 'a|ont|avait',
    said: 'dit|declare|affirme|ecrit|repondu|pense|parle',
    nouns: 'citations?|declarations?|propos|paroles?|commentaires?|opinions?|reactions?',
    by: 'de la|du|des|de',
    about: 'sur|a propos de|a propos du|a propos des|au sujet de|au sujet du|concernant|de|du|des|que',
    anything: 'quelque chose|tout|rien',
    article: 'le|la|les|un|une|des',
  },
  {
    what: 'que|que cosa|donde|cuando|como|por que',
    who: 'quien|quienes',
    says: 'dijo|dijeron|dice|dicen|decia|piensa|opina|opino|declaro|afirma|afirmo|habla|hablo|explico',
    has: 'ha|han|habia',
    said: 'dicho|declarado|afirmado|opinado|hablado|explicado',
    nouns: 'citas?|declaracion(?:es)?|palabras|comentarios?|opinion(?:es)?|frases?',
    by: 'del|de la|de los|de las|de',
    about: 'sobre|acerca de|acerca del|respecto a|respecto al|del|de|que',
    anything: 'algo|todo|nada',
    article: 'el|la|los|las|un|una',
  },
  {
    what: 'что|где|когда|как|почему',
    who: 'кто',
    says: 'сказал|сказала|сказали|говорит|говорят|говорил|говорила|говорили|заявил|заявила|заявили|думает|думал|думала|писал|писала|написал|написала|считает|считал|считала',
    has: '-',
    said: '-',
    nouns: 'цитат[аы]|высказывани[ея]|слова|заявлени[ея]|мнени[ея]|комментари[ий]',
    by: 'от',
    about: 'о|об|обо|про|насчет|по поводу|что',
    anything: 'что то|что нибудь|все|ничего',
    article: '-',
  },
  {
    what: 'ماذا|ما الذي|اين|متى|كيف|لماذا',
    who: 'من',
    says: 'قال|قالت|يقول|تقول|صرح|صرحت',
    has: '-',
    said: '-',
    nouns: 'اقتباسات|اقوال|تصريحات',
    by: '-',
    about: 'عن|حول|بشان|ان',
    anything: 'شيئا|شيء',
    article: '-',
  },
];

/** The ways in which people put a question in other languages, as `frames` of `asking.ts`. */
export const framesAbroad = lazy((): readonly RegExp[] =>
  LANGUAGES.flatMap(({ what, who, says, has, said, nouns, by, about, anything, article }) => {
    const ON = `(?:(?:${anything}) )?(?:${about}) (?:(?:${article}) )?${WHAT}`;
    const NOUN = `(?:(?:${article}) )?(?:${nouns})`;
    const BY = `(?:(?:${by}) )?(?:(?:${article}) )?`;
    return [
      `(?:${what}) (?:${has}) (?:(?:${said}) )?${WHO}(?: ${ON.replace('.+', '.+?')})? (?:${said})`,
      `(?:${what}) (?:(?:${has}) )?(?:${says}|${said}) ${WHO} ${ON}`,
      `(?:${what}) (?:(?:${has}) )?(?:${says}|${said}) (?<who>.+)`,
      `(?:${what}) ${WHO} (?:(?:${has}) )?(?:${says}|${said})(?: ${ON})?`,
      `(?:${who}) (?:${has}) (?:(?:${anything}) )?(?:${about}) (?:(?:${article}) )?(?<what>.+?) (?:${said})`,
      `(?:${who}) (?:(?:${has}) )?(?:${says}|${said}) (?:(?:${anything}) )?(?:(?:${about}) )?(?:(?:${article}) )?${WHAT}`,
      `${NOUN} (?:${by}) (?:(?:${article}) )?${WHO} ${ON}`,
      `${NOUN} (?:${about}) (?:(?:${article}) )?${WHAT}`,
      `${NOUN} ${BY}${WHO} ${ON}`,
      `${NOUN} ${BY}(?<who>.+)`,
    ].map((frame) => new RegExp(`^${frame}$`, 'd'));
  }),
);

/** Each of the patterns has one of these words. */
export const asksAbroad = lazy(
  () =>
    new RegExp(
      `(?:^| )(?:${LANGUAGES.flatMap(({ what, who, nouns }) => [what, who, nouns]).join('|')})(?: |$)`,
    ),
);
