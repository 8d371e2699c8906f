import type { DraftSource } from '../draft-file.ts';

/** A co-production deal memo in three columns: the point in both languages, then its terms in Korean and in English. */
export const BILINGUAL_DEAL_MEMO: DraftSource = {
  name: 'bilingual-deal-memo',
  widths: [20, 40, 40],
  text: `
^ **공동제작 딜 메모 / CO-PRODUCTION DEAL MEMO**
^ 〈서리꽃〉 / "HOARFROST"
2026. 11. 3. 주식회사 겨울필름(이하 "겨울")과 Tallgrass Media LLC(이하 "Tallgrass") 사이의 주요 조건. / Principal terms between Gyeoul Film Co., Ltd., Seoul ("Gyeoul") and Tallgrass Media LLC, Delaware ("Tallgrass"), of November 3, 2026.
| 항목 / Point | 국문 | English
| 예산 / Budget | 총 제작비 미화 720만 달러. 확정 후 변경은 양사 서면 합의. 예비비 10%. | US$7.2 million all in. Locked once signed; changes by written agreement of both companies. Contingency ten percent (10%).
| 출자 / Finance | 겨울 45%, Tallgrass 55%. 양사 출자금은 에스크로에 넣고 본드 발급과 동시에 인출. | Gyeoul 45%, Tallgrass 55%. Both companies' money goes into escrow and is drawn at the same time as the bond issues.
| 현물 / In kind | 겨울의 후반작업 용역은 단가표에 따라 현금 출자와 같은 순위로 인정. | Gyeoul's post-production services are accepted at rate card and rank with cash.
| 초과 / Overages | 10%까지 출자비율대로, 그 이상은 원인을 제공한 쪽이 부담. | Shared by contribution up to ten percent (10%); anything above falls on whoever caused it.
| 회수 / Recoupment | CAM 수수료 1%, 세일즈 비용, 유보된 재상영분배금, 제작사 코리더 4%, 투자원금 동순위 회수 + 프리미엄 20%, 이후 순이익. | CAM fee 1%; sales costs; residuals set aside; producers' corridor 4%; equity pari passu plus a premium of 20%; then net profits.
| 수익관리 / Collection | 양사에서 독립한 CAM, 겨울도 CAMA 서명 당사자. | A CAM independent of both; Gyeoul is a party to the CAMA.
| 순이익 / Net profits | 50 대 50. | 50/50.
| 교차상계 / Cross-collateral | 없음. | None.
| 저작권 / Copyright | 겨울 50, Tallgrass 50의 공유. | Held jointly, Gyeoul 50, Tallgrass 50.
| 지역 / Territories | 한국은 겨울 단독, 나머지 지역은 공동 수입. | Korea is Gyeoul's alone; all else is pooled.
| 북미 배급 / US release | 극장 배급수수료 20%. P&A는 최소 300만 달러를 구속력 있는 계획서로 약정. 스크린 수는 추후 협의. | Theatrical distribution fee 20%. P&A: at least $3 million under a binding plan. Screens to be agreed.
| 해외 세일즈 / Sales | 수수료 12.5%, 비용은 8만 달러를 넘지 않음, 기간 5년. 최저가표 아래로는 양사 승인. | Commission 12.5%, expenses not over $80,000, term five years. Nothing below the price list without both companies' approval.
| 최종편집 / Final cut | 공동. 두 번의 시사 후에도 합의가 안 되면 감독판으로. | Joint. If not agreed after two previews, the director's version.
| 감독·주연 / Director, cast | 상호 승인, 감독과 한국 배역은 겨울이 결정. | Mutual approval; director and Korean roles are Gyeoul's decision.
| 현장 / Set | 한국 촬영은 겨울, 미국 촬영은 Tallgrass. 이견은 24시간 내 대표 협의. | Korean shoot Gyeoul, US shoot Tallgrass. Differences go to the principals within 24 hours.
| 핵심 인력 / Key person | 감독 교체 시 양사 모두 탈퇴 가능. | If the director is replaced, either company may withdraw.
| 파생작 / Derivatives | 양사가 함께 동의해야만 제작. | Only with the consent of both companies.
| 인센티브 / Incentives | 각자 자국에서 받은 것을 갖고 출자로 계산. | Each keeps its own and counts it as contribution.
| 보험 / Insurance | E&O 건당 300만 달러, 양사 모두 피보험자. | E&O $3 million per claim; both companies named.
| 길드 / Guilds | SAG-AFTRA 협약은 Tallgrass SPV가 체결하고 겨울은 면책. | Tallgrass's SPV signs with SAG-AFTRA and holds Gyeoul harmless.
| 근로 / Labor | 한국 스태프 전원 표준근로계약, 주 52시간. | Standard Korean contracts for all Korean crew; 52 hours a week.
| 보고 / Reports | 분기별 정산, 연 1회 감사. | Statements quarterly; one audit a year.
| 해지 / Termination | 중대한 위반을 30일 내 고치지 않으면. 권리는 원래대로 돌아가고 지급된 돈은 반환 안 함. | For material breach not mended in 30 days. Rights go back; money paid is not returned.
| 준거법 / Law | 영국법, 런던 LCIA 중재. | English law; LCIA, London.
| 언어 / Language | 국문·영문 동등. | Korean and English texts equal.
| 세금 / Tax | 미정 | TBD
`,
};
