import type { Tag } from './tags.ts';

/** @returns the part of speech that the ending of a word in small letters tells, for words that no list has */
export function tagOfEnding(lower: string): Tag {
  if (PLURALS.test(lower)) return 'NNS';
  if (!LAST_LETTERS.includes(lower.charAt(lower.length - 1))) return 'NN';
  if (lower.endsWith('ly') && lower.length > 4 && !NOUNS_IN_LY.has(lower)) return 'RB';
  if (
    lower.length > 5 &&
    /(ous|ful|able|ible|ive|less|ical|ic|ish|-old|-led|-wing|-based|-ranking)$/.test(
      lower.slice(-LONGEST_ENDING),
    )
  )
    return 'JJ';
  if (lower.endsWith('ing') && lower.length > 5 && !NOUNS_IN_ING.has(lower)) return 'VG';
  if (lower.endsWith('ed') && lower.length > 4) return 'VN';
  if (
    lower.endsWith('al') &&
    lower.length > 5 &&
    !/(proposal|approval|official|journal|rival|removal|criminal|professional|animal|denial|referral|arrival|refusal|individual|material|potential|withdrawal|appeal|hospital|capital|signal|trial|principal|betrayal|survival|festival|deal|goal|scandal|liberal|general)$/.test(
      lower.slice(-LONGEST_ENDING),
    )
  )
    return 'JJ';
  if (lower.endsWith('s') && !/(ss|us|is)$/.test(lower)) return 'NNS';
  return 'NN';
}

/** "firemen", "townspeople"; not "omen", "acumen", "specimen". */
const PLURALS = /^(?:(?:\w*[^aiouc])?men|\w*women|\w*people|(?:grand|school)?children|police|media)$/;

/** In these end all endings that tell something. */
const LAST_LETTERS = 'ylsechdg';

/** Letters of the longest ending here; without a bound a pattern is tried at each letter of a word. */
const LONGEST_ENDING = 'professional'.length;

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'family assembly rally reply ally supply italy july monopoly anomaly bully daily weekly monthly'.split(' '),
);
const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'morning evening something nothing anything everything thing king spring string ring wing building meeting ceiling wedding sibling during'.split(
    ' ',
  ),
);
