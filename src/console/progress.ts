import type { Progress } from '../snapshot/index.ts';

/** Shows how far a long piece of work has come. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Leaves the line clean for what comes after. */
  end(): void;
}

export interface DisplayOptions {
  readonly write: (text: string) => void;
  /** Whether a line can be drawn over. */
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Shares of the whole time, as measured at 100,000 quotes; they make the time left an estimate, not a promise. */
const SHARES = { reading: 0.15, searching: 0.3, indexing: 0.55 } as const;
const PHASES = ['reading', 'searching', 'indexing'] as const;
const REDRAW_MS = 100;
const LINE_MS = 5000;
/** The longest line then has eighty columns. */
const BAR = 8;

/** On a terminal one line that is drawn anew ten times a second; elsewhere, such as in a log, a line every five seconds. */
export function createProgressDisplay({ write, isTerminal, width, now }: DisplayOptions): ProgressDisplay {
  const started = now();
  let phase: Progress['phase'] | undefined;
  let next = isTerminal ? started : started + LINE_MS;
  return {
    show(progress) {
      const at = now();
      if (at < next && (progress.phase === phase || !isTerminal)) return;
      phase = progress.phase;
      next = at + (isTerminal ? REDRAW_MS : LINE_MS);
      const line = progressLine(progress, at - started);
      write(isTerminal ? `\r${line.slice(0, width - 1)}\u001b[K` : `${line}\n`);
    },
    end() {
      if (isTerminal) write('\r\u001b[K');
    },
  };
}

/** One line: a bar, what is being done, what was found, and about how long it will take. @param ms since the beginning */
export function progressLine(progress: Progress, ms: number): string {
  const part = partOf(progress);
  const full = Math.floor(part * BAR);
  const left = part > 0.02 ? ` · ${inWords((ms * (1 - part)) / part)} left` : '';
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${Math.floor(part * 100)} % · ${saying(progress)}${left}`;
}

/** A length of time, roughly. */
export function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** How much of all the work is done, 0 to 1. */
function partOf({ phase, done, total }: Progress): number {
  const before = PHASES.slice(0, PHASES.indexOf(phase)).reduce((sum, each) => sum + SHARES[each], 0);
  return total === 0 ? before : before + (SHARES[phase] * done) / total;
}

function saying({ phase, done, total, quotes }: Progress): string {
  const count = (number: number) => number.toLocaleString('en');
  if (phase === 'reading') return `${count(done)} of ${count(total)} files read`;
  if (phase === 'searching') return `${count(quotes)} quotes in ${count(done)} of ${count(total)} articles`;
  return `${count(quotes)} quotes, putting them in order (${done} of ${total})`;
}
