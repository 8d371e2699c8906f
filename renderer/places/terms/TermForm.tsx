import { assertNever } from '#domain/base/failure.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Term } from '#domain/library/term.ts';
import { valueMessages } from '#renderer/deal-parts/value-fields/words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** How the term is written, where nothing is written yet: its unit, base and currency in grey. */
export function TermForm({ term }: { readonly term: Term }) {
  const t = useMessages(valueMessages);
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
        return form.per === undefined ? form.currency : `${form.currency}, ${t.pers[form.per]}`;
      case 'share':
      case 'rate':
        return `% · ${baseName(form.base)}`;
      case 'multiple':
        return `× ${baseName(form.base)}`;
      case 'duration':
        return t.units[form.unit];
      case 'quantity': {
        const unit = byId(units).get(form.unit);
        return unit ? say(unit.name) : form.unit;
      }
      case 'yes-no':
      case 'choice':
      case 'date':
      case 'text':
        return t.kinds[form.kind];
      default:
        return assertNever(form);
    }
  }
}
