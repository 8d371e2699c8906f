import { useRef, useSyncExternalStore } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { paperMessages } from './paper-words.ts';

/** What stands beside the list of terms. */
export type AsideView = 'term' | 'paper';

type AsidePaneProps = {
  readonly view: AsideView;
  readonly width: number | undefined;
  /** Where there is room for one only: the list stands there, and the pane waits behind its tabs. */
  readonly isListShown: boolean;
  readonly onView: (view: AsideView) => void;
  readonly onList: () => void;
  readonly onWidth: (width: number) => void;
  readonly label: string;
  readonly children: ReactNode;
};

const NARROWEST = 280;
const STEP = 24;
/** Where the style sheet has room for the list or the pane, not for both. */
const NARROW = '(max-width: 900px)';

/** The pane on the right, with its two tabs and an edge that is dragged or moved by arrow keys. */
export function AsidePane(props: AsidePaneProps) {
  const { view, width, isListShown, onView, onList, onWidth, label, children } = props;
  const t = useMessages(paperMessages);
  const isNarrow = useSyncExternalStore(onNarrow, () => matchMedia(NARROW).matches);
  const pane = useRef<HTMLElement>(null);
  const now = () => width ?? pane.current?.offsetWidth ?? NARROWEST;
  const widest = () => Math.max(NARROWEST, (pane.current?.parentElement?.offsetWidth ?? 1200) - 360);
  const resize = (wanted: number) => onWidth(Math.round(Math.max(NARROWEST, Math.min(widest(), wanted))));

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    resize(now() + by);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = pane.current?.getBoundingClientRect().right ?? 0;
    resize(edge - event.clientX);
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator with a value is a control */}
      <div
        className="pane-edge no-print"
        role="separator"
        aria-orientation="vertical"
        aria-label={t.resize}
        aria-valuenow={width ?? NARROWEST}
        aria-valuemin={NARROWEST}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      />
      <aside className="inspector" aria-label={label} ref={pane} data-view={view}>
        <div className="pane-tabs no-print" role="group" aria-label={t.tabs}>
          <button type="button" className="tab tab-list" aria-pressed={isListShown} onClick={onList}>
            {t.list}
          </button>
          {(['term', 'paper'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="tab"
              aria-pressed={each === view && !(isNarrow && isListShown)}
              onClick={() => onView(each)}
            >
              {t[each]}
            </button>
          ))}
        </div>
        {children}
      </aside>
    </>
  );
}

function onNarrow(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
