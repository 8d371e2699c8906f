// Takes pictures of the screens for looking at. Usage: node .tools/look.ts OUT [ko|en] [light|dark] [WIDTH] [name,name]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../src/library/load-library.ts';
import { readLibraryFolder } from '../src/app/library/library-folder.ts';
import { aRichDeal } from '../tests/builders/rich-deal.ts';
import { closeBrowser } from '../tests/e2e/browser.ts';
import { axeFindings, openDeal, openDesk } from '../tests/e2e/launch.ts';

const [out = 'pictures', language = 'ko', theme = 'light', width = '1280', only = ''] = process.argv.slice(2);
const wanted = only.split(',').filter((name) => name !== '');
mkdirSync(out, { recursive: true });
const lang = language === 'en' ? 'en' : 'ko';
const desk = await openDesk({
  language: lang,
  theme: theme === 'dark' ? 'dark' : 'light',
  width: Number(width),
  height: Number(width) > 1500 ? 1080 : 800,
});
const { page } = desk;
const library = loadLibrary(readLibraryFolder('templates/library'));
const rich = aRichDeal(library);
await desk.bring(rich);
await page.reload();

async function look(name: string): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(out, `${name}-${lang}-${theme}-${width}.png`) });
  const found = await axeFindings(page);
  console.log(name, found.length === 0 ? 'axe: nothing' : `\n  ${found.slice(0, 12).join('\n  ')}`);
}

await look('deals');
await openDeal(page, rich.deal);
await page.waitForTimeout(400);
await look('terms');
await page.locator('.term-name').nth(2).click();
await look('terms-inspector');
await page.keyboard.press('Enter');
await page.locator('.state-editor').waitFor();
await look('terms-editor');
await page.keyboard.press('Escape');
await page.locator('.inspector').evaluate((element) => element.scrollTo(0, 700));
await look('terms-inspector-2');
await page.keyboard.press('h');
await page.locator('.history').waitFor();
await look('history');
await page.getByRole('button', { name: lang === 'ko' ? '거래 정보 수정' : 'Edit deal' }).click();
await look('deal-details');
await page.keyboard.press('Escape');
await page.keyboard.press('?');
await look('shortcuts');
await page.keyboard.press('Escape');
await page.keyboard.press('Control+k');
await page.keyboard.type(lang === 'ko' ? 'ㅇㅅㄹ' : 'option');
await page.waitForTimeout(400);
await look('palette');
await page.keyboard.press('Escape');
await page
  .getByRole('navigation', { name: lang === 'ko' ? '주 메뉴' : 'Main' })
  .getByRole('button')
  .nth(2)
  .click();
await look('settings');
if (desk.complaints.length > 0) console.log('complaints:', desk.complaints.slice(0, 10).join('\n'));
await desk.close();
await closeBrowser();
