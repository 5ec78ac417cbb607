/** The last words of what papers are called, as alternatives of a pattern. */
export const PAPER_NOUNS =
  'post|times|journal|gazette|herald|mirror|mail|tribune|observer|telegraph|chronicle|record|courier|globe|express|echo|argus|examiner|inquirer|dispatch|register|bulletin|monitor|news|sun|star|review|press|weekly|daily';

const PAPER = new RegExp(`^(?:${PAPER_NOUNS})$`);

/** True for the last word of what papers are called: "post", "times". */
export function isPaper(lower: string): boolean {
  return PAPER.test(lower);
}
