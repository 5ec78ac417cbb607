import type { StoredFields } from '../index/index.ts';
import { push } from '../multimap.ts';

/** Quotes of fewer words tell little by themselves. */
const TELLING = 8;

/** Of what is reported fewer words than these are a scrap: "their removal". */
const SCRAP = 4;
/** The prior of a direct quote by somebody known, as `archive/documents.ts` gives it. */
const DIRECT = 1;

/**
 * Orders the quotes of a speaker so that no article crowds out the others: the best of each article in turn, the newest
 * article first, undated ones last. Scraps come behind all the others.
 */
function spread(documents: readonly number[], fields: StoredFields): number[] {
  const isScrap = (document: number) => fields.words(document) < SCRAP && fields.prior(document) < DIRECT;
  return [
    ...byArticles(
      documents.filter((document) => !isScrap(document)),
      fields,
    ),
    ...byArticles(documents.filter(isScrap), fields),
  ];
}

function byArticles(documents: readonly number[], fields: StoredFields): number[] {
  const articles = new Map<string, number[]>();
  for (const document of documents) push(articles, fields.article(document), document);
  const queues = [...articles].map(([id, list]) => ({
    id,
    day: fields.firstDay(list[0] ?? 0) ?? Number.NEGATIVE_INFINITY,
    list: list.length > 1 ? bestFirst(list, fields) : list,
  }));
  queues.sort((one, two) => compare(two.day, one.day) || (one.id < two.id ? -1 : 1));
  const out: number[] = [];
  for (let round = 0; out.length < documents.length; round++)
    for (const { list } of queues) {
      const next = list[round];
      if (next !== undefined) out.push(next);
    }
  return out;
}

/** Of two documents in three, or of more where the others have little, the speaker is the leader. */
const LEAD = 3;

/**
 * Orders the quotes of several speakers who share a name: those of the leader first, the others' between them, by their share and at most
 * every third; each side as `spread` does.
 */
export function ledBy(
  leader: string | undefined,
  documents: readonly number[],
  fields: StoredFields,
): number[] {
  if (leader === undefined) return spread(documents, fields);
  const isLeaders = (document: number) => fields.speaker(document) === leader;
  const own = spread(documents.filter(isLeaders), fields);
  const others = spread(
    documents.filter((document) => !isLeaders(document)),
    fields,
  );
  const step = Math.max(LEAD, Math.round(documents.length / Math.max(1, others.length)));
  const out: number[] = [];
  while (out.length < documents.length) {
    const isOthers = out.length % step === step - 1;
    const next = (isOthers ? others : own).shift() ?? own.shift() ?? others.shift();
    if (next === undefined) break;
    out.push(next);
  }
  return out;
}

function bestFirst(list: readonly number[], fields: StoredFields): number[] {
  return list
    .map((document) => ({
      document,
      id: fields.id(document),
      worth: fields.prior(document) - (fields.words(document) < TELLING ? 0.3 : 0),
    }))
    .sort((one, two) => two.worth - one.worth || (one.id < two.id ? -1 : 1))
    .map(({ document }) => document);
}

/** Like subtraction, for infinities too. */
function compare(one: number, two: number): number {
  return one === two ? 0 : one - two;
}
