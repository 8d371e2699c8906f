import type { Paper } from '#domain/deal/paper.ts';
import type { ReadPaper } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { formatDay, formatSize } from '#renderer/i18n/formats.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useDeal } from '#renderer/state/session.ts';
import { ReceiptLine } from './ReceiptLine.tsx';
import type { KnownPaper } from './use-papers.ts';
import { paperPlaceMessages } from './words.ts';
import { withUndo } from '#renderer/state/with-undo.ts';

/** Which paper it is, when it came, and whether everything of it was read. */
export function PaperHead(props: {
  readonly paperId: string;
  readonly paper: Paper;
  readonly papers: readonly KnownPaper[];
  readonly reading: ReadPaper | undefined;
  readonly onShow: (paperId: string) => void;
  readonly onAnother: () => void;
}) {
  const { paperId, paper, papers, reading, onShow, onAnother } = props;
  const t = useMessages(paperPlaceMessages);
  const lang = useLang();
  return (
    <header className="paper-head">
      <div className="paper-head-line">
        {papers.length > 1 ? (
          <Select
            label={t.which}
            isLabelHidden
            value={paperId}
            options={papers.map((each) => ({
              value: each.paperId,
              label: t.earlierOf(each.paper.fileName, each.paper.round),
            }))}
            onChoose={onShow}
          />
        ) : (
          <strong className="paper-file-name">{paper.fileName}</strong>
        )}
        <span className="quiet small">
          {formatDay(paper.on, lang)} · {formatSize(paper.sizeBytes)}
        </span>
        {reading ? <ToRedline paperId={paperId} /> : null}
        <Button look="quiet" onClick={onAnother}>
          {t.another}
        </Button>
        <RemovePaper paperId={paperId} paper={paper} />
      </div>
      {reading ? <ReceiptLine reading={reading} /> : null}
    </header>
  );
}

function ToRedline({ paperId }: { readonly paperId: string }) {
  const t = useMessages(paperPlaceMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <Button
      onClick={() => {
        if (route.place === 'deal') go({ ...route, paperId, redlineOf: paperId });
      }}
    >
      {t.redline}
    </Button>
  );
}

function RemovePaper({ paperId, paper }: { readonly paperId: string; readonly paper: Paper }) {
  const t = useMessages(paperPlaceMessages);
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const undoStep = useDeal((state) => state.undoStep);
  async function remove(): Promise<void> {
    if (!(await apply({ kind: 'remove-paper', paperId }))) return;
    const { en, ko } = paperPlaceMessages;
    app
      .getState()
      .notify({ en: en.removed(paper.fileName), ko: ko.removed(paper.fileName) }, withUndo(undoStep));
  }
  return (
    <Button look="quiet" onClick={() => void remove()}>
      {t.remove}
    </Button>
  );
}
