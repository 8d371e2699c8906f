import { ROOT } from '#tests/builders/paths.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectronBinary } from '../../.tools/electron-binary.ts';
import { launchElectron } from './launch-electron.ts';

const binary = findElectronBinary(ROOT, process.platform, process.env);

// The shell is booted without the binary in tests/security/electron-boot.test.ts, on every machine.
describe('the real window', () => {
  if (binary.kind === 'missing') {
    it('is not opened here, and says why; the built shell is there for it', () => {
      console.log(`The real window was not opened: ${binary.why}.`);
      for (const built of [
        'main/main.js',
        'main/app-worker.js',
        'preload/preload.cjs',
        'renderer/index.html',
      ]) {
        expect(existsSync(join(ROOT, 'dist', built)), built).toBe(true);
      }
    });
    return;
  }

  it('shows the first page from its own scheme, with one function and no Node in reach', async () => {
    const { page, electron, close } = await launchElectron();
    try {
      await page.locator('main').waitFor();
      expect(page.url()).toMatch(/^app:\/\/jibun\//);
      const inReach = await page.evaluate(() => ({
        bridge: Object.keys((globalThis as { jibun?: object }).jibun ?? {}),
        node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis),
      }));
      expect(inReach).toEqual({ bridge: ['call'], node: [] });
      const windows = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
      expect(windows).toBe(1);
    } finally {
      await close();
    }
  });

  it('goes nowhere and opens nothing', async () => {
    const { page, electron, close } = await launchElectron();
    try {
      await page.locator('main').waitFor();
      await electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('will-navigate', ({ url }) => {
          (globalThis as { triedAddress?: string }).triedAddress = url;
        });
      });
      await page.evaluate(() => {
        open('https://example.com/');
        location.href = 'https://example.com/';
      });
      // The shell refused both: first the new window, then the address.
      await expect
        .poll(() => electron.evaluate(() => (globalThis as { triedAddress?: string }).triedAddress))
        .toBe('https://example.com/');
      expect(page.url()).toMatch(/^app:\/\/jibun\//);
      expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
      expect(
        await page.evaluate(() =>
          fetch('https://example.com/').then(
            () => 'left',
            () => 'stayed',
          ),
        ),
      ).toBe('stayed');
    } finally {
      await close();
    }
  });
});
