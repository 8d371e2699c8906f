import { basename } from 'node:path';
import { counted } from '#domain/text/counted.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { momentOfBackup } from '#app/workspace/backup-moments.ts';
import type { BackupInfo } from '#contract/methods.ts';
import type { Restored } from './restore-workspace.ts';

/** Which backup, of when, was written into which file, and how that is opened. */
export function copiedText(path: string, from: BackupInfo, lang: Lang): string {
  const [name, at] = [basename(path), momentOfBackup(from.at, lang)];
  const open = `npm start -- --workspace "${path}"`;
  return lang === 'ko'
    ? `${at} 백업을 ‘${name}’ 파일로 복원했습니다(거래 ${from.dealCount}건, ${from.backupId}). 작업 파일은 그대로입니다.\n사본을 여는 명령: ${open}`
    : `The backup of ${at} (${counted(from.dealCount, 'deal', 'deals')}, ${from.backupId}) is written to “${name}”. The workspace is left as it is.\nTo open the copy: ${open}`;
}

/** Which backup, of when, took the place of a file, and under which name that file was set aside. */
export function restoredText(name: string, { setAsideAs, from }: Restored, lang: Lang): string {
  const at = momentOfBackup(from.at, lang);
  const lines =
    lang === 'ko'
      ? [
          `‘${name}’ 자리에 ${at} 백업을 복원했습니다(거래 ${from.dealCount}건, ${from.backupId}).`,
          ...(setAsideAs === undefined
            ? []
            : [`손상된 파일은 그대로 ‘${setAsideAs}’(으)로 남겨 두었습니다.`]),
        ]
      : [
          `“${name}” is restored from the backup of ${at} (${counted(from.dealCount, 'deal', 'deals')}, ${from.backupId}).`,
          ...(setAsideAs === undefined ? [] : [`The damaged file is kept unchanged as “${setAsideAs}”.`]),
        ];
  return lines.join('\n');
}
