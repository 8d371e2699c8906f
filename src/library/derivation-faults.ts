import { derivedFrom } from '#domain/library/derivation.ts';
import type { Derivation } from '#domain/library/derivation.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { ValueForm } from '#domain/values/form.ts';

type Kind = ValueForm['kind'];

/** What a term must be to be derived so, and what those must be that it is derived from, in the order of `derivedFrom`. */
const FORMS: Readonly<
  Record<Derivation['kind'], { readonly own: readonly Kind[]; readonly from: readonly Kind[] }>
> = {
  ratio: { own: ['share', 'multiple'], from: ['money', 'money'] },
  part: { own: ['share', 'multiple'], from: ['money'] },
  total: { own: ['duration'], from: ['duration', 'quantity', 'duration'] },
};

/** Why a derivation cannot be worked out: a term of another form, itself among its own, or a chain that comes back. */
export function derivationFaults(term: Term, terms: ReadonlyMap<string, Term>): Bilingual[] {
  const { derivesFrom } = term;
  if (!derivesFrom) return [];
  const { own, from } = FORMS[derivesFrom.kind];
  const faults: Bilingual[] = [];
  if (!own.includes(term.form.kind)) {
    faults.push({
      en: `${term.id}: a ${derivesFrom.kind} is derived for a term written as ${own.join(' or ')} only.`,
      ko: `${term.id}: ‘${derivesFrom.kind}’ 방식은 ${own.join(', ')} 형식의 조건에만 쓸 수 있습니다.`,
    });
  }
  for (const [index, id] of derivedFrom(derivesFrom).entries()) {
    const wanted = from[index];
    const other = terms.get(id);
    if (id === term.id) {
      faults.push({
        en: `${term.id}: a term does not follow from itself.`,
        ko: `${term.id}: 조건은 자기 자신에서 도출될 수 없습니다.`,
      });
    } else if (other && wanted !== undefined && other.form.kind !== wanted) {
      faults.push({
        en: `${term.id}: “${id}” must be written as ${wanted} to derive from it.`,
        ko: `${term.id}: ‘${id}’에서 도출하려면 그 조건의 형식이 ${wanted}이어야 합니다.`,
      });
    }
  }
  return faults;
}
