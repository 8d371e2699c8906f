import { createHash } from 'node:crypto';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { PASTED_MIME, requirePaper } from '#domain/deal/paper.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { VersionRef } from '#contract/methods.ts';
import type { PaperSource } from '#engine/tasks/read-document.ts';
import type { AppContext } from '#app/context/context.ts';
import { originalOf } from '#app/deals/paper-texts.ts';
import { requireSharedDraft } from '#app/documents/shared-input.ts';
import { LARGEST_ORIGINAL_BYTES } from '#app/papers/keep-original.ts';
import { draftAsText } from './draft-as-text.ts';
import { nameOfDraft, nameOfPaper } from './version-names.ts';

/** A paper that is compared: its bytes or words, what tells it from others, and what it is called. */
export type Version = {
  readonly source: PaperSource;
  readonly digest: string;
  readonly name: Bilingual;
  /** What it is called on a comparison that may leave; missing for a file, whose name is private. */
  readonly nameOnPaper?: Bilingual;
};

/** Throws Fail `not-found`, or `refused` where the paper has no words here. */
export function versionOf(context: AppContext, document: DealDocument, ref: VersionRef): Version {
  switch (ref.kind) {
    case 'paper':
      return paperVersion(context, document, ref.paperId);
    case 'draft': {
      const draft = requireSharedDraft(discloseDeal(document).drafts, ref.draftId);
      const pasted = draftAsText(draft, context.houseLibrary(), ref.language);
      if (pasted === '') throw emptyDraft();
      const named = nameOfDraft(draft);
      return {
        source: { pasted },
        digest: digestOf(Buffer.from(pasted)),
        name: named,
        nameOnPaper: named,
      };
    }
    case 'file': {
      const file = context.tokens.get(ref.token);
      const bytes = file.read(LARGEST_ORIGINAL_BYTES);
      const { name } = file;
      return { source: { paper: { bytes, name } }, digest: digestOf(bytes), name: { en: name, ko: name } };
    }
  }
}

function paperVersion(context: AppContext, document: DealDocument, paperId: string): Version {
  const paper = requirePaper(document.papers, paperId);
  const bytes = originalOf(context, paper);
  const isPasted = paper.mime === PASTED_MIME;
  const name = nameOfPaper(paper);
  return {
    source: isPasted ? { pasted: bytes.toString('utf8') } : { paper: { bytes, name: paper.fileName } },
    digest: `${paper.digest} ${isPasted ? 'pasted' : ''}`,
    name,
    nameOnPaper: name,
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function emptyDraft(): Fail {
  return new Fail(
    'refused',
    {
      en: 'Nothing was put into this draft yet, so there is nothing to compare. Choose another paper.',
      ko: '이 초안에는 아직 내용이 없어 대조할 수 없습니다. 다른 문서를 고르세요.',
    },
    'draftId',
  );
}
