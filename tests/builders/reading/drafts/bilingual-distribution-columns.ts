import type { DraftSource } from '../draft-file.ts';

/** A distribution licence in two columns, Korean beside English, by a US distributor. */
export const BILINGUAL_DISTRIBUTION_COLUMNS: DraftSource = {
  name: 'bilingual-distribution-columns',
  widths: [50, 50],
  text: `
^ **배급 라이선스 계약 / DISTRIBUTION LICENSE**
| 본 계약은 주식회사 늘봄필름(이하 "허락권자")과 Osprey Row Releasing LLC(이하 "배급사") 사이에 2026년 11월 18일 체결된다. | This License is made on November 18, 2026 between Neulbom Film Co., Ltd. ("Licensor") and Osprey Row Releasing LLC ("Distributor").
| 제1조 권리와 지역 | Article 1. Rights and Territory
| 허락권자는 장편영화 〈흰 언덕〉을 북미에서 모든 매체로 배급할 독점적 권리를 배급사에 허락한다. 대한민국과 아시아의 모든 권리는 허락권자가 단독으로 보유한다. | Licensor licenses to Distributor the exclusive right to distribute the feature film "White Hill" in North America in all media. All rights in Korea and throughout Asia remain exclusively with Licensor.
| 제2조 기간 | Article 2. Term
| 허락 기간은 최초 개봉일부터 12년으로 한다. | The License continues for twelve (12) years from the first release.
| 제3조 최소보장금 | Article 3. Guarantee
| 배급사는 미화 800,000달러를 최소보장금으로 지급하며, 이는 허락권자의 몫에서 회수한다. | Distributor shall pay a guarantee of US$800,000, recoupable from Licensor's share.
| 제4조 배급수수료 | Article 4. Fees
| 배급사는 극장 매출의 20%, 비극장·텔레비전·주문형 비디오 매출의 25%를 수수료로 공제한다. | Distributor shall retain as its fee twenty percent (20%) of gross receipts from theatrical exploitation and twenty-five percent (25%) of those from television, video-on-demand and home video.
| 제5조 극장 개봉 | Article 5. Theatrical Release
| 배급사는 북미 400개 이상의 스크린에서 본 영화를 개봉한다. 극장 개봉 후 75일이 지나기 전에는 다른 매체로 공개하지 않는다. | Distributor shall release the Film on no fewer than four hundred (400) screens. No other medium shall be exploited until seventy-five (75) days after the theatrical release.
| 제6조 광고선전비 | Article 6. Prints and Advertising
| 배급사는 허락권자가 승인한 매체 계획에 따라 미화 2,500,000달러 이상을 지출할 의무를 지며, 미달액은 허락권자에게 지급한다. 배급사는 지출액에 10%를 더하여 회수하고, 그 밖의 광고 간접비는 청구하지 않는다. | Distributor is bound to spend at least US$2,500,000 under a media plan approved by Licensor and shall pay any shortfall to Licensor. It recoups what it spends together with a premium of ten percent (10%), and shall charge no advertising overhead.
| 제7조 인도 | Article 7. Delivery
| 인도물은 부속서 1의 목록에 한한다. 배급사가 인도일부터 20일 이내에 사유를 적어 서면으로 거절하지 않으면 수령한 것으로 본다. | Delivery items are limited to the list in Annex 1. Unless Distributor rejects them in writing with reasons within twenty (20) days, they are deemed accepted.
| 제8조 정산 | Article 8. Accounting
| 배급사는 매 분기 정산서를 제출한다. 허락권자는 정산서를 받은 날부터 36개월 동안 이의를 제기하고 장부를 감사할 수 있다. | Distributor shall account quarterly. Licensor may object to a statement, and audit the books, for thirty-six (36) months after receiving it.
| 본 영화의 수입은 배급사의 다른 영화와 상계하거나 통산하지 않는다. | Receipts of the Film shall not be set off against or crossed with any other film of Distributor.
| 제9조 통화와 세금 | Article 9. Currency and Taxes
| 모든 지급은 미국 달러로 하며, 배급사는 원천징수한 세액의 10%를 넘지 않는 범위에서 영수증을 교부한다. | All payments are made in US dollars. Tax withheld shall not exceed ten percent (10%) of any payment, and Distributor shall supply receipts.
| 제10조 자료 | Article 10. Data
| 배급사는 작품별 시청 횟수, 완주율, 지역별 자료를 분기마다 제공한다. | Distributor shall provide title-level viewing, completion and territory data each quarter.
| 제11조 파생 권리 | Article 11. Derivatives
| 속편, 리메이크, 시리즈에 관한 권리는 허락권자가 보유하며, 배급사는 개봉 후 1년간 우선협상권을 가진다. | Sequels, remakes and series are reserved to Licensor; Distributor has a right of first negotiation for one (1) year after release.
| 제12조 인공지능 | Article 12. Artificial Intelligence
| 배급사는 본 영화를 인공지능의 학습에 사용할 수 없다. | Distributor shall not use the Film to train artificial intelligence.
| 제13조 보증과 면책 | Article 13. Warranties and Indemnity
| 각 당사자는 자신의 보증 위반에 대하여 상대방을 면책하며, 허락권자의 책임은 실제로 받은 금액을 한도로 한다. | Each party indemnifies the other against breach of its warranties; Licensor's liability is limited to the sums actually received by it.
| 제14조 양도 | Article 14. Assignment
| 배급사는 허락권자의 사전 서면 동의 없이 본 계약을 양도할 수 없다. | Distributor may not assign this License without Licensor's prior written consent.
| 제15조 위반과 종료 | Article 15. Default
| 지급을 지체한 경우 10일, 그 밖의 위반은 30일의 시정 기간을 둔다. 시정되지 않으면 허락권자는 계약을 해지할 수 있고 모든 권리는 허락권자에게 복귀하며, 지급된 금액은 반환하지 않는다. | Ten (10) days are allowed to cure a late payment and thirty (30) days any other breach. If it is not cured Licensor may terminate, all rights revert to Licensor, and sums paid are not refunded.
| 배급사가 파산하거나 회생절차를 신청하면 본 계약은 즉시 종료한다. | This License ends at once if Distributor becomes bankrupt or seeks protection from its creditors.
| 제16조 준거법 | Article 16. Law
| 본 계약은 대한민국 법에 따르고, 분쟁은 싱가포르국제중재센터의 중재로 해결한다. | This License is governed by Korean law and disputes go to arbitration at the Singapore International Arbitration Centre.
| 국문본과 영문본이 다른 경우 영문본이 우선한다. | If the texts differ, the English text prevails.
| 허락권자 (인) | Distributor ____________
`,
};
