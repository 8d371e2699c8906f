import type { CheckPaperOutput } from '#contract/formats/check-paper-output.ts';
import type { DocumentKindName } from '#domain/documents/document-kinds.ts';
import { Fail } from '#domain/base/failure.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { checkOrderedDocument } from '#app/documents/document-writers.ts';
import { readTemplates } from '#app/documents/read-templates.ts';
import { VERSION } from '#app/base/version.ts';
import type { FileOrder, TemplateRoots } from './deal-file-commands.ts';

/**
 * What the check finds in the paper that would be written. Throws Fail `not-found`, and `refused` for a draft that is
 * not ours: what they wrote is not sent to them.
 */
export function checkPaperInFile(
  order: FileOrder,
  kind: DocumentKindName,
  roots: TemplateRoots,
): CheckPaperOutput {
  if (requireDraft(order.document, order.draftId, 'draft').side !== 'ours')
    throw new Fail(
      'refused',
      {
        en: 'Only a paper of ours is checked before it leaves. Name a draft of ours: --draft ID',
        ko: '보내기 전 점검은 우리 측 초안에만 합니다. 우리 측 초안을 지정하세요: --draft ID',
      },
      'draft',
    );
  const findings = checkOrderedDocument({
    ...order,
    templates: readTemplates(roots),
    author: { name: '', firm: '' },
  });
  return { version: VERSION, title: order.document.deal.title, kind, findings };
}
