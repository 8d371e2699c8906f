import type { DraftSource } from '../draft-file.ts';

/** A tidy bilingual term sheet: the point, the Korean and the English in three columns, both texts equal. */
export const BILINGUAL_TERM_SHEET_THREE_COLUMNS: DraftSource = {
  name: 'bilingual-term-sheet-three-columns',
  widths: [18, 40, 42],
  header: '대외비 / Confidential',
  text: `
^ **공동제작 주요조건서 / CO-PRODUCTION TERM SHEET**
^ 2027. 3. 15. / March 15, 2027
| **항목 / Item** | **국문** | **English**
| **당사자 / Parties** | 주식회사 밀물엔터테인먼트(이하 “KP”)와 Copperline Media, Inc.(이하 “UP”)는 장편 극영화 〈두 번째 항구〉(이하 “본 영화”)의 공동제작 조건을 다음과 같이 정한다. | Milmul Entertainment Co., Ltd. (“KP”) and Copperline Media, Inc. (“UP”) agree on the following terms for the co-production of the feature film “The Second Harbor” (the “Film”).
| **종전 합의 / Prior terms** | 본 조건서는 2026년 11월 3일자 양해각서(KP 출자비율 35%)를 대체한다. | This term sheet replaces the memorandum of November 3, 2026 (under which KP’s share of the financing was 35%).
| **예산 / Budget** | 총제작비는 미화 1,500만 달러로 하고, 총제작비의 8%에 해당하는 예비비를 포함한다. 예산은 양 당사자가 공동으로 승인하며, 의견이 갈리면 완성보증회사의 결정에 따른다. | The budget is US$15,000,000, including a contingency of 8% of the budget. The budget is approved by both parties jointly; if they differ, the completion bond company decides.
| **출자 / Financing** | KP는 총제작비의 45%를, UP는 55%를 출자한다. 양 당사자는 같은 단계에 같은 비율로 납입하며, 납입하지 아니한 당사자의 지분은 희석된다. | KP contributes 45% and UP 55% of the budget. Both pay pro rata on the same milestones, and the share of a party that does not pay is diluted.
| **현물 / In kind** | KP의 현물 출자는 원가에 10%를 더하여 평가하고 현금 출자와 같은 순위로 회수한다. | KP’s contributions in kind are counted at cost plus 10% and recoup equally with cash.
| **대출 / Loans** | 미판매 지역을 담보로 한 대출은 총제작비의 12%를 넘지 못하며, 제작 대출의 총비용은 대출 원금의 연 8% 이내로 한다. | Loans against unsold territories may not be more than 12% of the budget, and the all-in cost of production loans may not be more than 8% a year of the principal.
| **초과비용 / Overages** | 예산의 110%까지는 양 당사자가 출자비율에 따라 부담하고, 그 초과분은 UP가 부담한다. | Overages are borne pro rata up to 110% of the budget and by UP above that.
| **완성보증 / Bond** | 완성보증료는 총제작비의 2.5%로 한다. 보증회사는 양 당사자에게 통지하고 10일의 시정기간이 지난 뒤에만 제작을 인수할 수 있다. | The bond fee is 2.5% of the budget. The guarantor may take over only after notice to both parties and a cure period of ten days.
| **제작 보수 / Fees** | KP의 제작 보수는 미화 35만 달러, UP의 제작 보수는 미화 50만 달러로 한다. 각 당사자는 총제작비의 3%를 일반관리비로 계상할 수 있다. | The producer fee of KP is US$350,000 and that of UP is US$500,000. Each party may charge 3% of the budget as overhead.
| **창작 / Creative** | 작가, 감독 및 주연은 양 당사자가 함께 승인하되, 감독과 한국 배역은 KP가 정한다. 최종편집은 공동으로 결정하고, 합의되지 아니하면 양 당사자가 미리 정한 제3자가 결정한다. | Writer, director and leading cast are subject to mutual approval, and KP decides on the director and the Korean roles. Final cut is joint; failing agreement a third person agreed in advance decides.
| **현장 / On set** | 한국 촬영은 KP가, 미국 촬영은 UP가 각자 지휘한다. | KP is in charge of the shoot in Korea and UP of the shoot in the United States.
| **핵심 인력 / Key person** | 감독이 하차하는 경우 KP는 이행을 중지하거나 탈퇴할 수 있다. 그 밖의 인력은 해당하지 아니한다. | If the director leaves, KP may pause or withdraw. This applies to no other person.
| **교착 / Deadlock** | 이견은 대표이사 간 협의를 거쳐 조정에 회부한다. | Disagreements go to the chief executives and after them to mediation.
| **저작권 / Copyright** | 본 영화의 저작권은 KP가 60%, UP가 40%의 지분으로 공유한다. | Copyright in the Film is held 60% by KP and 40% by UP.
| **파생작 / Derivatives** | 속편, 리메이크 및 시리즈에 관한 권리는 KP에 유보되며, UP는 본 영화 개봉일로부터 24개월간 우선협상권을 가진다. | Sequels, remakes and series are reserved to KP. UP has a right of first negotiation for 24 months from release of the Film.
| **권리 복귀 / Reversion** | 본 조건서 체결일로부터 18개월 이내에 촬영이 개시되지 아니하면 원안과 각본에 관한 권리는 KP에 복귀한다. | If photography has not started within 18 months from signature, the rights in the story and screenplay return to KP.
| **보증 / Warranties** | 각 당사자는 자신이 아는 범위에서 권리를 보증하고, 저작인격권은 합의된 사항에 한하여 행사하지 아니한다. | Each party warrants its rights to the best of its own knowledge; moral rights are not exercised on the agreed points only.
| **지역 / Territories** | KP는 대한민국에서 모든 매체에 관하여 독점권을 가지고, 그 밖의 지역은 공동으로 관리한다. | KP has Korea exclusively in all media; all other territories are pooled.
| **상품화 / Merchandising** | 상품화 순수익의 40%는 KP에, 60%는 UP에 귀속한다. | Net merchandising revenue is shared 40% to KP and 60% to UP.
| **해외세일즈 / Sales agent** | 수수료는 세일즈사 총수입의 10%, 기간은 4년으로 하고, 비용은 미화 이십만 달러(US$220,000)를 한도로 한다. 지역별 가격은 양 당사자와 협의한다. | Commission of 10% of the agent’s gross receipts, term of 4 years, expenses capped at two hundred thousand US dollars (US$220,000). Prices by territory in consultation with the parties.
| **북미 배급 / North America** | 배급수수료는 극장 20%, 기타 매체 25%(각 총수입 기준)로 한다. 배급 기간은 10년이다. 개봉 규모는 400개 스크린 이상으로 한다. P&A는 미화 400만 달러로 예상하나 이는 구속력이 없다. 극장 상영 종료 후 90일간 스트리밍에 제공하지 아니한다. | Distribution fee of 20% on theatrical and 25% on other media, in each case of gross receipts. The term is 10 years. Release on at least 400 screens. P&A is estimated in good faith at US$4,000,000 without being binding. No streaming for 60 days after the end of the theatrical run.
| **미니멈 개런티 / MG** | 북미 미니멈 개런티: 추후 협의 | North American minimum guarantee: to be discussed
| **한국 배급 / Korea** | 한국 배급수수료는 극장 정산금의 10%로 한다. | The Korean distributor’s fee is 10% of the theater settlement.
| **수익관리 / Collection** | 수익은 독립된 수익관리회사가 수령하고, KP는 그 계약의 당사자로서 직접 지급과 보고를 받는다. 수수료는 수령액의 1%로 하고, 정산 보고는 연 4회로 한다. | Receipts go to an independent collection account manager; KP is a party to the agreement and is paid and reported to directly. The manager’s fee is 1% of receipts collected. Accounts are rendered four times a year.
| **회수 / Recoupment** | 회수 순서는 비용, 대출, 출자금, 순이익의 순으로 하고, 단계별 금액은 본계약에서 정한다. 양 당사자의 출자금은 같은 순위로 안분하여 회수하며, 출자금의 15%를 프리미엄으로 가산한다. | The order is costs, loans, equity, net profits; the amounts of each tier are left to the long form. The equity of both parties recoups pari passu and pro rata, with a premium of 12% on the equity invested.
| **순이익 / Net profits** | 순이익은 KP 45%, UP 55%로 분배한다. | Net profits are divided 45% to KP and 55% to UP.
| **상계 / Cross-collateralization** | 상계는 같은 지역의 매체 사이에서만 허용된다. | Permitted only between the media of one and the same territory.
| **인센티브 / Incentives** | 미국의 인센티브는 수령한 때 예산에서 공제하고, 한국의 인센티브는 KP의 출자로 본다. 뉴욕주 세액공제는 적격 지출의 30%, 영화진흥위원회 로케이션 인센티브는 적격 지출의 25%로 가정한다. | US incentives are deducted from the budget when received; Korean incentives count as KP’s contribution. Assumed: New York State credit 30% of qualified spend, KOFIC location incentive 25% of qualified spend.
| **환율과 세금 / FX and tax** | 각 지급은 지급일 환율에 따르며 환차손익은 각자 부담한다. 원천징수 세율은 지급액의 10%로 한다. | Each payment is made at the rate of the payment date and each party bears its own exchange risk. Withholding tax is 10% of each payment.
| **인력 / Labor** | 한국에서 촬영하는 제작진에게는 표준근로계약서를 사용하고 주 52시간을 넘지 아니한다. 길드 협약은 UP의 특수목적법인이 체결하고 KP는 한정된 범위에서 보증한다. SAG 예치금은 출연료 6주분으로 한다. | The standard contract is used for the crew of the Korean unit, at no more than 52 hours a week. UP’s special purpose vehicle signs with the guilds, with a limited guarantee by KP. The SAG deposit is six weeks of cast payroll.
| **크레딧과 영화제 / Credits and festivals** | 모든 지역에서 양 사를 하나의 카드에 함께 표시한다. 영화제 출품은 UP가 KP와 협의하여 정한다. | Both companies share one card everywhere. UP decides on festivals in consultation with KP.
| **보험 / Insurance** | 제작자배상책임보험의 한도는 사고당 미화 300만 달러, 총 500만 달러로 한다. 제작보험은 UP가 가입하고 KP를 피보험자로 기재한다. | E&O with limits of US$3,000,000 per claim and US$5,000,000 in the aggregate. UP buys the production insurance and KP is named under it.
| **인공지능 / AI** | 미정 | To be determined
| **해지 / Termination** | 상대방의 중대한 위반이 30일의 시정기간 내에 시정되지 아니한 경우에만 해지할 수 있다. 권리는 이를 제공한 당사자에게 복귀하고 납입금은 반환하지 아니한다. | Only for a material breach not cured within 30 days. Rights return to the party that brought them; there is no refund.
| **비밀유지 / Confidentiality** | 양 당사자는 본 조건서를 비밀로 하되, 법령 또는 거래소가 요구하는 경우에는 통지 후 공개할 수 있다. | Both parties keep this term sheet confidential, except where law or a stock exchange requires disclosure, after notice.
| **분쟁 / Disputes** | 준거법은 대한민국법으로 하고, 서울에서 대한상사중재원의 중재로 해결한다. | Korean law; arbitration by the KCAB in Seoul.
| **언어 / Language** | 국문본과 영문본은 동등한 효력을 가진다. | The Korean and the English text have equal force.
KP: ....................    UP: ....................
`,
};
