import type { Unit, View } from '../../view.ts';
import { lowers } from './words.ts';

/**
 * "Respondents were given the statement “…”", "six in ten agreed with the sentence “…”": the words are the pollster's, put to people to be
 * rated.
 * @param first index of the first token that may belong to the verb
 * @param open index of the opening mark
 */
export function isSurveyItem(view: View, unit: Unit, first: number, open: number): boolean {
  const before = lowers(view, unit.first, open);
  const last = before.at(-1);
  if (!ITEMS.has((last === ',' || last === ':' ? before.at(-2) : last) ?? '')) return false;
  const words = before.join(' ');
  const near = lowers(view, first, open).join(' ');
  if (LEARNT.test(near) && SURVEYED.test(lowers(view, unit.first, unit.last).join(' '))) return true;
  if (WEIGHED.test(near) && OF_SURVEY.test(words)) return true;
  // "Islanders were given the statement “…” in a survey"
  if (GIVEN.test(near) && OF_SURVEY.test(lowers(view, unit.first, unit.last).join(' '))) return true;
  return PUT_TO_PEOPLE.test(words) || PUT_BY_SURVEY.test(words);
}

/** What is put to people, right before the words. */
const ITEMS: ReadonlySet<string> = new Set(
  'statement statements proposition claim sentence option assertion answer'.split(' '),
);

const ITEM = `(?: (?!the\\b)[^\\s,;:]+){0,3} (?:the|one|a) (?:\\w+ )?(?:${[...ITEMS].join('|')})(?: [,:])?$`;

/** Done with a statement on a sheet, by whomever. */
const LEARNT = new RegExp(
  `\\b(?:rated?|rating|mark(?:ed)?|judged?|assess(?:ed)?|translated?|spell|complete|copy|copied|parse|memori[sz]ed?|punctuate|ticked?|choose)${ITEM}`,
);

/** Done with a statement by whoever is asked, and with anybody's in the news. */
const WEIGHS =
  '(?:(?:dis)?agree[ds]? with|(?:dis)?agreeing with|respond(?:ed)? to|react(?:ed)? to|chose|backed|endorsed|support(?:ed)?|reject(?:ed)?)';

const WEIGHED = new RegExp(`\\b${WEIGHS}${ITEM}`);

const IS_GIVEN =
  '(?:is|are|was|were|be|been|being) (?:\\w+ly |then |also |each |first )?(?:given|shown|handed|read|offered|presented with)';

const GIVEN = new RegExp(`\\b${IS_GIVEN}${ITEM}`);

const PEOPLE =
  '(?:respondents?|participants?|interviewees?|those (?:polled|surveyed|asked)|volunteers|pupils|candidates)';

const PORTION = '(?:per cent|percent|%|in (?:ten|three|four|five)|thirds)';

const POLL = '(?:surveys?|polls?|pollsters?|questionnaires?|exams?|tests?|textbooks?|quiz|dictation)';

const SURVEYED = new RegExp(
  `\\b(?:${PEOPLE}|${POLL}|surveyed|polled|per cent|percent|in (?:ten|three|four|five)|thirds)\\b|%`,
);

/** "in a survey of islanders, most": not "after losing the poll". */
const OF_SURVEY =
  /\bin (?:an?|the|one|its|their|our|this) (?:\S+ ){0,3}(?:survey|poll|questionnaire)\b|\b(?:surveyed|polled)\b/;

/** "Respondents were given", "six in ten agreed with": who is asked is the subject, or is handed the words. */
const PUT_TO_PEOPLE = new RegExp(
  `(?:\\b${PEOPLE}|(?:\\b|(?=%))${PORTION})(?!\\w)(?: [^\\s,;:]+){0,8}? (?:${IS_GIVEN}|${WEIGHS})${ITEM}|\\b(?:gave|give|showed|show|handed|read|offered|offer|presented) (?:\\S+ ){0,2}?${PEOPLE}${ITEM}`,
);

/** "The poll offered the statement" */
const PUT_BY_SURVEY = new RegExp(
  `(?:^|[,;] )(?:the|an?|one|its|this) (?:[^\\s,;:]+ ){0,2}?${POLL}(?: [^\\s,;:]+){0,5}? (?:gave|gives|showed|offered|offers|presented)${ITEM}`,
);
