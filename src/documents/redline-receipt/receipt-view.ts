import { brokenSentence } from '#domain/redline/broken-references.ts';
import type { BrokenReference } from '#domain/redline/broken-references.ts';
import { receiptFacts, receiptSentence } from '#domain/redline/receipt.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import type { NameIn } from '#domain/text/names.ts';
import { formatDate } from '#domain/values/format-value.ts';
import { REDLINE_FILE_WORDS, REDLINE_TITLES } from '#domain/words/redline-words.ts';
import type { DocumentCommon } from '#documents/input/document-input.ts';

/** Everything that the receipt of a redline says. Both sides may read it: it holds nothing of the deal but its name. */
export type ReceiptInput = DocumentCommon & {
  readonly title: string;
  readonly titleIn?: NameIn;
  /** Who signs the changes, and when; without a date the changes bear none. */
  readonly signed: { readonly name: string; readonly at?: string };
  readonly receipt: RedlineReceipt;
  readonly broken: readonly BrokenReference[];
};

/** More would not fit on the page: the rest are counted. */
const MOST_REFERENCES = 6;

export function receiptView(input: ReceiptInput, lang: Lang) {
  const { title, titleIn, signed, receipt, broken, on, author } = input;
  const { digests } = receipt;
  const rest = broken.length - MOST_REFERENCES;
  return {
    title: nameIn(title, titleIn, lang),
    says: lang === 'ko' ? saysInKorean(receipt) : receiptSentence(receipt).en,
    facts: lang === 'ko' ? factsInKorean(receipt) : receiptFacts(receipt).en,
    signed: signed.name,
    signed_on: signed.at === undefined ? '' : formatDate(signed.at.slice(0, 10))[lang],
    files: (['theirs', 'redline', 'clean'] as const).map((file) => ({
      name: REDLINE_FILE_WORDS[file][lang],
      digest: inTwo(digests[file]),
    })),
    broken_title: REDLINE_TITLES.broken[lang],
    broken: broken
      .slice(0, MOST_REFERENCES)
      .map((each) => (lang === 'ko' ? brokenInKorean(each) : brokenSentence(each).en)),
    more: rest > 0 ? MORE(rest)[lang] : '',
    head: { date: formatDate(on)[lang], author: author.name, firm: author.firm },
  };
}

/** A digest has no place at which a line could break. */
function inTwo(digest: string): string {
  return `${digest.slice(0, 32)} ${digest.slice(32)}`;
}

const MORE = (n: number): Bilingual => ({ en: `And ${n} more.`, ko: `그 밖에 ${n}건이 더 있다.` });

// A document is written as documents are; the same sentences on screen are spoken.

function saysInKorean({ changes, clauses, comments }: RedlineReceipt): string {
  const where = clauses === 0 ? '' : `${clauses}개 조항에서 `;
  const withComments = comments === 0 ? '' : ` 메모 ${comments}건을 달았으며,`;
  return `${where}${changes}건을 수정하였고${withComments} 그 밖에 변경한 내용은 없다.`;
}

function factsInKorean({ insertions, deletions, othersChanges, paragraphs, parts }: RedlineReceipt): string {
  return `추적된 삽입은 ${insertions}건, 삭제는 ${deletions}건이며, 다른 사람의 변경 ${othersChanges}건은 그대로이다. 문단 ${paragraphs.all}개 중 ${paragraphs.unchanged}개, 파일 구성 항목 ${parts.all}개 중 ${parts.unchanged}개가 바이트까지 동일하다.`;
}

function brokenInKorean({ said, clause, meant, now }: BrokenReference): string {
  const where = clause === '' ? '' : `${clause}의 `;
  const then = now === undefined ? '이며 삭제되었다.' : `이며 이제 번호는 ${now}이다.`;
  return `${where}‘${said}’: 원래 가리킨 조항은 ${meant}${then}`;
}
