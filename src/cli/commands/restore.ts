import { basename } from 'node:path';
import type { Command } from 'commander';
import { restoreUnopenedWorkspace } from '#app/care/restore-workspace.ts';
import type { Restored } from '#app/care/restore-workspace.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { placesFor } from '#loopback/folders.ts';
import { newCommand } from '../base/new-command.ts';
import { backupOption, workspaceOption } from '../base/options.ts';
import type { Terminal } from '../base/terminal.ts';

type Options = { readonly workspace?: string; readonly backup?: string };

export function command(terminal: Terminal): Command {
  return newCommand('restore', terminal)
    .description(
      'Puts a backup, the newest good one unless another is named, in the place of a workspace that is damaged or lost. The damaged file is kept under a new name.',
    )
    .addOption(workspaceOption())
    .addOption(backupOption())
    .action(({ workspace, backup }: Options) => {
      const places = placesFor(workspace, terminal.env);
      const log = (line: string): void => terminal.err(`${line}\n`);
      const restored = restoreUnopenedWorkspace({ ...places, now: () => new Date(), log }, backup);
      terminal.out(resultText(basename(places.workspacePath), restored, terminal.lang));
    });
}

function resultText(name: string, { setAsideAs, from }: Restored, lang: Lang): string {
  const lines =
    lang === 'ko'
      ? [
          `‘${name}’ 자리에 ${from.at} 백업을 복원했습니다(딜 ${from.dealCount}건, ${from.backupId}).`,
          ...(setAsideAs === undefined
            ? []
            : [`손상된 파일은 그대로 ‘${setAsideAs}’(으)로 남겨 두었습니다.`]),
        ]
      : [
          `“${name}” is restored from the backup of ${from.at} (${from.dealCount} deals, ${from.backupId}).`,
          ...(setAsideAs === undefined ? [] : [`The damaged file is kept unchanged as “${setAsideAs}”.`]),
        ];
  return lines.map((line) => `${line}\n`).join('');
}
