import { byId } from '#domain/base/by-id.ts';
import { formatMarket } from '#domain/library/format-market.ts';
import type { Library } from '#domain/library/library.ts';
import { solidSources } from '#domain/library/solid-source.ts';
import type { Term } from '#domain/library/term.ts';
import { counted } from '#domain/text/counted.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState } from '#domain/values/format-value.ts';
import { shownMarket } from './position-points.ts';
import type { ToldPoint, WithheldWhy } from './position-points.ts';

/** PRIVATE. What a point of a position paper tells the other side, in whole sentences; shown before it is written. */
export type PointTold = {
  readonly termId: string;
  readonly name: Bilingual;
  readonly isFirstTime: boolean;
  /** What of ours they learn. */
  readonly discloses: Bilingual;
  /** What the public support says, or why none is shown. */
  readonly support: Bilingual;
  /** What in it would help them; missing where nothing does. */
  readonly helpsThem?: Bilingual;
};

export function tellPositions(points: readonly ToldPoint[], library: Library): PointTold[] {
  const terms = byId(library.terms);
  return points.flatMap((point) => {
    const term = terms.get(point.termId);
    return term ? [tellPoint(point, term, library)] : [];
  });
}

function tellPoint(point: ToldPoint, term: Term, library: Library): PointTold {
  const helps = helpsThem(point, term, library);
  return {
    termId: term.id,
    name: term.name,
    isFirstTime: point.disclosure === 'first-time',
    discloses: discloses(point, term, library),
    support: support(point, term, library),
    ...(helps ? { helpsThem: helps } : {}),
  };
}

function discloses({ ours, disclosure }: ToldPoint, term: Term, library: Library): Bilingual {
  const says = ours ? formatState(ours, term, library) : { en: '', ko: '' };
  switch (disclosure) {
    case 'first-time':
      return { en: `They learn for the first time: ${says.en}.`, ko: `처음 공개되는 값: ${says.ko}.` };
    case 'known':
      return {
        en: `They have it from a paper of ours: ${says.en}.`,
        ko: `이미 보낸 초안에 있는 값: ${says.ko}.`,
      };
    case 'nothing':
      return {
        en: 'No draft of ours states it: they learn only that we raise it.',
        ko: '우리 측 초안에 없는 조건이므로 쟁점으로 삼는다는 사실만 알려집니다.',
      };
  }
}

function support(point: ToldPoint, term: Term, library: Library): Bilingual {
  const { showsMarket, ruleIds, withheld } = point;
  const rules = byId(library.rules);
  const laws = ruleIds.flatMap((id) => rules.get(id)?.title ?? []);
  const law = (lang: 'en' | 'ko') => laws.map((title) => title[lang]).join(', ');
  const range = formatMarket({ ...term, market: shownMarket(term.market, point) }, library);
  const count = solidSources(term.sources, library.sources).length;
  const shown = {
    en: [
      ...(showsMarket ? [`the published range, ${range.en} (${counted(count, 'source', 'sources')})`] : []),
      ...(laws.length > 0 ? [`the law that their paper does not meet: ${law('en')}`] : []),
    ],
    ko: [
      ...(showsMarket ? [`공개 범위 ${range.ko}(출처 ${count}개)`] : []),
      ...(laws.length > 0 ? [`상대방 초안이 충족하지 못한 법령: ${law('ko')}`] : []),
    ],
  };
  if (shown.en.length > 0)
    return { en: `Shown: ${shown.en.join('; ')}.`, ko: `표시: ${shown.ko.join(', ')}.` };
  return NO_SUPPORT[withheld ?? 'none'];
}

/** The position then stands without support. */
const NO_SUPPORT: Readonly<Record<WithheldWhy, Bilingual>> = {
  none: {
    en: 'No published range: the position stands without support.',
    ko: '공개된 범위가 없어 근거 없이 입장만 적습니다.',
  },
  'no-solid-source': {
    en: 'No solid source: the range rests on guides and commentaries, so the position stands without support.',
    ko: '범위의 출처가 안내서·해설뿐이어서 근거 없이 입장만 적습니다.',
  },
  'their-offer-usual': {
    en: 'The published range is left out: the position stands without support.',
    ko: '공개 범위를 빼고 근거 없이 입장만 적습니다.',
  },
  'our-ask-beyond': {
    en: 'The published range is left out: the position stands without support.',
    ko: '공개 범위를 빼고 근거 없이 입장만 적습니다.',
  },
  unread: {
    en: 'Their paper has not been read on it, so nothing is argued: the position stands without support.',
    ko: '상대방 초안에서 확인하지 않은 조건이어서 근거 없이 입장만 적습니다.',
  },
  'not-comparable': {
    en: 'The papers and the range cannot be measured with each other: the position stands without support.',
    ko: '초안과 공개 범위를 비교할 수 없어 근거 없이 입장만 적습니다.',
  },
};

function helpsThem(
  { withheld, reachesBelowAsk }: ToldPoint,
  term: Term,
  library: Library,
): Bilingual | undefined {
  const range = formatMarket(term, library);
  if (withheld === 'their-offer-usual')
    return {
      en: `The range (${range.en}) would show what they offer to be usual or better.`,
      ko: `공개 범위(${range.ko})에 따르면 상대방 제안이 통상적이거나 그보다 유리합니다.`,
    };
  if (withheld === 'our-ask-beyond')
    return {
      en: `The range (${range.en}) ends before what we ask.`,
      ko: `우리 측 요구가 공개 범위보다 높습니다: ${range.ko}.`,
    };
  if (reachesBelowAsk)
    return {
      en: 'The range shown goes on to values below our ask. They may answer with its other end.',
      ko: '표시되는 범위에는 우리 측 요구보다 낮은 값도 있어 상대방이 이를 근거로 삼을 수 있습니다.',
    };
  return undefined;
}
