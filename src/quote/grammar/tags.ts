/**
 * Parts of speech, after the Penn tags but coarser where the grammar here makes no difference.
 *
 * DT determiner · PS possessive pronoun · PRP pronoun that can be a subject · OBJ pronoun that can't · POS "’s" ·
 * NN NNS NNP nouns · JJ · CD number · RB · IN preposition · SC subordinator · TH "that" · WH who, which, what ·
 * WR when, where, why, how · TO · CC · MD modal · EX "there" · VB bare infinitive · VF present without -s · VZ present with -s ·
 * VD past · VN past participle · VG -ing · marks by name.
 */
export type Tag =
  | 'DT'
  | 'PS'
  | 'PRP'
  | 'OBJ'
  | 'POS'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'JJ'
  | 'CD'
  | 'RB'
  | 'IN'
  | 'SC'
  | 'TH'
  | 'WH'
  | 'WR'
  | 'TO'
  | 'CC'
  | 'MD'
  | 'EX'
  | 'VB'
  | 'VF'
  | 'VZ'
  | 'VD'
  | 'VN'
  | 'VG'
  | 'COMMA'
  | 'STOP'
  | 'COLON'
  | 'SEMI'
  | 'DASH'
  | 'LP'
  | 'RP'
  | 'OQ'
  | 'CQ'
  | 'SYM';

export function isFiniteVerb(tag: Tag | undefined): boolean {
  return tag === 'VD' || tag === 'VZ' || tag === 'VF' || tag === 'MD';
}

export function isVerb(tag: Tag | undefined): boolean {
  return (
    tag === 'VD' ||
    tag === 'VZ' ||
    tag === 'VF' ||
    tag === 'MD' ||
    tag === 'VB' ||
    tag === 'VN' ||
    tag === 'VG'
  );
}

export function isNoun(tag: Tag | undefined): boolean {
  return tag === 'NN' || tag === 'NNS' || tag === 'NNP';
}

/**
 * What stands at an index, undefined before the first one and behind the last. Brackets do the same but take a negative index for the
 * name of a property, and every look-up of theirs is slow from then on: this is for what is asked of each token.
 */
export function itemAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}
