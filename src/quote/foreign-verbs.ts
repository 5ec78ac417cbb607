/**
 * Verbs of saying in languages that the grammar doesn't know, as they stand beside a quotation: enough to tell a short quotation from
 * a name set off in marks, and what a line of dialogue says from who says it.
 */
const WORDS =
  // German, Dutch, Swedish, Danish, Norwegian, Finnish
  'sagt sagte sagten erklärt erklärte meint meinte betonte fügte rief schrieb antwortete fragte warnte so zei zegt aldus verklaarde vertelde ' +
  'säger sade sa berättar menar förklarar svarar sagde siger sier fortalte fortæller forklarer sanoi sanoo kertoo kertoi toteaa totesi ' +
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  'dit déclare déclaré regrette regretté poursuit poursuivi conclut conclu insiste rappelle rappelé raconte prévient sourit soupire glisse indique indiqué précise précisé affirme affirmé explique expliqué ajoute ajouté estime estimé lance lancé répond répondu confie souligne assure ' +
  'dice dijo dijeron afirmó declaró explicó añadió agregó señaló aseguró sostuvo respondió preguntó contó advirtió ' +
  'disse diz disseram afirmou declarou explicou acrescentou respondeu contou perguntou ' +
  'dice detto disse afferma affermato dichiarato spiega spiegato aggiunge aggiunto risponde risposto racconta spus declarat ' +
  // Polish, Czech, Slovak, Hungarian, Croatian
  'powiedział powiedziała mówi mówił mówiła dodał dodała stwierdził stwierdziła podkreślił podkreśliła zaznaczył zaznaczyła odpowiedział ' +
  'odpowiedziała zapytał zapytała řekl řekla uvedl uvedla dodal dodala prohlásil prohlásila povedal povedala mondta mondja közölte ' +
  'hangsúlyozta tette rekao rekla kazao kazala izjavio izjavila ' +
  // Russian, Ukrainian, Bulgarian
  'сказал сказала сказали говорит говорил говорила заявил заявила заявили отметил отметила добавил добавила пояснил пояснила ответил ' +
  'ответила спросил спросила подчеркнул подчеркнула рассказал рассказала написал написала сообщил сообщила считает сказав каже говорить ' +
  'заявив додав додала зазначив зазначила пояснив пояснила відповів відповіла розповів розповіла наголосив наголосила каза заяви ' +
  // Greek, Turkish
  'είπε δήλωσε τόνισε ανέφερε πρόσθεσε σημείωσε λέει dedi diyen diyor söyledi belirtti açıkladı ' +
  // Arabic, Persian, Hebrew, Hindi
  'قال قالت وقال وقالت أضاف وأضاف أضافت وأضافت صرح گفت گفتند افزود אמר אמרה कहा बोले बताया';

const VERBS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Behind the quotation in Chinese, Japanese and Korean, or right before it with a colon. */
const SPACELESS = /^[^「『“"。]{0,12}(?:说|說|道|称|稱|表示|语|話|述べ|言|語|라고|고)/u;
const SPACELESS_BEFORE = /(?:说|說|道|称|稱|表示|问|問|は|말했다)[:：,，、]?\s*$/u;

/** Words between a quotation and its verb: "“…”, a déclaré", "“…”, so die Ministerin". */
const NEAR = 3;

/**
 * Whether a verb of saying stands right beside a quotation.
 * @param before what stands before its opening mark in the paragraph, or the end of that
 * @param after what stands behind its closing mark
 */
export function saysBeside(before: string, after: string): boolean {
  const left = wordsOf(before).slice(-NEAR);
  const right = wordsOf(after.split(/[.!?。]/u)[0] ?? '').slice(0, NEAR);
  return [...left, ...right].some(isForeignSaying) || SPACELESS.test(after) || SPACELESS_BEFORE.test(before);
}

/** @returns true for a verb of saying of another language */
export const isForeignSaying = (word: string): boolean => VERBS.has(word.toLowerCase());

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
