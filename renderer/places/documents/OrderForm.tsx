import type { Draft } from '#domain/deal/deal.ts';
import { BRIEF_LENGTHS } from '#domain/plan/brief-length.ts';
import { DOCUMENT_KINDS } from '#domain/words/document-kinds.ts';
import { TERM_SHEET_TYPES } from '#domain/words/term-sheet-words.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { comparedDrafts, editionOf } from './order.ts';
import type { Order } from './order.ts';
import { PointsField } from './PointsField.tsx';
import { documentsMessages } from './words.ts';

type FormProps = { readonly order: Order; readonly onChange: (order: Order) => void };

/** What is to be written, for whom, from which draft; a kind asks for what it needs and for nothing else. */
export function OrderForm(
  props: FormProps & { readonly drafts: readonly Draft[]; readonly draft: Draft | undefined },
) {
  const { order, onChange, drafts, draft } = props;
  const t = useMessages(documentsMessages);
  const lineOf = useDraftLine();
  const edition = editionOf(order);
  return (
    <>
      <div>
        <ChoiceRow
          label={t.kind}
          value={order.kind}
          options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          onChoose={(kind) => {
            const { draftId: _other, ...rest } = order;
            onChange({ ...rest, kind });
          }}
        />
        <p className="quiet small">{t.kindAbout[order.kind]}</p>
      </div>
      <ChoiceRow
        label={t.language}
        value={order.language}
        options={(['ko', 'en', 'both'] as const).map((language) => ({
          value: language,
          label: t.languages[language],
        }))}
        onChoose={(language) => onChange({ ...order, language })}
      />
      <EditionChoice order={order} onChange={onChange} />
      <KindChoices order={order} onChange={onChange} />
      {order.kind === 'comparison' ? (
        <Compared order={order} onChange={onChange} />
      ) : draft ? (
        <Select
          label={t.draft}
          value={draft.id}
          options={drafts.map((each) => ({ value: each.id, label: lineOf(each) }))}
          onChoose={(draftId) => onChange({ ...order, draftId })}
        />
      ) : null}
      {edition === 'internal' ? <CounselSwitch /> : null}
      {order.kind === 'brief' && edition === 'shareable' ? (
        <PointsField
          points={order.points}
          draft={draft}
          onChange={(points) => {
            const { points: _before, ...rest } = order;
            onChange(points ? { ...rest, points } : rest);
          }}
        />
      ) : null}
    </>
  );
}

function EditionChoice({ order, onChange }: FormProps) {
  const t = useMessages(documentsMessages);
  if (order.kind === 'term-sheet' || order.kind === 'deal-memo') {
    return <p className="quiet small">{t.ofTheirs[order.kind]}</p>;
  }
  const about = t.editionAbout[order.kind][order.edition];
  return (
    <div>
      <ChoiceRow
        label={t.edition}
        value={order.edition}
        options={(['internal', 'shareable'] as const).map((each) => ({
          value: each,
          label: t.editions[each],
        }))}
        onChoose={(edition) => onChange({ ...order, edition })}
      />
      <p className="quiet small">{about}</p>
    </div>
  );
}

/** What only this kind of document asks. */
function KindChoices({ order, onChange }: FormProps) {
  const t = useMessages(documentsMessages);
  const { length = 'one-page', format = 'docx', isBinding = false } = order;
  if (order.kind === 'brief' && order.edition === 'internal') {
    return (
      <div>
        <ChoiceRow
          label={t.length}
          value={length}
          options={BRIEF_LENGTHS.map((each) => ({ value: each, label: t.lengths[each] }))}
          onChoose={(chosen) => onChange({ ...order, length: chosen })}
        />
        <p className="quiet small">{t.lengthAbout[length]}</p>
      </div>
    );
  }
  if (order.kind === 'term-sheet') {
    return (
      <>
        <Select
          label={t.type}
          value={order.type ?? 'of-deal'}
          options={[
            { value: 'of-deal' as const, label: t.typeOfDeal },
            ...TERM_SHEET_TYPES.map((type) => ({ value: type, label: t.types[type] })),
          ]}
          onChoose={(type) => {
            const { type: _before, ...rest } = order;
            onChange(type === 'of-deal' ? rest : { ...rest, type });
          }}
        />
        <Tick
          label={t.acknowledged}
          checked={order.isAcknowledged ?? false}
          onCheck={(isAcknowledged) => onChange({ ...order, isAcknowledged })}
        />
      </>
    );
  }
  if (order.kind === 'deal-memo') {
    return (
      <Tick
        label={t.binding}
        checked={isBinding}
        onCheck={(chosen) => onChange({ ...order, isBinding: chosen })}
      />
    );
  }
  if (order.kind === 'issues-list') {
    return (
      <ChoiceRow
        label={t.format}
        value={format}
        options={(['docx', 'xlsx'] as const).map((each) => ({ value: each, label: t.formats[each] }))}
        onChoose={(chosen) => onChange({ ...order, format: chosen })}
      />
    );
  }
  return null;
}

type TickProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
};

function Tick({ label, checked, onCheck }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

const MOST_COMPARED = 4;

function Compared({ order, onChange }: FormProps) {
  const t = useMessages(documentsMessages);
  const document = useDocument();
  const lineOf = useDraftLine();
  return (
    <div>
      <TickList
        label={t.compared}
        chosen={comparedDrafts(order, document)}
        options={document.drafts.map((draft) => ({ value: draft.id, label: lineOf(draft) }))}
        onChange={(draftIds) => onChange({ ...order, draftIds: draftIds.slice(0, MOST_COMPARED) })}
      />
      <p className="quiet small">{t.comparedAbout}</p>
    </div>
  );
}

/** Privilege is a fact about who directed the work, so the person states it; the deal keeps the statement. */
function CounselSwitch() {
  const t = useMessages(documentsMessages);
  const { deal } = useDocument();
  const apply = useDeal((state) => state.apply);
  return (
    <div className="counsel private">
      <div>
        <label className="tick">
          <input
            type="checkbox"
            checked={deal.counselDirected}
            aria-describedby="counsel-about"
            onChange={(event) =>
              void apply({ kind: 'edit-head', patch: { counselDirected: event.target.checked } })
            }
          />
          <span>{t.counsel}</span>
        </label>{' '}
        <PrivateMark />
      </div>
      <p id="counsel-about" className="small">
        {t.counselAbout}
      </p>
    </div>
  );
}
