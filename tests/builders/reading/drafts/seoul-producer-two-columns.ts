import type { DraftSource } from '../draft-file.ts';

/** A deal memo in two columns that a Seoul producer typed alone: plain Korean on the left, a Korean producer's English on the right. */
export const SEOUL_PRODUCER_TWO_COLUMNS: DraftSource = {
  name: 'seoul-producer-two-columns',
  widths: [50, 50],
  text: `
^ **딜 메모 / Deal Memo (2026.11.20)**
작품 「겨울 정비소」 리메이크 건. 제작사 마루한 / 미국 Pelham Orchard Films. 정식 계약서 쓰기 전 합의한 내용. / Remake of Korean film "Winter Garage". Maruhan and Pelham Orchard Films (PO). Agreed points before we make formal contract.
| 한국어 | English
| 1. 옵션 ¶ 기간은 18개월. 옵션료 5만 달러. 나중에 구매가에서 뺀다. | 1. Option ¶ Period is 18 months. Option money is USD 50,000. It is deducted from the buying price later.
| 2. 연장 ¶ 한 번만, 12개월. 3만 달러를 더 내면 되고 다른 조건은 없다. 이 3만 달러는 구매가에서 빼지 않는다. | 2. Extend ¶ Only one time, six (6) months. PO just pay USD 30,000 more, no other condition. This 30,000 is not deducted from the buying price.
| 3. 구매가 ¶ 제작예산의 3%. 최소 40만 달러, 최대 100만 달러. 세금 환급은 예산에서 빼고 계산하지 않는다. | 3. Buying price ¶ 3% of production budget. Minimum USD 400,000, maximum USD 1,000,000. We do not minus tax credit from the budget.
| 4. 지급 ¶ 최소 금액은 옵션 행사할 때, 남은 금액은 크랭크인 날. 다 받을 때까지 권리는 마루한에 있다. | 4. Payment ¶ Minimum is paid when option is exercised, the rest at crank-in day. Until all is paid, rights stay in Maruhan.
| 5. 순이익 ¶ 5%. 계산 방법은 계약서에 붙인다. 다른 영화 손해와 합치지 않는다. | 5. Net profit ¶ 5%. How to calculate is attached to the contract. No mixing with the loss of other movies.
| 6. 보너스 ¶ 세계 극장 매출이 순제작비의 2.5배가 되면 10만 달러. 아카데미 작품상 후보 2만 달러, 수상하면 4만 달러. | 6. Bonus ¶ If world box office becomes 2.5 times of negative cost, USD 100,000. Academy best picture nomination USD 20,000, winning USD 40,000.
| 7. 권리와 지역 ¶ 영어 극장영화 한 편만. 더 만들려면 다시 계약한다. 한국과 일본을 뺀 전 세계. | 7. Right and area ¶ Only one theatrical film in English. If PO want to make more, we contract again. Whole world without Korea and Japan.
| 8. 우리가 갖는 권리 ¶ 원작 영화와 한국어 속편, 웹툰과 소설, 뮤지컬. 자유롭게 쓴다. 게임도 우리 것인데 미국 개봉하고 1년은 기다린다. | 8. Rights we keep ¶ The original movie and Korean sequel, webtoon and novel, musical. We use freely. Game is also ours but we wait one year from US opening.
| 9. 속편 등 ¶ 속편은 구매가의 절반, 다시 리메이크하면 3분의 1. 시리즈는 1시간 회당 6천 달러, 30분 회당 3천5백 달러. | 9. Sequel etc. ¶ Sequel is half of the buying price, one more remake is one third. Series is USD 6,000 per one-hour episode, USD 3,500 per half-hour episode.
| 10. 못 만들면 ¶ 꼭 만들 의무는 없다. 행사하고 4년 안에 촬영 시작 안 하면 권리는 저절로 돌아온다. 쓴 돈은 청구하지 않는다. | 10. If not made ¶ No duty to make. If shooting does not start in four years after exercise, rights come back automatically. PO cannot ask the money it used.
| 11. 원작 표시 ¶ 메인 타이틀과 포스터 빌링블록. | 11. Original credit ¶ Main title and billing block of poster.
| 12. 프로듀서 ¶ 마루한 대표는 공동 프로듀서. 보수 9만 달러. | 12. Producer ¶ Maruhan CEO is co-producer. Fee USD 90,000.
| 13. 감독 ¶ 감독은 원작 감독과 제일 먼저 이야기한다. | 13. Director ¶ About directing, PO talks first with the original director.
| 14. 창작 ¶ 작가, 감독, 주연은 우리 의견을 듣는다. 결정은 PO. | 14. Creative ¶ PO hears our opinion on writer, director, main cast. Decision is PO's.
| 15. 정산 ¶ 분기마다 보고. 2년 안에 이의 가능. | 15. Settlement ¶ Report every quarter. We can object within two years.
| 16. 돈과 세금 ¶ 모두 미국 달러. 미국에서 세금을 떼면 그만큼 더 보낸다. | 16. Money and tax ¶ All in US dollar. If tax is cut in US, PO sends that much more.
| 17. 보증 ¶ 우리 권리라는 것은 보증한다. 남의 권리를 침해했는지는 아는 만큼만. 서로 자기 잘못은 배상하고 우리는 받은 돈까지만. | 17. Warranty ¶ We warrant that it is our right. About infringing others, only as we know. Each compensates own fault, and we only up to money we got.
| 18. 보험 ¶ E&O 보험에 우리 이름을 넣는다. 보험료와 자기부담금은 PO. | 18. Insurance ¶ Our name is put in E&O insurance. Premium and deductible are PO's.
| 19. AI ¶ 원작을 AI 학습에 쓰지 않는다. | 19. AI ¶ The original is not used for AI learning.
| 20. 돈을 안 주면 ¶ 알리고 15일 안에 내야 한다. 우리는 영화를 막지 않는다. 돈을 안 준 경우는 막을 수 있다. | 20. If not paid ¶ PO must pay in 15 days from notice. We do not stop the movie. If PO did not pay, we can stop.
| 21. 양도 ¶ 우리 동의 없이 넘기지 못한다. | 21. Transfer ¶ PO cannot give this to other without our agreement.
| 22. 발표 ¶ 같이 발표하고 그 다음엔 서로 말할 수 있다. | 22. News ¶ We announce together and after that both can talk.
| 23. 시사회 ¶ 두 명 초청, 비즈니스석과 호텔. | 23. Premiere ¶ Two persons invited, business seat and hotel.
| 24. 원작 작가 ¶ 자문료는 아직 이야기 중. | 24. Original writer ¶ Consulting fee is still talking.
| 25. 분쟁 ¶ 싱가포르에서 중재. | 25. Dispute ¶ Arbitration in Singapore.
두 언어가 다르면 한국어가 맞다. / If two languages are different, Korean is right.
마루한 ________    Pelham Orchard Films ________
`,
};
