import Database from 'better-sqlite3';
import { Fail } from '#domain/base/failure.ts';

/**
 * What SQLite said, as a refusal that a person can act on; undefined when it is a defect of ours
 * (a broken constraint, wrong SQL). `name` is the file's own name.
 */
export function failFromSqlite(error: unknown, name: string): Fail | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  const { code } = error;
  if (code === 'SQLITE_FULL') return diskFull(name);
  if (code === 'SQLITE_CORRUPT' || code.startsWith('SQLITE_CORRUPT_') || code === 'SQLITE_NOTADB')
    return damaged(name);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return locked(name, undefined);
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM') return readOnly(name);
  if (code.startsWith('SQLITE_CANTOPEN')) return unreadable(name);
  if (code.startsWith('SQLITE_IOERR')) return cannotWrite(name);
  return undefined;
}

/** The disk did not do what it was asked; what it did of it nobody knows. */
export function isOfTheDisk(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_IOERR');
}

/** As `cannot-write` after such an error, once the file has been opened anew and shows what the disk kept. */
export function openedAnew(name: string): Fail {
  return new Fail('cannot-write', {
    en: `The disk that holds “${name}” did not answer as it should, so the last change may or may not have been saved. Jibun has opened the file again and shows what was kept: look at the last change. If this comes again, close Jibun and check the disk.`,
    ko: `‘${name}’ 파일이 있는 디스크가 제대로 응답하지 않아 마지막 변경이 저장되었는지 알 수 없습니다. 파일을 다시 열어 저장된 내용을 표시하니 마지막 변경을 확인하세요. 같은 문제가 되풀이되면 지분을 종료하고 디스크를 점검하세요.`,
  });
}

function diskFull(name: string): Fail {
  return new Fail('disk-full', {
    en: `There is no space left on the disk that holds “${name}”. Nothing was changed. Free some space and try again.`,
    ko: `‘${name}’ 파일이 있는 디스크에 남은 공간이 없습니다. 변경된 내용은 없습니다. 공간을 확보한 뒤 다시 시도하세요.`,
  });
}

export function damaged(name: string): Fail {
  return new Fail('workspace-damaged', {
    en: `The workspace “${name}” is damaged and was left untouched. Restore a backup.`,
    ko: `작업 파일 ‘${name}’이(가) 손상되어 그대로 두었습니다. 백업에서 복원하세요.`,
  });
}

/** The name of the file is not known here: the same bytes may lie in several deals under several names. */
export function damagedOriginal(digest: string): Fail {
  const start = digest.slice(0, 12);
  return new Fail('workspace-damaged', {
    en: `The original file kept under ${start}… is damaged: its bytes are not those that were kept. Take the paper from a backup, or add the file again.`,
    ko: `식별값 ${start}…의 원본 파일이 손상되어 보관할 때의 내용과 다릅니다. 백업에서 문서를 가져오거나 파일을 다시 추가하세요.`,
  });
}

export function notAWorkspace(name: string): Fail {
  return new Fail('workspace-damaged', {
    en: `“${name}” is not a Jibun workspace, or its beginning is damaged. It was left untouched. Choose another file or restore a backup.`,
    ko: `‘${name}’은(는) 지분 작업 파일이 아니거나 앞부분이 손상되었습니다. 파일은 그대로 두었습니다. 다른 파일을 선택하거나 백업에서 복원하세요.`,
  });
}

/** A workspace by its header, with tables or instructions in it that no version of ours makes. */
export function foreign(name: string): Fail {
  return new Fail('workspace-damaged', {
    en: `“${name}” holds tables or instructions that Jibun did not make, so it was not opened and left untouched. Ask whoever gave it to you for a deal file instead, or restore a backup.`,
    ko: `‘${name}’에 지분이 만들지 않은 표나 명령이 들어 있어 열지 않고 그대로 두었습니다. 보낸 사람에게 거래 파일로 다시 받거나 백업에서 복원하세요.`,
  });
}

export function locked(name: string, holder: string | undefined): Fail {
  const by =
    holder === undefined ? { en: 'another program', ko: '다른 프로그램' } : { en: holder, ko: holder };
  return new Fail('workspace-locked', {
    en: `The workspace “${name}” is already open (${by.en}). Close it there, then try again.`,
    ko: `작업 파일 ‘${name}’이(가) 이미 열려 있습니다(${by.ko}). 그쪽에서 닫은 뒤 다시 시도하세요.`,
  });
}

export function newer(name: string, version: number, known: number): Fail {
  return new Fail('workspace-newer', {
    en: `The workspace “${name}” was made by a newer Jibun (file version ${version}; this one reads up to ${known}). Update Jibun to open it.`,
    ko: `작업 파일 ‘${name}’은(는) 더 새로운 지분에서 만들었습니다(파일 버전 ${version}, 이 프로그램은 ${known}까지 지원). 지분을 업데이트한 뒤 여세요.`,
  });
}

/** The name of the file that is open is gone, or stands for another file: what is written now would be lost with it. */
export function gone(name: string): Fail {
  return new Fail('cannot-write', {
    en: `The workspace “${name}” was moved, replaced or deleted while Jibun has it open, so this change was not saved. Put the file back where it was and try again; or choose “Back up now” in Settings, which keeps everything up to now.`,
    ko: `지분이 열어 둔 작업 파일 ‘${name}’이(가) 이동·교체·삭제되어 이 변경은 저장하지 않았습니다. 파일을 원래 자리에 되돌린 뒤 다시 시도하거나, 설정에서 ‘지금 백업’을 눌러 지금까지의 내용을 보관하세요.`,
  });
}

/** Only the log of a workspace is there. */
export function lostBesideItsLog(name: string): Fail {
  return new Fail('workspace-damaged', {
    en: `The workspace “${name}” is gone, though the log of its last edits still lies there: the file was moved or deleted while it was open. Put it back beside its log, or restore a backup.`,
    ko: `작업 파일 ‘${name}’이(가) 없고 마지막 편집 기록만 남아 있습니다. 열려 있는 동안 파일이 이동되거나 삭제된 것입니다. 기록 파일 옆에 작업 파일을 되돌리거나 백업에서 복원하세요.`,
  });
}

export function readOnly(name: string): Fail {
  return new Fail('cannot-write', {
    en: `The workspace “${name}” is read-only. Allow writing to the file and its folder, or copy it to a folder of your own.`,
    ko: `작업 파일 ‘${name}’은(는) 읽기 전용입니다. 파일과 폴더에 쓰기 권한을 주거나 본인 폴더로 복사하세요.`,
  });
}

export function unreadable(name: string): Fail {
  return new Fail('workspace-unreadable', {
    en: `The workspace “${name}” cannot be opened. Check that it is a file and not a folder, and that you may read and write it and its folder.`,
    ko: `작업 파일 ‘${name}’을(를) 열 수 없습니다. 폴더가 아닌 파일인지, 파일과 폴더에 읽기·쓰기 권한이 있는지 확인하세요.`,
  });
}

function cannotWrite(name: string): Fail {
  return new Fail('cannot-write', {
    en: `The disk that holds “${name}” did not answer as it should, so the last change may or may not have been saved. Close Jibun, check the disk, open the workspace again and look at the last change.`,
    ko: `‘${name}’ 파일이 있는 디스크가 제대로 응답하지 않아 마지막 변경이 저장되었는지 알 수 없습니다. 지분을 종료하고 디스크를 점검한 뒤 작업 파일을 다시 열어 마지막 변경을 확인하세요.`,
  });
}
