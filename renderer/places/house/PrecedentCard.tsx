import type { Precedent } from '#domain/library/precedent.ts';
import type { Term } from '#domain/library/term.ts';
import { formatFigure } from '#domain/library/format-precedent.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { houseMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { PrecedentFields } from './PrecedentFields.tsx';
import { withUndo } from '#renderer/state/with-undo.ts';

/** One precedent of the firm: what it states, where from, the clause; its fields while it is open. */
export function PrecedentCard(props: {
  readonly term: Term;
  readonly precedent: Precedent;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const { term, precedent, isOpen, onOpen } = props;
  const t = useMessages(houseMessages);
  const common = useCommon();
  const app = useAppStore();
  const from = precedent.from.trim() === '' ? t.untitled : precedent.from;
  async function remove(): Promise<void> {
    const { applyHouse, undoHouse, notify } = app.getState();
    if (!(await applyHouse({ kind: 'remove-precedent', precedentId: precedent.id }))) return;
    const { en, ko } = houseMessages;
    const name = (words: typeof en) => (precedent.from.trim() === '' ? words.untitled : precedent.from);
    notify({ en: en.removed(name(en)), ko: ko.removed(name(ko)) }, withUndo(undoHouse));
  }
  return (
    <li className="precedent" data-confidential={precedent.isConfidential}>
      <div className="precedent-head">
        <PrecedentFigureLine term={term} precedent={precedent} />
        <span className="precedent-actions">
          <Button
            look="word"
            aria-expanded={isOpen}
            aria-label={isOpen ? t.finish(from) : t.edit(from)}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? common.done : common.edit}
          </Button>
          <Button look="word" aria-label={t.remove(from)} onClick={() => void remove()}>
            {common.remove}
          </Button>
        </span>
      </div>
      <p className="precedent-from">
        <span className={precedent.from.trim() === '' ? 'quiet' : undefined}>{from}</span>
        {precedent.year === undefined ? null : <span className="figure">{precedent.year}</span>}
        {precedent.isConfidential ? (
          <PrivateMark isRepeated />
        ) : (
          <span className="evidence-mark">{t.openMark}</span>
        )}
      </p>
      {isOpen ? (
        <PrecedentFields term={term} precedent={precedent} />
      ) : (
        <PrecedentWords precedent={precedent} />
      )}
    </li>
  );
}

/** The figure, marked as the firm's own. */
function PrecedentFigureLine({ term, precedent }: { readonly term: Term; readonly precedent: Precedent }) {
  const t = useMessages(houseMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const figure = say(formatFigure(precedent.figure, term, library));
  return (
    <span className="precedent-figure">
      <span className="house-mark">{t.mark}</span>{' '}
      {figure === '' ? <span className="quiet">{t.figures.none}</span> : <strong>{figure}</strong>}
    </span>
  );
}

function PrecedentWords({ precedent }: { readonly precedent: Precedent }) {
  const lang = useLang();
  const { wording, note } = precedent;
  const ordered = lang === 'ko' ? (['ko', 'en'] as const) : (['en', 'ko'] as const);
  return (
    <>
      {ordered.map((each) =>
        wording[each].trim() === '' ? null : (
          <blockquote key={each} className="precedent-wording" lang={each}>
            {wording[each]}
          </blockquote>
        ),
      )}
      {note.trim() === '' ? null : <p className="quiet small precedent-note">{note}</p>}
    </>
  );
}
