import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Footnote, PageEdge, PageSection, WordPreview } from '#domain/preview/preview.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { Blocks, PageFiguresContext, PaperContext, Paragraph, Rows } from './Blocks.tsx';
import type { Paper } from './Blocks.tsx';
import { headingLevels } from './heading-levels.ts';
import { MEASURED, measureFlow } from './measure-flow.ts';
import { paginate } from './paginate.ts';
import type { FilledPage, PagePart } from './paginate.ts';
import { paperLooks, points } from './paper-looks.ts';
import { previewMessages } from './words.ts';

const PIXELS_IN_POINT = 96 / 72;

type LaidPage = FilledPage & { readonly section: PageSection; readonly isFirst: boolean };

/**
 * A Word file page by page. It is first drawn as one long column as wide as its page, out of sight, to see how high
 * everything is; then the pages are filled. Pages keep their measures at every scale, so that lines break where they
 * broke. `print` draws them once more for the printer alone.
 */
export function PaperPages(props: {
  readonly preview: WordPreview;
  readonly scale: 'fit' | 'full';
  /** The room that there is, in pixels. */
  readonly width: number;
  readonly isPrinting: boolean;
  readonly onLaid: (pages: number) => void;
}) {
  const { preview, scale, width, isPrinting, onLaid } = props;
  const looks = useMemo(() => paperLooks(preview), [preview]);
  const paper = useMemo((): Paper => ({ preview, looks, levels: headingLevels(preview) }), [preview, looks]);
  const [laid, setLaid] = useState<{ readonly of: WordPreview; readonly pages: readonly LaidPage[] }>();
  const take = (pages: readonly LaidPage[]): void => {
    setLaid({ of: preview, pages });
    onLaid(pages.length);
  };
  const pages = laid?.of === preview ? laid.pages : undefined;
  return (
    <PaperContext value={paper}>
      {pages ? (
        <Sheets pages={pages} scale={scale} width={width} />
      ) : (
        <Columns key={preview.sections.length} preview={preview} onMeasured={take} />
      )}
      {pages && isPrinting
        ? createPortal(
            <div className="print-sheets">
              <Sheets pages={pages} scale="full" width={width} />
            </div>,
            document.body,
          )
        : null}
    </PaperContext>
  );
}

function Columns(props: {
  readonly preview: WordPreview;
  readonly onMeasured: (pages: readonly LaidPage[]) => void;
}) {
  const { preview, onMeasured } = props;
  const root = useRef<HTMLDivElement>(null);
  const done = useRef(onMeasured);
  useLayoutEffect(() => {
    done.current = onMeasured;
  });
  useLayoutEffect(() => {
    let isLeft = false;
    const measure = (): void => {
      if (isLeft || !root.current) return;
      const pages = [...root.current.children].flatMap((column, at) => {
        const section = preview.sections[at];
        if (!section) return [];
        return paginate(measureFlow(column, section, preview)).map((page, number): LaidPage => ({
          ...page,
          section,
          isFirst: number === 0,
        }));
      });
      done.current(pages);
    };
    // Laying the columns out asks for the faces that they need; letters that are still on their way would be measured
    // in another one.
    root.current?.getBoundingClientRect();
    if (document.fonts.status === 'loaded') measure();
    else void document.fonts.ready.then(measure);
    return () => {
      isLeft = true;
    };
  }, [preview]);
  return (
    <div ref={root} className="printed-columns" aria-hidden="true">
      {preview.sections.map((section, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Column key={at} section={section} notes={preview.footnotes} />
      ))}
    </div>
  );
}

function Column(props: { readonly section: PageSection; readonly notes: readonly Footnote[] }) {
  const { section, notes } = props;
  const { page, header, footer } = section;
  const edges = [
    ['header', header.usual],
    ['header-first', header.first ?? []],
    ['footer', footer.usual],
    ['footer-first', footer.first ?? []],
  ] as const;
  return (
    <div className="printed" style={{ width: points(page.width - page.left - page.right) }}>
      <div className="printed-flow" {...{ [MEASURED.column]: '' }}>
        <Blocks blocks={section.blocks} />
      </div>
      {edges.map(([name, blocks]) => (
        <div key={name} className="printed-flow" {...{ [MEASURED.edge]: name }}>
          <Blocks blocks={blocks} />
        </div>
      ))}
      {notes.map((note) => (
        <div key={note.id} className="printed-flow" {...{ [MEASURED.note]: note.id }}>
          <Blocks blocks={note.blocks} />
        </div>
      ))}
    </div>
  );
}

function Sheets(props: {
  readonly pages: readonly LaidPage[];
  readonly scale: 'fit' | 'full';
  readonly width: number;
}) {
  const { pages, scale, width } = props;
  const t = useMessages(previewMessages);
  const widest = pages.reduce((most, { section }) => Math.max(most, section.page.width), 1) * PIXELS_IN_POINT;
  const times = scale === 'full' ? 1 : Math.min(1, width / widest);
  return (
    <div className="printed-sheets">
      {pages.map((page, at) => (
        <PageFiguresContext
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          value={{ page: at + 1, pages: pages.length }}
        >
          <Sheet page={page} number={at + 1} times={times} label={t.page(at + 1, pages.length)} />
        </PageFiguresContext>
      ))}
    </div>
  );
}

function Sheet(props: {
  readonly page: LaidPage;
  readonly number: number;
  readonly times: number;
  readonly label: string;
}) {
  const { page, number, times, label } = props;
  const { section, parts, notes, excess, isFirst } = page;
  const { width, height, top, right, bottom, left, headerAt, footerAt } = section.page;
  const whole = height + excess / PIXELS_IN_POINT;
  return (
    <div
      className={`printed-frame ${sheetName(section)}`}
      style={{ width: `calc(${points(width)} * ${times})`, height: `calc(${points(whole)} * ${times})` }}
    >
      <section
        className="printed"
        aria-label={label}
        style={{
          width: points(width),
          height: points(whole),
          padding: `0 ${points(right)} 0 ${points(left)}`,
          transform: `scale(${times})`,
        }}
      >
        <div
          className="printed-flow printed-head"
          style={{ paddingTop: points(headerAt), minHeight: points(top) }}
        >
          <Blocks blocks={edgeOf(section.header, isFirst, number)} />
        </div>
        <div className="printed-flow printed-body">
          {parts.map((part) => (
            <Part
              key={`${part.block} ${part.kind === 'rows' ? part.from : ''}`}
              part={part}
              section={section}
            />
          ))}
        </div>
        <Notes ids={notes} />
        <div
          className="printed-flow printed-foot"
          style={{ paddingBottom: points(footerAt), minHeight: points(bottom) }}
        >
          <Blocks blocks={edgeOf(section.footer, isFirst, number)} />
        </div>
      </section>
    </div>
  );
}

function Part({ part, section }: { readonly part: PagePart; readonly section: PageSection }) {
  const block = section.blocks[part.block];
  if (part.kind === 'rows')
    return block?.kind === 'table' ? (
      <Rows table={block} from={part.from} to={part.to} repeated={part.repeated} />
    ) : null;
  return block?.kind === 'paragraph' ? <Paragraph paragraph={block} /> : null;
}

function Notes({ ids }: { readonly ids: readonly string[] }) {
  return (
    <PaperContext.Consumer>
      {(paper) =>
        ids.length === 0 ? null : (
          <div className="printed-flow printed-notes">
            {paper?.preview.footnotes
              .filter(({ id }) => ids.includes(id))
              .map((note) => (
                <Blocks key={note.id} blocks={note.blocks} />
              ))}
          </div>
        )
      }
    </PaperContext.Consumer>
  );
}

function edgeOf(edge: PageEdge, isFirst: boolean, number: number): PageEdge['usual'] {
  if (isFirst && edge.first) return edge.first;
  return number % 2 === 0 && edge.even ? edge.even : edge.usual;
}

/** A printer is told the sheet by name: a style sheet cannot be handed its measures. */
function sheetName({ page: { width, height } }: PageSection): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const size = Math.abs(short - 595.3) < 4 && Math.abs(long - 841.9) < 4 ? 'a4' : 'letter';
  return `on-${size}-${width > height ? 'landscape' : 'portrait'}`;
}
