import type { DraftSource } from '../draft-file.ts';

/** A streamer's licence of a scripted format: particulars in three columns with references, standard conditions, cold English. */
export const STREAMER_FORMAT_LICENCE: DraftSource = {
  name: 'streamer-format-licence',
  widths: [8, 30, 62],
  text: `
^ **SCRIPTED FORMAT LICENCE**
These Particulars and the Standard Conditions that follow are one agreement, dated 19 November 2026.
| No. | Particular | Agreed
| P1 | Licensor | Onnuri Story Co., Ltd., Seoul
| P2 | Platform | Cascadia Stream Services, Inc.
| P3 | Format | "The Night Pharmacist" (Korea, 2022, 12 x 60')
| P4 | Option fee | USD 45,000. Counts towards the Format Fee.
| P5 | Option window | 12 months from the date above
| P6 | Renewals | Maximum two, six months each, USD 22,500 each time; do not count towards the Format Fee. For the second, a showrunner must be under contract.
| P7 | Format Fee | USD 250,000 (Season 1, any number of episodes), due when the option is exercised
| P8 | Per-episode fee, Season 2 onwards | USD 7,500 (60') or USD 4,500 (30')
| P9 | Derivative series | One half of the per-episode fee
| P10 | Pilot | USD 30,000 if one is produced
| P11 | Series order | USD 75,000 upon the order of Season 1
| P12 | Premium in place of back-end | 12% of the approved production cost of Season 1
| P13 | Performance payments | USD 100,000 at 20 million completed views in 90 days and USD 150,000 more at 40 million, the counts to be shown to Licensor each quarter
| P14 | Executive producer | Licensor's Ms. Mae Ji-un; USD 20,000 per episode; "Executive Producer"
| P15 | Original writer | Consultant, USD 60,000 for Season 1
| P16 | Where and in what language | Worldwide except the Republic of Korea; English
| P17 | Reports | To 31 March and 30 September; 24 months to query
| P18 | Credit | "Based on the format THE NIGHT PHARMACIST by Onnuri Story", in the opening titles of each episode, shared card permitted
| P19 | Working title | To be decided
^ **STANDARD CONDITIONS**
1. Exercising the option. Platform exercises by email to Licensor during the Option window, which runs for fifteen (15) months from signature. If the Format Fee has not arrived ten (10) business days after that email, the exercise is void; the licence takes effect upon arrival of the money.
2. What is licensed. One scripted series in the English language and, against the sums in P8 and P9, further seasons and derivative series in that language. Nothing else is licensed.
3. What is not. Licensor holds back, and may exploit whenever it likes, the original Korean series and further Korean seasons; novels, comics and webtoons; theatre; and audio drama and podcasts. Licensor also holds back video games, but will release none within eighteen (18) months of the first availability of Season 1.
4. Talking first. If Licensor wishes to license a feature film based on the Format it will negotiate with Platform alone for twenty-one (21) days before approaching others. Platform has no right to match.
5. If the series is not made. Platform does not promise to make it. If it informs Licensor that it will not, or filming is not under way thirty-six (36) months after exercise, everything licensed returns to Licensor and Platform pays Licensor USD 100,000 for the lost time. Platform is owed nothing for what it spent and keeps only its own scripts.
6. If it is not continued. Thirty (30) months after the last season became available with no new season available, the right to make seasons ends.
7. Approvals. Platform needs Licensor's approval of the showrunner and of the pilot script. On everything else Platform decides.
8. Artificial intelligence. Use of the Format for training or prompting AI systems is reserved to Licensor and will be the subject of a separate negotiation. The faces and voices of the original cast may not be synthesised.
9. Guilds. Platform's production company is signatory to the WGA, DGA and SAG-AFTRA agreements, and will list the Format as source material in all notices of writing credits.
10. Money. All payments are in US dollars and reach Licensor undiminished: where tax has to be withheld, Platform adds what is needed. The sums due for one season are never set off against another title.
11. Promises. Licensor promises that it owns the Format and, to its knowledge, that the Format infringes no one's rights. Each of us compensates the other for breach of its own promises, without limit. Licensor will be an additional insured on Platform's errors and omissions policy.
12. Late payment and failure. Platform has fifteen (15) days from a reminder to pay what is late. The option and any unexercised right end if Platform becomes insolvent.
13. No stopping the series. Licensor will not seek to halt the series and will look only to damages, unless Platform has not paid, has used rights held back, or has left off the credit.
14. Authors. Licensor will obtain from the authors an undertaking in general terms that moral rights will not be asserted against Platform.
15. Passing it on. Platform may pass this licence to a major studio or streaming service which takes on its obligations in writing. Any other transfer needs Licensor's consent.
16. Announcements and secrecy. Platform makes the first announcement, after which Licensor may refer to it. Platform approves every other disclosure except one that law demands.
17. Other projects. Platform may make another work on a similar theme only if it can show that it was created independently, and Licensor gives up no claim in that respect.
18. Papers. Licensor delivers the documents listed in Annex T; Platform tells Licensor within fifteen (15) days whether it accepts them.
19. Premiere. Two (2) guests of Licensor are invited to the launch event with business class flights and hotel.
20. No comparison. No most-favoured-nation treatment applies between Licensor and others.
21. Disputes. English law. Arbitration under the LCIA Rules, seat London, hearings by video.
Platform ____________________ Licensor ____________________
`,
};
