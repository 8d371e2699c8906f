import { useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { ComparedVersions } from '#contract/methods.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { estimatedHeight } from './row-height.ts';
import type { ListedChange } from './shown-changes.ts';
import { versionsMessages } from './words.ts';

/** The marks of all changes along the scroll bar. A slider: the arrow keys go from change to change, a press goes there. */
export function ChangeRuler(props: {
  readonly compared: ComparedVersions;
  readonly rows: readonly number[];
  readonly listed: readonly ListedChange[];
  readonly selected: number | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly onChoose: (change: ListedChange) => void;
}) {
  const { compared, rows, listed, selected, scroller, width, onChoose } = props;
  const t = useMessages(versionsMessages);
  const view = useView(scroller);
  const tops = useMemo(() => topsOf(compared, rows, width), [compared, rows, width]);
  const at = listed.findIndex(({ index }) => index === selected);
  const go = (to: number) => {
    const next = listed[Math.max(0, Math.min(listed.length - 1, to))];
    if (next) onChoose(next);
  };
  const steps: Partial<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at < 0 ? listed.length - 1 : at - 1,
    ArrowLeft: at < 0 ? listed.length - 1 : at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: listed.length - 1,
  };
  function onKeyDown(event: KeyboardEvent): void {
    const to = isComposing(event.nativeEvent) ? undefined : steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  }
  if (listed.length === 0) return null;
  const kind = listed[at]?.change.kind;
  return (
    <div
      className="version-ruler"
      role="slider"
      tabIndex={0}
      aria-label={t.ruler}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={listed.length}
      aria-valuenow={at + 1}
      aria-valuetext={
        kind === undefined ? t.rulerNone(listed.length) : t.rulerAt(at + 1, listed.length, t.kinds[kind])
      }
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const wanted = (event.clientY - box.top) / box.height;
        const distance = ({ row }: ListedChange) => Math.abs((tops.get(row) ?? 0) - wanted);
        const [nearest] = listed.toSorted((a, b) => distance(a) - distance(b));
        if (nearest) onChoose(nearest);
      }}
    >
      <svg viewBox="0 0 12 1000" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ruler-view" x={0} width={12} y={view.top * 1000} height={view.height * 1000} />
        {listed.map(({ index, row, change }) => (
          <rect
            key={index}
            className="ruler-mark"
            data-kind={change.kind}
            data-untracked={change.isUntracked}
            data-selected={index === selected}
            {...SHAPES[change.kind]}
            {...(change.isUntracked ? UNTRACKED_SHAPE : {})}
            y={(tops.get(row) ?? 0) * 1000}
            height={index === selected ? 9 : 4}
          />
        ))}
      </svg>
    </div>
  );
}

/** What is gone lies on the left, what is new on the right, as the papers do; what is not marked goes all across. */
const SHAPES = {
  changed: { x: 3, width: 6 },
  new: { x: 7, width: 5 },
  gone: { x: 0, width: 5 },
  moved: { x: 5, width: 2 },
  formatting: { x: 5, width: 1 },
  numbering: { x: 5, width: 1 },
} as const;
const UNTRACKED_SHAPE = { x: 0, width: 12 } as const;

function useView(scroller: RefObject<HTMLDivElement | null>): { top: number; height: number } {
  const [view, setView] = useState({ top: 0, height: 1 });
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const element = current;
    function look(): void {
      const { scrollTop, clientHeight, scrollHeight } = element;
      setView({ top: scrollTop / scrollHeight, height: Math.min(1, clientHeight / scrollHeight) });
    }
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return view;
}

/** By row, how far down it stands, from 0 to 1. */
function topsOf(
  { rows: all }: ComparedVersions,
  rows: readonly number[],
  width: number,
): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  let sum = 0;
  for (const at of rows) {
    tops.set(at, sum);
    sum += estimatedHeight(all[at] ?? {}, width);
  }
  return new Map([...tops].map(([at, top]) => [at, sum === 0 ? 0 : top / sum]));
}
