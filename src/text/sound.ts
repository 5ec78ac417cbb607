/** Letters that transliterations confuse, longest first; one letter stands for all spellings of a sound. */
const SOUNDS: Readonly<Record<string, string>> = {
  shch: 's',
  sch: 's',
  sh: 's',
  zh: 's',
  tz: 's',
  ts: 's',
  z: 's',
  // English and French ch is German and Polish tsch and cz; German ch is English kh.
  tsch: 'k',
  tch: 'k',
  ch: 'k',
  cz: 'k',
  kh: 'k',
  gh: 'k',
  ck: 'k',
  q: 'k',
  x: 'ks',
  ph: 'f',
  w: 'v',
  dj: 'i',
  dzh: 'i',
  j: 'i',
  y: 'i',
  ou: 'o',
  oo: 'o',
  ue: 'o',
  oe: 'o',
  u: 'o',
  ae: 'a',
  h: '',
};
const SOUND = /shch|tsch|dzh|tch|sch|[sczkgp]h|t[zs]|cz|ck|dj|o[uoe]|ue|ae|[zqxwjyuh]/g;
/** Diphthongs on "i", and letters written twice. */
const GLIDE = /[ae]+i+e*|ie+|(.)\1+/g;

/**
 * A key that the usual transliterations of one name share: Lavrov, Lawrow, Lavroff; Sergey, Sergei, Serguei; Yuri, Iouri; Zelensky,
 * Zelenskyy; Lozhkin, Loschkin, Lozhkine; Müller, Mueller; and a word with a letter doubled or not: Aleppo, Allepo.
 * @param word as `foldWord` gives it
 */
export function soundKey(word: string): string {
  return word
    .replace(/gu(?=[ei])/g, 'g')
    .replace(SOUND, (letters) => SOUNDS[letters] ?? letters)
    .replace(/c(?=[aolrkt]|$)/g, 'k')
    .replace(/ff?$/, 'v')
    .replace(/(?<=..)ine$/, 'in')
    .replace(GLIDE, (_, twice: string | undefined) => twice ?? 'i');
}
