import type { OfferedFile } from '#contract/methods.ts';
import type { AppContext } from '#app/context/context.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import { diagnose } from './diagnosis.ts';
import type { RestoreOptions } from './restore-workspace.ts';

/** As a file to be saved and sent, whose name says nothing but the day. */
export function offerDiagnosis({ options, tokens }: AppContext, workspacePath: string): OfferedFile {
  const { name, bytes } = diagnosisFile({ ...options, workspacePath });
  return tokens.put({ name, mime: mimeOf(name), bytes });
}

/** The same of a workspace that cannot be opened. */
export function diagnosisFile(options: RestoreOptions): {
  readonly name: string;
  readonly bytes: Uint8Array;
} {
  return {
    name: `jibun-diagnosis-${options.now().toISOString().slice(0, 10)}.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(diagnose(options), null, 2)}\n`),
  };
}
