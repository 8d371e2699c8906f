import { useId, useState } from 'react';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseSent } from '#domain/deal/disclosure.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { dealFileMessages } from './deal-file-words.ts';
import { formatSize } from '#renderer/i18n/formats.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useConnection, useDocument, useLoaded } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

type Edition = 'internal' | 'shareable';

/** Exports the deal as a file. Where this edition has papers, their original files may go along. */
export function DealFileExport({ edition, label }: { readonly edition: Edition; readonly label: string }) {
  const t = useMessages(dealFileMessages);
  const { api } = useConnection();
  const document = useDocument();
  const workspace = useLoaded('workspace.info', {});
  const save = useSaveFile();
  const hintId = useId();
  const [isTicked, setIsTicked] = useState(false);
  const originals = originalsOf(document, edition);
  // A deal that was imported without its originals has papers whose files are nowhere in the workspace.
  const hasOriginals =
    originals.count > 0 && workspace.status === 'ready' && workspace.value.originals.count > 0;
  const withOriginals = hasOriginals && isTicked;
  return (
    <div className="deal-file-export" role="group" aria-label={label}>
      <Button
        onClick={() =>
          void save(api.call('dealFiles.export', { dealId: document.deal.id, edition, withOriginals }))
        }
      >
        {label}
      </Button>
      {edition === 'internal' ? <PrivateMark /> : null}
      {hasOriginals ? (
        <>
          <label className="tick">
            <input
              type="checkbox"
              checked={isTicked}
              aria-describedby={hintId}
              onChange={(event) => setIsTicked(event.target.checked)}
            />
            {t.withOriginals(originals.count, formatSize(originals.sizeBytes))}
          </label>
          <p className="small quiet" id={hintId}>
            {t.originalsHint[edition]}
          </p>
        </>
      ) : null}
    </div>
  );
}

/** The same file may stand behind several papers; it goes along once. */
function originalsOf(
  document: DealDocument,
  edition: Edition,
): { readonly count: number; readonly sizeBytes: number } {
  const papers = Object.values((edition === 'internal' ? document : discloseSent(document)).papers ?? {});
  const sizes = new Map(papers.map(({ digest, sizeBytes }) => [digest, sizeBytes]));
  return { count: sizes.size, sizeBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
