const SAYING: ReadonlySet<string> = new Set(
  `said says say saying told tells tell added adds wrote writes asked asks explained explains noted notes argued argues claimed claims insisted
insists stressed stresses announced announces declared declares warned warns admitted admits acknowledged acknowledges replied replies
responded responds stated states tweeted tweets suggested suggests continued continues recalled recalls believes believed thinks thought`.split(
    /\s+/,
  ),
);

/** True for the commonest verbs of saying, in any form. */
export const isSaying = (lower: string): boolean => SAYING.has(lower);
