import { useMemo } from 'react';
import type { StruckAsk } from '#domain/rounds/fate.ts';
import { findDraft } from '#domain/deal/deal.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { isSent } from '#domain/deal/sent.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useRounds } from '#renderer/state/derived.ts';
import type { Rounds } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { AskTable } from './AskTable.tsx';
import { Ledger } from './Ledger.tsx';
import { MoneyOfMove } from './MoneyOfMove.tsx';
import { Unasked } from './Unasked.tsx';
import { useStruckAsks } from './use-struck-asks.ts';
import type { StruckInFile } from './use-struck-asks.ts';
import { roundsMessages } from './words.ts';
import './rounds.css';

/** Before their file is looked at, nothing is struck. */
const NOT_STRUCK: readonly StruckAsk[] = [];

/** Where the answer is that has not come. */
const NOT_YET = 'not-yet';

/** What their papers made of our asks, what they changed besides, and who moved how far from paper to paper. */
export function RoundsScreen() {
  const t = useMessages(roundsMessages);
  const document = useDocument();
  const told = useRounds(NOT_STRUCK);
  const route = useApp((state) => state.route);
  const answers = answersIn(document, told);
  const asked = route.place === 'deal' ? route.draftId : undefined;
  const isPending = told.asks.some((ask) => !ask.answer);
  const chosen =
    answers.find(({ id }) => id === asked)?.id ?? (isPending ? NOT_YET : (answers.at(-1)?.id ?? NOT_YET));
  const answer = findDraft(document, chosen);
  const answered = useMemo(
    () => told.asks.filter((ask) => (ask.answer?.paper.id ?? NOT_YET) === chosen),
    [told, chosen],
  );
  const inFile = useStruckAsks(answer, answered);
  const rounds = useRounds(inFile.struck);
  const asks = rounds.asks.filter((ask) => (ask.answer?.paper.id ?? NOT_YET) === chosen);
  const move = rounds.moves.find(({ to }) => to.id === chosen);
  return (
    <section className="rounds-place" aria-labelledby="rounds-title">
      <header className="rounds-head">
        <h2 id="rounds-title">
          {t.title} <PrivateMark />
        </h2>
        {rounds.asks.length === 0 && rounds.moves.length === 0 ? null : (
          <AnswerChoice answers={answers} isPending={isPending} chosen={chosen} />
        )}
      </header>
      {rounds.asks.length === 0 && rounds.moves.length === 0 ? (
        <Nothing />
      ) : (
        <>
          {answer && move ? <Unasked move={move} /> : null}
          <NotMarkedSent asks={asks} isPending={chosen === NOT_YET} />
          <StruckWords inFile={inFile} />
          <AskTable asks={asks} struck={inFile.struck} isPending={chosen === NOT_YET} />
          {move ? <MoneyOfMove key={move.to.id} move={move} /> : null}
          <Ledger moves={rounds.moves} />
        </>
      )}
    </section>
  );
}

/** What their file shows of our words beyond the values of their paper, and whether it could be looked at. */
function StruckWords({ inFile: { struck, fileName, stand } }: { readonly inFile: StruckInFile }) {
  const t = useMessages(roundsMessages);
  if (fileName === undefined) return null;
  const says =
    stand === 'reading'
      ? t.readingStruck(fileName)
      : stand === 'unknown'
        ? t.unreadStruck(fileName)
        : struck.length > 0
          ? t.struckIn(struck.length, fileName)
          : '';
  return (
    <p role="status" className="quiet small">
      {says}
    </p>
  );
}

/** Papers that answer something, or that moved: each can be looked at for what it made of the round. */
function answersIn(document: DealDocument, { asks, moves }: Rounds): Draft[] {
  const ids = new Set([
    ...asks.flatMap(({ answer }) => answer?.paper.id ?? []),
    ...moves.flatMap(({ side, to }) => (side === 'ours' ? [] : [to.id])),
  ]);
  return papersOf(document).inOrder.filter(({ id }) => ids.has(id));
}

function AnswerChoice(props: {
  readonly answers: readonly Draft[];
  readonly isPending: boolean;
  readonly chosen: string;
}) {
  const { answers, isPending, chosen } = props;
  const t = useMessages(roundsMessages);
  const lineOf = useDraftLine();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const options = [
    ...answers.map((draft) => ({ value: draft.id, label: lineOf(draft) })),
    ...(isPending || answers.length === 0 ? [{ value: NOT_YET, label: t.notYet }] : []),
  ];
  return (
    <div className="rounds-answer">
      <Select
        label={t.answerIn}
        value={chosen}
        options={options}
        onChoose={(draftId) => {
          if (route.place === 'deal') go({ ...route, draftId });
        }}
      />
    </div>
  );
}

/** Drafts of ours among these asks that nobody marked as sent, and the way to where that is done. */
function NotMarkedSent(props: { readonly asks: Rounds['asks']; readonly isPending: boolean }) {
  const t = useMessages(roundsMessages);
  const document = useDocument();
  const lineOf = useDraftLine();
  const unmarked = new Set(
    props.asks.map(({ asked }) => asked.paper).filter((draft) => !isSent(draft, document)),
  );
  if (unmarked.size === 0) return null;
  const named = [...unmarked].map(lineOf).join(', ');
  return (
    <div className="rounds-unmarked">
      <p className="reading">{props.isPending ? t.notSent(named) : t.takenAsSent(named)}</p>
      <ToDocuments label={t.markSent} />
    </div>
  );
}

function ToDocuments({ label }: { readonly label: string }) {
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <Button
      onClick={() => {
        if (route.place === 'deal') go({ ...route, view: 'documents' });
      }}
    >
      {label}
    </Button>
  );
}

function Nothing() {
  const t = useMessages(roundsMessages);
  const { drafts } = useDocument();
  return (
    <Empty title={t.none}>
      <p className="reading">{t.noneHint}</p>
      <div className="actions">
        <ToTerms lacks="paper" />
        {drafts.length === 0 ? null : <ToDocuments label={t.makeOurs} />}
      </div>
    </Empty>
  );
}
