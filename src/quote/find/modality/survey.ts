import type { Unit, View } from '../../view.ts';
import { lowers } from './words.ts';

/**
 * "Respondents were given the statement “…”", "six in ten agreed with the sentence “…”": the words are the pollster's, put to people to be
 * rated.
 * @param first index of the first token that may belong to the verb
 * @param open index of the opening mark
 */
export function isSurveyItem(view: View, unit: Unit, first: number, open: number): boolean {
  return (
    PUT_TO_RATE.test(lowers(view, first, open).join(' ')) &&
    SURVEYED.test(lowers(view, unit.first, unit.last).join(' '))
  );
}

const PUT_TO_RATE =
  /\b(?:given|gave|shown|showed|handed|read|offered|presented with|rated?|rating|mark(?:ed)?|judged?|assess(?:ed)?|(?:dis)?agree[ds]? with|(?:dis)?agreeing with|respond(?:ed)? to|react(?:ed)? to|chose|translated?|spell|complete|copy|copied|parse|memori[sz]ed?|punctuate|ticked?|backed|endorsed|support(?:ed)?|reject(?:ed)?|choose)(?: (?!the\b)[^\s,;:]+){0,3} (?:the|one|a) (?:\w+ )?(?:statements?|proposition|claim|sentence|option|assertion|answer)(?: [,:])?$/;

const SURVEYED =
  /\b(?:respondents?|participants?|interviewees?|those (?:polled|surveyed|asked)|surveys?|surveyed|polls?|polled|pollsters?|questionnaires?|volunteers|exams?|tests?|textbooks?|pupils|quiz|dictation|per cent|percent|in (?:ten|three|four|five)|thirds)\b|%/;
