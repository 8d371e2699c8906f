import type { DraftSource } from '../draft-file.ts';

/** A short option agreement of a boutique in Seoul: each article in Korean, the English of it below, the Korean text prevailing. */
export const BILINGUAL_SHORT_AGREEMENT_HIGH_TIDE: DraftSource = {
  name: 'bilingual-short-agreement-high-tide',
  footer: '법무법인 솔바람 / Solbaram Law — 2027. 3. 8.',
  text: `
^ **옵션계약서**
^ **OPTION AGREEMENT**
주식회사 돌담필름(이하 "갑")과 핼야드 스트리트 픽처스 엘엘씨(이하 "을")는 2027년 3월 8일 다음과 같이 계약한다.
Doldam Film Co., Ltd. ("Owner") and Halyard Street Pictures LLC ("Purchaser") agree as follows on March 8, 2027.
**제1조 (옵션)** 갑은 장편영화 〈밀물〉(이하 "원작")을 영어로 다시 제작할 권리를 취득할 수 있는 독점적 옵션을 을에게 부여한다. 옵션료는 미화 육만 달러(US$60,000)로 하고, 을은 서명일부터 14일 이내에 이를 지급한다. 옵션료는 반환하지 아니하며, 옵션이 행사되면 매매대금에서 공제한다.
**1. Option.** Owner grants Purchaser the exclusive option to acquire the right to remake the motion picture "High Tide" (the "Original") in English. The option fee is Sixty Thousand US Dollars (US$60,000), which Purchaser shall pay within 14 days after signature. The option fee is not refundable and, if the option is exercised, is deducted from the purchase price.
**제2조 (옵션기간)** 옵션기간은 서명일부터 18개월로 한다.
**2. Option Period.** The option period is eighteen (18) months from the date of signature.
**제3조 (연장)** 을은 옵션기간이 끝나기 전에 서면으로 통지하고 연장료 미화 삼만 달러(US$35,000)를 지급하여 옵션기간을 1회에 한하여 12개월 연장할 수 있다. 연장은 을이 그때까지 각본 초고를 완성하여 갑에게 사본을 교부한 경우에만 효력이 있다. 연장료는 매매대금에서 공제하지 아니한다.
**3. Extension.** Purchaser may extend the option period once, by twelve (12) months, by written notice and payment of an extension fee of Thirty Thousand US Dollars (US$35,000) before the option period ends. The extension takes effect only if by then Purchaser has completed a first draft of the screenplay and given Owner a copy. The extension fee is not deducted from the purchase price.
**제4조 (기간의 정지)** 원작에 관한 제3자의 청구 또는 불가항력으로 개발을 계속할 수 없는 동안 옵션기간은 정지한다. 다만 정지기간은 모두 합하여 6개월을 넘지 못하고, 연장과 정지를 포함한 옵션기간은 어떠한 경우에도 통산 36개월을 넘지 못한다.
**4. Suspension.** The option period is suspended for as long as a third-party claim to the Original or force majeure prevents development, but for no more than six (6) months in all, and the option period including extension and suspension shall in no event exceed thirty-six (36) months in total.
**제5조 (행사)** 옵션은 옵션기간 안에 갑에게 도달한 서면 통지로 행사한다. 을이 통지 후 10영업일 이내에 매매대금을 지급하지 아니하면 그 행사는 효력이 없다. 제9조의 권리는 매매대금 전액이 지급된 때에 비로소 을에게 이전한다.
**5. Exercise.** The option is exercised by written notice that reaches Owner within the option period. If Purchaser does not pay the purchase price within ten (10) business days after the notice, the exercise is void. The rights under Section 9 pass to Purchaser only when the purchase price has been paid in full.
**제6조 (매매대금)** 매매대금은 미화 육십오만 달러(US$650,000)의 정액으로 하고, 을은 제5조의 기한까지 옵션료를 공제한 잔액을 일시에 지급한다. 이 금액은 2026년 9월의 의향서에 적힌 미화 오십만 달러(US$500,000)에 갈음한다.
**6. Purchase Price.** The purchase price is the fixed sum of Six Hundred Fifty Thousand US Dollars (US$650,000); Purchaser shall pay the balance after deduction of the option fee in one payment by the date stated in Section 5. This sum replaces the Five Hundred Thousand US Dollars (US$500,000) mentioned in the letter of intent of September 2026.
**제7조 (순이익)** 갑은 을이 제작하는 첫 영화(이하 "본건 영화") 순이익 전체의 4퍼센트(4%)를 배분받는다. 순이익은 당사자들이 협상하여 이 계약에 첨부한 별지 2의 정의에 따라 계산하며, 을은 서명 후 그 정의를 변경할 수 없다.
**7. Net Profits.** Owner receives four percent (4%) of one hundred percent of the net profits of the first picture produced by Purchaser (the "Picture"). Net profits are computed under the definition in Schedule 2, which the parties have negotiated and attached to this Agreement; Purchaser may not change that definition after signature.
**제8조 (후속작)** 을이 본건 영화의 속편 또는 전편을 제작하면 매매대금의 40퍼센트를, 본건 영화를 다시 리메이크하면 매매대금의 3분의 1을 갑에게 지급한다. 텔레비전 시리즈를 제작하면 방영시간 30분을 초과하는 회마다 미화 사천 달러(US$4,000)를 지급한다. 갑은 후속작의 순이익에 대하여는 지분을 가지지 아니한다.
**8. Subsequent Productions.** If Purchaser produces a sequel or prequel to the Picture it shall pay Owner forty percent (40%) of the purchase price; if it remakes the Picture, one third (1/3) of the purchase price; and if it produces a television series, Four Thousand US Dollars (US$4,000) for each episode of more than thirty minutes. Owner has no share in the net profits of subsequent productions.
**제9조 (부여하는 권리)** 을이 취득하는 권리는 원작을 기초로 영어 영화와 영어 시리즈를 제작하고 이를 대한민국을 제외한 전 세계에서 모든 매체로 이용할 권리이다. 본건 영화 이후의 제작에 대하여는 제8조의 대가를 지급하여야 한다.
**9. Rights Granted.** The rights acquired by Purchaser are the rights to produce English-language pictures and series based on the Original and to exploit them in all media throughout the world except the Republic of Korea. Any production after the Picture is subject to the payments of Section 8.
**제10조 (유보하는 권리)** 원작 자체, 한국어 속편과 한국어 재제작, 출판과 웹툰에 관한 권리는 아무런 제한 없이 갑이 보유한다. 연극·뮤지컬과 게임에 관한 권리도 갑이 보유하되, 갑은 본건 영화의 최초 일반 공개일부터 36개월 동안 이를 행사하지 아니하며, 그 후 제3자에게 허락하기 전에 먼저 을과 45일간 협상하여야 한다.
**10. Reserved Rights.** Owner keeps, without any restriction, the Original itself, Korean-language sequels and remakes, and publishing and webtoon rights. Owner also keeps stage and musical rights and game rights, but shall not exercise them for thirty-six (36) months after the first general release of the Picture, and before licensing them to a third party after that shall first negotiate with Purchaser for forty-five (45) days.
**제11조 (크레딧)** 을은 본건 영화의 메인 타이틀과 빌링 블록에 "영화 〈밀물〉을 원작으로 함"이라는 취지의 크레딧을 표시한다. 을은 갑의 대표이사 정해린에게 총괄프로듀서 크레딧을 부여하며, 그 보수는 본건 영화의 투자사가 정하여진 때에 당사자들이 성실히 협의하여 정한다.
**11. Credit.** Purchaser shall give credit substantially in the form "Based on the motion picture 'High Tide'" in the main titles and the billing block of the Picture. Purchaser shall give Ms. Jung Hae-rin, chief executive of Owner, an executive producer credit; her fee will be agreed by the parties in good faith when the financier of the Picture is known.
**제12조 (창작 협의)** 을은 각본, 감독과 두 주연에 관하여 갑과 협의하고, 갑이 7영업일 이내에 서면으로 의견을 내면 을은 5영업일 이내에 서면으로 회신한다. 최종 결정은 을이 한다.
**12. Creative Consultation.** Purchaser shall consult with Owner on the screenplay, the director and the two leads; if Owner comments in writing within seven (7) business days, Purchaser shall reply in writing within five (5) business days. The final decision is Purchaser's.
**제13조 (권리의 복귀)** 을이 옵션 행사일부터 5년 이내에 본건 영화의 본촬영을 개시하지 아니하면 제9조의 권리는 별도의 통지 없이 갑에게 복귀한다. 이 경우 을이 지출한 각본 직접비는 갑이 새로이 제작하는 영화의 제작비가 조달된 때에 그 자금에서 이자 없이 상환한다. 을은 본건 영화를 제작할 의무를 부담하지 아니한다.
**13. Reversion.** If Purchaser has not commenced principal photography of the Picture within seven (7) years after exercise of the option, the rights under Section 9 revert to Owner without further notice. In that case Purchaser's direct screenplay costs are repaid, without interest, from the financing of a new picture produced by Owner when that financing is raised. Purchaser has no obligation to produce the Picture.
**제14조 (보장과 면책)** 갑은 원작의 권리자로서 이 계약을 체결할 권한이 있음을 보장하고, 원작이 제3자의 권리를 침해하지 아니함을 갑이 아는 한도에서 보장한다. 각 당사자는 자기의 보장 위반으로 인한 제3자의 청구에 대하여 상대방을 면책한다. 다만 갑의 책임은 확정판결로 인정된 위반에 한하고, 갑이 이 계약에 따라 실제로 받은 금액을 한도로 한다.
**14. Warranties and Indemnity.** Owner warrants that it owns the Original and has authority to enter into this Agreement and, to the best of its knowledge, that the Original does not infringe the rights of any third party. Each party shall indemnify the other against third-party claims arising from breach of its own warranties, but Owner is liable only for a breach established by final judgment and only up to the sums it has actually received under this Agreement.
**제15조 (저작인격권)** 갑은 원작의 저작자들이 영화 각색에서 통상적인 변경에 대하여 저작인격권을 행사하지 아니하도록 한다. 저작자의 성명표시권은 영향을 받지 아니한다.
**15. Moral Rights.** Owner shall procure that the authors of the Original do not assert their moral rights against changes customary in the adaptation of motion pictures. The authors' right to be named is not affected.
**제16조 (정산과 세금)** 을은 매년 6월 30일과 12월 31일을 기준으로 연 2회 정산서를 제출하고, 갑은 수령일부터 24개월 이내에 이의를 제기할 수 있다. 모든 금액은 미국 달러로 지급한다. 을은 한미 조세조약에 따라 지급액의 10퍼센트를 원천징수할 수 있고 납세증명서를 갑에게 교부하며, 세금을 이유로 지급액을 증액하지 아니한다.
**16. Accounting and Tax.** Purchaser shall render statements twice a year, as of June 30 and December 31, and Owner may object within twenty-four (24) months after receipt. All sums are paid in US Dollars. Purchaser may withhold ten percent (10%) of each payment under the tax treaty between Korea and the United States and shall give Owner the tax receipts; payments are not increased on account of tax.
**제17조 (양도)** 을은 갑의 사전 서면 동의 없이 이 계약상의 지위나 권리를 제3자에게 양도할 수 없다.
**17. Assignment.** Purchaser may not assign its position or rights under this Agreement to a third party without Owner's prior written consent.
**제18조 (분쟁의 해결)** 이 계약은 싱가포르법에 따르고, 분쟁은 싱가포르국제중재센터(SIAC)의 규칙에 따라 싱가포르에서 중재로 해결한다. 심리는 원격으로 할 수 있다.
**18. Disputes.** This Agreement is governed by the law of Singapore, and disputes are resolved by arbitration in Singapore under the rules of the Singapore International Arbitration Centre (SIAC). Hearings may be held remotely.
**제19조 (언어)** 이 계약은 국문과 영문으로 작성한다. 두 본문이 서로 다른 경우에는 국문본이 우선한다.
**19. Language.** This Agreement is made in Korean and English. If the two texts differ, the Korean text prevails.
갑(Owner): 주식회사 돌담필름 / Doldam Film Co., Ltd. 대표이사 정해린 (서명) ....................
을(Purchaser): Halyard Street Pictures LLC By: .................... Its: ....................
`,
};
