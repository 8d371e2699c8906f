import type { Page } from 'playwright-core';

/**
 * Counts, from now on, what a person does: every key, every press of the mouse with the drag that follows, every
 * paste. A modifier alone is no act, and the keys of a paste are the paste.
 */
export async function actsOn(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counting = globalThis as unknown as { acts?: number };
    const isCounting = counting.acts !== undefined;
    counting.acts = 0;
    if (isCounting) return;
    const count = () => {
      counting.acts = (counting.acts ?? 0) + 1;
    };
    // What an input method or a test writes without keys counts as the keys of its letters: 옵 has three.
    let hasKey = false;
    addEventListener(
      'beforeinput',
      ({ data }) => {
        const keys = hasKey ? 0 : (data ?? '').normalize('NFD').length;
        counting.acts = (counting.acts ?? 0) + keys;
      },
      true,
    );
    addEventListener(
      'keydown',
      ({ key, code, ctrlKey, metaKey }) => {
        const isPaste = (ctrlKey || metaKey) && code === 'KeyV';
        hasKey = true;
        if (!['Shift', 'Control', 'Alt', 'Meta'].includes(key) && !isPaste) count();
      },
      true,
    );
    addEventListener(
      'keyup',
      () => {
        hasKey = false;
      },
      true,
    );
    addEventListener('pointerdown', count, true);
    addEventListener('paste', count, true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { acts: number }).acts);
}

/** Puts a text on the clipboard as another program does. */
export async function copy(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').fill(text);
  await other.locator('textarea').focus();
  await other.keyboard.press('Control+A');
  await other.keyboard.press('Control+C');
  await other.close();
  await page.bringToFront();
}
