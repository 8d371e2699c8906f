import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { findingKinds, isFinding } from './findings.ts';
import type { FindingKind, RowGroup } from './findings.ts';

type Mark = {
  readonly termId: string;
  readonly top: number;
  readonly height: number;
  readonly kind: FindingKind;
};

/**
 * A thin strip along the table: where the findings lie, and where the view is. It repeats the list of
 * findings for the eye and is hidden from readers; pressing on it scrolls there.
 */
export function ScrollMarks(props: {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly groups: readonly RowGroup[];
  readonly filterKinds: readonly FindingKind[];
  readonly selected: string | undefined;
}) {
  const { frame, groups, filterKinds, selected } = props;
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [view, setView] = useState({ top: 0, height: 1 });
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const element = current;
    const rows = new Map(groups.flatMap((group) => group.rows.map(({ row }) => [row.termId, row] as const)));
    function measure(): void {
      const { scrollHeight } = element;
      const findingMarks = [...element.querySelectorAll<HTMLElement>('tr[data-term]')].flatMap(
        (line): Mark[] => {
          const row = rows.get(line.dataset['term'] ?? '');
          if (!row || !isFinding(row, filterKinds)) return [];
          const kind = findingKinds(row).find(
            (each) => filterKinds.length === 0 || filterKinds.includes(each),
          );
          const top = line.offsetTop / scrollHeight;
          return kind ? [{ termId: row.termId, top, height: line.offsetHeight / scrollHeight, kind }] : [];
        },
      );
      setMarks(findingMarks);
      look();
    }
    function look(): void {
      const { scrollTop, clientHeight, scrollHeight } = element;
      setView({ top: scrollTop / scrollHeight, height: clientHeight / scrollHeight });
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const table = element.querySelector('table');
    if (table) observer.observe(table);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame, groups, filterKinds]);
  return (
    <svg
      className="scroll-marks no-print"
      viewBox="0 0 10 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        const { current } = frame;
        if (!current) return;
        const box = event.currentTarget.getBoundingClientRect();
        const at = (event.clientY - box.top) / box.height;
        current.scrollTo({ top: at * current.scrollHeight - current.clientHeight / 2 });
      }}
    >
      <rect className="scroll-view" x={0} width={10} y={view.top * 1000} height={view.height * 1000} />
      {marks.map((mark) => (
        <rect
          key={mark.termId}
          className="scroll-mark"
          data-kind={mark.kind}
          data-selected={mark.termId === selected}
          x={mark.termId === selected ? 0 : 2}
          width={mark.termId === selected ? 10 : 6}
          y={mark.top * 1000}
          height={Math.max(4, mark.height * 700)}
        />
      ))}
    </svg>
  );
}
