import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';

const speaker = (id: string, name: string, count: number, group = false) =>
  speakerEntry(id, name, { count, group });

const document = (id: string, speakerId: string, text: string) =>
  documentBy(speakerId, id, text, { articleId: 'harbour' });

const search = createSearch({
  documents: [
    document('q1', 'ida-quist', 'The new pier will be open in spring'),
    document('q2', 'ida-quist', 'Nobody has paid for the lighthouse yet'),
    document('q3', 'quist', 'The ferry is late again'),
    document('q4', 'harbour', 'The ferry runs on time'),
  ],
  speakers: [
    speaker('quist', 'Quist', 1),
    speaker('ida-quist', 'Ida Quist', 2),
    speaker('harbour', 'Harbour', 1, true),
  ],
  outlets: [],
  aliases: '',
});
const said = (typed: string) =>
  search
    .find({ query: '', speaker: typed })
    .hits.map(({ id }) => id)
    .sort();

describe('a surname by itself', () => {
  it.each(['quist', 'Quist', 'QUIST'])(
    '%s means all who bear it, whoever is known by nothing else among them',
    (typed) => {
      expect(said(typed)).toEqual(['q1', 'q2', 'q3']);
    },
  );

  it('means them in a query too', () => {
    expect(search.find({ query: 'quist ferry' }).hits[0]?.id).toBe('q3');
    expect(search.find({ query: 'quist pier' }).hits[0]?.id).toBe('q1');
  });

  it('an id of somebody alone still gives just its owner', () => {
    expect(said('ida-quist')).toEqual(['q1', 'q2']);
    expect(said('harbour')).toEqual(['q4']);
  });

  it('whoever is chosen from the list is meant alone', () => {
    const choices = search.suggest('speaker', 'quist', {});
    expect(choices.map(({ name }) => name)).toEqual(['Ida Quist (2)', 'Quist (1)']);
    expect(choices.map(({ value }) => said(value))).toEqual([['q1', 'q2'], ['q3']]);
  });
});
