import type { ComparePapersOutput } from '#contract/formats/compare-papers-output.ts';
import type { RedlineOutput } from '#contract/formats/redline-output.ts';
import { LEFT_BY_HAND } from '#domain/redline/from-draft/changes-from-draft.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import { acceptedSentence } from '#domain/redline/from-papers/left-out.ts';
import { receiptFacts } from '#domain/redline/receipt.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import { brokenSentence } from '#domain/redline/broken-references.ts';
import {
  LEAVING_WORDS,
  LEFT_BY_HAND_WORDS,
  REDLINE_FILE_WORDS,
  LEFT_OUT_TITLE,
  REDLINE_TITLES,
} from '#domain/words/redline-words.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { wrapped } from './display-width.ts';

type Written = Extract<RedlineOutput, { isWritten: true }>;

/** The receipt of a redline: what changed, that nothing else did, and what to look at before it goes. */
export function receiptText(
  { says, receipt, leaving, broken, byHand }: Written,
  lang: Lang,
  nameOf: (termId: string) => Bilingual,
  width: number,
): string {
  const { digests } = receipt;
  const lines = (all: readonly string[]) => all.map((line) => `  ${line}\n`).join('');
  const section = (title: Bilingual, body: readonly string[]) =>
    body.length === 0 ? '' : `\n${title[lang]}\n${lines(body)}`;
  return [
    `${says[lang]}\n${receiptFacts(receipt)[lang]}\n`,
    section(DIGESTS, [
      `${fileName('theirs', lang)}  ${digests.theirs}`,
      `${fileName('redline', lang)}  ${digests.redline}`,
      `${fileName('clean', lang)}  ${digests.clean}`,
    ]),
    section(
      REDLINE_TITLES.broken,
      broken.map((each) => brokenSentence(each)[lang]),
    ),
    section(
      REDLINE_TITLES.byHand,
      LEFT_BY_HAND.flatMap((reason) => {
        const terms = byHand.filter(({ why }) => why === reason);
        const names = terms.map(({ termId }) => nameOf(termId)[lang]).join('; ');
        const line = `${LEFT_BY_HAND_WORDS[reason][lang]} (${terms.length}): ${names}`;
        return terms.length === 0 ? [] : [wrapped(line, width, 4).trimStart()];
      }),
    ),
    section(
      REDLINE_TITLES.leaving,
      leaving.map((each) => leavingLine(each, lang)),
    ),
  ].join('');
}

/** The receipt of a redline between two papers: what it holds, and what is not in it. */
export function papersRedlineText(
  {
    says,
    receipt,
    leaving,
    left,
    unlike,
  }: Extract<NonNullable<ComparePapersOutput['written']>, { kind: 'redline' }>,
  lang: Lang,
  width: number,
): string {
  const list = (title: Bilingual, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `\n${title[lang]} (${lines.length})\n${lines.map((line) => `  - ${wrapped(line, width, 4).trimStart()}\n`).join('')}`;
  return [
    `${says[lang]}\n${receiptFacts(receipt)[lang]}\n${acceptedSentence(unlike)[lang]}\n`,
    `\n${DIGESTS[lang]}\n  ${EARLIER[lang]}  ${receipt.digests.theirs}\n  ${fileName('redline', lang)}  ${receipt.digests.redline}\n`,
    list(
      LEFT_OUT_TITLE,
      left.map(({ label, words, message }) => {
        const said = words.replaceAll(/\s+/g, ' ');
        const cut = said.length > 80 ? `${said.slice(0, 80)}…` : said;
        return `${label === '' ? '' : `${label} `}“${cut}”: ${message[lang]}`;
      }),
    ),
    list(
      REDLINE_TITLES.leaving,
      leaving.map((each) => leavingLine(each, lang)),
    ),
  ].join('');
}

/** Every change that was refused, one below the other, with where its words stand. */
export function refusalsText(refusals: readonly RedlineRefusal[], lang: Lang): string {
  const [first] = refusals;
  const head: Bilingual = {
    en: `Nothing was written: ${refusals.length} of the changes cannot be made.`,
    ko: `변경 ${refusals.length}건을 표시할 수 없어 파일을 만들지 않았습니다.`,
  };
  if (!first) return '';
  const each = refusals.map(({ change, words, places, message }) => {
    const shortened = words.length > 80 ? `${words.slice(0, 80)}…` : words;
    const where = places.map((place) => `    · ${place.replaceAll(/\s+/g, ' ')}\n`).join('');
    return `  ${change + 1}. “${shortened.replaceAll(/\s+/g, ' ')}”: ${message[lang]}\n${where}`;
  });
  return `${head[lang]}\n${each.join('')}`;
}

function leavingLine({ kind, name, says, count }: Leaving, lang: Lang): string {
  const what = LEAVING_WORDS[kind][lang];
  const times = count > 1 ? (lang === 'ko' ? ` (${count}건)` : ` (${count} times)`) : '';
  const detail = [name, says].filter((part) => part !== '').join(': ');
  return `${what}${times}${detail === '' ? '' : ` · ${detail}`}`;
}

const DIGESTS: Bilingual = { en: 'SHA-256 of the files', ko: '파일의 SHA-256' };

/** In one width, so that the digests stand below each other. */
function fileName(file: keyof typeof REDLINE_FILE_WORDS, lang: Lang): string {
  return lang === 'en' ? REDLINE_FILE_WORDS[file].en.padEnd(7) : REDLINE_FILE_WORDS[file].ko;
}
const EARLIER: Bilingual = { en: 'earlier', ko: '이전 문서' };
