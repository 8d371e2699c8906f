import { createHash } from 'node:crypto';
import { Fail } from '#domain/base/failure.ts';
import type { SharedPaper } from '#domain/deal/disclosure.ts';
import type { CarriedOriginals } from '#contract/formats/deal-file-schema.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

type Papers = Readonly<Record<string, Pick<SharedPaper, 'digest' | 'fileName' | 'sizeBytes'>>>;

/**
 * The originals of these papers as a deal file carries them. Throws Fail `refused` for a paper whose original is
 * not in the workspace, and `too-large` before it reads more than a file could hold.
 */
export function carryOriginals(workspace: Workspace, papers: Papers, limitBytes: number): CarriedOriginals {
  const wanted = new Map(Object.values(papers).map((paper) => [paper.digest, paper]));
  const sizeBytes = [...wanted.values()].reduce((sum, paper) => sum + paper.sizeBytes, 0);
  // Four letters of base64 for three bytes.
  if ((sizeBytes / 3) * 4 > limitBytes) throw tooLargeWithOriginals(limitBytes);
  return Object.fromEntries(
    [...wanted.values()].map(({ digest, fileName }) => {
      if (!workspace.originals.find(digest)) throw notHere(fileName);
      return [digest, Buffer.concat([...workspace.originals.read(digest)]).toString('base64')];
    }),
  );
}

/**
 * The bytes that a file carries, by digest; undefined when it carries none. Throws Fail `invalid-input`, naming
 * the field, for bytes that are not those of their digest, for a paper whose bytes are missing and for bytes
 * that no paper names.
 */
export function readCarried(
  carried: CarriedOriginals | undefined,
  papers: Papers,
): ReadonlyMap<string, Uint8Array> | undefined {
  if (!carried) return undefined;
  const read = new Map(Object.entries(carried).map(([digest, base64]) => [digest, bytesOf(digest, base64)]));
  const named = new Set<string>();
  for (const [paperId, { digest, fileName, sizeBytes }] of Object.entries(papers)) {
    const bytes = read.get(digest);
    if (!bytes) throw paperWithoutBytes(`papers.${paperId}.digest`, fileName);
    if (bytes.length !== sizeBytes) throw otherSize(`papers.${paperId}.sizeBytes`, fileName, bytes.length);
    named.add(digest);
  }
  for (const digest of read.keys()) if (!named.has(digest)) throw bytesWithoutPaper(digest);
  return read;
}

function bytesOf(digest: string, base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (createHash('sha256').update(bytes).digest('hex') === digest) return bytes;
  const field = `originals.${digest}`;
  throw new Fail(
    'invalid-input',
    {
      en: `“${field}”: the bytes are not those of the digest. The file was changed or cut; ask for it again.`,
      ko: `‘${field}’: 내용이 식별값과 다릅니다. 파일이 변경되었거나 잘렸으니 다시 받으세요.`,
    },
    field,
  );
}

function paperWithoutBytes(field: string, fileName: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${field}”: the file carries originals, but not the one of “${fileName}”. Export the deal again with its originals, or without any.`,
      ko: `‘${field}’: 이 파일에는 원본이 들어 있지만 ‘${fileName}’의 원본이 없습니다. 원본을 모두 포함하거나 모두 빼고 거래를 다시 내보내세요.`,
    },
    field,
  );
}

function otherSize(field: string, fileName: string, sizeBytes: number): Fail {
  const size = sizeBytes.toLocaleString('en');
  return new Fail(
    'invalid-input',
    {
      en: `“${field}”: the original of “${fileName}” has ${size} bytes. Correct the size, or export the deal again.`,
      ko: `‘${field}’: ‘${fileName}’의 원본은 ${size}바이트입니다. 크기를 고치거나 거래를 다시 내보내세요.`,
    },
    field,
  );
}

function bytesWithoutPaper(digest: string): Fail {
  const field = `originals.${digest}`;
  return new Fail(
    'invalid-input',
    {
      en: `“${field}”: no paper of the deal names this original. Take it out, or add the paper.`,
      ko: `‘${field}’: 이 원본을 가리키는 문서가 거래에 없습니다. 원본을 빼거나 문서를 추가하세요.`,
    },
    field,
  );
}

/** What a deal file with its originals is refused with. */
export function tooLargeWithOriginals(limitBytes: number): Fail {
  const megabytes = limitBytes / 1_000_000;
  return new Fail(
    'too-large',
    {
      en: `With its originals the deal is larger than ${megabytes} MB, more than a deal file holds. Export it without them and send the files beside it.`,
      ko: `원본 파일까지 담으면 ${megabytes}MB를 넘어 거래 파일로 내보낼 수 없습니다. 원본을 빼고 내보낸 뒤 파일은 따로 보내세요.`,
    },
    'withOriginals',
  );
}

function notHere(fileName: string): Fail {
  return new Fail(
    'refused',
    {
      en: `The original of “${fileName}” is not in this workspace: the deal came without it. Add the file again, or export the deal without originals.`,
      ko: `‘${fileName}’의 원본이 이 작업 파일에 없습니다. 거래를 원본 없이 가져왔기 때문입니다. 파일을 다시 추가하거나 원본 없이 내보내세요.`,
    },
    'withOriginals',
  );
}
