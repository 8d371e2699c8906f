import type { Bilingual } from '#domain/text/bilingual.ts';

/** How a line is worked out: plain arithmetic, in words, and where the treatment comes from. */
export type Formula = { readonly text: string; readonly words: Bilingual; readonly source: string };

const GUMP = 'Forrest Gump teaching case (Pfeiffer, Capettini, Whittenburg), statement of 31 December 1994';
const FORM = 'Order of a studio net profit definition form (fees, expenses, interest, cost)';
const OURS = 'Treatment of this product (judgement)';

/** Formulas that the lines of a statement refer to, by id. */
export const FORMULAS = {
  outcome: formula('given', 'Given by the scenario.', '시나리오에서 주어진 값입니다.', OURS),
  exhibitors: formula(
    'box_office - rentals',
    'What cinemas keep of the box office.',
    '박스오피스에서 극장이 가져가는 몫입니다.',
    GUMP,
  ),
  rentals: formula(
    'box_office * rental_share',
    'Box office times the rental share of the territory.',
    '박스오피스에 지역별 극장 정산 비율을 곱합니다.',
    GUMP,
  ),
  counted: formula(
    'receipts * basis',
    'Receipts of the medium times the part that the definition counts.',
    '매체별 매출에 정의상 산입 비율을 곱합니다.',
    'Studio practice reported for home entertainment (20%)',
  ),
  outside: formula(
    'receipts - counted_receipts',
    'Receipts that the definition leaves out.',
    '정의에서 제외된 매출입니다.',
    OURS,
  ),
  sum: formula('sum of the lines above', 'The sum of the lines above.', '위 항목들의 합계입니다.', FORM),
  fee: formula(
    'counted_receipts * fee_rate',
    'Counted receipts times the distribution fee.',
    '산입 매출에 배급수수료율을 곱합니다.',
    GUMP,
  ),
  given: formula(
    'given',
    'Given by the terms or the budget.',
    '계약 조건 또는 예산에서 주어진 값입니다.',
    OURS,
  ),
  advertising: formula(
    'stated + box_office * rate',
    'What is stated, and a part of the box office on top.',
    '정해진 금액에 박스오피스의 일정 비율을 더합니다.',
    OURS,
  ),
  advertising_overhead: formula(
    'overhead_rate * base',
    'The overhead rate on advertising, or on prints and advertising.',
    '광고비(또는 P&A 비용)에 간접비율을 곱합니다.',
    GUMP,
  ),
  residuals: formula(
    'gross_receipts * rate + fixed',
    'Residuals as a rate of gross receipts plus a fixed sum.',
    '총수익 대비 비율과 고정액을 더한 재상영분배금(레지듀얼)입니다.',
    'Harry Potter 5 statement: about 10m on 612m of receipts',
  ),
  other_expenses: formula(
    'gross_receipts * rate + fixed',
    'Taxes and dues, dubbing, shipping and checking, as a rate of gross receipts plus a fixed sum.',
    '세금·협회비, 더빙·자막, 운송, 정산 점검 등의 비용을 총수익 대비 비율과 고정액으로 더합니다.',
    'Batman and Harry Potter 5 statements: 1.3% and 2.8% of receipts',
  ),
  participation: formula(
    'rate * max(0, gross_receipts - above)',
    'A gross participant takes its rate of receipts above its level.',
    '총수익 참여자가 기준액 초과 총수익에 대해 받는 몫입니다.',
    GUMP,
  ),
  production_overhead: formula(
    'overhead_rate * (direct_cost [+ participations])',
    'The overhead rate on direct cost, with or without gross participations.',
    '직접제작비(총수익 참여분 포함 여부는 정의에 따름)에 간접비율을 곱합니다.',
    GUMP,
  ),
  interest: formula(
    'base * (prime + spread) * months / 12',
    'Interest on the cost for the months that it is outstanding.',
    '비용 잔액에 기간 이자를 적용합니다.',
    FORM,
  ),
  penalty: formula(
    'multiple * max(0, direct_cost - budget * (1 + cushion))',
    'Cost above the budget and its cushion is charged again.',
    '예산과 허용 범위를 넘은 비용을 다시 공제합니다.',
    'Existence: law-firm note on producer definitions; formula unverified',
  ),
  cross: formula(
    'deficit of other pictures',
    'Deficits of other pictures deducted where the paper allows it.',
    '계약상 허용될 때 다른 작품의 손실을 공제합니다.',
    'KoBiz export manual 1-9',
  ),
  net_profits: formula(
    'gross_receipts - fees - expenses - negative_cost - interest - penalty - cross_collateral',
    'Gross receipts less every deduction; below zero it is a deficit.',
    '총수익에서 모든 공제를 뺀 금액이며, 음수이면 미회수 잔액입니다.',
    FORM,
  ),
  option: formula('fee', 'Paid when the option is taken or extended.', '옵션 체결·연장 시 지급됩니다.', FORM),
  price: formula(
    'clamp(share * budget_base, floor, ceiling) or a fixed sum',
    'A share of the stated budget between floor and ceiling, or a fixed sum, plus budget escalators.',
    '기준 제작비 대비 비율(하한·상한 적용) 또는 정액에 예산 연동 인상분을 더합니다.',
    'Option/purchase practice (purchase price as percentage of budget)',
  ),
  due_on_exercise: formula(
    'max(0, purchase_price - applicable_option_payments)',
    'Purchase price less option payments that apply against it.',
    '구매가에서 공제 대상 옵션료를 뺀 금액입니다.',
    'Option/purchase practice',
  ),
  price_step: formula(
    'add if box_office >= level',
    'Paid once when worldwide box office reaches the level.',
    '전 세계 박스오피스가 기준에 이르면 한 번 지급됩니다.',
    'The Chaser, My Teacher Mr. Kim (steps reported)',
  ),
  bonus: formula(
    'amount if worldwide_box_office >= multiple * budget',
    'Paid once when worldwide box office reaches the multiple of the contract budget.',
    '전 세계 박스오피스가 계약상 제작비의 배수에 이르면 한 번 지급됩니다.',
    'Box-office bonus practice',
  ),
  bonus_on_cost: formula(
    'amount if worldwide_box_office >= multiple * (direct_cost + overhead_rate * direct_cost)',
    'Paid once when worldwide box office reaches the multiple of the negative cost: direct cost and the overhead on it.',
    '전 세계 박스오피스가 순제작비(직접제작비와 그에 대한 간접비)의 배수에 이르면 한 번 지급됩니다.',
    'Box-office bonus practice',
  ),
  award: formula('amount * times won', 'Paid each time the award is won.', '수상할 때마다 지급됩니다.', OURS),
  net_points: formula(
    'points * max(0, net_profits)',
    'Points of net profits; nothing while there is a deficit.',
    '순이익에 수익지분율을 곱하며, 미회수 상태에서는 지급되지 않습니다.',
    GUMP,
  ),
  adjusted_points: formula(
    'points * base after breakeven',
    'rolling: receipts less fee and charges; artificial: receipts above breakeven at the reduced fee; cash: receipts above charges without a fee.',
    '롤링: 총수익에서 수수료와 비용을 뺀 금액, 의제: 인하 수수료 기준 손익분기 초과 총수익, 현금: 수수료 없이 비용을 회수한 뒤의 총수익입니다.',
    'Green Hasson Janks on breakevens; the one-period reading is ours',
  ),
  first_dollar: formula(
    'points * adjusted gross receipts',
    'Points of receipts from the first dollar, every medium at the stated basis of the adjusted definition.',
    '조정 정의의 매출 산입 기준에 따라 첫 매출부터 적용되는 지분입니다.',
    'Studio practice',
  ),
  box_office_share: formula(
    'min(cap, share * box_office)',
    'A share of published box office, up to its cap.',
    '공표된 박스오피스에 대한 지분(상한 적용)입니다.',
    'Spider-Man 2011: 3.5%, cap 35m',
  ),
  over_multiple: formula(
    'points * max(0, gross_receipts - multiple * negative_cost)',
    'Points of receipts above a multiple of negative cost.',
    '순제작비의 배수를 넘는 총수익에 대한 지분입니다.',
    'Tolkien: 7.5% above 2.6 times cost',
  ),
  buyout: formula(
    'share * direct_cost + fixed',
    'Paid on a streaming release in place of, or beside, contingent money.',
    '스트리밍 공개 시 수익지분을 갈음하거나 함께 지급됩니다.',
    'Cost-plus practice (3-30% margins reported)',
  ),
  passive: formula(
    'count * share * purchase_price + count * share * points_follow * performance * contingent',
    'A share of the price for each derivative, and of contingent money as far as points follow.',
    '파생작마다 구매가의 일정 비율과, 연동되는 만큼의 수익지분이 지급됩니다.',
    'Zipser; Saleman (1/2 sequel, 1/3 remake)',
  ),
  series: formula(
    'royalty * episodes; rerun: 20% * royalty * min(reruns, 5)',
    'Royalty for each episode; reruns by the 100/5 formula.',
    '회당 로열티이며, 재방송은 100/5 방식을 따릅니다.',
    'Zipser; Basin glossary',
  ),
  service: formula(
    'fee [* episodes]',
    'Pay for services, per picture or per episode.',
    '용역 대가(편당 또는 회당)입니다.',
    OURS,
  ),
  gross_up: formula(
    'income * (1 - treaty) / (1 - rate) - income; full: income / (1 - rate) - income',
    'What the buyer adds so that tax above the stated rate does not reduce the owner.',
    '원천징수로 권리자의 수령액이 줄지 않도록 매수인이 보전하는 금액입니다.',
    'Korea-US treaty Art. 14(2): 10% for copyright and film',
  ),
  withheld: formula(
    '(income + gross_up) * rate',
    'Tax withheld at source.',
    '원천징수되는 세금입니다.',
    'Korea-US treaty Art. 14(2)',
  ),
  withheld_services: formula(
    '(income + gross_up) * rate',
    'Tax withheld from pay for services.',
    '용역 대가에서 원천징수되는 세금입니다.',
    'Korea-US treaty Art. 8: business profits without a permanent establishment',
  ),
  net_paid: formula(
    'income + gross_up - withheld',
    'What reaches the owner.',
    '권리자가 실제 받는 금액입니다.',
    OURS,
  ),
} as const;

export type FormulaId = keyof typeof FORMULAS;

function formula(text: string, en: string, ko: string, source: string): Formula {
  return { text, words: { en, ko }, source };
}
