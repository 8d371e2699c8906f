import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '#renderer/places/terms/text-of-file.ts';
import { inCp949, inUtf16 } from '#tests/builders/encodings.ts';

const WORDS = '제1조 (옵션) 매수인은 옵션료로 미화 5만 달러를 지급한다.';
const zip = (name: string): Uint8Array => zipSync({ [name]: new Uint8Array([60]) });
const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const file = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

describe('a file that is dropped beside the terms', () => {
  it.each([
    ['계약.txt', Buffer.from(WORDS)],
    ['contract.md', Buffer.from(`# 계약\n\n${WORDS}`)],
    ['메모장.txt', inCp949(WORDS)],
    ['유니코드.txt', inUtf16(WORDS)],
    ['이름 없음', Buffer.from(WORDS)],
  ])('%s is read as text, in whichever letters it is written', async (name, bytes) => {
    const found = await textOfFile(file(name, bytes));
    expect(found.kind === 'text' && found.text).toContain(WORDS);
  });

  it.each([
    ['계약.docx', zip('word/document.xml')],
    ['계약.txt', zip('word/document.xml')],
    ['계약.hwp', compound('HwpSummaryInformation')],
    ['잠김.docx', compound('EncryptedPackage')],
    ['계약.pdf', Buffer.from('%PDF-1.7\n')],
    ['scan.png', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a.zip', zip('a.txt')],
    ['memo.rtf', Buffer.from('{\\rtf1 x}')],
    ['빈 파일.txt', Buffer.alloc(0)],
    ['large.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(9_000_000)])],
  ])('%s is no text: Paper reads it, or says what to do', async (name, bytes) => {
    expect(await textOfFile(file(name, bytes))).toEqual({ kind: 'other' });
  });

  it.each([
    ['deal.json', Buffer.from('{"format":"jibun-deal"}'), /imported under Deals/, /거래 목록에서 가져오세요/],
    ['끊김.txt', Buffer.from(WORDS).subarray(0, 19), /breaks off/, /중간에서 끊겼습니다/],
    ['greek.txt', Buffer.from('c3eae5f1ece1edfceff220c5eb', 'hex'), /encoding/, /인코딩/],
    ['large.txt', Buffer.alloc(8_000_001, 0x61), /too large/, /너무 큽니다/],
  ])('%s is called what it is, with what to do', async (name, bytes, en, ko) => {
    const found = await textOfFile(file(name, bytes));
    if (found.kind !== 'refused') throw new Error('It was taken.');
    expect(found.why.en).toMatch(en);
    expect(found.why.ko).toMatch(ko);
    expect(found.why.en).toContain(`“${name}”`);
    expect(found.why.ko).toContain(`‘${name}’`);
  });

  it('text in brackets is no data file', async () => {
    expect((await textOfFile(file('memo.txt', Buffer.from('[초안] 옵션료는 협의한다.')))).kind).toBe('text');
  });
});
