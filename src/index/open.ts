import { type Buffers, numbers, unsigned, within } from '../storage/buffers.ts';
import { openPostings } from '../storage/postings.ts';
import { openStrings } from '../storage/strings.ts';
import { execute, fits, type Sealed, supported } from './execute.ts';
import { openFacts, UNDATED } from './facts.ts';
import { openLexicon } from './lexicon.ts';
import type { DocumentTexts, QuoteIndex } from './port.ts';
import { createScratch } from './scratch.ts';

/**
 * Opens an index that was packed: cheap, nothing is analysed.
 * @param saved what `packIndex` gave; trusted: check it before
 * @param texts what the documents say and are called, by their places in the list that was packed
 * @throws StorageError when a buffer is missing
 */
export function openIndex(saved: Buffers, texts: DocumentTexts): QuoteIndex {
  const order = unsigned(saved, 'order');
  const lengths = numbers(saved, 'lengths');
  const terms = openStrings(within(saved, 'terms'));
  const quotes = openPostings(within(saved, 'quotes'));
  const contexts = openPostings(within(saved, 'contexts'));
  const speakers = openPostings(within(saved, 'speakers'));
  const facts = openFacts(within(saved, 'facts'));
  const sealed: Sealed = { terms, quotes, contexts, speakers, facts, scratch: createScratch(facts.size) };
  const place = (document: number) => order[document] ?? 0;
  return {
    size: facts.size,
    lexicon: openLexicon(
      within(saved, 'lexicon'),
      terms,
      (term) => quotes.count(term) + contexts.count(term),
    ),
    candidates: (plan) => execute(plan, sealed),
    any: (plan) => fits(plan, sealed),
    supported: (plan, variants) => supported(plan, variants, sealed),
    fields: {
      id: (document) => texts.id(place(document)),
      article: (document) => texts.article(place(document)),
      text: (document) => texts.text(place(document)),
      context: (document) => texts.context(place(document)),
      speaker: facts.speakerId,
      firstDay(document) {
        const first = facts.first(document);
        return first === UNDATED ? undefined : first;
      },
      prior: (document) => facts.prior(document) / 1000,
      words: (document) => lengths[document] ?? 0,
    },
  };
}
