import type { Outcome } from '#domain/base/outcome.ts';
import { EMPTY_RUNG, RUNG_NAMES } from '#domain/library/term.ts';
import type { RungName } from '#domain/library/term.ts';
import type { Ladder, Position, Rung, Term } from '#domain/library/term.ts';
import { formatRung } from '#domain/library/format-market.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { formatList } from '#renderer/i18n/formats.ts';
import { houseMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ValueFields } from '#renderer/deal-parts/value-fields/ValueFields.tsx';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { withUndo } from '#renderer/state/with-undo.ts';

/** The firm's own suggestion for a position. It begins as a copy of the library's. */
export function HouseLadder({ term, position }: { readonly term: Term; readonly position: Position }) {
  const t = useMessages(houseMessages);
  const common = useCommon();
  const lang = useLang();
  const applyHouse = useApp((state) => state.applyHouse);
  const putHouse = useApp((state) => state.putHouse);
  const { roles, ladder } = position;
  const isHouse = roles.some((role) => term.house?.ladderRoles.includes(role));
  const setting = (next: Ladder | null) =>
    ({ kind: 'set-house-ladder', termId: term.id, roles, ladder: next }) as const;
  const put = (next: Ladder | null) => applyHouse(setting(next));
  const title = t.ladderFor(
    formatList(
      roles.map((role) => common.roles[role]),
      lang,
    ),
  );
  return (
    <section className="house-ladder private" aria-label={title}>
      <div className="house-ladder-head">
        <h4>{title}</h4>
        <PrivateMark />
      </div>
      <p className="quiet small">{t.ladderAbout}</p>
      {isHouse ? (
        <ol className="house-rungs">
          {RUNG_NAMES.map((rung) => (
            <HouseRung
              key={rung}
              term={term}
              name={common.rungs[rung]}
              rung={ladder[rung]}
              onSave={(next) => void put(withRung(ladder, rung, next))}
              onPut={(next) => putHouse(setting(withRung(ladder, rung, next)))}
            />
          ))}
        </ol>
      ) : null}
      <div className="actions">
        {isHouse ? (
          <DropLadder term={term} drop={() => put(null)} />
        ) : (
          <Button look="word" onClick={() => void put(ladder)}>
            {t.startLadder}
          </Button>
        )}
      </div>
    </section>
  );
}

function withRung(ladder: Ladder, name: RungName, rung: Rung | null): Ladder {
  const { [name]: _old, ...others } = ladder;
  return rung === null ? others : { ...others, [name]: rung };
}

function HouseRung(props: {
  readonly term: Term;
  readonly name: string;
  readonly rung: Rung | undefined;
  readonly onSave: (rung: Rung | null) => void;
  /** The same for a text field, which shows what became of its words. */
  readonly onPut: (rung: Rung) => Promise<Outcome>;
}) {
  const { term, name, onSave, onPut } = props;
  const t = useMessages(houseMessages);
  const say = useSay();
  const library = useApp((state) => state.library);
  const rung = props.rung ?? EMPTY_RUNG;
  const shown = props.rung ? say(formatRung(props.rung, term, library)) : t.noRung;
  return (
    <li className="house-rung">
      <details>
        <summary>
          <span className="rung-name">{name}</span> <span>{shown}</span>
        </summary>
        <div className="house-rung-fields">
          <ValueFields
            term={term}
            isOwnWayOnly
            value={rung.value}
            onSave={(value) => onSave({ ...rung, value })}
            onPut={(value) => onPut({ ...rung, value })}
          />
          {(['ko', 'en'] as const).map((lang) => (
            <TextField
              key={lang}
              label={`${name}, ${t.words[lang]}`}
              lang={lang}
              rows={2}
              value={rung.condition[lang]}
              limit={20_000}
              onSave={(text) => onPut({ ...rung, condition: { ...rung.condition, [lang]: text } })}
            />
          ))}
          <div className="actions">
            {rung.value === undefined ? null : (
              <Button look="word" onClick={() => onSave({ condition: rung.condition })}>
                {t.clearValue}
              </Button>
            )}
            {props.rung === undefined ? null : (
              <Button look="word" onClick={() => onSave(null)}>
                {t.clearRung}
              </Button>
            )}
          </div>
        </div>
      </details>
    </li>
  );
}

function DropLadder({ term, drop }: { readonly term: Term; readonly drop: () => Promise<boolean> }) {
  const t = useMessages(houseMessages);
  const app = useAppStore();
  async function run(): Promise<void> {
    if (!(await drop())) return;
    const { notify, undoHouse } = app.getState();
    const { en, ko } = houseMessages;
    notify({ en: en.ladderDropped(term.name.en), ko: ko.ladderDropped(term.name.ko) }, withUndo(undoHouse));
  }
  return (
    <Button look="word" onClick={() => void run()}>
      {t.dropLadder}
    </Button>
  );
}
