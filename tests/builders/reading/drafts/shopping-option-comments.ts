import type { DraftSource } from '../draft-file.ts';

/** A shopping and option agreement in its second round: changes of both counsel, alternatives left in brackets, notes to draft, comments. */
export const SHOPPING_OPTION_COMMENTS: DraftSource = {
  name: 'shopping-option-comments',
  authors: { W: 'Whitcombe & Frost Business Affairs', V: 'Vale Seo LLP' },
  header: 'VS comments 11/19/26 on W&F draft 2 (11/12/26)',
  comments: {
    '0': { author: 'Vale Seo LLP', text: 'W&F asked for 24 months on the phone. Client will not go there.' },
    '1': { author: 'Whitcombe & Frost Business Affairs', text: 'Our ceiling is 3.5% of MAGR.' },
    '2': { author: 'Vale Seo LLP', text: 'Conform to the approvals just given.' },
  },
  text: `
^ **SHOPPING AND OPTION AGREEMENT**
^ "The Weather Broker"
This agreement is between Haneulgil Contents Inc. ("Company") and Whitcombe & Frost Television LLC ("Producer"), dated November [●], 2026, concerning the Korean motion picture "날씨 중개인" (the "Picture Property").
**1. Shopping Period.** For [-V:nine (9)-][+V:six (6)+] months from signature (the "Shopping Period") Producer alone may present the Picture Property to the buyers on the attached list. Nothing is paid for the Shopping Period. Producer shall [+V:not incur any expense in Company's name and shall +]report to Company monthly.
**2. Option.** Before the Shopping Period ends Producer may, [+V:on payment of +][US$35,000] [US$50,000] [+W:(Company to confirm)+], acquire an exclusive option for [#0[[-W:twelve (12)-][+V:eighteen (18)+] months]#]. The sum paid [-W:is-][+V:is not+] applicable to the Purchase Price.
**3. Renewal.** Producer may renew the option [-V:twice-][+V:once+], for twelve (12) months, for [-W:US$25,000-][+V:US$40,000+], [-W:applicable-][+V:non-applicable+], provided [+V:a bona fide network, studio or streaming service has by then committed in writing to develop the Series+]. [+V:The option may not, with renewal and any suspension, exceed thirty-six (36) months in total.+]
**4. Suspension.** The option is suspended during force majeure for up to [three (3)] [six (6)] months.
**5. Exercise.** Producer exercises by written notice [+V:together with the Purchase Price+]. [-V:Start of photography counts as notice.-]
**6. Purchase Price.** [-W:US$225,000-][+V:US$275,000+] for the first season, payable [-W:on the start of principal photography-][+V:on exercise+]. [+V:No right passes until it has been received in full.+]
**7. Episodic Fees.** For each episode produced after the first season: [-W:US$5,000-][+V:US$6,500+] for an hour, [-W:US$3,000-][+V:US$4,000+] for a half-hour. [+V:Generic spin-offs: one-half.+] [NTD: planted spin-offs to be discussed.]
**8. Backend.** [#1[[-W:2.5%-][+V:5%+]]#] of one hundred percent of Producer's modified adjusted gross receipts, as defined for Producer itself. [NTD: definition to follow from Whitcombe.] [+W:Company acknowledges that other series may be cross-collateralized.+] [-W:No cross-collateralization.-]
{+V}**9. Executive Producer.** Company's designee, Mr. Do Hyeon-u, shall be an executive producer for US$17,500 per episode.
{-W}**9. Exclusivity of Services.** Company's designee shall be exclusive to Producer and shall be paid US$10,000 per episode.
**10. Rights.** Producer acquires English-language television series rights in the Picture Property and, if it pays the sums in paragraph 7, rights in further seasons and spin-offs[-V:, and all allied and ancillary rights, for the universe-][+V:, for the world outside Korea+].
**11. Reserved.** Company keeps the Picture Property and Korean-language productions, publishing and webtoon, and stage, [+V:all without holdback+]. [-W:Games are included in the grant.-][+V:Games are reserved but will not be exploited for +][+W:two (2) years from first broadcast+][+V:.+]
**12. First Negotiation.** Producer has a right of first negotiation [-V:and last refusal-] on reserved rights.
**13. Reversion.** All rights revert if principal photography has not begun within [-W:five (5)-][+V:three (3)+] years of exercise. [+W:Producer is not obliged to produce.+] Producer's [-V:costs with interest-][+V:direct, documented costs without interest+] are repaid only from the financing of a new production.
**14. Materials.** If the option lapses, scripts belong to [Company, free] [Producer, who may not use them without the underlying rights].
**15. Credit.** "Based on" credit in the [-W:end titles-][+V:main titles+].
**16. Consultation.** Company has [-V:consultation-][+V:approval over the showrunner and pilot script, and consultation otherwise+]. [#2[Producer's decision shall be final.]#]
**17. Accounting.** [-W:Annual-][+V:Semi-annual+] statements; thirty (30) months to object.
**18. Warranties.** Company warrants its title [+V:and, to the best of its knowledge only, non-infringement+][-V:, originality and non-infringement absolutely-]. Indemnities are mutual[+V:; Company's liability stops at what it has been paid+].
**19. Default.** Producer has [-V:thirty (30)-][+V:ten (10)+] business days after notice to make good a missed payment. Company may not enjoin the Series[+V: except for unpaid sums+].
**20. AI.** [+V:No training of any artificial intelligence on the Picture Property.+] [-W:Producer may use all technologies, now known or later devised.-]
**21. Assignment.** Producer may assign [-W:without restriction-][+V:to a network, studio or streaming service that assumes this agreement in writing; otherwise with consent+].
**22. Tax.** Payments are in US dollars[+V:, grossed up for any withholding+].
**23. Law.** California law; [-W:state and federal courts in Los Angeles-][+V:JAMS arbitration in Los Angeles+].
AGREED: Company ______________  Producer ______________
`,
};
