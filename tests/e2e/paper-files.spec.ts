import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDeal, aDocument, aDraft } from '#tests/builders/deal-builders.ts';
import { inCp949 } from '#tests/builders/encodings.ts';
import { drag } from './dropped-file.ts';
import type { Desk } from './launch.ts';
import { axeFindings, openDeal, openDesk } from './launch.ts';

const TITLE = '파일을 놓는 거래';
const WORDS = '제1조 (옵션) 매수인은 옵션료로 미화 5만 달러를 지급한다.';

let desk: Desk;
let dealId: string;
beforeAll(async () => {
  desk = await openDesk({
    language: 'ko',
    before: async ({ bring }) => {
      dealId = await bring(aDocument({ deal: aDeal({ title: TITLE }), drafts: [aDraft()] }));
    },
  });
  await openDeal(desk.page, TITLE);
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('a text that is dropped on the terms lands in the pane, under the name of its file', async () => {
  const { page } = desk;
  await drag(page, 'dragover', '우리 계약.txt', Buffer.from(WORDS));
  await page.getByText('파일을 놓으면 본문을').waitFor();
  await drag(page, 'drop', '우리 계약.txt', Buffer.from(WORDS));
  await page.getByRole('listbox', { name: /우리 계약\.txt/ }).waitFor();
  expect(await page.locator('.paper-text').innerText()).toContain('미화 5만 달러');
  expect(await page.locator('.drop-here').count()).toBe(0);
  await expect.poll(fileNames).toEqual(['우리 계약.txt']);
});

test('another file leads to Paper, which says what it is and what to do, and changes nothing', async () => {
  const { page } = desk;
  await drag(page, 'drop', '잠긴 계약.docx', inAContainer('EncryptedPackage'));
  await page.getByRole('heading', { name: '‘잠긴 계약.docx’을(를) 읽지 못했습니다' }).waitFor();
  expect(await page.locator('.paper-place').innerText()).toContain('암호를 해제한 뒤');
  expect(await fileNames()).toEqual(['우리 계약.txt']);
  await page.keyboard.press('t');
  await page.locator('.term-table').waitFor();
});

test('the keyboard chooses a file, whose letters may be those of Windows', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '다른 본문 붙여 넣기' }).click();
  const button = page.getByRole('button', { name: '텍스트 파일 선택' });
  expect(await axeFindings(page)).toEqual([]);
  await desk.choose({ name: '메모장.txt', bytes: inCp949(`${WORDS} 둘째 본문이다.`) }, () =>
    button.press('Enter'),
  );
  await page.getByRole('option', { name: /둘째 본문이다/ }).waitFor();
  await expect.poll(fileNames).toEqual(['메모장.txt', '우리 계약.txt']);
});

test('a file that is dropped on another place of the deal leads to Paper', async () => {
  const { page } = desk;
  await page.keyboard.press('h');
  await page.locator('.history').waitFor();
  expect(await drag(page, 'drop', '이력 위.docx', inAContainer('EncryptedPackage'))).toBe(false);
  await page.getByRole('heading', { name: '‘이력 위.docx’을(를) 읽지 못했습니다' }).waitFor();
});

test('a file that is dropped where nothing takes it is not opened in place of the app', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: '라이브러리', exact: true }).click();
  await page.locator('.library').waitFor();
  expect(await drag(page, 'drop', '계약서.pdf', Buffer.from('%PDF-1.7\n'))).toBe(false);
  expect(await drag(page, 'dragover', '계약서.pdf', Buffer.from('%PDF-1.7\n'))).toBe(false);
});

/** The container of older Office documents, in which Word puts a file with a password. */
function inAContainer(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);
}

async function fileNames(): Promise<string[]> {
  const { papers = {} } = (await desk.ask('deals.get', { dealId })).document;
  return Object.values(papers)
    .map(({ fileName }) => fileName)
    .toSorted();
}
