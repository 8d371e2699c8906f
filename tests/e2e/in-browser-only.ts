import { test } from 'vitest';

/**
 * A promise that only the loopback host can keep. In the real window it is listed by its name, with the
 * reason, and counted apart.
 */
export function testInBrowserOnly(name: string, why: string, promise: () => Promise<void>): void {
  if (process.env['JIBUN_WINDOW'] === 'electron')
    test(`${name} (browser only: ${why})`, ({ skip }) => skip(why));
  else test(name, promise);
}
