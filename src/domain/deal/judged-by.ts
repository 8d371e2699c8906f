/**
 * The edition of the library that this deal was last looked at with. The app judges by the library on hand: a record
 * that was corrected must not go on misleading. So this is what the person knows of, and what a newer edition changed
 * is shown against it. A deal without it was made before there were editions.
 */
export type JudgedBy = {
  readonly edition: string;
  /** ISO date: when the person took it. */
  readonly on: string;
};
