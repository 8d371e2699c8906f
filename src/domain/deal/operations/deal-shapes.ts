import type { Fraction } from '#domain/figures/fraction.ts';
import type { Shape, Shapes } from '#domain/ledger/shapes.ts';
import type { Ladder } from '#domain/library/term.ts';
import type { NameIn } from '#domain/text/names.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import type { OptionChances } from '#domain/settlement/simulation/parameters.ts';
import type { Deal, Draft, OurRung, TermEntry } from '../deal.ts';
import type {
  AcceptedTerm,
  Alternative,
  BeyondMending,
  Mandate,
  MustHave,
  OwnDecision,
} from '../deciding.ts';
import type { JudgedBy } from '../judged-by.ts';
import type { DealWaterfall } from '../deal-money.ts';
import type { DecidedFinding, NotedIssue, Paper } from '../paper.ts';
import type { RedlineChangeInHand } from '../redline-change.ts';

/** What the operations on a deal state their fields with. */
export type DealShapes = Shapes & {
  readonly headPatch: Shape<HeadPatch>;
  readonly draft: Shape<Draft>;
  readonly draftLabel: Shape<string>;
  readonly draftLabelIn: Shape<NameIn>;
  readonly round: Shape<number>;
  /** ISO 8601. */
  readonly date: Shape<string>;
  readonly entryPatch: Shape<Partial<TermEntry>>;
  /** At least one. */
  readonly termIds: Shape<readonly string[]>;
  readonly rung: Shape<OurRung>;
  readonly ladder: Shape<Ladder>;
  readonly note: Shape<string>;
  readonly assumptionName: Shape<AssumptionName>;
  readonly assumption: Shape<Fraction>;
  readonly chances: Shape<OptionChances>;
  readonly scenario: Shape<OwnScenario>;
  /** One that the library does not name. */
  readonly namedScenario: Shape<OwnScenario>;
  readonly waterfall: Shape<DealWaterfall>;
  readonly paper: Shape<Paper>;
  readonly decidedFinding: Shape<DecidedFinding>;
  readonly mustHave: Shape<MustHave>;
  readonly accepted: Shape<AcceptedTerm>;
  readonly beyondMending: Shape<BeyondMending>;
  readonly alternative: Shape<Alternative>;
  readonly mandate: Shape<Mandate>;
  readonly decision: Shape<OwnDecision>;
  readonly judgedBy: Shape<JudgedBy>;
  readonly redlineChange: Shape<RedlineChangeInHand>;
  readonly notedIssue: Shape<NotedIssue>;
};

/** `budget: null` takes the budget away. */
export type HeadPatch = Partial<Omit<Deal, 'id' | 'budget' | 'notApplicable'>> & {
  readonly budget?: Deal['budget'] | null;
};
