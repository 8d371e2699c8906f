import type { Page } from 'playwright-core';

/** As the system tells the page of a file that is dragged over it or dropped. False: the page keeps the browser from opening it. */
export function drag(
  page: Page,
  kind: 'dragover' | 'drop',
  name: string,
  bytes: Uint8Array,
): Promise<boolean> {
  return page.evaluate(
    ({ kind: type, name: fileName, content }) => {
      const dataTransfer = new DataTransfer();
      const whole = Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0);
      dataTransfer.items.add(new File([whole], fileName));
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      return document.querySelector('main')?.dispatchEvent(event) ?? true;
    },
    { kind, name, content: Buffer.from(bytes).toString('base64') },
  );
}
