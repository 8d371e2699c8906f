import { Fail } from '#domain/base/failure.ts';
import { xmlBytesOf } from '#papers/xml-bytes-of.ts';
import type { PaperSource } from './read-document.ts';

/**
 * So much XML do two papers that are compared have at most, together. Read and laid beside each other, twice 45 MB need
 * more than the engine has and end after a minute or more; a contract of two hundred pages has 3 MB.
 */
const MOST_XML_BYTES = 64_000_000;

/** Throws Fail `too-large` at once for two papers that could only be compared in part, by what the directories of their files say. */
export function requireRoom(papers: readonly (PaperSource | { readonly document: unknown })[]): void {
  const bytes = papers.reduce(
    (sum, source) => sum + ('paper' in source ? xmlBytesOf(source.paper.bytes) : 0),
    0,
  );
  if (bytes <= MOST_XML_BYTES) return;
  const megabytes = Math.round(bytes / 1_000_000);
  const most = MOST_XML_BYTES / 1_000_000;
  throw new Fail('too-large', {
    en: `The two papers are too large to be compared: they hold ${megabytes} MB of text and markup together, and ${most} MB can be compared. Save the parts that matter as files of their own, and compare those.`,
    ko: `두 문서가 너무 커서 대조할 수 없습니다. 본문과 서식이 모두 ${megabytes}MB이며 ${most}MB까지 대조할 수 있습니다. 필요한 부분만 별도 파일로 저장해 대조해 주세요.`,
  });
}
