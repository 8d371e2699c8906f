import type { Bilingual } from '#domain/text/bilingual.ts';

/** The heads of an issues list in Excel, by which it is known when it comes back. */
export const ISSUE_COLUMNS = {
  number: { en: 'No.', ko: '번호' },
  clause: { en: 'Clause', ko: '조항' },
  point: { en: 'Point', ko: '조건' },
  received: { en: 'Text received', ko: '수령 문안' },
  quotation: { en: 'Quotation', ko: '인용' },
  proposed: { en: 'Change proposed', ko: '수정 제안' },
  wording: { en: 'Wording', ko: '제안 문안' },
  reason: { en: 'Reason', ko: '사유' },
  status: { en: 'Status', ko: '상태' },
  owner: { en: 'To act', ko: '담당' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type IssueColumn = keyof typeof ISSUE_COLUMNS;

/** In Word status and owner share a column, the one above the other. */
export const STATUS_AND_OWNER: Bilingual = { en: 'Status, to act', ko: '상태·담당' };

/** Which column a head names, in either language; undefined for another. */
export function issueColumnOf(head: string): IssueColumn | undefined {
  const said = folded(head);
  const columns = Object.entries(ISSUE_COLUMNS) as [IssueColumn, Bilingual][];
  return columns.find(([, { en, ko }]) => said === folded(en) || said === folded(ko))?.[0];
}

/** Heads that only an issues list has side by side. */
export function isIssuesHead(heads: readonly string[]): boolean {
  const columns = new Set(heads.map(issueColumnOf));
  return columns.has('point') && columns.has('status') && (columns.has('number') || columns.has('owner'));
}

function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
