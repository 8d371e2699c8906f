import type { DraftSource } from '../draft-file.ts';

/** An outright purchase drawn as a printed assignment: dense paragraphs with little beneath them, and three riders, one of which overrides the form. */
export const ASSIGNMENT_WITH_RIDERS: DraftSource = {
  name: 'assignment-with-riders',
  header: 'HBK LLP 12/8/26 (clean)',
  text: `
^ **PURCHASE AND ASSIGNMENT OF MOTION PICTURE RIGHTS**
KNOW ALL PERSONS BY THESE PRESENTS, that in consideration of the sums hereinafter mentioned the undersigned MALGEUN NAL PICTURES CO., LTD., of Seoul, Korea ("Assignor"), hereby agrees with BRACKETT & SLOAN PRODUCTIONS, INC., a New York corporation ("Assignee"), as of December 8, 2026, as follows, concerning the motion picture entitled "The Cellist Upstairs" ("윗집 첼리스트") and the screenplay thereof by Namgung Seok (together, the "Property"). Riders A, B and C are attached and made a part hereof; in case of conflict the Riders control.
FIRST: **Assignment.** Assignor sells, assigns and sets over to Assignee, its successors and assigns, in perpetuity and throughout the world with the exception of the Republic of Korea, the sole and exclusive right to produce motion pictures and television programs in the English language based upon the Property and to exhibit and exploit the same by all means and in all media. All other rights are retained by Assignor, as more particularly stated in Rider B.
SECOND: **Price.** Assignee shall pay Assignor the sum of Three Hundred Fifty Thousand Dollars ($350,000), of which one-half is payable on execution hereof and one-half on commencement of principal photography of the first motion picture produced hereunder (the "First Picture"). There is no option, and no part of the price is refundable.
THIRD: **Title and Payment.** The rights assigned shall vest in Assignee on execution; but if any installment remains unpaid twenty (20) days after written notice from Assignor that it is overdue, all of such rights shall re-vest in Assignor automatically and without further act.
FOURTH: **Warranties.** Assignor warrants without limitation that it is the sole proprietor of the Property, that the Property is original, and that the exercise of the rights assigned will infringe upon no right of any person.
FIFTH: **Indemnification.** Each party shall indemnify and hold harmless the other against loss, including reasonable counsel fees, resulting from its breach of this instrument, without limit of amount.
SIXTH: **Alterations.** Assignee may make changes in, additions to and omissions from the Property. The author reserves the right to be named. Assignor shall procure that the author and the director do not assert other so-called moral rights against changes of a kind customary in the industry.
SEVENTH: **No Obligation.** Assignee is not obliged to produce the First Picture. If principal photography thereof shall not have commenced on or before the fifth (5th) anniversary of this instrument, the rights assigned shall revert to Assignor; Assignee's direct out-of-pocket costs of development, without interest or overhead, shall be repaid solely from the first moneys available to finance a subsequent production.
EIGHTH: **Net Profits.** Assignee shall pay Assignor four percent (4%) of one hundred percent (100%) of the net profits of the First Picture, as per Rider A. The First Picture shall not be cross-collateralized with any other motion picture.
NINTH: **Later Productions.** For each sequel or prequel produced for theatrical exhibition, Assignee shall pay one-half (1/2), and for each theatrical remake of the First Picture one-third (1/3), of the price stated in SECOND. For television: Three Thousand Five Hundred Dollars ($3,500) per half-hour program and Six Thousand Dollars ($6,000) per one-hour program; and on each of the first five reruns of a program, twenty percent (20%) of such sum. Television movies: Ten Thousand Dollars ($10,000) per hour, but not more than Eighty Thousand Dollars ($80,000). Assignor's share of net profits shall apply to each such production in the same ratio as the fixed payment bears to the price stated in SECOND.
TENTH: **Approval.** Assignor shall be consulted as to the director and the two principal players, and if it responds in writing within five (5) business days Assignee shall answer it in writing. Assignee's determination shall control.
ELEVENTH: **Credit.** On a separate card in the main titles, in the billing block, and in all paid advertising: "Based on the motion picture THE CELLIST UPSTAIRS".
TWELFTH: **Services.** Ms. Yoo Hae-in shall be engaged as co-producer of the First Picture, for Sixty-Five Thousand Dollars ($65,000), and so credited. Mr. Namgung shall serve as creative consultant for Twenty Thousand Dollars ($20,000).
THIRTEENTH: **Statements.** Quarterly for the first two years following release and semi-annually thereafter. Objections shall be made within thirty (30) months. Assignor may examine the books once in each year.
FOURTEENTH: **Insurance.** Assignee shall carry errors and omissions insurance of not less than One Million Dollars ($1,000,000) per claim and shall cause Assignor to be named thereon.
FIFTEENTH: **Injunction.** Assignor shall not be entitled to enjoin the First Picture, save upon nonpayment, failure of credit, or use of a right retained under Rider B.
SIXTEENTH: **Further Assurances.** Assignor shall execute the short form annexed as Exhibit 1. Should it fail to execute any further instrument consistent herewith within ten (10) days of request, Assignee may do so as its attorney-in-fact.
SEVENTEENTH: **Transfer.** No assignment by Assignee shall be made without Assignor's prior written consent.
EIGHTEENTH: **Governing Law.** This instrument shall be governed by the law of the State of California. All disputes shall be arbitrated in Los Angeles under the rules of JAMS.
IN WITNESS WHEREOF the parties have executed this instrument. ______________  ______________
---
^ **RIDER A**
^ **(Money)**
A-1. In SECOND, the sum is Four Hundred Thousand Dollars ($400,000).
A-2. Net profits shall be defined no less favorably to Assignor than to Assignee itself and to any other participant. The definition annexed as Exhibit 2 has been negotiated and shall not be changed.
A-3. If domestic theatrical box office reaches Thirty Million Dollars ($30,000,000), Assignee shall pay a bonus of Fifty Thousand Dollars ($50,000), and again at each further Fifteen Million Dollars ($15,000,000).
A-4. An award bonus has been requested by Assignor. TBD.
A-5. Payments are in United States Dollars. Should tax be withheld, Assignee shall pay such additional amount as will leave Assignor with the sum stated.
---
^ **RIDER B**
^ **(Retained Rights)**
B-1. Assignor retains: the Property as produced, together with productions in the Korean language; publication of every kind, comic books and webtoons included; and radio. These are unrestricted.
B-2. Assignor retains the stage and interactive games, but shall not exercise them for three (3) years from the release of the First Picture, and shall first negotiate with Assignee for twenty-one (21) days.
B-3. Merchandising of the Property's title and characters passes to Assignee for a further payment to be separately stated in the license for each product line.
---
^ **RIDER C**
^ **(Warranties)**
C-1. The warranties in FOURTH, other than that of Assignor's own title, are made to the best of Assignor's knowledge.
C-2. No use of the Property to train or operate artificial intelligence is permitted without a separate license.
`,
};
