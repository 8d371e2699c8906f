import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere } from './run-command.ts';

/** The command, run in a folder in which an older redline lies as `out.docx`. Files that `more` names lie there too. */
export async function runRedline(
  theirs: Uint8Array,
  changes: unknown,
  more: readonly string[] = [],
  env: Record<string, string> = { LANG: 'en_US.UTF-8' },
) {
  const folder = mkdtempSync(join(tmpdir(), 'jibun-redline-'));
  const path = (name: string) => join(folder, name);
  writeFileSync(path('theirs.docx'), theirs);
  writeFileSync(path('changes.json'), JSON.stringify(changes));
  writeFileSync(path('out.docx'), 'former');
  const args = [
    'redline',
    path('theirs.docx'),
    '--changes',
    path('changes.json'),
    '--author',
    'Jane Doe',
    '--out',
    path('out.docx'),
    ...more.map((each) => (each.endsWith('.docx') || each.endsWith('.pdf') ? path(each) : each)),
  ];
  return { folder, ...(await runHere(args, { env })) };
}
