import type { DraftSource } from '../draft-file.ts';

/** A small American producer's option on the printed form of an option on a novel, filled in, with a rider that amends it. */
export const NOVEL_FORM_OPTION_RIDER: DraftSource = {
  name: 'novel-form-option-rider',
  text: `
^ **OPTION AND PURCHASE AGREEMENT**
^ (Literary Property, Form 7)
THIS AGREEMENT is made as of the 12th day of November, 2026 between Saetbyeol Film Co., Ltd., of Seoul ("Owner"), and Lantern Row Pictures LLC, of Austin, Texas ("Producer"). Where the printed form says "Novel" the parties mean the Korean motion picture "The Ferryman's Debt" and its screenplay (the "Work"). The Rider attached is part of this Agreement and controls wherever the two differ.
1. OPTION. In consideration of Ten Thousand Dollars ($10,000.00), receipt of which Owner acknowledges, Owner gives Producer the sole right, for a period of one (1) year from the date above, to purchase the rights described in Paragraph 6.
2. EXTENSION. Producer may extend the option one time, for a further twelve (12) months, by paying Owner Fifteen Thousand Dollars ($15,000.00) before the first year has run.
3. APPLICATION OF PAYMENTS. The sum paid under Paragraph 1 is an advance against the Purchase Price. The sum paid under Paragraph 2 is not.
4. EXERCISE. To exercise the option Producer shall deliver to Owner, before the option runs out, written notice and the minimum sum stated in Paragraph 5. A notice that comes without the money is no exercise.
5. PURCHASE PRICE. If the option is exercised Producer shall pay Owner two and one-half percent (2.5%) of the budget of the picture as approved by the completion guarantor at the start of photography, leaving out only contingency, the guarantor's fee and the cost of financing, but in no event less than One Hundred Seventy-Five Thousand Dollars ($175,000.00) nor more than three times that sum. The minimum accompanies the notice; whatever is due above it is payable on the first day of principal photography.
6. RIGHTS SOLD. On exercise Owner sells Producer the right to make one motion picture in the English language from the Novel and, against the payments in Paragraph 10, sequels, remakes and television programs in that language, and to show the same by every means throughout the world except the Republic of Korea.
7. RIGHTS KEPT. Owner keeps: (a) publication in every form, comics and webtoons and recorded readings included; (b) the spoken and musical stage; (c) radio and podcast; and (d) the Work as it has been made, and further pictures in the Korean language. Rights (a), (c) and (d) may be used at any time. Owner shall not use or license rights (b) until three (3) years after the picture is first generally released, and shall talk to Producer first when it does.
8. NET PROFITS. Owner shall have three percent (3%) of one hundred percent (100%) of the net profits of the picture, computed as in Exhibit NP, which has been negotiated between the parties.
9. BONUSES. (a) When theatrical box office in the United States and Canada, as the trade press reports it, reaches two and one-half times the negative cost of the picture, Producer shall pay Owner ten percent (10%) of the Purchase Price, and the like sum at each further multiple of one. (b) If within the option period a studio, network or streaming service undertakes to finance the development of the picture, Producer shall pay Owner Twenty Thousand Dollars ($20,000.00) at the time.
10. LATER PRODUCTIONS. Producer shall pay Owner: (a) for each theatrical sequel or prequel, half the Purchase Price; (b) for each theatrical remake, one-third of it; (c) for each episode of a series, $2,000 if the slot is thirty minutes and $3,500 if it is sixty; (d) for a movie made for television, $12,500 for each hour; (e) for each of the first five reruns of an episode, twenty percent (20%) of the sum in (c), after which nothing further is due; (f) for each episode of a spin-off, half the sum in (c).
11. CREDIT. The words "Based on the motion picture THE FERRYMAN'S DEBT by Saetbyeol Film" shall appear on the screen in the main titles, and in advertisements wherever the billing block appears.
12. CONSULTATION. Producer shall talk over with Owner the choice of screenwriter, director and two leading players. If they do not agree, Producer's choice stands. Mr. Ra Seok-hun of Owner shall be credited as executive producer and paid $40,000.00 for it.
13. NO DUTY TO PRODUCE; REVERSION. Nothing here obliges Producer to make the picture. If principal photography has not begun within five (5) years after exercise, the rights return to Owner without more, and Producer's out-of-pocket costs, without interest, shall be repaid from the first financing of any new picture made from the Novel.
14. OWNER'S WARRANTIES. Owner warrants that it is the sole proprietor of the Novel and that no part of the rights sold has been granted elsewhere. That the Novel infringes no right of any third person Owner warrants to the best of its knowledge only.
15. INDEMNITY. Each party shall hold the other harmless from loss by breach of its warranties established by final judgment. Owner shall in no case be liable for more than it has been paid. Producer shall have Owner added as an insured on its errors and omissions policy and shall bear the deductible.
16. DROIT MORAL. Owner, and the Author by joining below, waive forever and throughout the world, so far as any law permits, all so-called moral rights in the Novel.
17. REMEDIES. Owner's remedy for any breach is an action for damages. Owner shall not enjoin the picture or rescind this grant.
18. FURTHER PAPERS. Owner shall sign the short form assignment when asked. If ten (10) business days have gone by since a written request and it has not been signed, Producer may sign it for Owner, provided it says nothing that this Agreement does not.
19. SUSPENSION. If war, strike or a third party's claim to the Novel stops development, the option is lengthened by the time lost, but by not more than six (6) months in all; and the option shall in no case outlast thirty (30) months from the date above.
20. ASSIGNMENT. Producer may assign this Agreement to a motion picture company of the first rank which assumes it in writing. Any other assignment needs Owner's written consent.
21. STATEMENTS. Statements of net profits are due within sixty (60) days after each 30 June and 31 December, and stand unless objected to within twenty-four (24) months.
22. TAXES. Producer shall keep back such tax as the law requires, file it in Owner's name, and send Owner the receipts. Producer need not make up the difference.
23. GUILD. Producer is not now a signatory of the Writers Guild agreement. It will become one, or assign to one, before photography starts.
24. COURTESIES. Two persons named by Owner shall be invited to the first premiere in the United States, getting there at their own expense. Owner shall have two (2) Blu-ray copies for private use.
25. LAW. California law governs. Disputes go to arbitration in Los Angeles under the rules of the American Arbitration Association.
26. ANNOUNCEMENTS. [Who announces first: to be agreed]
IN WITNESS WHEREOF the parties have signed.
Owner: ______________________ Producer: ______________________
---
^ **RIDER TO OPTION AND PURCHASE AGREEMENT**
R-1. Paragraph 2 (Extension). The extension is for six (6) months and not for twelve, and may be had only if by then a writer paid under a Guild contract has handed in a first draft.
R-2. Paragraph 8 (Net Profits). For "three percent (3%)" read "four percent (4%)". Exhibit NP stands as it is on the date of signing; no later change to Producer's forms affects Owner, while any better definition given to another participant in the picture is Owner's also.
R-3. Title. Until the whole of the Purchase Price has been paid the rights remain Owner's and Producer is a licensee merely.
R-4. Games. Electronic games and interactive works are kept by Owner, free of any waiting time.
R-5. Paragraph 17 (Remedies). The paragraph does not apply where the Purchase Price is overdue, where Producer has used a right kept by Owner, or where the credit has been left off.
R-6. Late money. Producer has twenty (20) days from Owner's written notice to pay what is overdue.
R-7. Failure. If Producer becomes insolvent, or comes under the control of another who does not assume this Agreement, the option ends.
R-8. Scripts. If the option lapses Owner may take over the scripts written for Producer. Their direct cost is to be repaid only if a picture is made from them.
R-9. Machines. Neither the Novel nor any part of it may be used to train or prompt artificial intelligence unless a separate license has been bought. The face and voice of no player in the Work may be copied by machine without that player's own signed consent.
R-10. Currency. Every sum here is in dollars of the United States.
`,
};
