import type { DraftSource } from '../draft-file.ts';

/** A literary manager's e-mail on an offer: everyday words, sums with K, "they" for the buyer and "you" for the owner. */
export const AGENT_EMAIL_REMAKE: DraftSource = {
  name: 'agent-email-remake',
  text: `
From: Dana Whitlock, Harrow & Finch Management
To: Cho Min-a, Bitgoeul Contents
Re: LAST BUS TO MOKPO, American remake: what Corbel Street is offering
Min-a, I spoke to Corbel Street this morning. Below is the whole offer, and I have pushed where I could. Shout if anything looks off.
1. Option. Twelve months for $20K, and they can have a second twelve for $30K as long as a writer is on board by then. The 20 counts toward the price; the 30 does not.
2. Price. 2% of the budget with a $300K floor and a $750K lid. They pay the floor when they pull the trigger and whatever is over that on the first day of photography. No rights move until the money lands.
3. Backend. Four points of their net. We don't get to see the definition now, it comes with the long form, but it has to be as good as anybody else's on the picture. Losses on their other titles never get charged to this one.
4. Bonuses. $75K when it does $60M domestic. An Oscar for best picture is another $50K.
5. Rights. One English-language feature, everywhere but Korea. You hang on to the Korean film itself, the book and the webtoon, and the stage show, with no waiting. Games and toys are yours as well, but you sit on them in North America for two years after their release.
6. Down the road. If they do a sequel you get half of what they paid for the first one; another remake, a third. A series is $2,500 an episode for half-hours and $5K for hours. Your points carry over to all of it at the same fraction.
7. If it dies. They are not promising to make it. But if cameras haven't rolled within five years of the exercise, it all comes back to you on its own. Whoever makes it after that covers Corbel's hard costs, no interest.
8. You. Executive producer, and $60K for it. A "based on" card up front, and in the credit block wherever that runs. They will ask what you think about the writer, the director and the two leads, but the last word is theirs. Two seats at the premiere, no travel.
9. Money matters. Statements twice a year, and you have two years to object to one. Everything in dollars, and if tax comes off at source they make up the difference.
10. Legal. Your promises go no further than what you know. Each side pays for its own breach, and you for no more than you have been paid. You go on their E&O policy. Ten days to fix a late check. You can't stop the film in court unless they haven't paid you. They can hand the deal to a major that signs on to everything; for anyone else they ask you first. Singapore law, SIAC. Nothing of the film goes into training anybody's AI.
None of this binds anybody until the long form is signed. Call me tomorrow. D.
`,
};
