import { foldTogether } from '#domain/text/fold.ts';
import { articleName, namesInRow } from './article-words.ts';
import type { OutgoingArticle, OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

/** Exhibits that the articles lean on and the paper does not list, and those that are listed and still to come. */
export function findExhibitFaults({ articles, exhibits, lang }: OutgoingPaper): PaperFinding[] {
  const listed = exhibits.flatMap(({ name, title }) => [foldTogether(name), foldTogether(title)]);
  const named = articles.flatMap((article) =>
    [...article.text.matchAll(REFERENCES[lang])].map(([words]) => ({ words: words.trim(), article })),
  );
  const missing = named.filter(({ words }) => !isListed(foldTogether(words), listed));
  const toCome = exhibits.filter(({ isAttached }) => !isAttached);
  return [
    ...[...Map.groupBy(missing, ({ words }) => foldTogether(words)).values()].map(missingExhibit),
    ...(toCome.length === 0 ? [] : [stillToCome(toCome.map(({ name }) => name))]),
  ];
}

/** `Exhibit A`, `the Recoupment Schedule`, `the schedule`; 별지 1, 별표. A verb (`is scheduled`) and a date's schedule are none. */
const REFERENCES = {
  en: /\b(?:(?:Exhibit|Schedule|Annex|Appendix)\s+(?:[A-Z]\b|\d{1,2}\b|_{2,})|(?:[A-Z][A-Za-z-]{1,40} ){1,2}Schedule\b|(?:the|an?) (?:[Ee]xhibit|[Ss]chedule|[Aa]nnex|[Aa]ppendix)\b(?!\s+(?:approval|of payments)))/g,
  ko: /(?:별지|별첨|별표|부속서)(?:\s{0,3}제?\s{0,3}(?:\d{1,2}|[A-Z])\s{0,3}호?|\s{0,3}_{2,})?/g,
} as const;

function isListed(words: string, listed: readonly string[]): boolean {
  const plain = words.replace(/^(?:the|an|a)(?=exhibit|schedule|annex|appendix)/, '');
  // “The schedule” means the one that there is.
  if (/^(?:exhibit|schedule|annex|appendix|별지|별첨|별표|부속서)$/.test(plain)) return listed.length > 0;
  return listed.some((each) => each !== '' && (each.includes(plain) || plain.includes(each)));
}

function missingExhibit(
  named: readonly { readonly words: string; readonly article: OutgoingArticle }[],
): PaperFinding {
  const articles = named.map(({ article }) => article);
  const where = namesInRow(articles.map(articleName));
  const words = (named[0]?.words ?? '').replace(/(?<!\s)\s*(?<!_)_{2,}$/, '');
  return findingOf('missing-exhibit', 'warn', [...new Set(articles.flatMap(({ termIds }) => termIds))], {
    en: `“${words}” is referred to in ${where.en} and is not among the exhibits. Attach it, list it as to come, or take the reference out.`,
    ko: `‘${words}’ 인용이 ${where.ko}에 있으나 첨부 목록에 없습니다. 첨부하거나 추후 첨부로 표시하거나 인용을 삭제하세요.`,
  });
}

function stillToCome(names: readonly string[]): PaperFinding {
  const row = namesInRow(names);
  return {
    kind: 'missing-exhibit',
    severity: 'note',
    terms: [],
    says: { en: `Still to come: ${row.en}.`, ko: `추후 첨부할 문서: ${row.ko}.` },
  };
}
