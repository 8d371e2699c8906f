import { assertNever } from '#domain/base/failure.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Term } from '#domain/library/term.ts';
import { useCommon, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** How the term is written, where nothing is written yet: its unit, base and currency in grey. */
export function TermForm({ term }: { readonly term: Term }) {
  const common = useCommon();
  const say = useSay();
  const { bases, units } = useApp((state) => state.library);
  const baseName = (id: string) => {
    const base = byId(bases).get(id);
    return base ? say(base.name) : id;
  };
  const { form } = term;
  const words = inWords();
  return <span className="term-form">{words}</span>;

  function inWords(): string {
    switch (form.kind) {
      case 'money':
        return form.per === undefined ? form.currency : `${form.currency}, ${common.moneyPers[form.per]}`;
      case 'share':
      case 'rate':
        return `% · ${baseName(form.base)}`;
      case 'multiple':
        return `× ${baseName(form.base)}`;
      case 'duration':
        return common.durationUnits[form.unit];
      case 'quantity': {
        const unit = byId(units).get(form.unit);
        return unit ? say(unit.name) : form.unit;
      }
      case 'yes-no':
      case 'choice':
      case 'date':
      case 'text':
        return common.valueKinds[form.kind];
      default:
        return assertNever(form);
    }
  }
}
