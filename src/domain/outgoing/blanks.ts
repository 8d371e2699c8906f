import { BLANK } from '#domain/values/format-value.ts';
import { counted } from '#domain/text/counted.ts';
import { articleName, namesInRow } from './article-words.ts';
import type { OutgoingPaper } from './outgoing-paper.ts';
import { findingOf } from './paper-finding.ts';
import type { PaperFinding } from './paper-finding.ts';

/** What is still to be filled in, and what is still to be translated. */
export function findBlanks(paper: OutgoingPaper): PaperFinding[] {
  const open = paper.articles.filter(({ text }) => BLANKS.test(text));
  const untranslated = paper.articles.filter(({ text }) => TO_TRANSLATE.test(text));
  const [openIn, untranslatedIn] = [open, untranslated].map((each) => namesInRow(each.map(articleName)));
  const termsOf = (articles: typeof open) => [...new Set(articles.flatMap(({ termIds }) => termIds))];
  return [
    ...(open.length === 0 || !openIn
      ? []
      : [
          findingOf('blank', 'note', termsOf(open), {
            en: `${counted(open.length, 'article has', 'articles have')} blanks to fill in: ${openIn.en}.`,
            ko: `조항 ${open.length}개에 빈칸이 남아 있습니다: ${openIn.ko}.`,
          }),
        ]),
    ...(untranslated.length === 0 || !untranslatedIn
      ? []
      : [
          findingOf('blank', 'note', termsOf(untranslated), {
            en: `${counted(untranslated.length, 'article is', 'articles are')} still to be translated: ${untranslatedIn.en}.`,
            ko: `조항 ${untranslated.length}개는 번역이 필요합니다: ${untranslatedIn.ko}.`,
          }),
        ]),
  ];
}

/** Our own blank, a longer or shorter line, or square brackets with nothing but marks in them. */
const BLANKS = new RegExp(String.raw`${BLANK}|_{3,}|\[[\s_.●•…]*\]`);
/** At the end of a mark in brackets, which says besides which words are meant. */
const TO_TRANSLATE = /(?:번역 필요|translation to come)\s{0,3}\]/i;
