import { skipAdverbials } from '../grammar/adverbials.ts';
import type { View } from '../view.ts';
import { regionAt } from './finding.ts';
import { isHeadline, isInCapitals } from './work-titles.ts';

/**
 * "told “The Morning Hour” that …", "said on “The Morning Hour” that …": a show in marks is told.
 * @returns index after which the content may begin
 */
export function behindShow(view: View, verb: number, frames: string, end: number): number {
  const isOn = view.tokens[verb + 1]?.lower === 'on';
  if (!frames.includes('a') && !isOn) return verb;
  for (let at = verb + 1; at < end && at < verb + LONGEST_HOST; at += 1) {
    const tag = view.tags[at];
    if (tag === 'OQ') {
      const region = regionAt(view, at);
      const isShowsName =
        region?.closed === true &&
        (isInCapitals(view, region.open, region.close) || isHeadline(view, region.open, region.close));
      // "said on Monday “The Long Way” was …"
      if (isOn && view.tags[skipAdverbials(view, (region?.close ?? at) + 1, end)] !== 'TH') return verb;
      return isShowsName ? region.close : verb;
    }
    if (isOn && at === verb + 1) continue;
    if (tag !== 'NNP' && tag !== 'POS' && tag !== 'DT' && tag !== 'NN' && tag !== 'JJ') return verb;
  }
  return verb;
}

/** Tokens of "the BBC’s breakfast show". */
const LONGEST_HOST = 8;
