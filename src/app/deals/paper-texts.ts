import { Fail } from '#domain/base/failure.ts';
import { PASTED_MIME, requirePaper } from '#domain/deal/paper.ts';
import type { Paper } from '#domain/deal/paper.ts';
import type { ChangedDeal, PaperWords, ParsedInputOf } from '#contract/methods.ts';
import type { Original } from '#storage/original-store.ts';
import type { AppContext } from '#app/context/context.ts';
import { keepOriginal } from '#app/papers/keep-original.ts';
import { applyToDeal, getDocument } from './deals.ts';

/** Keeps the text and adds its paper, both or neither. Throws Fail `invalid-input` for a paper that is not of this text. */
export function addPaperText(
  context: AppContext,
  { dealId, revision, paperId, paper, text }: ParsedInputOf<'papers.addText'>,
): Promise<ChangedDeal> {
  const file = { name: paper.fileName, chunks: inOnePiece(Buffer.from(text, 'utf8')) };
  const at = context.options.now().toISOString();
  return keepOriginal(context.workspace(), file, at, (original) => {
    checkPaper(paper, original, PASTED_MIME);
    return applyToDeal(context, { dealId, revision, operation: { kind: 'add-paper', paperId, paper } });
  });
}

/** Throws Fail `not-found` where the paper is not in the deal, `refused` where its words are not here or are no text. */
export function paperText(
  context: AppContext,
  { dealId, paperId }: ParsedInputOf<'papers.text'>,
): PaperWords {
  const paper = requirePaper(getDocument(context, dealId).papers, paperId);
  if (paper.mime !== PASTED_MIME) throw noText(paper.fileName);
  return { text: originalOf(context, paper).toString('utf8') };
}

/** Throws Fail `refused` where they are not here. */
export function originalOf(
  context: AppContext,
  { digest, fileName }: Pick<Paper, 'digest' | 'fileName'>,
): Buffer {
  const { originals } = context.workspace();
  if (!originals.find(digest)) throw notHere(fileName);
  return Buffer.concat([...originals.read(digest)]);
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Throws Fail `invalid-input` for a paper that names other bytes than these. */
export function checkPaper(paper: Paper, { digest, sizeBytes }: Original, mime: string): void {
  const field =
    paper.mime !== mime
      ? 'paper.mime'
      : paper.digest !== digest
        ? 'paper.digest'
        : paper.sizeBytes !== sizeBytes
          ? 'paper.sizeBytes'
          : undefined;
  if (field === undefined) return;
  throw new Fail(
    'invalid-input',
    {
      en: 'These are not the words that the paper names. Paste the text or choose the file again.',
      ko: '문서에 기록된 내용과 다릅니다. 본문을 다시 붙여 넣거나 파일을 다시 선택하세요.',
    },
    field,
  );
}

function noText(fileName: string): Fail {
  return new Fail(
    'refused',
    {
      en: `“${fileName}” is a file, not a pasted text. Paste its text to read it here.`,
      ko: `‘${fileName}’은(는) 붙여 넣은 본문이 아니라 파일입니다. 여기에서 읽으려면 본문을 붙여 넣으세요.`,
    },
    'paperId',
  );
}

export function notHere(fileName: string): Fail {
  return new Fail(
    'refused',
    {
      en: `The words of “${fileName}” are not in this workspace: the deal came without them. Paste or choose them again.`,
      ko: `‘${fileName}’의 본문이 이 작업 파일에 없습니다. 거래를 원본 없이 가져왔기 때문입니다. 본문을 다시 붙여 넣거나 파일을 다시 선택하세요.`,
    },
    'paperId',
  );
}
