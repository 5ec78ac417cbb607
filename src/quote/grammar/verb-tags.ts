import { isNounToo, isReportVerb, isSaying, ROLE_NOUNS, type VerbForm } from '../../english/index.ts';
import type { Token } from '../tokens.ts';
import { askedOnce } from '../words.ts';
import { auxiliaryOf } from './closed.ts';
import { isVerb, itemAt, type Tag } from './tags.ts';
import { isTimeName } from './times.ts';

/** How somebody holds an office. */
const WAYS_OF_OFFICE: ReadonlySet<string> = new Set(
  'managing acting founding presiding sitting leading commanding consulting visiting supervising'.split(' '),
);

/**
 * Decides what a form is that can be a verb: "report", "claims", "called".
 * @param before tag of the nearest word to the left that is no adverb
 * @returns undefined when the form is no verb here and its ending has to tell what it is
 */
export function tagVerb(
  form: VerbForm,
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  before: Tag | undefined,
): Tag | undefined {
  const lower = tokens[at]?.lower ?? '';
  const direct = itemAt(tags, at - 1);
  // "asked volunteer Sam Peto"
  const isSubject = (direct === 'VD' || direct === 'VZ') && isSaying(itemAt(tokens, at - 1)?.lower ?? '');
  if (form.base && isSubject && ROLE_NOUNS.has(lower) && isCapitalized(tokens[at + 1])) return undefined;
  // "unless rail chief Ann Lee says", "feared that fire boss Ann Lee was": a clause opens with its subject.
  const isOpener = direct === 'SC' || (direct === 'TH' && isVerb(itemAt(tags, at - 2)));
  const isRole = ROLE_NOUNS.has(itemAt(tokens, at + 1)?.lower ?? '') && isCapitalized(tokens[at + 2]);
  if (form.base && isOpener && isRole) return 'NN';
  // "air and ground forces": hardly ever of what was milled.
  if (lower === 'ground') return undefined;
  // "to openly call", "will not say"
  if (form.base && (before === 'TO' || before === 'MD')) return 'VB';
  // "Did Ann Lee claim that …?"
  if (form.base && isInverted(tokens, tags, at)) return 'VB';
  const helper = helperBefore(tokens, tags, at);
  if (form.base && !form.participle && helper === 'do') return 'VB';
  if (form.ing) {
    if (direct === 'DT' || direct === 'PS' || direct === 'POS' || direct === 'JJ') return 'NN';
    // "managing director Ann Lee", not "managing Lee", "managing the board"
    if (WAYS_OF_OFFICE.has(lower) && ROLE_NOUNS.has(itemAt(tokens, at + 1)?.lower ?? '')) return 'JJ';
    return isOccasion(tokens, tags, at) ? 'NN' : 'VG';
  }
  if (
    form.participle &&
    (helper === 'be' || helper === 'have') &&
    !(form.base && form.noun && helper === 'be')
  )
    return 'VN';
  const host = itemAt(tokens, at - 1);
  const alone =
    host?.word.closed !== undefined &&
    STANDS_ALONE.has(host.lower) &&
    (isVerbContext(tokens, at) || tokens[at + 1]?.text === ',');
  if (form.participle && !alone && (direct === 'DT' || direct === 'PS' || direct === 'POS'))
    return form.noun ? 'NN' : 'JJ';
  if (alone && form.past) return 'VD';
  if (form.past) {
    if (form.base) {
      if (form.noun) return nounOrVerb(form, tokens, tags, at, before) ?? undefined;
      // "The auditor, Ann Lee, put it to them": no participle has an object.
      const isActive = before === 'COMMA' && OBJECT.test(tokens[at + 1]?.lower ?? '');
      return isActive ||
        before === 'PRP' ||
        before === 'NNP' ||
        before === 'NN' ||
        before === 'NNS' ||
        before === 'WH' ||
        before === 'TH'
        ? 'VD'
        : 'VN';
    }
    if (form.participle) {
      // "three retired miners", not "the 58-year-old told reporters", "a teacher in 1988 said nobody had"
      if (
        (direct === 'JJ' || (direct === 'CD' && !/-olds?$/.test(tokens[at - 1]?.lower ?? ''))) &&
        !(direct === 'CD' && (form.lemma === 'say' || form.lemma === 'tell')) &&
        tokens[at + 1]?.kind !== 'open' &&
        nextIsNominal(tokens, at + 1) &&
        !isVerbContext(tokens, at)
      )
        return 'JJ';
      // "closed by declaring": what somebody does, and not what is done to him.
      const means = tokens[at + 2];
      const isByMeans = means?.lower.endsWith('ing') === true && /[cq]/.test(means.word.frame?.frames ?? '');
      if (tokens[at + 1]?.lower === 'by' && !isByMeans && !BESIDE_BY.has(form.lemma)) return 'VN';
      // "said retired Gen. Smith", "said retired miner Colin Smith"
      if (
        (direct === 'VD' ||
          direct === 'VZ' ||
          direct === 'VB' ||
          (direct === 'CQ' && !isReportVerb(form.lemma) && reportsLater(tokens, at + 2))) &&
        (isCapitalized(tokens[at + 1]) ||
          (ROLE_NOUNS.has(itemAt(tokens, at + 1)?.lower ?? '') && isCapitalized(tokens[at + 2])))
      )
        return 'JJ';
      if (direct === 'IN' || (direct === 'OQ' && !form.past)) return 'JJ';
      // "his disappearance and alleged killing", not "and alleged Roe robbed her"
      if (
        lower === 'alleged' &&
        direct === 'CC' &&
        tokens[at + 1]?.word.isSmall === true &&
        nextIsNominal(tokens, at + 1)
      )
        return 'JJ';
    }
    return 'VD';
  }
  if (form.participle && !form.base) return 'VN';
  if (form.participle && form.base) return helper === 'have' || helper === 'be' ? 'VN' : 'VF';
  return nounOrVerb(form, tokens, tags, at, before) ?? (lower.endsWith('s') && form.s ? 'NNS' : undefined);
}

/** "at a town | meeting that", "during the budget | hearing": where people speak, and not "at a group meeting its friends". */
function isOccasion(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (!/^(?:meeting|hearing|briefing|gathering)$/.test(itemAt(tokens, at)?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !/^(?:IN|TH|TO|CC|MD|WH|WR|RB|VD|VZ)$/.test(next.word.closed ?? ''))
    return false;
  let opener = at - 1;
  let isDetermined = false;
  for (; /^(?:NNS?|NNP|JJ|POS|DT|PS)$/.test(itemAt(tags, opener) ?? ''); opener -= 1)
    isDetermined ||= /^(?:POS|DT|PS)$/.test(itemAt(tags, opener) ?? '');
  return isDetermined && itemAt(tags, opener) === 'IN';
}

/** An auxiliary, a name and then the verb. */
function isInverted(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && at - back < LONGEST_NAME && tags[back] === 'NNP') back -= 1;
  return back < at - 1 && INVERTING.test(tokens[back]?.lower ?? '');
}

const INVERTING = /^(?:do|does|did|will|would|can|could|should|might|must)$/;

/** Tokens of a name. */
const LONGEST_NAME = 6;

/** "“…,” retired Gen. Smith said": a verb of saying is still to come in the sentence. */
function reportsLater(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < tokens.length && at < start + LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'open') return false;
    if (token.text === token.lower && isSaying(token.lower)) return true;
  }
  return false;
}

/** Tokens between a quotation and the verb behind its speaker. */
const LONGEST_SUBJECT = 24;

export function isCapitalized(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text !== token.lower &&
    token.word.closed === undefined
  );
}

/** Nothing but a noun phrase between here and a closing quotation mark: "…,” Smith notes." */
function followsQuotation(tags: readonly Tag[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 10; back -= 1) {
    const tag = tags[back];
    if (tag === 'CQ') return back < at - 1;
    if (
      tag !== 'NNP' &&
      tag !== 'NN' &&
      tag !== 'NNS' &&
      tag !== 'DT' &&
      tag !== 'JJ' &&
      tag !== 'PS' &&
      tag !== 'POS' &&
      tag !== 'CD'
    )
      return false;
  }
  return false;
}

function isVerbContext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word.closed;
  return next === 'DT' || next === 'PRP' || next === 'TH' || next === 'PS' || next === 'OBJ';
}

/**
 * "three tweets", "angry calls", "said emails were lost", "Texts from the mayor show": a form in "-s" that is no verb where it stands, for a number
 * has a plural behind it, "said" its own object, and no verb in the present an auxiliary.
 */
function isPluralHere(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const direct = itemAt(tags, at - 1);
  const before = itemAt(tokens, at - 1);
  if (direct === 'CD') {
    // Not "Channel Four reports".
    const isCount = before?.text === before?.lower || at < 2 || itemAt(tags, at - 2) === 'STOP';
    return before?.kind === 'word' && before.lower !== 'one' && isCount;
  }
  const next = tokens[at + 1];
  // "said costs were falling", not "who she said runs the firm"
  const isObject = (direct === 'VD' || direct === 'VZ') && isSaying(before?.lower ?? '');
  // "warned that costs were falling", not "a bill that costs them"
  const isClause = direct === 'TH' && /[ct]/.test(itemAt(tokens, at - 2)?.word.frame?.frames ?? '');
  const { past = false, base = false, participle = false, noun = false } = next?.word.form ?? {};
  const isBeforeVerb = BEHIND_PLURAL.test(next?.lower ?? '');
  if ((isObject || isClause) && (past || base || isBeforeVerb)) return true;
  // "said in May that costs had risen": no clause about a noun goes on so.
  if (direct === 'TH' && (isBeforeVerb || (past && !participle))) return true;
  if ((past || isBeforeVerb || (base && !noun)) && isBehindTold(tokens, tags, at)) return true;
  if (!PLURALS.has(tokens[at]?.lower ?? '')) return false;
  if (direct === 'JJ' || isObject || isClause) return true;
  if (direct !== undefined && !/^(?:STOP|COMMA|CC|SC|OQ|COLON)$/.test(direct)) return false;
  const isFirst = direct === undefined || direct === 'STOP';
  return isBeforeVerb || (isFirst && BEHIND_FIRST.test(next?.lower ?? ''));
}

/** "told reporters (that) | costs had gone up", "said on Monday | costs had": what is said begins here. */
function isBehindTold(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const end = itemAt(tags, at - 1) === 'TH' ? at - 1 : at;
  const isSpoken = (verb: number) => /^V[DZ]$/.test(itemAt(tags, verb) ?? '');
  if (end === at && isTimeName(itemAt(tokens, at - 1)?.lower)) {
    const verb = itemAt(tokens, at - 2)?.lower === 'on' ? at - 3 : at - 2;
    return isSpoken(verb) && isSaying(itemAt(tokens, verb)?.lower ?? '');
  }
  if (!/^(?:NNS|NNP|OBJ)$/.test(itemAt(tags, end - 1) ?? '') || !isSpoken(end - 2)) return false;
  return itemAt(tokens, end - 2)?.word.frame?.frames.includes('a') === true;
}

/** What a form in "-s" is no verb before. */
const BEHIND_PLURAL = /^(?:were|are|have|had|will|would|could|may|might|should)$/;

/** "Texts from the mayor", "Emails obtained by the paper" */
const BEHIND_FIRST = /^(?:from|of|by|between|show|suggest|reviewed|obtained)$/;

/** Forms of verbs of saying that are plurals as well. */
const PLURALS: ReadonlySet<string> = new Set(
  'emails e-mails calls bets rants raps shouts signals tweets retweets snaps forecasts jokes hints mentions laughs quotes recalls texts volunteers vows boasts gripes guesses highlights rebukes repeats'.split(
    ' ',
  ),
);

/** @returns whether a word is the plural of what somebody says, sends or does, behind an adjective or a word for how many */
export const isPluralToo = ({ lower }: Token): boolean => PLURALS.has(lower);

/** Verbs with "by" that aren't passive: "stood by his words". */
const BESIDE_BY: ReadonlySet<string> = new Set('stand come go abide pass drop live swear'.split(' '));

const STANDS_ALONE: ReadonlySet<string> = new Set('one another this that each neither either'.split(' '));

/** Plurals that stand before a noun they describe: "arms deal", "sports bar". */
const NAMING_PLURALS: ReadonlySet<string> = new Set(
  'sports arms news sales savings awards earnings communications operations affairs politics economics rights services taxes jobs systems veterans drugs'.split(
    ' ',
  ),
);

/** Present forms and bare forms: "claims", "report", "say". */
function nounOrVerb(
  form: VerbForm,
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  before: Tag | undefined,
): Tag | undefined {
  const direct = itemAt(tags, at - 1);
  const finite: Tag = form.s && !form.base ? 'VZ' : form.past ? 'VD' : 'VF';
  const noun = form.s && !form.base ? 'NNS' : undefined;
  if (noun !== undefined && isPluralHere(tokens, tags, at)) return noun;
  if (
    !(direct === 'DT' && at > 1 && itemAt(tags, at - 2) === 'CQ') &&
    followsQuotation(tags, at) &&
    (form.s || direct === 'CD' || direct === 'NNS')
  ) {
    if (!form.noun || isReportVerb(form.lemma)) return finite;
  }
  if (direct === 'CD' && !form.noun && itemAt(tokens, at - 1)?.kind === 'number') return finite;
  if (direct === 'CD' && !form.noun && isReportVerb(form.lemma)) return finite;
  if (direct === 'DT' || direct === 'CD') {
    // "One says …", "Another argues …"
    const alone = !form.noun && form.s && !form.base && STANDS_ALONE.has(itemAt(tokens, at - 1)?.lower ?? '');
    return alone ? 'VZ' : noun;
  }
  if (direct === 'PS' || direct === 'POS') return noun;
  if (direct === 'JJ') {
    const determined =
      itemAt(tags, at - 2) === 'DT' || itemAt(tags, at - 2) === 'PS' || itemAt(tags, at - 2) === 'POS';
    return form.noun || (determined && form.base) ? noun : finite;
  }
  if (direct === 'IN') return noun;
  const third = finite === 'VZ';
  if (before === 'PRP' || before === 'WH' || before === 'EX') return finite;
  // "found in 2014 that attempts had failed", not "a plan that attempts it"
  if (direct === 'TH' && noun !== undefined && form.noun && itemAt(tags, at - 2) === 'CD') return noun;
  if (direct === 'TH') return third || !form.noun ? finite : noun;
  const next = tokens[at + 1];
  const nextClosed = next?.word.closed;
  const object =
    nextClosed === 'DT' ||
    nextClosed === 'PRP' ||
    nextClosed === 'TH' ||
    nextClosed === 'PS' ||
    nextClosed === 'OBJ' ||
    nextClosed === 'WH' ||
    nextClosed === 'WR' ||
    nextClosed === 'EX' ||
    next?.lower === 'her' ||
    next?.kind === 'open' ||
    next?.text === ':';
  const properNext =
    next !== undefined && next.kind === 'word' && next.text !== next.lower && nextClosed === undefined;
  // "his words and actions “amount to …”": the marks open with the verb.
  const outer = before === 'OQ' ? itemAt(tags, at - 2) : undefined;
  const leads = object || properNext || nextClosed === 'IN' || nextClosed === 'TO';
  if (outer === 'NNS' && !third && leads) return finite;
  if ((outer === 'NN' || outer === 'NNP') && third && leads) return finite;
  const leadsToVerb = nextClosed === 'TO' && tokens[at + 2]?.word.form?.base === true;
  if (before === 'NNP' || before === 'NN') {
    if (third)
      return !form.noun ||
        object ||
        properNext ||
        (before === 'NNP' && nextClosed === 'IN') ||
        (leadsToVerb && (before === 'NNP' || isOnlyVerb(tokens, tags, at))) ||
        itemAt(tags, at - 1) === 'RB'
        ? 'VZ'
        : noun;
    // "Republicans need to win", not "the Sanders plan to win was"
    const isPlural = before === 'NNP' && itemAt(tokens, at - 1)?.lower.endsWith('s') === true;
    if (leadsToVerb && isPlural && isOnlyVerb(tokens, tags, at)) return finite;
    if (form.past && form.base) return object || properNext || before === 'NNP' ? 'VD' : noun;
    // "a morning show", "a basic mistake", "the party stand": one thing has no bare verb behind it.
    // So has "with firm resolve".
    const governs = itemAt(tags, at - 3);
    const isObject =
      direct === 'NN' && itemAt(tokens, at - 2)?.lower === 'with' && (governs === 'VD' || governs === 'VZ');
    return form.noun ||
      isObject ||
      isOccasionThat(tokens, tags, at) ||
      (direct === 'NN' && isNounToo(form.lemma))
      ? noun
      : 'VF';
  }
  if (before === 'NNS') {
    if (third) return form.noun ? noun : 'VZ';
    const attached = nextClosed === 'IN' || nextClosed === 'TO' || properNext;
    const naming = itemAt(tokens, at - 1)?.lower ?? '';
    if (form.noun && NAMING_PLURALS.has(naming)) return noun;
    // "the police force", "media reports"; "police report that …"
    if (form.noun && !object && (naming === 'police' || naming === 'media')) return noun;
    return !form.noun || object || attached || itemAt(tags, at - 1) === 'RB' ? finite : noun;
  }
  if (before === 'CC') return !form.noun || object ? finite : noun;
  if (before === 'COMMA' || before === 'CQ' || before === undefined || before === 'STOP' || before === 'OQ') {
    if (!form.noun) return finite;
    // "“…,” notes Ann Lee", "“…,” points out the mayor"
    if (
      third &&
      before === 'CQ' &&
      /^[,?!.]$/.test(tokens[at - 2]?.text ?? '') &&
      (isReportVerb(form.lemma) || next?.lower === 'out') &&
      (properNext || object || next?.lower === 'out')
    )
      return finite;
    return third && (object || properNext) && before === 'COMMA' ? finite : noun;
  }
  return form.noun ? noun : finite;
}

/** "(told them) in a conference | call that", "at a press | call Monday": one thing is no subject of a bare verb, and where it is told of least of all. */
function isOccasionThat(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.word.closed !== 'TH' && !isTimeName(next?.lower)) return false;
  let opener = at - 1;
  while (/^(?:NN|JJ)$/.test(itemAt(tags, opener) ?? '')) opener -= 1;
  return /^an?$/.test(itemAt(tokens, opener)?.lower ?? '') && itemAt(tags, opener - 1) === 'IN';
}

/** "(said) the firm | plans to sell it": behind a phrase that opens a clause the only word that can be its verb; not "the firm’s building plans to sell it were". */
function isOnlyVerb(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let opener = at - 1;
  while (/^(?:NNS?|NNP|JJ|CD|DT|PS|POS)$/.test(itemAt(tags, opener) ?? '')) opener -= 1;
  const tag = itemAt(tags, opener);
  const { frame } = itemAt(tokens, opener)?.word ?? {};
  const opensClause =
    tag === undefined ||
    /^(?:STOP|SEMI|COLON|COMMA|OQ|TH|SC)$/.test(tag) ||
    (isVerb(tag) && frame !== undefined && /c/.test(frame.frames));
  if (!opensClause) return false;
  for (let next = at + 3; tokens[next]?.kind === 'word'; next += 1) {
    const { closed, form } = tokens[next]?.word ?? {};
    if (closed === 'MD' || closed === 'VZ' || closed === 'VD' || closed === 'VF') return false;
    if (closed === 'SC' || closed === 'WH' || closed === 'WR' || closed === 'TH') return true;
    if (form !== undefined && !form.noun && (form.s || (form.past && !form.participle))) return false;
  }
  return true;
}

const isAuxiliary = askedOnce(
  ({ closed, lower }) => (closed !== undefined || lower === "'s") && auxiliaryOf(lower) !== undefined,
);

/** The auxiliary that governs this form: within three words to the left, adverbs skipped. */
function helperBefore(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
): 'be' | 'have' | 'do' | undefined {
  for (let back = at - 1; back >= 0 && at - back < 5; back -= 1) {
    const lower = tokens[back]?.lower ?? '';
    if (tags[back] === 'RB') continue;
    if (tags[back] === 'POS') return undefined;
    const auxiliary = isAuxiliary(tokens[back]?.word) ? auxiliaryOf(lower) : undefined;
    if (auxiliary !== undefined) return auxiliary;
    // "Did he say", "had they known"
    if (tags[back] === 'PRP' && back === at - 1) continue;
    return undefined;
  }
  return undefined;
}

export function nextIsNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || token.kind === 'open') return true;
  if (token.kind !== 'word') return false;
  const { closed, form } = token.word;
  if (closed !== undefined)
    return closed === 'CD' || token.lower === 'most' || token.lower === 'more' || token.lower === 'own';
  if (token.lower.endsWith('ly') && token.lower.length > 4) return true;
  if (form === undefined) return true;
  return form.noun || form.ing || form.participle;
}

const OBJECT = /^(?:it|them|him|us|me|you)$/;
