import type { DraftSource } from '../draft-file.ts';

/** A London solicitor's compact option and purchase agreement: particulars in a table at the front, short clauses, two schedules. */
export const LONDON_OPTION_SALT_HARVEST: DraftSource = {
  name: 'london-option-salt-harvest',
  numbering: { a: [{ text: '%1.' }, { text: '%1.%2' }], b: [{ text: '%1.' }], c: [{ text: '%1.' }] },
  footer: 'Pettifer Lisle LLP / draft 2 / 4 December 2026',
  widths: [28, 72],
  text: `
^ **OPTION AND PURCHASE AGREEMENT**
This Agreement is dated 4 December 2026 and made between the Owner and the Producer named in the Particulars.
^ **PARTICULARS**
| **Owner** | Mulgil Film Co., Ltd. (주식회사 물길필름), a company registered in the Republic of Korea, of 27 Haebyeon-ro, Busan
| **Producer** | Quillmere Pictures Limited, a company registered in England and Wales, of 14 Lamb's Row, London EC1
| **Film** | The feature film in the Korean language "Salt Harvest" (소금밭), directed by Seo Yun-ji and first shown in cinemas in 2023
| **Option Fee** | US$40,000 (forty thousand US dollars), payable within ten business days of the date of this Agreement
| **Option Period** | Eighteen months from the date of this Agreement
| **Extensions** | Two, each of twelve months, at US$30,000 apiece
| **Purchase Price** | Two per cent (2%) of the Budget, but never below US$400,000 (the "Minimum Price") nor above US$900,000
| **Profit Share** | Five per cent (5%) of the whole of the Net Profits of the Picture
| **Executive Producer** | Mr Bae Jun-ho, for a fee of US$75,000
| **Language and Territory** | English only; the whole world save the Republic of Korea
| **Legal costs** | The Producer contributes £7,500 to those of the Owner on signature
^ **AGREED TERMS**
@1 **Interpretation**
@2 Words defined in the Particulars bear the same meaning below. The "Picture" is the feature film made under clause 4.1.
@2 The "Budget" is the total of direct costs of production in the budget as it stands on the first day of principal photography, leaving out only finance costs, the completion guarantor's fee and the contingency.
@1 **The Option**
@2 In return for the Option Fee the Owner grants the Producer the sole and irrevocable option to buy the Rights during the Option Period (the "Option"). If the Option is exercised, the Option Fee is treated as paid on account of the Purchase Price.
@2 The Producer may take up an extension only if, before the Option Period would otherwise end, the extension fee has reached the Owner and the Producer has shown the Owner the signed engagement of a screenwriter. Extension fees are additional to the Purchase Price and are not deducted from it.
@2 Time does not run while a third party's claim to the Film is unresolved or while the Producer's work is held up by force majeure, but the Producer may not gain more than six months in all by this clause.
@2 The Option is exercised by notice in writing served before the Option Period ends. The notice is of no effect unless the Minimum Price has arrived in cleared funds within ten business days of service, and the Rights do not pass to the Producer until it has.
@1 **Money**
@2 The Minimum Price falls due on exercise of the Option. Any balance of the Purchase Price is payable on the first day of principal photography of the Picture.
@2 The Owner's Profit Share is worked out as Schedule 2 provides, and paid within thirty days of each statement.
@2 Payments are made in US dollars to the account that the Owner names, and the Producer bears the charges of both banks. A receipt in another currency is converted at the closing rate which the Financial Times publishes for the day on which it arrives.
@1 **The Rights**
@2 On exercise the Owner assigns to the Producer the exclusive right to make one feature film in the English language based on the Film and to exploit it in all media for the full period of copyright (the "Rights"). A sequel, a further remake or a television series may be made only upon a separate notice, given together with the payment set by Schedule 1.
@2 The Owner keeps, free of restriction, the Film itself, sequels to it and remakes of it in Korean, and publication of the story in print and electronic form, webtoons included.
@2 The Owner also keeps the live stage rights, but shall not have the story performed on stage before the third anniversary of the first release of the Picture. Should it then mean to license them, it shall first negotiate with the Producer for forty-five days, and the Producer may match, once, the best offer that anyone else makes.
@1 **If the Picture is not made**
@2 The Producer is under no duty to make or to release the Picture, but clause 5.2 applies if it does not.
@2 If principal photography has not begun by the fifth anniversary of exercise, the Rights revert to the Owner on the following day without notice.
@2 After reversion the documented direct cost to the Producer of scripts, with neither interest nor overhead, is repaid on the first day of photography of any new production based on the Film, out of the finance of that production and from no other source.
@1 **Credit and services**
@2 The words "Based on the film 'Salt Harvest'" shall appear in the main titles of the Picture, in its billing block and in all paid advertising that the Producer issues.
@2 The Producer shall engage Mr Bae as executive producer of the Picture and credit him as such. He shall be paid sixty-five thousand US dollars (US$65,000), one half on the first day of photography and one half on delivery.
@1 **Title and liability**
@2 The Owner warrants without qualification that it owns the Rights and may grant them and, so far as it is aware, that nothing in the Film infringes any right of another.
@2 Each party shall indemnify the other against claims by third parties that arise from its own breach, once the breach has been established by a final judgment. The liability of the Owner under this clause does not exceed the sums that it has received.
@2 The Owner shall supply the title documents listed in Schedule 3 within twenty-one days of signature, and the Producer shall approve them, or say what is wanting, within fourteen days of having them.
@1 **General**
@2 The Producer may not assign the benefit of this Agreement without the prior written consent of the Owner.
@2 This Agreement is governed by the law of England and Wales, whose courts have exclusive jurisdiction.
SIGNED for and on behalf of MULGIL FILM CO., LTD. ....................
SIGNED for and on behalf of QUILLMERE PICTURES LIMITED ....................
---
^ **SCHEDULE 1: FURTHER PRODUCTIONS**
@b1 For a sequel or a prequel the Owner is paid one half of the Purchase Price, and for a further remake one third of it.
@b1 For a television series the Owner is paid US$6,000 for each produced episode of an hour and US$4,000 for each produced episode of half an hour. What is paid for a pilot is left to be agreed when one is ordered.
@b1 On each sequel, prequel or further remake the Owner takes a share of Net Profits that stands to five per cent as the payment under paragraph 1 stands to the Purchase Price.
---
^ **SCHEDULE 2: NET PROFITS**
@c1 "Net Profits" are all sums received from the exploitation of the Picture less, in this order, distribution fees, which shall not exceed twenty-five per cent (25%) of gross receipts, the expenses of distribution, the finance of the Picture and its cost of production. The Owner and the Producer have settled this definition between them and it does not vary with the practice of either.
@c1 No loss on any other production, a sequel included, is brought into the account.
`,
};
