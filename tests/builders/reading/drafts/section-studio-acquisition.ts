import type { DraftSource } from '../draft-file.ts';

/** A studio's acquisition form in Articles and typed Sections, letters in the line; its headings say less, or more, than what stands below them. */
export const SECTION_STUDIO_ACQUISITION: DraftSource = {
  name: 'section-studio-acquisition',
  header: 'LPS Legal - Draft No. 1 - 12/01/2026 - not an offer until signed',
  text: `
^ **OPTION AND RIGHTS ACQUISITION AGREEMENT**
This Option and Rights Acquisition Agreement ("**Agreement**") is dated as of December 1, 2026 (the "**Effective Date**") and is between LARKSPUR POINT STUDIOS, INC., a California corporation ("**Studio**"), and BYEOLDAM PICTURES CO., LTD., a company organized under the laws of the Republic of Korea ("**Grantor**"), with respect to the Korean-language theatrical motion picture currently entitled "The Salt Broker" (소금 거간) (the "**Existing Picture**").
^ **ARTICLE 1 - DEFINITIONS AND OPTION**
Section 1.1 __Certain Definitions.__ (a) "**Approved Budget**" means the final in-going budget of the New Picture as approved by Studio at greenlight, less only the premium for a completion bond, contingency of not more than ten percent (10%), and financing charges, and less nothing else. (b) "**Minimum Price**" means Six Hundred Fifty Thousand Dollars ($650,000). (c) "**New Picture**" means the first English-language motion picture produced by Studio in exercise of the Rights.
Section 1.2 __Option.__ (a) In consideration of Seventy-Two Thousand Dollars ($72,000), payable within twenty (20) days after the later of Grantor's signature hereof and Studio's approval of the documents listed in Schedule C, Grantor grants Studio the exclusive and irrevocable option to acquire the Rights, which option shall remain open for sixteen (16) months after the Effective Date. (b) The payment made under Section 1.2(a) shall apply against, and reduce, the Purchase Price.
Section 1.3 __Extension.__ (a) Studio may extend the option once only, for a further fourteen (14) months, upon payment before expiry of Fifty-Seven Thousand Dollars ($75,000). (b) Studio will endeavor to tell Grantor forty-five (45) days in advance whether it expects to extend, but payment is all that is required and a failure so to advise has no consequence. (c) The payment made under Section 1.3(a) shall not apply against the Purchase Price.
Section 1.4 __Interruption.__ If development is interrupted by force majeure or by a third party's claim to the Existing Picture, the period then running shall be lengthened by the length of the interruption, not to exceed eight (8) months in the aggregate.
Section 1.5 __Exercise.__ Studio exercises the option by giving written notice and in no other way. Upon notice the Rights vest in Studio, and the sums specified in Article 2 become a debt of Studio payable as there set forth.
^ **ARTICLE 2 - MONEY**
Section 2.1 __Purchase Price.__ (a) The purchase price for the Rights (the "**Purchase Price**") is two and three-quarters percent (2.75%) of the Approved Budget, but never less than the Minimum Price. (b) In no event shall the Purchase Price be greater than three (3) times the Minimum Price. (c) Studio shall pay the Minimum Price within thirty (30) days after notice of exercise, and the remainder, if any, upon commencement of principal photography.
Section 2.2 __Success.__ When theatrical box office of the New Picture in all territories, as tracked by Comscore, first equals three (3) times the negative cost, Studio shall pay Grantor One Hundred Thousand Dollars ($100,000), and the like amount at each further whole multiple of the negative cost.
Section 2.3 __Gross Participation.__ Grantor shall be entitled to four percent (4%) of one hundred percent (100%) of the "Defined Net Proceeds" of the New Picture. Defined Net Proceeds are computed according to Studio's standard definition in effect at the date of exercise, which Grantor may inspect at Studio's offices and which is not annexed hereto.
Section 2.4 __Statements.__ Studio shall render one statement for each calendar year. Each statement is conclusive unless Grantor objects in writing within eighteen (18) months after it is sent. Studio keeps records for five (5) years.
Section 2.5 __Applicable Ceilings.__ Amounts payable for any picture produced for cable or streaming shall be subject to the ceilings applicable to that medium under Studio's then-current schedule.
^ **ARTICLE 3 - RIGHTS**
Section 3.1 __Grant.__ The rights which Studio acquires on exercise (the "**Rights**") are all motion picture, television and allied rights in the Existing Picture and its screenplay, excepting only what Section 3.2 reserves, throughout the universe, in all languages and in perpetuity.
Section 3.2 __Reservations.__ Grantor reserves: (a) the Existing Picture in the form released, and the right to make sequels, prequels and remakes of it in Korean; (b) publication in print, as e-books and as webtoons; and (c) the live stage. What is reserved under (a) and (b) Grantor may exploit at any time. What is reserved under (c) Grantor shall not exploit, and before licensing it shall first negotiate with Studio, until sixty (60) months after the general release of the New Picture or eighty-four (84) months after exercise, whichever comes first.
Section 3.3 __Games and Merchandising Reserved.__ Grantor acknowledges that the Rights include video games, interactive and immersive uses and merchandising of every kind drawn from the Existing Picture, that the Purchase Price is full consideration for them, and that nothing in this Section shall be read to reserve them.
Section 3.4 __Authors.__ Grantor waives irrevocably and throughout the world, for itself and for the director and writer of the Existing Picture (whose signed waivers it shall deliver), all rights known as moral rights of authors.
^ **ARTICLE 4 - FURTHER PRODUCTIONS**
Section 4.1 __Pictures.__ For each theatrical sequel or prequel Studio shall pay Grantor a sum equal to forty percent (40%) of the Purchase Price, and for each theatrical remake of the New Picture a sum equal to thirty percent (30%) of the Purchase Price.
Section 4.2 __Television.__ (a) For each episode of a series Studio shall pay Seven Thousand Five Hundred Dollars ($7,500) if sixty minutes and Four Thousand Two Hundred Fifty Dollars ($4,250) if thirty. (b) For each of the first five (5) reruns of an episode on a United States network Studio shall pay twenty percent (20%) of the sum in (a), and for later reruns nothing. (c) The sum payable for a generic or planted spin-off shall be negotiated in good faith if and when one is ordered.
^ **ARTICLE 5 - CREDIT AND SERVICES**
Section 5.1 __Source Credit.__ Studio shall accord a credit substantially in the form "Based on the motion picture THE SALT BROKER" in the main titles of the New Picture and in the billing block of its one-sheet.
Section 5.2 __Ms. Hwangbo.__ Hwangbo Jin shall be engaged as executive producer, shall be so credited, and shall be paid One Hundred Ten Thousand Dollars ($110,000) for all services.
Section 5.3 __Creative Matters.__ Grantor may make its views known as to director and principal cast. The decisions of Studio in every creative and business matter are final.
^ **ARTICLE 6 - IF NOT PRODUCED; REMEDIES; GENERAL**
Section 6.1 __Production.__ Studio has no obligation to produce the New Picture. If principal photography has not commenced within six (6) years after exercise, Grantor may reacquire the Rights by paying to Studio, as a condition of the reassignment, all sums Studio has expended, overhead included, with interest.
Section 6.2 __Remedies.__ Grantor's sole remedy for any breach, non-payment included, is an action at law for money damages, and under no circumstances may Grantor enjoin the New Picture or terminate or rescind the grant.
Section 6.3 __Consent to Assignment.__ Studio may assign this Agreement, in whole or in part, to any person, and is upon assignment released from further liability; no consent of Grantor is needed.
Section 6.4 __Indemnities.__ Grantor shall indemnify Studio against any claim which, if true, would be a breach of Grantor's warranties. Studio gives no indemnity.
Section 6.5 __Law.__ California law governs. Any action shall be brought in the state or federal courts sitting in Los Angeles County.
IN WITNESS WHEREOF the parties have signed. STUDIO: ______________ GRANTOR: ______________
`,
};
