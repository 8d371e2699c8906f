import type { DraftSource } from '../draft-file.ts';

/** A second turn of an option agreement: changes of two authors, comments, a footnote and a box that carry terms. */
export const MARKED_UP_OPTION: DraftSource = {
  name: 'marked-up-option',
  authors: { H: 'T. Halvorsen (Purchaser)', K: 'Kwak & Rhee LLC' },
  header: 'K&R comments 11/3/26 to Purchaser draft of 10/27/26',
  footnotes: {
    1: 'For the avoidance of doubt, the Option Fee is not applicable against the Purchase Price in the event that the Option is exercised during the extension.',
    2: 'Purchaser shall furnish accounting statements to Owner on a quarterly basis.',
  },
  comments: {
    0: {
      author: 'Kwak & Rhee LLC',
      text: 'Client had asked for US$90,000 and may accept US$70,000. Do not disclose.',
    },
    1: { author: 'T. Halvorsen (Purchaser)', text: 'We can live with 24 months here but not with 36.' },
    2: { author: 'Kwak & Rhee LLC', text: 'Still waiting for Exhibit D.' },
  },
  text: `
^ **OPTION AGREEMENT - "THE SALT MERCHANT'S DAUGHTER"**
This agreement is made as of October 27, 2026 between Larkfield Studios, LLC ("Purchaser") and Gaetbeol Entertainment Co., Ltd. ("Owner") with respect to the Korean motion picture entitled "소금장수의 딸" (the "Property").
**1. Option.** For the sum of [#0[[-K:US$50,000-][+K:US$80,000+]]#] (the "Option Fee"), payable [-K:thirty (30)-][+K:ten (10)+] days after execution, Owner grants Purchaser the exclusive option to purchase the Rights for a period of [-K:twenty-four (24)-][+K:eighteen (18)+] months from the date hereof. The Option Fee is applicable against the Purchase Price.[^1]
**2. Extension.** Purchaser may extend the option period once, for [+H:an additional+] [#1[twelve (12) months]#], on payment of [-K:US$25,000-][+K:US$60,000+] before its expiration, which payment shall [+K:not+] be applicable against the Purchase Price.
**3. Exercise.** The option may be exercised only by written notice [+K:accompanied by payment in full of the Purchase Price+] before the expiration of the option period. [-K:Commencement of principal photography shall be deemed to constitute such notice.-]
**4. Purchase Price.** The purchase price shall be [-K:two percent (2%)-][+K:three percent (3%)+] of the final approved budget of the Picture, but not less than [-H:US$400,000-][-K:US$450,000-][+K:US$600,000+] nor more than US$1,250,000 (the "Purchase Price").
**5. Contingent Compensation.** Owner shall receive [-K:two and one-half percent (2.5%) of Purchaser's net profits-][+K:five percent (5%) of one hundred percent (100%) of the net profits of the Picture+], defined as set forth in Exhibit D.[^2] [#2[Exhibit D]#] shall be attached and frozen upon signature.
{+K}**6. Sequels.** For each theatrical sequel Purchaser shall pay Owner fifty percent (50%) of the Purchase Price upon commencement of photography.
**[-K:6-][+K:7+]. Rights.** The Rights are all motion picture, television and allied rights in the Property in the English language[-K:, and in every other language,-] throughout the world [+K:excluding Korea+]. Owner reserves the Property itself, Korean-language sequels and remakes, [+K:live stage and +]print publication rights, without holdback.
{-K}**7. Right of First Refusal.** Purchaser shall have a rolling right of last refusal with respect to the reserved rights and the next two (2) motion pictures produced by Owner.
**8. Reversion.** If principal photography has not commenced within [-K:seven (7)-][+K:four (4)+] years from exercise, the Rights shall revert to Owner [-K:, subject to Purchaser's lien for all development costs with interest-][+K:free of any lien or repayment+].
**9. Credit.** Purchaser shall accord Owner a "based on" credit in the main titles and billing block [+K:and in all paid advertising+]. [+H:Credit is subject to network and streaming service policy.+]
**10. Assignment.** Purchaser may assign this agreement [-K:freely-][+K:only with Owner's prior written consent+].
**11. Remedies.** Owner waives the right to enjoin the Picture[+K:, save for non-payment+].
**12. Governing Law.** This agreement shall be governed by California law and disputes shall be settled by arbitration in Los Angeles[-K:, each party bearing its own costs-].
[box] Purchaser shall pay Mr. Gil Han-byeol a consulting fee of US$35,000 on commencement of photography (agreed 11/2 by telephone).
LARKFIELD STUDIOS, LLC _______________     GAETBEOL ENTERTAINMENT CO., LTD. _______________
`,
};
