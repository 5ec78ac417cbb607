import type { Answer, Command, CommandContext, RawOptions } from '../../commands/index.ts';

/** A command whose handler may also take its time. */
export interface Handler
  extends Pick<Command, 'name' | 'menu' | 'suggest'>,
    Partial<Pick<Command, 'cacheable'>> {
  run(options: RawOptions, context: CommandContext, page?: number): Answer | Promise<Answer>;
}
