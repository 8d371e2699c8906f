import { useState } from 'react';
import type { OfferedFile, PackInspection } from '#contract/methods.ts';
import { formatDatedFigure } from '#domain/library/format-precedent.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { formatList } from '#renderer/i18n/formats.ts';
import { houseMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { TermLink } from '#renderer/deal-parts/LibraryLink.tsx';
import { useApp, useAppStore, useConnection } from '#renderer/state/session.ts';
import { PackExportDialog } from './PackExportDialog.tsx';
import { PackImportDialog } from './PackImportDialog.tsx';
import './house.css';

type Import = { readonly file: OfferedFile; readonly inspection: PackInspection };

/** Everything that the firm lays over the library, and the way in and out for packs. */
export function HousePage() {
  const t = useMessages(houseMessages);
  const [isExporting, setIsExporting] = useState(false);
  const [incoming, setIncoming] = useState<Import>();
  const { house, undo, redo } = useApp((state) => state.house);
  const { undoHouse, redoHouse } = useAppStore().getState();
  const choose = useChoosePack(setIncoming);
  const say = useSay();
  const isEmpty = house.precedents.length + house.hidden.length + Object.keys(house.ladders).length === 0;
  return (
    <article className="library-page" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{t.title}</h2>
        <p className="reading">{t.about}</p>
        <div className="actions house-tools">
          <Button onClick={() => void choose()}>{t.import}</Button>
          <Button disabled={isEmpty} onClick={() => setIsExporting(true)}>
            {t.export}
          </Button>
          <Button look="quiet" disabled={undo === null} onClick={() => void undoHouse()}>
            {undo === null ? t.nothingToUndo : t.undo(say(undo))}
          </Button>
          <Button look="quiet" disabled={redo === null} onClick={() => void redoHouse()}>
            {redo === null ? t.nothingToRedo : t.redo(say(redo))}
          </Button>
        </div>
      </header>
      {isEmpty ? <p className="quiet">{t.noneAtAll}</p> : null}
      <div className="library-main">
        <Precedents />
        <Ladders />
        <Hidden />
      </div>
      {isExporting ? <PackExportDialog onClose={() => setIsExporting(false)} /> : null}
      {incoming ? <PackImportDialog {...incoming} onClose={() => setIncoming(undefined)} /> : null}
    </article>
  );
}

/** Lets the person pick a pack and reads it. If it is refused, the app says why and changes nothing. */
function useChoosePack(onReady: (found: Import) => void): () => Promise<void> {
  const { api, files } = useConnection();
  const app = useAppStore();
  return async () => {
    const { notify, fail } = app.getState();
    const picked = await files.pick('pack');
    if (!picked.ok) return fail(picked.failure);
    if (picked.value === null) return;
    const inspection = await api.call('packs.inspect', { token: picked.value.token });
    if (inspection.ok) return onReady({ file: picked.value, inspection: inspection.value });
    const { en, ko } = houseMessages;
    const { message } = inspection.failure;
    notify({ en: `${en.refused}. ${message.en}`, ko: `${ko.refused}. ${message.ko}` }, { tone: 'problem' });
  };
}

function Precedents() {
  const t = useMessages(houseMessages);
  const say = useSay();
  const { precedents } = useApp((state) => state.house.house);
  const library = useApp((state) => state.library);
  if (precedents.length === 0) return null;
  return (
    <section className="library-section">
      <h3>
        {t.lists.precedents} <span className="quiet">{precedents.length}</span>
      </h3>
      <table className="plain-table house-table">
        <thead>
          <tr>
            <th scope="col">{t.term}</th>
            <th scope="col">{t.figure}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.confidential}</th>
          </tr>
        </thead>
        <tbody>
          {precedents.map((precedent) => {
            const term = library.terms.find(
              ({ id, aliases }) => id === precedent.termId || aliases.includes(precedent.termId),
            );
            const figure = term ? say(formatDatedFigure(precedent, term, library)) : '';
            return (
              <tr key={precedent.id}>
                <th scope="row">
                  <TermLink id={term?.id ?? precedent.termId} />
                </th>
                <td>{figure === '' ? <span className="quiet">{t.figures.none}</span> : figure}</td>
                <td>
                  {precedent.from.trim() === '' ? (
                    <span className="quiet">{t.untitled}</span>
                  ) : (
                    precedent.from
                  )}
                </td>
                <td>
                  {precedent.isConfidential ? (
                    <PrivateMark isRepeated />
                  ) : (
                    <span className="quiet">{t.openMark}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Ladders() {
  const t = useMessages(houseMessages);
  const common = useCommon();
  const lang = useLang();
  const { ladders } = useApp((state) => state.house.house);
  const entries = Object.entries(ladders);
  if (entries.length === 0) return null;
  return (
    <section className="library-section">
      <h3>
        {t.lists.ladders} <span className="quiet">{entries.length}</span> <PrivateMark />
      </h3>
      <ul className="lesson-list">
        {entries.map(([termId, byRole]) => (
          <li key={termId}>
            <TermLink id={termId} />{' '}
            <span className="quiet">
              {formatList(
                (['owner', 'producer', 'investor'] as const)
                  .filter((role) => byRole[role] !== undefined)
                  .map((role) => common.roles[role]),
                lang,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hidden() {
  const t = useMessages(houseMessages);
  const { hidden } = useApp((state) => state.house.house);
  const { applyHouse } = useAppStore().getState();
  if (hidden.length === 0) return null;
  return (
    <section className="library-section">
      <h3>
        {t.lists.hidden} <span className="quiet">{hidden.length}</span>
      </h3>
      <ul className="lesson-list">
        {hidden.map((termId) => (
          <li key={termId}>
            <TermLink id={termId} />{' '}
            <Button
              look="word"
              onClick={() => void applyHouse({ kind: 'set-hidden', termId, hidden: false })}
            >
              {t.show}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
