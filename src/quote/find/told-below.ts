import { ROLE_NOUNS } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';

/** Who said what stands above: their name and where in the text it begins; no name where the sentence only tells that it is somebody's. */
export interface ToldBelow {
  readonly name?: string;
  readonly at: number;
}

/**
 * "That was Ann Lee, …", "So says potter Ann Lee, …", "With these words Captain Ann Lee …", "This is how Ann Lee …", "The words are those of Ann
 * Lee": a sentence behind a quotation that tells whose it is.
 * @returns undefined for every other sentence
 */
export function toldBelow(text: string): ToldBelow | undefined {
  for (const pattern of TOLD_BELOW) {
    const told = pattern.exec(text);
    if (told === null) continue;
    const { name, person = name, role } = told.groups ?? {};
    if (role !== undefined && !ROLE_NOUNS.has(role)) continue;
    if (
      person === undefined ||
      (name === undefined && givenNameGender(person.split(/\s/u)[0] ?? '') === undefined)
    )
      return { at: 0 };
    return { name: person, at: text.indexOf(person) };
  }
  return undefined;
}

const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){0,3})`;

/** A name with what may stand before it: "potter Ada Moen". */
const SOMEBODY = String.raw`(?:(?:the|a|an)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}${NAME}`;

/** A name in full, and what may stand behind it. */
const PERSON = String.raw`(?<person>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3})(?=[,.]|\s+(?:on|in|at|speaking|last|talking|writing)\s)`;

/** "the chief inspector": what somebody is, with its last word. */
const ROLE = String.raw`(?:the|an?|its|his|her|their)\s+(?:\p{L}[\p{L}’'-]*\s+){0,4}?(?<role>\p{Ll}[\p{L}-]*)`;

const TEXT = '(?:words?|lines?|sentence|quote|quotation|remarks?|verdict|message)';

const TOLD_BELOW: readonly RegExp[] = [
  // "The words are those of Ann Lee", "These words were spoken by Ann Lee"
  String.raw`(?:The|Those|These|That|This)\s+${TEXT}\s+(?:(?:is|are|was|were)\s+(?:(?:those|that)\s+of|spoken\s+by|said\s+by|written\s+by)|belongs?\s+to|belonged\s+to|comes?\s+from|came\s+from)\s+${SOMEBODY}`,
  String.raw`(?:That|This|Those|These)\s+(?:was|were|is|are)\s+the\s+(?:(?:very\s+)?(?:first|last|final|dying|opening|closing|exact)\s+)?(?:words?|verdict|message|view)\s+of\s+${SOMEBODY}`,
  // "That was Ann Lee, speaking in May", not "That was Black Friday"
  String.raw`(?:That|This)\s+(?:was|is)\s+${PERSON}`,
  // "That was the chief inspector, Ann Lee, in her report", not "That was the plan, Ann Lee, the mayor, said"
  String.raw`(?:That|This)\s+(?:was|is)\s+${ROLE},\s+${PERSON}`,
  // "That was the chief inspector in her report."
  String.raw`(?:That|This)\s+(?:was|is)\s+${ROLE}(?=\.|,?\s+(?:in\s+(?:his|her)|speaking|talking|writing)\s)`,
  String.raw`(?:That|This)\s+(?:was|is)\s+how\s+${NAME}(?=\s+(?:put|puts|described|describes|summed|sums|saw|sees|explained|explains|remembers|remembered)\s)`,
  String.raw`(?:(?:So|Thus)\s+(?:says?|said|wrote|writes|spoke|begins?)|(?:With|In)\s+(?:these|those)\s+words,?)\b,?\s*(?:${SOMEBODY})?`,
  // Somebody's, but who it is does not stand there in full.
  String.raw`(?:That|This|Those|These)\s+(?:was|were|is|are)\s+(?:how\s+)?\p{Lu}|(?:So|Thus)\s+\p{Lu}`,
].map((pattern) => new RegExp(`^(?:${pattern})`, 'u'));
