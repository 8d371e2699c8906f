import type { DraftSource } from '../draft-file.ts';

/** Terms of a co-production, each point first in English, then in Korean, with the order of payments behind in both. */
export const BILINGUAL_COPROD_TERMS_NORTHBOUND_SNOW: DraftSource = {
  name: 'bilingual-coprod-terms-northbound-snow',
  text: `
^ **TERMS OF CO-PRODUCTION / 공동제작 조건**
^ **"Northbound Snow" / 〈북행설〉**
These are the terms on which Vance & Marisol Films, Inc. of New York ("VMF") and Nereundeul Studio Co., Ltd. of Seoul ("Nereundeul") will produce the feature film "Northbound Snow" together on a budget of US$9,000,000.
뉴욕의 Vance & Marisol Films, Inc.(이하 "VMF")와 서울의 주식회사 너른들스튜디오(이하 "너른들")는 예산 미화 9,000,000달러의 장편영화 〈북행설〉을 다음 조건으로 함께 제작한다.
**1. Contributions.** Nereundeul brings forty percent (40%) of the budget and VMF sixty percent (60%). Visual effects supplied by Nereundeul's own house count towards its part at the prices an outside client would pay, and are recovered alongside cash. Each party pays its part of every installment on the same stage dates; the share of a party that is still in arrears ten business days after notice is reduced accordingly.
너른들은 예산의 40%를, VMF는 60%를 부담한다. 너른들 자체 시각효과팀이 제공하는 작업은 외부 고객이 지불할 가격으로 너른들의 부담분에 넣고 현금과 나란히 회수한다. 각 당사자는 같은 단계별 날짜에 자기 몫의 분할금을 내며, 통지 후 10영업일이 지나도 내지 않은 당사자의 지분은 그만큼 줄어든다.
**2. Loans.** Production loans secured on pre-sales may cost no more than eight percent (8%) a year, all charges included. Lending against unsold territories is limited to fifteen percent (15%) of the budget.
선판매를 담보로 한 제작 대출의 비용은 모든 부대비용을 합하여 연 8%를 넘지 못한다. 아직 팔리지 않은 지역을 담보로 한 차입은 예산의 15% 이내로 한다.
**3. Budget and overruns.** Both parties approve the budget, and afterwards any change of more than two percent in a line and any change above the line needs the consent of both. Ten percent (10%) of the budget is held in reserve for the unforeseen. Costs above the budget are met in the proportion of the contributions until the total reaches 110% of the budget; whatever goes beyond that is for VMF alone.
예산은 양 당사자가 함께 승인하고, 그 뒤 한 항목을 2% 넘게 바꾸거나 어보브더라인을 바꾸려면 양측 모두의 동의가 있어야 한다. 예산의 10%를 뜻밖의 지출에 대비하여 남겨 둔다. 예산을 넘는 비용은 총액이 예산의 110%에 이를 때까지 부담 비율대로 내고, 이를 넘는 금액은 VMF만 부담한다.
**4. Completion bond.** The guarantor's fee may not exceed three percent (3%) of the budget. Before it takes over the production it must warn both parties and give them time to put matters right.
완성보증사의 수수료는 예산의 2.5%를 넘지 못한다. 보증사는 제작을 넘겨받기 전에 양측에 알리고 바로잡을 시간을 주어야 한다.
**5. Ownership.** The copyright in the film belongs to Nereundeul as to forty percent (40%) and to VMF as to the rest.
영화의 저작권은 너른들이 40%, 나머지는 VMF가 가진다.
**6. Director and cast.** The parties choose the writer and the leads by agreement. The director and the actors of the Korean parts are chosen by Nereundeul.
작가와 주연은 양측이 합의하여 정한다. 감독과 한국인 배역의 배우는 너른들이 정한다.
**7. Cut.** The director delivers her cut and it is previewed twice; after the second preview the parties settle the final version together.
감독이 자신의 편집본을 내고 두 차례 시사를 거친다. 두 번째 시사 뒤 최종본은 양측이 함께 확정한다.
**8. Shoot.** Nereundeul decides on the floor in Korea and VMF in the United States. The two line producers speak every day, and what they cannot settle goes to the heads of both companies, who answer within twenty-four hours.
한국 촬영 현장은 너른들이, 미국 촬영 현장은 VMF가 결정한다. 양측 라인프로듀서는 매일 통화하고, 풀리지 않는 일은 두 회사 대표에게 올려 24시간 안에 답을 받는다.
**9. Key people.** If the director Bae Su-an or the producer Ruth Vance leaves the film, the party that did not bring that person may halt its work or withdraw.
배수안 감독 또는 루스 밴스 프로듀서가 영화를 떠나면 그 사람을 데려오지 않은 당사자는 작업을 멈추거나 빠질 수 있다.
**10. Credits.** Both companies appear on one card, in every country. The order of the logos is still to be discussed.
두 회사는 모든 나라에서 한 카드에 함께 표기한다. 로고의 순서는 더 의논한다.
**11. Territories.** Nereundeul alone exploits the film in Korea in all media. VMF will talk to Nereundeul first before licensing it in the rest of Asia. Receipts from all other countries are shared in common.
한국에서는 너른들만이 모든 매체에서 영화를 이용한다. VMF는 그 밖의 아시아 지역을 허락하기 전에 너른들과 먼저 협상한다. 나머지 모든 나라의 수입은 함께 나눈다.
**12. Sales agent.** The agent takes twelve percent (12%) of what it sells and may recover expenses of up to One Hundred Fifty Thousand Dollars (US$180,000). It is appointed for five years. It may not sell a territory below the figure in Schedule B unless both parties approve.
세일즈사는 판매액의 12%를 가지며 비용은 위 금액까지 회수할 수 있다. 위임 기간은 5년이다. 별지 B의 금액보다 낮게 팔려면 양 당사자의 승인이 있어야 한다.
**13. Collection.** An independent collection agent receives all money. Nereundeul signs its agreement as a party, is paid by it directly and receives its statements. The agent's charge is one percent (1%) of receipts.
독립된 수납 대행사가 모든 돈을 받는다. 너른들은 그 계약에 당사자로 서명하고 대행사에서 직접 지급과 보고를 받는다. 대행사의 보수는 수납액의 1%이다.
**14. Order of payment.** The order has been agreed in full and is in Schedule A. The producers take five percent (5%) of what reaches the investors' level from the first dollar on. Investors then recover their money plus twenty percent (20%), the two parties in step with each other and in proportion.
지급 순서는 전부 합의하였으며 별지 A와 같다. 제작자들은 투자자 단계에 이르는 돈의 5%를 처음부터 받는다. 이어 투자자들은 원금과 그 20%를 더한 금액을 양 당사자 같은 순위로 비율대로 회수한다.
**15. Profits.** Nereundeul receives forty-five percent (45%) of one hundred percent of the net profits. Of the remainder VMF may give up to ten percent to talent.
너른들은 순이익 100% 가운데 45%를 받는다. VMF는 나머지에서 10%까지 출연진 등에게 나누어 줄 수 있다.
**16. Public money.** Each party keeps the credits and grants of its own country and counts them as part of what it brings. The parties expect the KOFIC location rebate to return twenty-five percent (25%) of eligible spending in Korea.
각 당사자는 자기 나라의 세액공제와 지원금을 가지고 이를 자기 부담분에 넣는다. 영화진흥위원회 로케이션 환급은 한국 내 인정 지출의 25%로 예상한다.
**17. Guilds and crew.** VMF's single-purpose company alone signs the guild agreements; Nereundeul guarantees nothing and is held harmless. Residuals are put aside out of the collection account at the rates of the guilds concerned. All Korean crew work under the standard written contract of the ministry, for not more than fifty-two (52) hours a week.
길드 협약에는 VMF의 특수목적법인만 서명하고, 너른들은 아무것도 보증하지 않으며 손해를 입지 않도록 보호받는다. 재상영분배금은 해당 길드의 요율로 수납 계좌에서 떼어 둔다. 한국 스태프는 모두 정부의 표준 서면계약으로 일하며 주 52시간을 넘지 않는다.
**18. Insurance.** One production policy is taken out and both companies are named in it. The errors and omissions cover is US$1 million for each claim and US$3 million in all.
제작보험은 하나로 들고 두 회사를 모두 적는다. 권리 침해 배상책임보험은 건당 미화 100만 달러, 합계 300만 달러로 한다.
**19. Sequels.** Sequels, remakes and series are owned by both in the shares of point 5, and neither may start one unless both agree.
속편, 리메이크, 시리즈는 제5항의 지분대로 양측이 함께 가지며, 둘 다 동의하지 않으면 누구도 시작할 수 없다.
**20. Currency and tax.** The budget is kept in dollars and won at KRW 1,380 to the dollar, and is reset only if the rate moves by more than five percent either way. Who bears tax kept at source has not been settled and will be dealt with in the long form.
예산은 1달러 1,380원으로 달러와 원화 양쪽으로 관리하고, 환율이 위아래로 5% 넘게 움직일 때에만 다시 정한다. 원천에서 떼는 세금을 누가 부담할지는 정하지 않았으며 본계약에서 다룬다.
**21. Disagreement and law.** What the parties cannot agree goes to their chief executives and, failing them, to a mediator. Disputes are decided finally by arbitration at SIAC in Singapore.
양측이 합의하지 못하는 일은 최고경영자에게, 그래도 안 되면 조정인에게 넘긴다. 분쟁은 싱가포르 SIAC 중재로 최종 해결한다.
**22. Languages.** Both texts have been initialed on each page. If they differ the English one governs.
두 언어본의 모든 면에 머리글자로 서명하였다. 둘이 다를 때에는 영문을 따른다.
Signed / 서명: VANCE & MARISOL FILMS, INC. .................... 주식회사 너른들스튜디오 ....................
---
^ **SCHEDULE A / 별지 A**
Order in which receipts are paid out / 수입의 지급 순서
First, the charge of the collection agent and the guild set-aside. / 첫째, 수납 대행사의 보수와 길드 적립금.
Second, the sales agent's commission and expenses. / 둘째, 세일즈사의 수수료와 비용.
Third, the production loans. / 셋째, 제작 대출.
Fourth, five percent to the producers and the rest to the investors, until these have recovered their money plus fifteen percent (15%). / 넷째, 제작자들에게 5%, 나머지는 투자자들에게, 투자자들이 원금과 그 15%를 더한 금액을 회수할 때까지.
Fifth, net profits. / 다섯째, 순이익.
`,
};
