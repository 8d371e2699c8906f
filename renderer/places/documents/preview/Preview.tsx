import { useCallback, useState } from 'react';
import type { DocumentPreview, DocumentRequest } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { Loading } from '#renderer/ui/states.tsx';
import { useWidth } from '#renderer/ui/use-width.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { ExcelSheets } from './ExcelSheets.tsx';
import { PaperPages } from './PaperPages.tsx';
import { usePreview } from './use-preview.ts';
import type { ShownPreview } from './use-preview.ts';
import { usePrint } from './use-print.ts';
import { previewMessages } from './words.ts';
import './preview.css';

type Scale = 'fit' | 'full';

const useScale = createKeptLook<Scale>('preview-scale');

/** The file as it will look, read from its bytes; behind its order it says so and renews itself. */
export function Preview({ request }: { readonly request: DocumentRequest }) {
  const preview = usePreview(request);
  const { job, shown, isBehind } = preview;
  const [pages, setPages] = useState<number>();
  const isCurrent = shown !== undefined && !isBehind && job.kind === 'finished';
  const { isPrinting, print } = usePrint();
  return (
    <section className="preview">
      <State preview={preview} pages={isCurrent ? pages : undefined} />
      {shown ? (
        <Shown
          shown={shown}
          isBehind={isBehind}
          isPrinting={isPrinting}
          onPrint={isCurrent && pages !== undefined ? print : undefined}
          onLaid={setPages}
        />
      ) : null}
    </section>
  );
}

/** How far it is, that it is behind, or that there is none and why. */
function State(props: { readonly preview: ShownPreview; readonly pages: number | undefined }) {
  const { preview, pages } = props;
  const { job, shown, isBehind, renew, cancel } = preview;
  const t = useMessages(previewMessages);
  const say = useSay();
  const common = useCommon();
  if (job.kind === 'failed') {
    return (
      <div className="preview-failed" role="alert">
        <p>
          <strong>{t.failed}.</strong> {say(job.failure.message)}
        </p>
        <Button onClick={renew}>{common.retry}</Button>
      </div>
    );
  }
  const progress = job.kind === 'running' ? job.progress : undefined;
  const sheets = shown?.preview.kind === 'excel' ? shown.preview.sheets.length : undefined;
  return (
    <div className="preview-state">
      <div role="status">
        {job.kind === 'cancelled' ? <span>{t.cancelled}</span> : null}
        {isBehind && job.kind !== 'cancelled' ? <span>{t.behind}</span> : null}
        {pages !== undefined && sheets === undefined ? <span>{t.pages(pages)}</span> : null}
        {sheets !== undefined && !isBehind ? <span>{t.sheets(sheets)}</span> : null}
      </div>
      {job.kind === 'running' ? (
        <>
          {progress ? <span className="quiet">{t.working(say(progress.label))}</span> : <Loading />}
          <progress aria-label={t.progress} max={progress?.total ?? 1} value={progress?.done ?? 0} />
          <Button look="word" onClick={cancel}>
            {common.cancel}
          </Button>
        </>
      ) : null}
      {job.kind === 'cancelled' ? <Button onClick={renew}>{t.renew}</Button> : null}
    </div>
  );
}

function Shown(props: {
  readonly shown: DocumentPreview;
  readonly isBehind: boolean;
  readonly isPrinting: boolean;
  readonly onPrint: (() => void) | undefined;
  readonly onLaid: (pages: number) => void;
}) {
  const { shown, isBehind, isPrinting, onPrint, onLaid } = props;
  const t = useMessages(previewMessages);
  const [scale, setScale] = useScale('all', 'fit');
  const [frame, width] = useWidth<HTMLDivElement>(0);
  const laid = useCallback((pages: number) => onLaid(pages), [onLaid]);
  const { preview } = shown;
  return (
    <>
      <p className="quiet small reading">{preview.kind === 'word' ? t.about : t.aboutSheets}</p>
      {preview.kind === 'word' ? (
        <div className="preview-tools">
          <ChoiceRow
            label={t.scale}
            value={scale}
            options={(['fit', 'full'] as const).map((each) => ({ value: each, label: t.scales[each] }))}
            onChoose={setScale}
          />
          <div>
            <Button disabled={!onPrint} onClick={onPrint} aria-describedby="print-about">
              {t.print}
            </Button>
            <p id="print-about" className="quiet small">
              {t.printAbout}
            </p>
          </div>
        </div>
      ) : null}
      <div ref={frame} className="preview-frame" data-behind={isBehind}>
        {preview.kind === 'excel' ? (
          <ExcelSheets preview={preview} />
        ) : width > 0 || isPrinting ? (
          // While it is printed, the place itself has no width.
          <ScrollRegion label={t.pagesOf(shown.fileName)}>
            <PaperPages preview={preview} scale={scale} width={width} isPrinting={isPrinting} onLaid={laid} />
          </ScrollRegion>
        ) : null}
      </div>
    </>
  );
}
