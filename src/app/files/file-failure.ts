import { Fail } from '#domain/base/failure.ts';

/** What the file system said, as a refusal that a person can act on; undefined for anything else. */
export function failFromFiles(error: unknown, name: string): Fail | undefined {
  switch (systemCode(error) ?? '') {
    case 'ENOSPC':
    case 'EDQUOT':
      return noSpaceFor(name);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Fail('cannot-write', {
        en: `“${name}” cannot be written here. Allow writing to the folder or choose another.`,
        ko: `이 위치에는 ‘${name}’을(를) 저장할 수 없습니다. 폴더에 쓰기 권한을 주거나 다른 폴더를 선택하세요.`,
      });
    case 'ENOENT':
    case 'EEXIST':
    case 'ENXIO':
    case 'EINVAL':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'ELOOP':
      return new Fail('workspace-unreadable', {
        en: `“${name}” cannot be opened. Check that the folder exists and that it is a file.`,
        ko: `‘${name}’을(를) 열 수 없습니다. 폴더가 있는지, 파일이 맞는지 확인하세요.`,
      });
    case 'ENAMETOOLONG':
      return new Fail('workspace-unreadable', {
        en: `“${name.slice(0, 40)}…” is a longer name than this system takes. Choose a shorter one.`,
        ko: `‘${name.slice(0, 40)}…’은(는) 이 시스템에서 쓸 수 있는 이름보다 깁니다. 더 짧은 이름을 쓰세요.`,
      });
    default:
      return undefined;
  }
}

export function noSpaceFor(name: string): Fail {
  return new Fail('disk-full', {
    en: `There is no space left on the disk for “${name}”. Free some space and try again.`,
    ko: `디스크에 ‘${name}’을(를) 저장할 공간이 없습니다. 공간을 확보한 뒤 다시 시도하세요.`,
  });
}

/** `ENOSPC`, `EACCES` ...; undefined when the error is not the system's. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
