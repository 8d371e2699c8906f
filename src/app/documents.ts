import { Fail } from '#domain/failure.ts';
import type { DocumentOutline, DocumentRequest, OfferedFile } from '#contract/methods.ts';
import type { AppContext } from './context.ts';
import { getDocument } from './deals.ts';
import type { JobReport } from './jobs.ts';

export function outlineDocument(context: AppContext, request: DocumentRequest): DocumentOutline {
  getDocument(context, request.dealId);
  throw notYet();
}
export async function writeDocument(
  context: AppContext,
  request: DocumentRequest,
  report: JobReport,
): Promise<OfferedFile> {
  getDocument(context, request.dealId);
  report(0, 1, { en: '', ko: '' });
  throw notYet();
}
function notYet(): Fail {
  return new Fail('unsupported', { en: 'no', ko: 'no' });
}
