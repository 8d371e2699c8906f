import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { SharedDraft } from '#domain/deal/disclosure.ts';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { Library } from '#domain/library/library.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import { positionPoints, withoutWhy } from '#domain/outgoing/position-points.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import type {
  DocumentLanguage,
  PositionPaperInput,
  PricedBriefInput,
  TermSheetInput,
} from '#documents/input/document-input.ts';
import type { TemplateSet } from '#documents/templates/template.ts';

export { theLibrary } from './the-library.ts';

export const OUR_TEMPLATES: TemplateSet = Object.fromEntries(
  readdirSync('templates/documents').map((name) => [
    name,
    readFileSync(join('templates/documents', name), 'utf8'),
  ]),
);

/** What every document of the tests is written with. */
export const common = {
  on: '2026-11-23',
  author: { name: '김지분', firm: '한강필름' },
  deflateRaw: (bytes: Uint8Array) => deflateRawSync(bytes),
};

/** No money: most tests look at other pages of the brief. */
const NO_MONEY_WORKED = { en: 'The money was not worked out.', ko: '금액을 계산하지 않았습니다.' };
const NO_MONEY: MoneyPage = { kind: 'missing', why: NO_MONEY_WORKED };

export function internalInput(
  document: DealDocument,
  library: Library,
  language: DocumentLanguage,
  templates: TemplateSet = OUR_TEMPLATES,
  money: MoneyPage = NO_MONEY,
): PricedBriefInput {
  const draft = findLatestDraft(document, 'theirs');
  if (!draft) throw new Error('The deal has no paper of theirs.');
  const { comparison, leverage } = judgeDraft(document, draft, library);
  const { counselDirected } = document.deal;
  return {
    ...common,
    edition: 'internal',
    language,
    document,
    draft,
    comparison,
    leverage,
    ...decideDeal({ document, library, today: common.on, ...notWorked(NO_MONEY_WORKED) }),
    whole: notWorked(NO_MONEY_WORKED).whole,
    length: 'full',
    inMoney: { steps: new Map() },
    library,
    counselDirected,
    templates,
    money,
  };
}

/** With no points named, those of which our latest draft speaks. */
export function positionInput(
  document: DealDocument,
  library: Library,
  language: DocumentLanguage,
  chosen?: readonly string[],
  templates: TemplateSet = OUR_TEMPLATES,
): PositionPaperInput {
  const deal = discloseDeal(document);
  const ours = findLatestDraft(document, 'ours');
  const draft = deal.drafts.find(({ id }) => id === ours?.id);
  const told = positionPoints({ document, ours, library, ...(chosen ? { points: chosen } : {}) });
  return {
    ...common,
    language,
    deal,
    ...(draft ? { draft } : {}),
    library: publishLibrary(library),
    points: told.map(withoutWhy),
    templates,
  };
}

export function termSheetInput(
  document: DealDocument,
  library: Library,
  language: DocumentLanguage,
  templates: TemplateSet = OUR_TEMPLATES,
): TermSheetInput {
  const deal = discloseDeal(document);
  return {
    ...common,
    language,
    deal,
    isAcknowledged: false,
    draft: latest(deal.drafts, 'ours'),
    library: publishLibrary(library),
    templates,
  };
}

/** The parts of a Word file that are text, by path. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => !path.endsWith('.png'));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What a reader sees in the body, paragraph by paragraph. A space at which no line ends looks like any other. */
export function paragraphsOf(docx: Uint8Array): string[] {
  const xml = partsOf(docx)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map((match) => (match[1] === undefined ? '\n' : unescapeXml(match[1])))
      .join('')
      .replaceAll('\u00a0', ' '),
  );
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function latest(drafts: readonly SharedDraft[], side: 'ours' | 'theirs'): SharedDraft {
  const draft = drafts.findLast((each) => each.side === side);
  if (!draft) throw new Error(`The deal has no draft of ${side}.`);
  return draft;
}
