import { Fail } from '#domain/base/failure.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { plainFileName } from './file-name.ts';

export type TokenFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

/** At most this much is kept in memory. The oldest files are dropped first, the newest never. */
const KEPT_BYTES = 200_000_000;

export type FileTokens = ReturnType<typeof createFileTokens>;

/** Files as opaque tokens, so that no path crosses the contract. In memory, for this run. */
export function createFileTokens(newId: () => string) {
  const files = new Map<string, TokenFile>();
  let keptBytes = 0;

  return {
    put({ name, mime, bytes }: TokenFile): OfferedFile {
      const token = newId();
      const kept = { name: plainFileName(name), mime, bytes };
      files.set(token, kept);
      keptBytes += bytes.length;
      for (const [oldest, file] of files) {
        if (keptBytes <= KEPT_BYTES || oldest === token) break;
        files.delete(oldest);
        keptBytes -= file.bytes.length;
      }
      return { token, name: kept.name, sizeBytes: bytes.length };
    },
    /** Throws Fail `not-found`. */
    get(token: string): TokenFile {
      const file = files.get(token);
      if (file) return file;
      throw new Fail(
        'not-found',
        {
          en: 'This file is no longer at hand. Choose or write it again.',
          ko: '파일이 더 이상 남아 있지 않습니다. 다시 선택하거나 작성하세요.',
        },
        'token',
      );
    },
  };
}

const MIMES: Readonly<Record<string, string>> = {
  json: 'application/json',
  ics: 'text/calendar',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export function mimeOf(name: string): string {
  return MIMES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
