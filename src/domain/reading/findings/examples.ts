/** Words of a lecture, a guide or an opinion: what is usual, or what would be so in an example, settles nothing. */
const EXAMPLES = [
  /\bfor (?:example|instance)\b|\be\.g\.|\bin (?:this|the above|our) (?:example|case study)\b/,
  /\b(?:usually|typically|rule of thumb|as a rule|in most (?:deals|cases)|sometimes|often|it is (?:common|customary) (?:to|for|that))\b/,
  /\b(?:suppose|assume|imagine|let us say|let's say)\b/,
  /예를 ?들(?:어|면)|예컨대|예시(?:로|하면)|통상(?:적으로|은)|보통은|일반적으로|대체로|가정하(?:면|여|자)/,
];

export function isExample(sentence: string): boolean {
  return EXAMPLES.some((pattern) => pattern.test(sentence));
}
