/** How much of an internal brief: what must be decided, what the negotiator needs, or everything. */
export const BRIEF_LENGTHS = ['one-page', 'standard', 'full'] as const;
export type BriefLength = (typeof BRIEF_LENGTHS)[number];
