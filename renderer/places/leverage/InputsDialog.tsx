import type { ReactNode } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { AnswerInput, Axis, DimensionLeverage, TermInput } from '#domain/leverage/leverage.ts';
import { formatState } from '#domain/values/format-value.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { leverageMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { QuestionLink, TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { StandingMark } from '#renderer/deal-parts/StandingMark.tsx';
import { useApp } from '#renderer/state/session.ts';
import { formatCoverage, formatProduct, formatScore } from './scores.ts';

/** What made the two numbers of a dimension: weight x score, line by line, the sums, and what is left out. */
export function InputsDialog(props: {
  readonly leverage: DimensionLeverage;
  readonly draft: Draft;
  readonly onClose: () => void;
}) {
  const { leverage, draft, onClose } = props;
  const t = useMessages(leverageMessages);
  const say = useSay();
  const dimension = useApp((state) => byId(state.library.dimensions).get(leverage.dimension));
  const name = dimension ? say(dimension.name) : leverage.dimension;
  return (
    <Dialog title={t.inputsOf(name)} size="wide" onClose={onClose}>
      <div className="inputs">
        <p>
          <PrivateMark /> {say(leverage.why)}
        </p>
        <AxisInputs
          title={t.termInputs}
          axis={leverage.terms}
          columns={{ first: t.input, second: t.standing }}
        >
          {ordered(leverage.terms.inputs).map((input) => (
            <TermLine key={input.termId} input={input} draft={draft} />
          ))}
        </AxisInputs>
        <AxisInputs
          title={t.answerInputs}
          axis={leverage.power}
          columns={{ first: t.input, second: t.answer }}
        >
          {ordered(leverage.power.inputs).map((input) => (
            <AnswerLine key={input.questionId} input={input} />
          ))}
        </AxisInputs>
        <p className="quiet small">{t.weightsAreOurs}</p>
      </div>
    </Dialog>
  );
}

/** Scored lines first, heaviest first; then what lowers coverage. */
function ordered<Input extends { readonly weight: number; readonly score?: number }>(
  inputs: readonly Input[],
): Input[] {
  return inputs.toSorted(
    (a, b) =>
      Number(a.score === undefined) - Number(b.score === undefined) ||
      b.weight - a.weight ||
      (a.score ?? 0) - (b.score ?? 0),
  );
}

function AxisInputs(props: {
  readonly title: string;
  readonly axis: Axis<{ readonly weight: number; readonly score?: number }>;
  readonly columns: { readonly first: string; readonly second: string };
  readonly children: ReactNode;
}) {
  const { title, axis, columns, children } = props;
  const t = useMessages(leverageMessages);
  const product = axis.inputs.reduce(
    (sum, input) => sum + (input.score === undefined ? 0 : input.weight * Math.round(input.score * 10)),
    0,
  );
  return (
    <section className="axis-inputs">
      <h3>
        {title} <span className="axis-score">{formatScore(axis.score)}</span>
      </h3>
      <table className="leverage-table">
        <thead>
          <tr>
            <th scope="col">{columns.first}</th>
            <th scope="col">{columns.second}</th>
            <th scope="col" className="figure">
              {t.weight}
            </th>
            <th scope="col" className="figure">
              {t.score}
            </th>
            <th scope="col" className="figure">
              {t.product}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.coverageSum(axis.scoredWeight, axis.applicableWeight, formatCoverage(axis.coverage))}
            </th>
            <td className="figure">{axis.scoredWeight}</td>
            <td className="figure" colSpan={2}>
              {axis.score === undefined
                ? t.noScore
                : t.mean(String(product / 10), String(axis.scoredWeight), formatScore(axis.score))}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function TermLine({ input, draft }: { readonly input: TermInput; readonly draft: Draft }) {
  const say = useSay();
  const library = useApp((state) => state.library);
  const term = byId(library.terms).get(input.termId);
  const { state } = entryOf(draft, input.termId);
  return (
    <tr data-scored={input.score !== undefined}>
      <th scope="row">
        <TermLink id={input.termId} />
        {term && state.kind === 'value' ? (
          <span className="quiet input-value">{say(formatState(state, term, library))}</span>
        ) : null}
      </th>
      <td>
        <StandingMark standing={input.standing} />
      </td>
      <Figures input={input} />
    </tr>
  );
}

function AnswerLine({ input }: { readonly input: AnswerInput }) {
  const t = useMessages(leverageMessages);
  const common = useCommon();
  const say = useSay();
  const question = useApp((state) => byId(state.library.questions).get(input.questionId));
  const answer = question?.answers.find((each) => each.id === input.answer);
  const words = answer ? say(answer.label) : input.answer === undefined ? t.unanswered : common.unknownAnswer;
  return (
    <tr data-scored={input.score !== undefined}>
      <th scope="row">
        <QuestionLink id={input.questionId} />
      </th>
      <td>{words}</td>
      <Figures input={input} />
    </tr>
  );
}

function Figures({ input }: { readonly input: { readonly weight: number; readonly score?: number } }) {
  const t = useMessages(leverageMessages);
  return (
    <>
      <td className="figure">{input.weight}</td>
      <td className="figure">{formatScore(input.score)}</td>
      <td className="figure">
        {input.score === undefined ? t.lowersCoverage : formatProduct(input.weight, input.score)}
      </td>
    </>
  );
}
