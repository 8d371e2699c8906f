import { useEffect } from 'react';
import type { CheckOutcome } from '#domain/library/rule.ts';
import { useAppStore } from '#renderer/state/session.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';

/** The element of a rule on the page. */
export function ruleElementId(ruleId: string): string {
  return `rule-${ruleId}`;
}

/** Brings a rule into view and gives it the focus. */
export function focusRule(ruleId: string): void {
  focusElement(document.getElementById(ruleElementId(ruleId)));
}

/** The next rule of that outcome after the one in focus, from the top after the last. */
export function focusNextRule(outcome: CheckOutcome): void {
  const all = ruleElements();
  const from = all.findIndex((element) => element.contains(document.activeElement));
  const start = from === -1 ? lastVisited(all) : from;
  const ordered = [...all.slice(start + 1), ...all.slice(0, start + 1)];
  focusElement(ordered.find((element) => element.dataset['outcome'] === outcome) ?? null);
}

/** J and K: the next and the previous rule. */
export function useRuleKeys(): void {
  const app = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { overlay, settings } = app.getState();
      if (overlay !== null || !settings.letterShortcuts) return;
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event)) return;
      event.preventDefault();
      const all = ruleElements();
      const at = all.findIndex((element) => element.contains(document.activeElement));
      focusElement(all[at === -1 ? lastVisited(all) + step : at + step] ?? null);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app]);
}

function ruleElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article.rule')];
}

/** Pressing a count takes the focus away from the rules, so the rule visited last is marked. */
function lastVisited(all: readonly HTMLElement[]): number {
  return all.findIndex((element) => element.dataset['visited'] === 'true');
}

function focusElement(element: HTMLElement | null): void {
  if (!element) return;
  for (const each of ruleElements()) delete each.dataset['visited'];
  element.dataset['visited'] = 'true';
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
}
