import type { ClauseKind } from './clause.ts';
import type { Line } from './paper-lines.ts';

/** A clause while its lines are being gathered. */
export type DraftClause = {
  readonly kind: ClauseKind;
  readonly number: string;
  heading: string;
  readonly above: readonly string[];
  readonly level: number;
  readonly part: string;
  readonly segments: Segment[];
};

/** A line, or a stretch of it, as a piece of a clause. `from` and `to` are places in the line's text. */
export type Segment = {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly number: string;
  readonly level: number;
};
