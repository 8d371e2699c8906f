/** Brings the focus to a finding; without a term to the one that is chosen. */
export function focusFinding(pane: HTMLElement | null, termId: string | undefined): void {
  const row = pane?.querySelector<HTMLElement>(
    termId === undefined ? '.found-row[tabindex="0"]' : `.found-row[data-term="${CSS.escape(termId)}"]`,
  );
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
