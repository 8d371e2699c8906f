/** What a clause is about. A closed list that covers the labels of CUAD that matter to film and what film deals add. */
export const TOPICS = [
  'title',
  'parties-and-date',
  'recitals',
  'definitions',
  'grant-of-rights',
  'option',
  'option-extension',
  'exercise',
  'purchase-price',
  'payment',
  'minimum-guarantee',
  'contingent-compensation',
  'bonuses',
  'budget',
  'financing',
  'recoupment',
  'collection-account',
  'reserved-rights',
  'holdback',
  'exclusivity',
  'rofr',
  'subsequent-productions',
  'reversion',
  'term',
  'term-extension',
  'territory-and-language',
  'credit',
  'approvals',
  'creative-control',
  'key-people',
  'delivery',
  'release-and-marketing',
  'distribution-fee-and-expenses',
  'accounting',
  'audit-rights',
  'most-favoured-nation',
  'assignment',
  'change-of-control',
  'sublicensing',
  'ownership',
  'joint-ownership',
  'moral-rights',
  'chain-of-title',
  'warranties',
  'indemnity',
  'insurance',
  'limitation-of-liability',
  'damages',
  'default-and-cure',
  'termination',
  'effect-of-termination',
  'insolvency',
  'remedies',
  'no-challenge',
  'third-party-rights',
  'guilds-and-labour',
  'tax',
  'incentives',
  'currency',
  'confidentiality',
  'publicity',
  'ai-and-data',
  'governing-law',
  'disputes',
  'force-majeure',
  'notices',
  'prevailing-language',
  'boilerplate',
  'signatures',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A topic of a clause. `confidence` is calibrated: of those that say .8, four in five are right. */
export type TopicClaim = {
  readonly topic: Topic;
  readonly confidence: number;
  /** The sentence of the clause that decided it: a stretch of the clause's text. */
  readonly from: number;
  readonly to: number;
};

/** What the model thinks of a confidence: measured bands, not wishes. */
export const SURE = 0.72;
export const LIKELY = 0.16;
export const UNSURE = 0.05;
