import type { CommandContext } from '../../commands/index.ts';
import { openArchive, readAliases } from '../../src/archive/index.ts';
import { type BuildInput, packArchive } from '../../src/archive/pack.ts';
import type { Archive } from '../../src/archive/types.ts';
import { type Article, parseArticle, readCorpus } from '../../src/article/index.ts';
import { lazy } from '../../src/lazy.ts';

/** A small corpus in the manner of scraped ones: two outlets on one press conference, a third on its own. */
export const files = {
  'mail.txt': `Home
12

Minister: quay closure "a last resort"

Quist defends the decision to shut Vestre Quay
Transport Minister Ida Quist

OSLUND, March 7. /CWN/. The government closed Vestre Quay to protect dock workers from falling masonry, Transport Minister Ida Quist said on Thursday.

“We closed the quay because the cranes were no longer safe,” Quist told reporters. “It was a last resort.”

The minister added that the port of Oslund would lose about forty sailings a week.

According to Quist, the owners had been warned three times since June 4, 2018.

“Nobody warned us,” said Harald Brekke, who runs the terminal. He denied that the cranes had ever been inspected.

Add new comment
Coastwire.example
`,
  'wire.txt': `All news

Oslund quay shut over crane safety

OSLUND, March 7 (Fjord Press) — Vestre Quay was closed because its cranes had become unsafe, the transport minister said.

"We have closed the quay as the cranes were not safe any longer. It was the last resort," Ida Quist told journalists in Oslund.

Brekke, the terminal's manager, called the closure "a gift to our competitors".

Read more
Ferry fares to rise in autumn
`,
  'given.md': `---
outlet: The Harbour Gazette
date: 2019-04-02
title: Fishermen want the quay back
url: https://gazette.example/quay
---
Fishermen gathered at Vestre Quay on Tuesday. "Our boats cannot wait for the summer," said Solveig Dahl, 61, who heads the local union.

She said the repairs should begin at once.
`,
} as const;

/** Packs an archive and opens it. */
export const buildArchive = (input: BuildInput): Archive => openArchive(packArchive(input).saved);

/** The archive of these files, or of those given. */
export function archiveOf(texts: Readonly<Record<string, string>> = files, aliases = ''): Archive {
  return buildArchive({
    articles: Object.entries(texts).map(([file, raw]) => parse(raw, file)),
    problems: [],
    aliases,
  });
}

/** The archive of a folder of articles, with the project's aliases. */
export async function archiveIn(folder: string): Promise<Archive> {
  return buildArchive({
    ...(await readCorpus(folder)),
    aliases: readAliases({ aliasesFile: 'aliases.txt' }),
  });
}

/** The archive of the articles that come with the project: read once for all tests of a worker, for it is never changed. */
export const seedsArchive = lazy(() => archiveIn('seeds'));

function parse(raw: string, file: string): Article {
  const result = parseArticle(raw, file);
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
}

/** What a command is given: a fixed day, no chance, a person without rights. */
export const contextOf = (archive: Archive, fields: Partial<CommandContext> = {}): CommandContext => ({
  archive,
  locale: 'en',
  random: () => 0.5,
  today: () => '2024-05-06',
  mayManage: false,
  ...fields,
});
