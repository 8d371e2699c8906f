import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WorkspaceInfo } from '#contract/methods.ts';

export type WorkspaceWarning = NonNullable<WorkspaceInfo['warning']>;

/** Folder names that sync clients give to what they synchronise; whole path segments. */
const SYNCHRONISED: readonly { readonly service: string; readonly segment: RegExp }[] = [
  { service: 'OneDrive', segment: /^OneDrive(?:$|[ -])/i },
  { service: 'iCloud Drive', segment: /^(?:iCloud ?Drive|iCloud~.+|com~apple~CloudDocs|Mobile Documents)$/i },
  { service: 'Dropbox', segment: /^Dropbox(?:$|[ -(])/i },
  { service: 'Google Drive', segment: /^(?:Google ?Drive(?:$|[ -].*)|GoogleDrive-.+|DriveFS)$/i },
  { service: 'Box', segment: /^(?:Box|Box Sync|Box-Box)$/ },
  { service: 'Naver MYBOX', segment: /^(?:MYBOX|Naver ?MYBOX|네이버 ?MYBOX)$/i },
];

/** File systems over a network, by the number that statfs reports. Source: Linux statfs(2), linux/magic.h. */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x01021997, // 9p
  0x5346414f, // AFS
  0x73757245, // Coda
]);

/** Reads what kind of file system holds the file, then judges the place, and the one that a link leads to. */
export function findPlaceWarning(path: string): WorkspaceWarning | undefined {
  const real = realPath(path);
  return judgePlace(path, fileSystemType(dirname(path))) ?? judgePlace(real, fileSystemType(dirname(real)));
}

/** Whether a write-ahead log is safe at this path. Pure: `fileSystem` is statfs's number, undefined when unknown. */
export function judgePlace(path: string, fileSystem: number | undefined): WorkspaceWarning | undefined {
  const service = SYNCHRONISED.find(({ segment }) =>
    path
      .split(/[/\\]/)
      .slice(0, -1)
      .some((name) => segment.test(name.normalize('NFC'))),
  )?.service;
  if (service !== undefined) {
    return {
      kind: 'synchronised-folder',
      message: {
        en: `This workspace lies in a folder that ${service} synchronises. A sync client can copy it half-written and lose data. Move it to this computer's own folder.`,
        ko: `작업 파일이 ${service} 동기화 폴더에 있습니다. 저장 도중에 동기화되면 자료가 손실될 수 있습니다. 이 컴퓨터의 전용 폴더로 옮기세요.`,
      },
    };
  }
  // UNC paths: \\server\share or //server/share.
  if (/^(?:\\\\|\/\/)[^/\\?.]/.test(path) || (fileSystem !== undefined && NETWORK_TYPES.has(fileSystem))) {
    return {
      kind: 'network-drive',
      message: {
        en: "This workspace lies on a network drive, where a lost connection can lose data. Move it to this computer's own folder.",
        ko: '작업 파일이 네트워크 드라이브에 있습니다. 연결이 끊기면 자료가 손실될 수 있습니다. 이 컴퓨터의 전용 폴더로 옮기세요.',
      },
    };
  }
  return undefined;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Opening the file says what is wrong with it.
    return path;
  }
}

function fileSystemType(folder: string): number | undefined {
  try {
    return statfsSync(folder).type >>> 0;
  } catch {
    // Unknown is not a warning; opening the file says what is wrong with the folder.
    return undefined;
  }
}
