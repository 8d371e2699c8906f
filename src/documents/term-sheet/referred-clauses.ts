import type { Bilingual } from '#domain/text/bilingual.ts';
import type { SheetArticle } from './term-sheet-content.ts';

/** Wording that names another clause by what it is about. */
type Referred = {
  /** The term that the clause states. */
  readonly termId: string;
  readonly said: Bilingual;
  /** What stands there under its number: `{}` is the number. */
  readonly numbered: Bilingual;
  /** What stands there where the sheet has no such clause. */
  readonly lacking: Bilingual;
};

const REFERRED: readonly Referred[] = [
  {
    termId: 'deadlock',
    said: { en: 'the expert named in the deadlock clause', ko: '교착 조항에 정한 전문가' },
    numbered: { en: 'the expert named under Section {}', ko: '{}에 따른 전문가' },
    lacking: { en: 'an expert to be named in the Agreement', ko: '본 계약에서 지정할 전문가' },
  },
  {
    termId: 'holdback_reserved',
    said: { en: 'the holdback stated in the Agreement', ko: '본 계약의 홀드백' },
    numbered: { en: 'the holdback stated in Section {}', ko: '{}의 홀드백' },
    lacking: { en: 'a holdback to be agreed', ko: '추후 합의하는 홀드백' },
  },
];

/** The articles with every clause that another one names under its number. */
export function withNumberedClauses(articles: readonly SheetArticle[]): SheetArticle[] {
  return articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((clause) => ({
      ...clause,
      wording: REFERRED.reduce((words, referred) => said(words, referred, articles), clause.wording),
    })),
  }));
}

function said(words: Bilingual, referred: Referred, articles: readonly SheetArticle[]): Bilingual {
  const number = numberOf(referred.termId, articles);
  const by = (lang: 'en' | 'ko') =>
    words[lang].replaceAll(
      referred.said[lang],
      number ? referred.numbered[lang].replace('{}', number[lang]) : referred.lacking[lang],
    );
  return { en: by('en'), ko: by('ko') };
}

function numberOf(termId: string, articles: readonly SheetArticle[]): Bilingual | undefined {
  for (const { number, clauses } of articles) {
    const at = clauses.findIndex(({ termIds }) => termIds.includes(termId));
    if (at >= 0) return { en: `${number}.${at + 1}`, ko: `제${number}조 제${at + 1}항` };
  }
  return undefined;
}
