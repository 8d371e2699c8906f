import type { AppOptions } from '#app/base/app-options.ts';
import type { Lang } from '#domain/text/bilingual.ts';

/** Where a run of the command line writes, and what it knows about the terminal. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: NodeJS.ProcessEnv;
  /** Columns of the terminal; undefined where the output goes into a file or another program. */
  readonly columns: number | undefined;
  /** The process in which papers are read, compared and redlined; only the commands that do so start it. */
  readonly startEngine: AppOptions['startEngine'];
};

export type Terminal = Io & { readonly lang: Lang; readonly width: number };

export function terminalFor(io: Io): Terminal {
  return { ...io, lang: terminalLang(io.env), width: Math.max(80, io.columns ?? 140) };
}

export function asJson(output: object): string {
  return `${JSON.stringify(output, null, 2)}\n`;
}

function terminalLang(env: NodeJS.ProcessEnv): Lang {
  return /^ko/i.test(env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '') ? 'ko' : 'en';
}
