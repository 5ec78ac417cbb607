/** The last word of what papers are called. */
export const PAPERS =
  /^(?:post|times|journal|gazette|herald|mirror|mail|tribune|observer|telegraph|chronicle|record|courier|globe|express|echo|argus|examiner|inquirer|dispatch|register|bulletin|monitor|news|sun|star|review|press|weekly|daily)$/;
