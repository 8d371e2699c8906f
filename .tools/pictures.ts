// Takes the pictures of the README from the invented remake deal: node .tools/pictures.ts
// Those of documents are taken by document-pictures.ts.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from '../tests/e2e/browser.ts';
import { drag } from '../tests/e2e/dropped-file.ts';
import type { Desk } from '../tests/e2e/launch.ts';
import { openDeal, openDesk } from '../tests/e2e/launch.ts';
import { writeDraft } from '../tests/builders/reading/draft-file.ts';
import { KOREAN_REMAKE } from '../tests/builders/reading/drafts/korean-remake.ts';

const OUT = '.pictures';
const SAMPLE = 'invented-remake';

mkdirSync(OUT, { recursive: true });
await picture('terms', 'ko', 'light', 't');
await picture('leverage', 'en', 'light', 'l');
await picture('decision', 'ko', 'light', 'v');
await picture('compare', 'en', 'dark', 'c');
await picture('rounds', 'en', 'light', 'o');
await picture('paper', 'ko', 'light', 'p', async ({ page }) => {
  await drag(page, 'drop', '리메이크 계약 초안.docx', await writeDraft(KOREAN_REMAKE));
  await page.locator('.findings-list li').first().waitFor();
});
await closeBrowser();

async function picture(
  name: string,
  language: 'ko' | 'en',
  theme: 'light' | 'dark',
  key: string,
  before?: (desk: Desk) => Promise<void>,
): Promise<void> {
  const desk = await openDesk({ language, theme, width: 1280, height: 800 });
  const { dealId } = await desk.ask('samples.open', { sampleId: SAMPLE });
  const { document } = await desk.ask('deals.get', { dealId });
  await desk.page.reload();
  await openDeal(desk.page, document.deal);
  await desk.page.keyboard.press(key);
  await before?.(desk);
  await desk.page.waitForLoadState('networkidle');
  await desk.page.evaluate('document.fonts.ready');
  // The last transition ends within 150 ms; a picture has nothing to wait on for it.
  await desk.page.waitForTimeout(600);
  await desk.page.screenshot({ path: join(OUT, `${name}-${language}-${theme}.png`) });
  await desk.close();
}
