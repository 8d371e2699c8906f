import { useMemo, useRef } from 'react';
import type { ComparedVersions } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { useWidth } from '#renderer/ui/use-width.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { ChangeList } from './ChangeList.tsx';
import { ChangeRuler } from './ChangeRuler.tsx';
import { ExportWays } from './ExportWays.tsx';
import { SearchBoth } from './SearchBoth.tsx';
import { SideBySide } from './SideBySide.tsx';
import type { VersionsLook } from './choices.ts';
import { chosenAmong, countsByClass, listedChanges, rowsShown, stepChange } from './shown-changes.ts';
import type { ListedChange } from './shown-changes.ts';
import type { CompareInput } from './use-comparison.ts';
import { useBothSearch } from './use-both-search.ts';
import { useChosenChange } from './use-chosen-change.ts';
import { useVersionKeys } from './use-version-keys.ts';
import { versionsMessages } from './words.ts';

/** The comparison itself: what changed on the left, both papers beside each other, marks along their scroll bar. */
export function ComparedPapers(props: {
  readonly compared: ComparedVersions;
  readonly input: CompareInput;
  readonly look: VersionsLook;
  readonly onLook: (look: VersionsLook) => void;
}) {
  const { compared, input, look, onLook } = props;
  const t = useMessages(versionsMessages);
  const all = useMemo(() => listedChanges(compared), [compared]);
  const listed = useMemo(() => chosenAmong(all, look.classes), [all, look.classes]);
  const rows = useMemo(
    () => rowsShown(compared.rows, look.onlyChanged ? listed : undefined),
    [compared, look.onlyChanged, listed],
  );
  const hasMarks = compared.after.revisions > 0 && !compared.isTextOnly;
  const inListOrder = useMemo(() => (hasMarks ? unmarkedFirst(listed) : listed), [listed, hasMarks]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [frame, width] = useWidth<HTMLDivElement>(900);
  const { selected, shown, choose, showRow, selectRow, toOtherPlace } = useChosenChange(compared, all);
  const search = useBothSearch(compared.rows, rows, (row) => showRow(undefined, row));
  const step = (among: readonly ListedChange[], by: 1 | -1) => choose(stepChange(among, selected?.index, by));
  useVersionKeys({
    onStepInPaper: (by) => step(listed, by),
    onStepInList: (by) => step(inListOrder, by),
    onOtherPlace: () => {
      if (selected) toOtherPlace(selected.row);
    },
    list,
    scroller,
    search: search.field,
  });
  const comments = isChosen(look, 'comments') ? compared.comments : NO_COMMENTS;
  return (
    <>
      <Summary compared={compared} hasMarks={hasMarks} />
      <div className="version-tools no-print">
        <Filters compared={compared} listed={all} look={look} onLook={onLook} />
        <div className="version-steps">
          <Button look="quiet" onClick={() => step(listed, -1)}>
            ↑ {t.previous}
          </Button>
          <Button look="quiet" onClick={() => step(listed, 1)}>
            ↓ {t.next}
          </Button>
          <SearchBoth search={search} />
        </div>
        <ExportWays input={input} compared={compared} />
      </div>
      <div className="version-body">
        <div className="version-list-room" ref={list}>
          {all.length === 0 && compared.comments.length === 0 ? <p className="quiet">{t.nothing}</p> : null}
          <ChangeList
            listed={listed}
            comments={comments}
            hasMarks={hasMarks}
            selected={selected?.index}
            onChoose={choose}
          />
        </div>
        <div className="version-frame" ref={frame}>
          <SideBySide
            compared={compared}
            rows={rows}
            listed={all}
            before={{ isShown: look.beforeView === 'shown', lang: languageOf(compared.before.language) }}
            after={{ isShown: look.afterView === 'shown', lang: languageOf(compared.after.language) }}
            query={search.query.trim()}
            selectedRow={selected?.row}
            shown={shown}
            scroller={scroller}
            width={width}
            onSelect={selectRow}
            onOtherPlace={toOtherPlace}
          />
        </div>
        <ChangeRuler
          compared={compared}
          rows={rows}
          listed={listed}
          selected={selected?.index}
          scroller={scroller}
          width={width}
          onChoose={choose}
        />
      </div>
    </>
  );
}

const NO_COMMENTS: readonly never[] = [];

function isChosen({ classes }: VersionsLook, of: VersionsLook['classes'][number]): boolean {
  return classes.length === 0 || classes.includes(of);
}

function unmarkedFirst(listed: readonly ListedChange[]): ListedChange[] {
  return [
    ...listed.filter(({ change }) => change.isUntracked),
    ...listed.filter(({ change }) => !change.isUntracked),
  ];
}

function languageOf(language: 'ko' | 'en' | 'both'): 'ko' | 'en' | undefined {
  return language === 'both' ? undefined : language;
}

function Summary({
  compared,
  hasMarks,
}: {
  readonly compared: ComparedVersions;
  readonly hasMarks: boolean;
}) {
  const { changes, same, ignored, isTextOnly, before, after } = compared;
  const t = useMessages(versionsMessages);
  const unread = before.unread + after.unread;
  const facts = [
    t.changeCount(changes.length, same),
    ...(isTextOnly ? [t.textOnly] : hasMarks || changes.length === 0 ? [] : [t.noMarks]),
    ...(ignored.numbering + ignored.marks > 0 ? [t.notCounted(ignored.numbering, ignored.marks)] : []),
    ...(unread > 0 ? [t.unread(unread)] : []),
  ];
  return (
    <div className="version-summary">
      <output>{facts.join(' ')}</output>
      <p className="quiet small">{t.legend}</p>
    </div>
  );
}

function Filters(props: {
  readonly compared: ComparedVersions;
  readonly listed: readonly ListedChange[];
  readonly look: VersionsLook;
  readonly onLook: (look: VersionsLook) => void;
}) {
  const { compared, listed, look, onLook } = props;
  const t = useMessages(versionsMessages);
  const counts = countsByClass(listed, compared.comments.length);
  return (
    <div className="version-filters">
      <TickList
        label={t.show}
        chosen={look.classes}
        options={counts.map(({ of, count }) => ({ value: of, label: t.classCount(t.classes[of], count) }))}
        onChange={(classes) => onLook({ ...look, classes })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={look.onlyChanged}
          onChange={({ target }) => onLook({ ...look, onlyChanged: target.checked })}
        />
        {t.onlyChanged}
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={look.isExact}
          onChange={({ target }) => onLook({ ...look, isExact: target.checked })}
        />
        {t.exact}
      </label>
    </div>
  );
}
