import type { Refused } from './pricing-model.ts';

/** Why a value cannot be put into figures, in words that say what is missing. */
export const WRONG_KIND = why(
  'The value is of another kind than the term, so it cannot be priced.',
  '값의 종류가 조건과 달라 금액으로 환산할 수 없습니다.',
);
export const NOT_A_FIGURE = why(
  'This choice states no figure, so it cannot be priced.',
  '이 선택지에는 수치가 없어 금액으로 환산할 수 없습니다.',
);
export const ABOVE_WHOLE = why(
  'A share of more than 100% cannot be paid here, so it is not priced. Check it against the paper.',
  '이 조건의 비율은 100%를 넘을 수 없어 금액으로 환산하지 않습니다. 초안과 대조하세요.',
);
export const BY_FACTS = why(
  'What is withheld follows from the facts of this deal (direction, kind of income, treaty form), whatever the paper states.',
  '원천징수세율은 초안의 기재와 관계없이 이 거래의 사실관계(지급 방향, 소득 구분, 조약 신청서)에 따라 정해집니다.',
);
export const NO_SPEND = why(
  'This is a share of a spend that the deal does not hold. Enter what the incentive comes to as an amount.',
  '거래에 없는 지출액에 대한 비율입니다. 인센티브 예상액을 금액으로 입력하세요.',
);
export const NOT_DECIDED = why(
  'This incentive is counted and not decided, so it is no money yet. Say in the facts of the deal when it is decided.',
  '아직 결정되지 않은 인센티브여서 금액으로 반영하지 않습니다. 확정되면 거래의 사실관계에 답하세요.',
);
export const NEEDS_PERCENT_PRICE = why(
  'The price of this paper is a fixed sum, so it has no floor or ceiling. Enter a percentage of the budget and a floor first.',
  '이 안의 구매가는 정액이어서 하한·상한이 없습니다. 제작비 대비 비율과 하한을 먼저 입력하세요.',
);
export const PRICE_IS_FIXED = why(
  'The price of this paper is a fixed sum, so no budget moves it. Enter a percentage of the budget first.',
  '이 안의 구매가는 정액이어서 제작비의 정의에 따라 달라지지 않습니다. 제작비 대비 비율을 먼저 입력하세요.',
);
export const NO_PRICE = why(
  'This paper states no price yet. Enter a percentage of the budget first.',
  '이 안에는 아직 구매가가 없습니다. 제작비 대비 비율을 먼저 입력하세요.',
);
export const NEEDS_FLOOR = why(
  'The ceiling is a multiple of the floor, and this paper has no floor. Enter the floor first.',
  '상한은 하한의 배수인데 이 안에는 하한이 없습니다. 하한을 먼저 입력하세요.',
);
export const NO_EXTENSION = why(
  'This paper has no option extension. Enter the number of extensions first.',
  '이 안에는 옵션 연장이 없습니다. 연장 횟수를 먼저 입력하세요.',
);
export const TOO_MANY_EXTENSIONS = why(
  'No option is extended more than fifty times, so this is not priced. Check the number against the paper.',
  '옵션을 50회 넘게 연장하는 계약은 없으므로 금액으로 환산하지 않습니다. 연장 횟수를 초안과 대조하세요.',
);
export const NO_BONUS = why(
  'This paper has no box-office bonus. Enter its amount first.',
  '이 안에는 박스오피스 보너스가 없습니다. 보너스 금액을 먼저 입력하세요.',
);
export const NO_LEVEL = why(
  'Each row has to say from what level it pays: a multiple of the cost, or a sum of box office in a currency with a rate.',
  '행마다 지급 기준(순제작비의 배수, 또는 환율이 있는 통화의 박스오피스 금액)을 적어야 금액으로 환산할 수 있습니다.',
);
export const NOT_OF_PRICE = why(
  'The rows are shares of something else than the purchase price or the budget, so they cannot be priced.',
  '구매가나 제작비가 아닌 다른 기준의 비율이어서 금액으로 환산할 수 없습니다.',
);
export const NO_POINTS = why(
  'This paper has no points yet. Enter the points first, then the definition can be priced.',
  '이 안에는 수익지분율이 없습니다. 지분율을 먼저 입력하면 정의를 환산할 수 있습니다.',
);
export const NO_INTEREST = why(
  'The statement charges no interest by rate. Enter a prime rate and months first.',
  '정산서에 이자율이 없습니다. 프라임금리와 기간을 먼저 입력하세요.',
);
export const NO_VIDEO = why(
  'The statement has no home entertainment line. Add one first.',
  '정산서에 홈엔터테인먼트 항목이 없습니다. 먼저 추가하세요.',
);
export const NO_TIER = why(
  'The waterfall has no such tier. Add it first.',
  '워터폴에 해당 단계가 없습니다. 먼저 추가하세요.',
);
export const NO_CORRIDOR_OF_OURS = why(
  'No corridor of this waterfall reaches our side, so it cannot be priced. Say who receives it first.',
  '이 워터폴에는 우리 측이 받는 코리더가 없어 금액으로 환산할 수 없습니다. 코리더를 받는 쪽을 먼저 정하세요.',
);
export const NO_STATEMENT = why(
  'This deal has no studio statement to price the clause in.',
  '이 거래에는 조항을 환산할 정산서가 없습니다.',
);
export const NO_WATERFALL = why(
  'This deal has no waterfall to price the clause in.',
  '이 거래에는 조항을 환산할 워터폴이 없습니다.',
);
export const NO_RATE = why(
  'The amount is in another currency and no exchange rate joins the two. Add a rate.',
  '금액의 통화가 다르고 환율이 없습니다. 환율을 추가하세요.',
);

function why(en: string, ko: string): Refused {
  return { why: { en, ko } };
}
