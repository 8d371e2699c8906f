import type { DraftSource } from '../draft-file.ts';

/** A deal memo sent as an e-mail: every point in English and, behind a stroke, in Korean. */
export const BILINGUAL_EMAIL: DraftSource = {
  name: 'bilingual-email',
  text: `
From: business affairs, Tern Island Pictures (Los Angeles)
To: 주식회사 은하수다리
Subject: "The Ferry" (나룻배) - remake terms / 리메이크 조건
Dear Ms. Bae, as promised on our call, here is where we are, in both languages. Nothing binds until the long form is signed. / 통화에서 말씀드린 대로 현재 조건을 두 언어로 정리합니다. 본계약 서명 전에는 구속력이 없습니다.
1. Option / 옵션: US$45K for 15 months; one extension of 12 months for US$45K. The first sum comes off the price, the second does not. / 15개월에 4만 5천 달러, 12개월 1회 연장에 4만 5천 달러. 첫 금액은 구매가에서 빼고 두 번째 금액은 빼지 않음.
2. Price / 구매가: 2.25% of the final budget, floor US$350K, ceiling US$900K. Floor at exercise, rest on day one of shooting. / 최종 예산의 2.25%, 하한 35만 달러, 상한 90만 달러. 하한은 행사 때, 나머지는 촬영 첫날.
3. Back end / 수익 지분: 5 points of net, same definition as our own, definition to come with the long form. / 순이익 5포인트, 당사와 같은 정의, 정의서는 본계약 때.
4. Bonus / 보너스: US$150K when world box office passes US$80M. / 전세계 박스오피스 8천만 달러를 넘으면 15만 달러.
5. Rights / 권리: One English-language feature, world except Korea. You keep the original film, print and webtoon, and stage, no strings. Games: yours too, but not in the US for 3 years after our release. Merchandise: still talking. / 영어 장편 1편, 한국을 뺀 전세계. 원작 영화, 출판·웹툰, 무대는 조건 없이 귀사 보유. 게임도 귀사 보유이나 당사 개봉 후 3년간 미국 제외. 상품화는 협의 중.
6. Sequels and series / 속편과 시리즈: Sequel half the price, remake a third. US$5K an episode for hour shows, US$3K for half-hours. / 속편은 구매가의 절반, 리메이크는 3분의 1. 1시간물 회당 5천 달러, 30분물 회당 3천 달러.
7. If we don't shoot / 촬영하지 않으면: No promise to make it. Not shooting within 5 years of exercise, everything returns to you automatically; whoever shoots it next pays us back our hard costs, no interest. / 제작 의무 없음. 행사 후 5년 안에 촬영하지 않으면 자동으로 귀사에 복귀. 다음에 촬영하는 쪽이 당사의 직접비를 이자 없이 상환.
8. Credit and people / 크레딧과 인력: "Based on" card in main titles and the poster billing block. You as executive producer, US$100K. We will consult you on writer, director and leads, our call in the end. Original director: not attached. / 메인 타이틀과 포스터 빌링블록에 "원작" 크레딧. 귀사 대표를 총괄 프로듀서로, 10만 달러. 작가·감독·주연은 협의하되 최종 결정은 당사. 원작 감독은 참여하지 않음.
9. Accounts / 정산: Twice a year, two years to object. Dollars. Withholding is on us. / 연 2회, 이의 제기 2년. 달러 지급. 원천세는 당사 부담.
10. Legal / 법무: Your warranties as far as you know; indemnities go both ways, yours not above what we paid you. You go on our E&O policy. Ten days to fix a missed payment, thirty for anything else. No injunction, except if we don't pay. Assignment to a major that assumes in writing, otherwise ask first. Singapore law, SIAC. / 귀사의 보증은 아는 한도에서. 면책은 쌍방, 귀사 책임은 당사가 지급한 금액까지. 귀사를 E&O 피보험자로 등재. 대금 미지급은 10일, 그 외는 30일 시정. 대금 미지급을 제외하고 금지청구 포기. 의무를 서면 인수하는 메이저로의 양도는 가능, 그 외는 사전 동의. 싱가포르법, SIAC.
11. AI: No training on the film or scripts. / 영화와 대본의 AI 학습 금지.
If Korean and English differ, the English controls. / 국문과 영문이 다르면 영문이 우선합니다.
Best, Tern Island Pictures
`,
};
