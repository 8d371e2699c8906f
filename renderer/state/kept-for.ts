/** Keeps one answer for each set of objects, for as long as all of them are in use. */
export function keptFor<Of extends readonly object[], T>(work: (...of: Of) => T): (...of: Of) => T {
  const root: Branch<T> = { under: new WeakMap() };
  return (...of) => {
    let at = root;
    for (const each of of) {
      const next: Branch<T> = at.under.get(each) ?? { under: new WeakMap() };
      at.under.set(each, next);
      at = next;
    }
    at.answer ??= { is: work(...of) };
    return at.answer.is;
  };
}

type Branch<T> = { readonly under: WeakMap<object, Branch<T>>; answer?: { readonly is: T } };
