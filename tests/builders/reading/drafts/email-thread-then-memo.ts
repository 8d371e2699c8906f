import type { DraftSource } from '../draft-file.ts';

/** Three mails in which a co-production is agreed in pieces, then the memo of what was agreed, marked by both; some points stand in the mails alone, some figures of the mails are given up in the memo. */
export const EMAIL_THREAD_THEN_MEMO: DraftSource = {
  name: 'email-thread-then-memo',
  numbering: { a: [{ text: '%1.' }] },
  authors: { A: 'Declan Roche', B: 'Sura Bae' },
  comments: { 1: { author: 'Sura Bae', text: 'Our board would still like 7% here. I said no to them.' } },
  text: `
From: Declan Roche, Broadwick Features
To: Sura Bae, Noeul Pictures
Sent: 9 February 2027 10:12
Subject: THE SALT ORCHARD
Hi Sura, good to see you in Berlin. Here is what I would propose to my partners, shoot it full of holes.
I have you at 45% of the money and us at 55%, and a sales agent at 20% because that is what everyone asks.
A producing fee for Noeul of 3% of the budget, and we take 4% as our overhead.
Let us talk about the rest when you have the schedule. D.
---
From: Sura Bae
To: Declan Roche
Sent: 11 February 2027 18:40
Subject: Re: THE SALT ORCHARD
Dear Declan, my answers are below your lines.
> I have you at 45% of the money and us at 55%
We cannot. It is 40 for us, see the memo that I am drafting. The agent must come down too.
> A producing fee for Noeul of 3% of the budget, and we take 4% as our overhead.
Agreed, both.
Insurance: one production policy with both companies named on it. Errors and omissions at one million dollars a claim and three million in the aggregate.
Best, Sura
---
From: Declan Roche
To: Sura Bae
Sent: 15 February 2027 09:03
Subject: Re: Re: THE SALT ORCHARD
Sura, all fine. Three more so that they are not forgotten:
Festivals we decide together, and the first showing in Korea is wherever you want it.
No digital double of any actor unless that actor agrees to it in writing. Nothing more on AI for now.
Both of us warrant what we bring and stand behind it with an indemnity, without a cap.
Please put the rest in your memo, and I will mark it. What we have agreed in these mails stands even if it is not in the memo; if the memo says something else, the memo is right. D.
---
# Memo of agreed points, 17 February 2027
Noeul Pictures ("Noeul") and Broadwick Features ("Broadwick"), feature film "The Salt Orchard". Marked by Declan, then by Sura.
@1 **Budget.** US$5,800,000 with a contingency of 10%. Both approve it. Moving any line by more than 2%, or anything above the line, takes the other's consent.
@1 **Shares.** Noeul 40%, Broadwick 60%. Each pays in proportion at the same milestones; whoever does not pay is diluted. Noeul's color grading counts at its usual rate card and recoups with the cash.
@1 **Overages.** Whoever causes an overage pays for it, but Noeul never more than its part of the contingency.
@1 **Bond.** [-A:3%-][+B:2.75%+] of the budget. Before the guarantor takes over, both are given notice and time to put things right.
@1 **Loan.** Nine percent a year all in, secured on the New York credit. Gap money of at most 12% of the budget.
@1 **Creative.** Broadwick consults Noeul on director, writer and leads, and Noeul has a veto over two roles. The cut is made jointly; if we differ, Marguerite Sand, editor, decides. Korea is Noeul's set and America is Broadwick's.
@1 **People.** Standard contracts for all of the Korean crew, 52 hours a week. Broadwick's single purpose company signs with the guilds, Noeul's guarantee being limited to $40,000. Deposit with the actors' union of three weeks of cast payroll. Every distributor assumes the residuals, so that we keep no cash for them.
@1 **Ownership.** Copyright 40% Noeul, 60% Broadwick. Broadwick has an option on one sequel at a price to be fixed by the same formula, with Noeul in it again.
@1 **Territories.** Korea is Noeul's in all media. Noeul gets first negotiation for the rest of Asia. Everything else is pooled.
@1 **Recoupment.** In the order of Annex A. Noeul and Broadwick recoup side by side in proportion, plus [-A:20%-][+B:15%+] on what each put in. Producers' corridor of [#1[6%]#] of receipts before equity is back, but not above $150,000.
@1 **Profits.** Noeul 45%, Broadwick 55%. [+B:No setting off against other films or between territories.+]
@1 **Collection.** Independent collection manager, with Noeul a party who is paid and sent reports directly. One percent of what comes in. Reports each quarter.
@1 **Sales.** [-A:17.5%-][+B:15%+] of gross sales, expenses up to $90,000, six years. Below the price list the agent asks us, and if we say nothing for three days it may go ahead. Two tests: $1,000,000 of contracts by month 12 and $600,000 received by month 18, or we move the film.
@1 **U.S. release.** 20% in theaters and 25% on other media, of the distributor's gross receipts. A minimum spend on P&A that binds, the media plan needs our approval, and what is not spent is paid to us. 400 screens. 75 days between the last cinema day and any streaming. Eight years. Minimum guarantee: open until we have offers.
@1 **Incentives.** Each keeps those of its own country and counts them as its contribution. New York at 30% of qualified spend; the KOFIC co-production fund at half of Noeul's net cost.
@1 **Currency and tax.** Two budgets, dollars and won, at 1,380, adjusted if the rate leaves a band of 4%. Withholding: [-A:10%-][+B:to be confirmed by both tax advisers+].
@1 **Credit.** Producer credits and logos according to contribution, Noeul first in Korea.
@1 **End.** Only for a breach that is not put right in 30 days; rights go home, nothing is paid back. No shoot within 24 months: the script returns to Noeul.
@1 **Disputes and language.** IFTA arbitration in Los Angeles, by video where wanted. English prevails; the Korean version is agreed and initialed by both.
Noeul Pictures ______________ Broadwick Features ______________
`,
};
