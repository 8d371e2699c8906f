import type { DraftSource } from '../draft-file.ts';

/** An option agreement in two columns, Korean left and English right, drawn up in Seoul and put into English by a translator who got one period wrong. */
export const BILINGUAL_OPTION_COLUMNS: DraftSource = {
  name: 'bilingual-option-columns',
  widths: [50, 50],
  text: `
^ **리메이크 옵션계약서 / REMAKE OPTION AGREEMENT**
| 주식회사 물고기자리(이하 "권리자")와 Alder & Fisk Productions Inc.(이하 "제작사")는 영화 〈유월의 도서관〉의 리메이크에 관하여 2026년 12월 3일 이 계약을 체결한다. | This Agreement is made on December 3, 2026 between Mulgogijari Co., Ltd. ("Owner") and Alder & Fisk Productions Inc. ("Producer") for the remake of the film "The Library in June".
| 제1조 옵션 | Article 1. Option
| ① 제작사는 미화 45,000달러를 지급하고 서명일부터 18개월 동안 리메이크권을 취득할 수 있는 독점적 옵션을 가진다. ② 위 금액은 권리대금의 일부로 본다. | (1) Against payment of US$45,000 Producer shall hold an exclusive option on the remake rights for eighteen (18) months from signature. (2) The payment counts as part of the Rights Price.
| 제2조 연장 | Article 2. Extension
| ① 제작사는 기간 만료 15일 전까지 통지하고 미화 30,000달러를 지급하여 옵션기간을 한 차례 12개월 연장할 수 있다. ② 연장료는 권리대금과 별도로 한다. | (1) By notice given fifteen (15) days before expiry and payment of US$30,000, Producer may extend the option once, for nine (9) months. (2) The extension fee is in addition to the Rights Price.
| 제3조 행사 | Article 3. Exercise
| 제작사는 서면 통지와 함께 하한금액을 지급함으로써 옵션을 행사한다. 지급이 없는 통지는 효력이 없다. | Producer exercises the option by written notice together with payment of the Floor. Notice without payment is of no effect.
| 제4조 권리대금 | Article 4. Rights Price
| ① 권리대금은 제작예산의 2.25%로 한다. 다만 미화 375,000달러(이하 "하한금액")보다 적을 수 없고, 하한금액의 세 배를 넘을 수 없다. ② 제작예산에서 예비비, 완성보증 수수료 및 금융비용만을 뺀다. ③ 하한금액을 넘는 부분은 본촬영 첫날 지급한다. | (1) The Rights Price is two and one-quarter percent (2.25%) of the production budget, but not less than US$375,000 (the "Floor") and not more than three times the Floor. (2) Only contingency, the completion guarantee fee and financing costs are deducted from the production budget. (3) Any amount above the Floor is payable on the first day of principal photography.
| 제5조 권리의 범위 | Article 5. Scope
| 제작사는 영어로 된 극장용 영화 한 편을 제작하여 대한민국을 제외한 전 세계에서 이용할 수 있다. 속편과 시리즈는 이 계약의 대상이 아니며 따로 계약한다. | Producer may produce one theatrical motion picture in the English language and exploit it throughout the world except the Republic of Korea. Sequels and series are outside this Agreement and require a separate contract.
| 제6조 권리자에게 남는 권리 | Article 6. What Owner Keeps
| ① 원작 영화와 그 한국어 속편 및 재제작, 출판과 웹툰은 권리자가 자유로이 이용한다. ② 연극과 뮤지컬, 게임은 권리자가 보유하되 리메이크 공개 후 2년 동안 이용하지 아니하고, 제3자에게 허락하기 전에 제작사와 30일간 협의한다. ③ 원작의 상품화권은 추후 협의한다. | (1) Owner may freely exploit the original film, its Korean-language sequels and remakes, publications and webtoons. (2) Owner keeps stage plays, musicals and games, but will not exploit them for two years after release of the remake and will first negotiate with Producer for thirty days before licensing a third party. (3) Merchandising of the original remains to be agreed.
| 제7조 수익 참여 | Article 7. Participation
| ① 권리자는 순이익의 6%를 받는다. 순이익의 정의는 제작사의 표준 정의를 따르되 첨부하지 아니한다. ② 정산은 1년에 한 번 하며 권리자는 정산서를 받은 날부터 24개월 안에 이의할 수 있다. | (1) Owner receives six percent (6%) of net profits. Net profits follow Producer's standard definition, which is not attached. (2) Accounts are rendered once a year, and Owner may object within twenty-four (24) months of receiving them.
| 제8조 흥행 보너스 | Article 8. Box Office Bonus
| 전 세계 극장 매출이 제작원가의 두 배 반에 이르면 권리대금의 10%를 지급한다. | When worldwide theatrical box office reaches two and one-half times negative cost, Producer pays ten percent (10%) of the Rights Price.
| 제9조 크레딧과 보수 | Article 9. Credit and Fee
| ① 메인타이틀, 포스터의 빌링블록 및 모든 유료 광고에 원작을 표시한다. ② 권리자의 대표는 공동프로듀서(Co-Producer)로 표시하고 보수로 미화 60,000달러를 받는다. | (1) The original is credited in the main titles, in the billing block of posters and in all paid advertising. (2) Owner's representative is credited as Co-Producer and receives a fee of US$60,000.
| 제10조 창작 | Article 10. Creative Matters
| 감독과 각본가의 선정에 관하여 권리자의 의견을 듣되 결정은 제작사가 한다. | Producer will consult Owner on the choice of director and screenwriter; the decision is Producer's.
| 제11조 권리의 복귀 | Article 11. Return of Rights
| ① 제작사는 제작할 의무가 없다. ② 행사일부터 3년 안에 본촬영이 완료되지 아니하면 권리는 자동으로 복귀하며 권리자는 어떠한 비용도 상환하지 아니한다. | (1) Producer has no obligation to produce. (2) If principal photography is not completed within three (3) years of exercise, the rights return automatically, and Owner repays no costs whatever.
| 제12조 보증과 책임 | Article 12. Warranties and Liability
| ① 권리자는 저작권을 가지고 있음을 보증하고, 제3자의 권리에 관하여는 아는 범위에서 보증한다. ② 양 당사자는 자기의 위반으로 생긴 상대방의 손해를 배상하며 한도를 두지 아니한다. | (1) Owner warrants that it owns the copyright and, as to the rights of third parties, warrants to its knowledge. (2) Each party makes good the other's loss from its breach, without limit.
| 제13조 지급의 지체 | Article 13. Late Payment
| 지급이 늦은 때에는 통지를 받은 날부터 7영업일 안에 지급하여야 한다. 그 밖의 위반은 30일 안에 시정한다. | A payment that is late must be made within seven (7) business days of notice. Other breaches are to be cured within thirty (30) days.
| 제14조 세금 | Article 14. Tax
| 제작사는 세금을 공제한 뒤에도 권리자가 약정 금액 전액을 받도록 더하여 지급한다. | Producer shall increase each payment so that Owner receives the full agreed amount after tax.
| 제15조 양도 | Article 15. Assignment
| 제작사는 권리자의 서면 동의가 있어야 이 계약을 양도할 수 있다. | Producer may assign this Agreement only with Owner's written consent.
| 제16조 인공지능 | Article 16. Artificial Intelligence
| 원작과 각본은 인공지능의 학습에 이용하지 못한다. | Neither the original nor its screenplay may be used to train artificial intelligence.
| 제17조 분쟁 | Article 17. Disputes
| 이 계약은 싱가포르법에 따르고 분쟁은 싱가포르국제중재센터의 중재로 해결한다. | This Agreement is governed by the laws of Singapore, and disputes are settled by arbitration at the Singapore International Arbitration Centre.
| 제18조 언어 | Article 18. Language
| 두 언어의 뜻이 다르면 국문에 따른다. | Where the two languages differ, the Korean text governs.
권리자 (인) Owner ______________　　제작사 (서명) Producer ______________
`,
};
