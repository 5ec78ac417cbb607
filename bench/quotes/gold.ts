import { readFileSync } from 'node:fs';
import * as z from 'zod';

const span = z.object({ start: z.number(), end: z.number() });

const quote = z.object({
  segments: z.array(span),
  type: z.enum(['direct', 'mixed', 'indirect']),
  core: z.boolean().optional(),
  cue: z.string().nullish(),
  speakerKind: z.string().nullish(),
  speakerNameBasis: z.string().nullish(),
  speakerHead: z.string().nullish(),
  splitOk: z.boolean().nullish(),
  alternatives: z.array(z.array(span)).nullish(),
});

const document = z.object({ id: z.string(), text: z.string(), quotes: z.array(quote) });

export type GoldQuote = z.infer<typeof quote>;
export type GoldDocument = z.infer<typeof document>;

/**
 * Reads annotated articles, one JSON object a line: `{id, text, quotes: [{segments, type, core?, speakerHead?, …}]}` with UTF-16
 * offsets into `text`.
 * @throws ZodError for a line that has another shape
 */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => document.parse(JSON.parse(line)));
}
