import type { ReadPaper } from '#contract/methods.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useDocument } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { ProposedRedline } from './ProposedRedline.tsx';
import { ToIssuesList } from './ToIssuesList.tsx';
import { redlineMessages } from './words.ts';
import './redline.css';

/** The redline of a paper of theirs from a draft of ours: what it changes, what cannot be done, who signs, the receipt. */
export function RedlineScreen(props: {
  readonly paperId: string;
  readonly paper: Paper;
  readonly reading: ReadPaper;
  readonly onBack: () => void;
}) {
  const { paperId, paper, reading, onBack } = props;
  const t = useMessages(redlineMessages);
  const document = useDocument();
  const lineOf = useDraftLine();
  const route = useApp((state) => state.route);
  const refine = useApp((state) => state.refine);
  const ours = document.drafts.filter(({ side }) => side === 'ours');
  const asked = route.place === 'deal' ? route.draftId : undefined;
  const draft = ours.find(({ id }) => id === asked) ?? findLatestDraft(document, 'ours');
  const isWord = reading.document.format === 'docx';
  return (
    <section className="redline-place" aria-labelledby="redline-title">
      <header className="redline-head">
        <h2 id="redline-title">{t.of(paper.fileName)}</h2>
        <Button look="quiet" onClick={onBack}>
          {t.back}
        </Button>
        {isWord && draft ? (
          <Select
            label={t.draft}
            value={draft.id}
            options={ours.map((each) => ({ value: each.id, label: lineOf(each) }))}
            onChoose={(draftId) => {
              if (route.place === 'deal') refine({ ...route, draftId });
            }}
          />
        ) : null}
      </header>
      {!isWord ? (
        <Empty title={t.notWord}>
          <p className="reading">{t.notWordHint}</p>
          <ToIssuesList />
        </Empty>
      ) : draft ? (
        <ProposedRedline
          key={`${paperId} ${draft.id}`}
          paperId={paperId}
          paper={paper}
          reading={reading}
          draft={draft}
        />
      ) : (
        <NoDraft />
      )}
    </section>
  );
}

function NoDraft() {
  const t = useMessages(redlineMessages);
  const app = useAppStore();
  const route = useApp((state) => state.route);
  return (
    <Empty title={t.noDraft}>
      <p className="reading">{t.noDraftHint}</p>
      <div className="actions">
        <Button
          look="main"
          onClick={() => {
            if (route.place !== 'deal') return;
            app.getState().go({ ...route, view: 'documents' });
            app.setState({ wish: { kind: 'make-our-draft' } });
          }}
        >
          {t.toDocuments}
        </Button>
      </div>
    </Empty>
  );
}
