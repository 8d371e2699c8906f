import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { TO_FILL } from '#documents/contract-wording/adapt-wording.ts';
import { lacksEnglish } from '#documents/contract-wording/title-for.ts';
import type { Cover, CoverParty } from './cover.ts';
import type { Exhibit } from './exhibits.ts';
import type { SheetArticle, SheetClause } from './term-sheet-content.ts';

/** Something that is still to be agreed, filled in, translated or attached. */
export type OpenPoint = {
  /** `3.1`, `제3조 제1항`, `Cover page`. */
  readonly where: Bilingual;
  readonly name: Bilingual;
  readonly what: Bilingual;
  readonly kind: 'to-be-agreed' | 'blank' | 'translation' | 'particulars' | 'exhibit' | 'binding-part';
  readonly termIds: readonly string[];
};

type Asked = {
  readonly articles: readonly SheetArticle[];
  readonly exhibits: readonly Exhibit[];
  readonly cover: Cover;
  readonly langs: readonly Lang[];
  readonly hasForum: boolean;
};

/** Everything that is open, from the cover to the last exhibit. */
export function openPointsOf({ articles, exhibits, cover, langs, hasForum }: Asked): OpenPoint[] {
  return [
    ...cover.parties.flatMap(particularsMissing),
    ...workMissing(cover),
    ...(langs.includes('en') ? titlesToTranslate(cover) : []),
    ...articles.flatMap((article) =>
      article.clauses.flatMap((clause, index) => openIn(clause, whereOf(article, index), langs)),
    ),
    ...(hasForum ? [] : [point(BINDING_PART, LAW, TO_NAME, 'binding-part')]),
    ...exhibits.flatMap(({ label, name, text }) => (text ? [] : [point(label, name, TO_COME, 'exhibit')])),
  ];
}

const COVER: Bilingual = { en: 'Cover page', ko: '표지' };
const BINDING_PART: Bilingual = { en: 'Part B', ko: '제2부' };
const LAW: Bilingual = { en: 'Governing law and disputes', ko: '준거법과 분쟁 해결' };
const TO_NAME: Bilingual = {
  en: 'law, institution and seat to be named',
  ko: '준거법, 중재기관 및 중재지 기재 필요',
};
const TO_COME: Bilingual = { en: 'to come', ko: '추후 첨부' };

function point(
  where: Bilingual,
  name: Bilingual,
  what: Bilingual,
  kind: OpenPoint['kind'],
  termIds: readonly string[] = [],
): OpenPoint {
  return { where, name, what, kind, termIds };
}

function whereOf({ number }: SheetArticle, index: number): Bilingual {
  return { en: `${number}.${index + 1}`, ko: `제${number}조 제${index + 1}항` };
}

function openIn(clause: SheetClause, where: Bilingual, langs: readonly Lang[]): OpenPoint[] {
  const { name, wording, from, toTranslate, termIds } = clause;
  if (from === 'to-be-agreed') return [point(where, name, TO_BE_AGREED, 'to-be-agreed', termIds)];
  const isBlank = langs.some((lang) => wording[lang].includes(TO_FILL));
  const isChoice = langs.some((lang) => /\[(?:English|영문)\]/.test(wording[lang]));
  const isUntranslated = langs.some((lang) => toTranslate.includes(lang));
  return [
    ...(isBlank || isChoice ? [point(where, name, TO_BE_FILLED, 'blank', termIds)] : []),
    ...(isUntranslated ? [point(where, name, TO_BE_TRANSLATED, 'translation', termIds)] : []),
  ];
}

const TO_BE_AGREED: Bilingual = { en: 'to be agreed', ko: '추후 협의' };
const TO_BE_FILLED: Bilingual = { en: 'words in brackets to be settled', ko: '괄호 안의 내용 확정 필요' };
const TO_BE_TRANSLATED: Bilingual = { en: 'translation to come', ko: '번역 필요' };

function particularsMissing(party: CoverParty): OpenPoint[] {
  const missing = PARTICULAR_NAMES.filter(([field]) => isEmpty(party[field]));
  if (missing.length === 0) return [];
  const list = (lang: Lang) => missing.map(([, words]) => words[lang]).join(', ');
  const what = { en: `missing: ${list('en')}`, ko: `기재 필요: ${list('ko')}` };
  return [point(COVER, party.role, what, 'particulars')];
}

const PARTICULAR_NAMES = [
  ['name', { en: 'legal name', ko: '상호' }],
  ['organised', { en: 'law of organization', ko: '설립 준거법' }],
  ['address', { en: 'address', ko: '주소' }],
  ['signatory', { en: 'signatory', ko: '서명권자' }],
  ['signatoryTitle', { en: 'title of the signatory', ko: '서명권자 직함' }],
  ['noticeEmail', { en: 'e-mail for notices', ko: '통지용 전자우편' }],
] as const satisfies readonly (readonly [Exclude<keyof CoverParty, 'role'>, Bilingual])[];

function isEmpty(text: string | Bilingual): boolean {
  return (typeof text === 'string' ? text : text.en).trim() === '';
}

function workMissing({ work }: Cover): OpenPoint[] {
  const title: Bilingual = { en: 'Work', ko: '원작' };
  return [
    ...(work.original === ''
      ? [point(COVER, title, { en: 'title missing', ko: '제호 기재 필요' }, 'particulars')]
      : []),
    ...(work.chainOfTitle.length === 0
      ? [point(COVER, { en: 'Chain of title', ko: '권리 취득 서류' }, TO_COME, 'particulars')]
      : []),
  ];
}

function titlesToTranslate({ work: { original, working } }: Cover): OpenPoint[] {
  const titles: readonly (readonly [string, Bilingual])[] = [
    [original, { en: 'Title of the Work', ko: '원작의 제호' }],
    [working, { en: 'Working title', ko: '본 작품의 가제' }],
  ];
  return titles.flatMap(([title, name]) =>
    lacksEnglish(title)
      ? [point(COVER, name, { en: 'English title to come', ko: '영문 제호 기재 필요' }, 'particulars')]
      : [],
  );
}
