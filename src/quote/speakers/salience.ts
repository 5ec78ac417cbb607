import type { Gender } from '../../names/given-names.ts';

/** How strongly a way of being mentioned brings somebody to mind; the scale is free, ratios count. */
export const WEIGHT = {
  /** Source of an attribution. */
  speaker: 100,
  subject: 60,
  object: 40,
  /** After a preposition. */
  oblique: 25,
  possessive: 30,
  /** In a reported clause without quotation marks. */
  reported: 8,
} as const;

/** The rest of the model; weights are on the scale of `WEIGHT`. */
const MEMORY = {
  /** What is left of a weight after each sentence. */
  decay: 0.35,
  /** Below this nobody is remembered. */
  forgotten: 0.5,
  /** The best candidate must outweigh the second by this factor. */
  margin: 1.1,
  /** The same for a rival mentioned in the same sentence, when the best candidate is new there: "Roe met Doe. She …". */
  marginBeside: 1.8,
  /** What a rival of unknown gender counts, by name and without. */
  unknownRival: 0.5,
  namelessRival: 1,
  /** A second mention adds this share of the smaller weight to the larger. */
  gain: 0.35,
  /** However often somebody is mentioned, they weigh no more: one sentence on, the subject of a new one outweighs them. */
  ceiling: 150,
  /** What a candidate of unknown gender weighs beside one whose gender is known. */
  unknownGender: 0.5,
} as const;

interface Trace {
  weight: number;
  sentence: number;
  /** Sentence in which they were first mentioned. */
  readonly since: number;
  candidate: Candidate;
}

/** Somebody who may be meant: a character id, or a negative number for somebody without a name. */
export interface Candidate {
  readonly id: number;
  readonly gender: Gender | undefined;
  readonly person: boolean;
}

/** A memory of who was mentioned lately and how strongly, forgetting sentence by sentence. */
export interface Salience {
  mention(candidate: Candidate, weight: number, sentence: number): void;
  /**
   * The one whom "he" or "she" means here; `undefined` when nobody stands out.
   * @param other who is not meant
   */
  recall(gender: Gender, sentence: number, other?: number): Candidate | undefined;
  /** The only person who is remembered here; `undefined` when there are several or none. */
  sole(sentence: number): Candidate | undefined;
  /** Weight of somebody here beside the weightiest of the same gender, 0..1. */
  standing(id: number, sentence: number): number;
  /** The one of several whom the article spoke of last; `undefined` when two are equally near. */
  among(ids: readonly number[], sentence: number): Candidate | undefined;
}

function fits({ person, gender: own }: Candidate, gender: Gender): boolean {
  return person && (own === undefined || own === gender);
}

/** Whoever is the subject of a later sentence than the other one's, and may be meant whatever their gender. */
function isNewer(trace: Trace, best: Trace): boolean {
  return trace.sentence > best.sentence && trace.weight >= WEIGHT.subject;
}

export function createSalience(): Salience {
  const traces = new Map<number, Trace>();
  const now = (trace: Trace, sentence: number) =>
    trace.weight * MEMORY.decay ** Math.max(0, sentence - trace.sentence);
  return {
    mention(candidate, weight, sentence) {
      const trace = traces.get(candidate.id);
      if (trace === undefined) {
        traces.set(candidate.id, { weight, sentence, since: sentence, candidate });
        if (traces.size > 40) forget(sentence);
        return;
      }
      trace.weight = Math.min(
        Math.max(now(trace, sentence), weight) + MEMORY.gain * Math.min(now(trace, sentence), weight),
        MEMORY.ceiling,
      );
      trace.sentence = sentence;
      trace.candidate = candidate;
    },
    sole(sentence) {
      const remembered = [...traces.values()].filter(
        (trace) => trace.candidate.person && now(trace, sentence) > MEMORY.forgotten,
      );
      return remembered.length === 1 ? remembered[0]?.candidate : undefined;
    },
    recall(gender, sentence, other) {
      let best: Trace | undefined;
      let first = 0;
      for (const trace of traces.values()) {
        const { candidate } = trace;
        if (!fits(candidate, gender) || candidate.id === other) continue;
        const weight = now(trace, sentence) * (candidate.gender === undefined ? MEMORY.unknownGender : 1);
        if (weight > first) {
          first = weight;
          best = trace;
        }
      }
      if (best === undefined || first <= MEMORY.forgotten) return undefined;
      for (const trace of traces.values()) {
        if (trace === best || trace.candidate.id === other || !fits(trace.candidate, gender)) continue;
        const beside = trace.sentence === best.sentence && best.since === best.sentence;
        const share =
          trace.candidate.gender !== undefined || isNewer(trace, best)
            ? 1
            : trace.candidate.id < 0
              ? MEMORY.namelessRival
              : MEMORY.unknownRival;
        if (first < now(trace, sentence) * share * (beside ? MEMORY.marginBeside : MEMORY.margin))
          return undefined;
      }
      return best.candidate;
    },
    standing(id, sentence) {
      const own = traces.get(id);
      if (own === undefined) return 0;
      let top = 0;
      for (const trace of traces.values()) {
        const { gender, person } = trace.candidate;
        if (
          person &&
          (gender === undefined || own.candidate.gender === undefined || gender === own.candidate.gender)
        )
          top = Math.max(top, now(trace, sentence));
      }
      return top === 0 ? 0 : now(own, sentence) / top;
    },
    among(ids, sentence) {
      const known = ids
        .map((id) => traces.get(id))
        .filter((trace) => trace !== undefined)
        .map((trace) => ({ candidate: trace.candidate, weight: now(trace, sentence) }))
        .sort((a, b) => b.weight - a.weight);
      const [first, second] = known;
      if (first === undefined || first.weight < 4) return undefined;
      return second === undefined || first.weight >= second.weight * 2 ? first.candidate : undefined;
    },
  };
  function forget(sentence: number): void {
    for (const [id, trace] of traces) if (now(trace, sentence) < MEMORY.forgotten) traces.delete(id);
    if (traces.size <= 40) return;
    const weakest = [...traces]
      .sort((a, b) => now(a[1], sentence) - now(b[1], sentence))
      .slice(0, traces.size - 20);
    for (const [id] of weakest) traces.delete(id);
  }
}
