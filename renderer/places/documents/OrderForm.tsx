import type { Draft } from '#domain/deal/deal.ts';
import { DOCUMENT_LANGUAGES } from '#domain/documents/document-kind.ts';
import type { DocumentOption, OneOf } from '#domain/documents/document-kind.ts';
import {
  DOCUMENT_KINDS,
  documentKindOf,
  editionsOf,
  hasPapers,
  optionsIn,
} from '#domain/documents/document-kinds.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal, useDocument } from '#renderer/state/session.ts';
import { comparedDrafts, editionOf, fieldOf } from './order.ts';
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
  const say = useSay();
  const lineOf = useDraftLine();
  const kind = documentKindOf(order.kind);
  const edition = editionOf(order);
  const options = optionsIn(kind, edition);
  return (
    <>
      <div>
        <ChoiceRow
          label={t.kind}
          value={order.kind}
          options={DOCUMENT_KINDS.map((each) => ({ value: each.kind, label: say(each.name) }))}
          onChoose={(chosen) => {
            const { draftId: _other, ...rest } = order;
            onChange({ ...rest, kind: chosen });
          }}
        />
        <p className="quiet small">{say(kind.about)}</p>
      </div>
      <ChoiceRow
        label={t.language}
        value={order.language}
        options={DOCUMENT_LANGUAGES.map((language) => ({ value: language, label: t.languages[language] }))}
        onChoose={(language) => onChange({ ...order, language })}
      />
      <EditionChoice order={order} onChange={onChange} />
      {options.map(([name, option]) => (
        <OptionField key={name} name={name} option={option} order={order} onChange={onChange} />
      ))}
      {draft && !hasPapers(kind) ? (
        <Select
          label={t.draft}
          value={draft.id}
          options={drafts.map((each) => ({ value: each.id, label: lineOf(each) }))}
          onChoose={(draftId) => onChange({ ...order, draftId })}
        />
      ) : null}
      {edition === 'internal' ? <CounselSwitch /> : null}
      {options.some(([, { is }]) => is === 'points') ? (
        <PointsField
          points={order.points}
          draft={draft}
          onChange={(points) => onChange(withField(order, 'points', points))}
        />
      ) : null}
    </>
  );
}

function EditionChoice({ order, onChange }: FormProps) {
  const t = useMessages(documentsMessages);
  const say = useSay();
  const kind = documentKindOf(order.kind);
  const editions = editionsOf(kind);
  const about = kind.editions[editionOf(order)]?.about;
  return (
    <div>
      {editions.length > 1 ? (
        <ChoiceRow
          label={t.edition}
          value={order.edition}
          options={editions.map((each) => ({ value: each, label: t.editions[each] }))}
          onChoose={(edition) => onChange({ ...order, edition })}
        />
      ) : null}
      {about ? <p className="quiet small">{say(about)}</p> : null}
    </div>
  );
}

/** Something that only this kind of document asks. The points stand below, under the draft that they are of. */
function OptionField(props: FormProps & { readonly name: string; readonly option: DocumentOption }) {
  const { name, option, order, onChange } = props;
  const say = useSay();
  switch (option.is) {
    case 'yes-or-no':
      return (
        <Tick
          label={say(option.label)}
          checked={fieldOf(order, name) === true}
          onCheck={(isChecked) => onChange(withField(order, name, isChecked))}
        />
      );
    case 'one-of':
      return <OneOfField {...props} option={option} />;
    case 'papers':
      return <Compared order={order} most={option.most} onChange={onChange} />;
    case 'points':
      return null;
  }
}

/** Where nothing need be chosen, a list that begins with that; else one row with a sentence about what is chosen. */
function OneOfField(props: FormProps & { readonly name: string; readonly option: OneOf }) {
  const { name, option, order, onChange } = props;
  const { label, names, titles, about, usual } = option;
  const say = useSay();
  const chosen = fieldOf(order, name);
  const options = names.map((value) => ({ value, label: say(titles[value] ?? { en: value, ko: value }) }));
  if (typeof usual !== 'string') {
    return (
      <Select
        label={say(label)}
        value={typeof chosen === 'string' ? chosen : NONE}
        options={[{ value: NONE, label: say(usual.none) }, ...options]}
        onChoose={(value) => onChange(withField(order, name, value === NONE ? undefined : value))}
      />
    );
  }
  const value = typeof chosen === 'string' ? chosen : usual;
  const sentence = about?.[value];
  return (
    <div>
      <ChoiceRow
        label={say(label)}
        value={value}
        options={options}
        onChoose={(next) => onChange(withField(order, name, next))}
      />
      {sentence ? <p className="quiet small">{say(sentence)}</p> : null}
    </div>
  );
}

/** Stands in a list for nothing chosen. No name of a choice is empty. */
const NONE = '';

/** The order with another field; `undefined` takes the field out. */
function withField(order: Order, name: string, value: unknown): Order {
  const rest = Object.fromEntries(Object.entries(order).filter(([field]) => field !== name));
  // The name and the value are those of an option of the kind, by which the type is made.
  return (value === undefined ? rest : { ...rest, [name]: value }) as Order;
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

function Compared({ order, most, onChange }: FormProps & { readonly most: number }) {
  const t = useMessages(documentsMessages);
  const document = useDocument();
  const lineOf = useDraftLine();
  return (
    <div>
      <TickList
        label={t.compared}
        chosen={comparedDrafts(order, document)}
        options={document.drafts.map((draft) => ({ value: draft.id, label: lineOf(draft) }))}
        onChange={(draftIds) => onChange({ ...order, draftIds: draftIds.slice(0, most) })}
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
