import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { whatLeaves } from '#word/leaves/what-leaves.ts';
import { BY_KIM, p, r, wordFile } from '#tests/builders/papers-word.ts';

const CORE = `<cp:coreProperties xmlns:cp="urn:c" xmlns:dc="urn:d"><dc:creator>박 대표</dc:creator><cp:revision>7</cp:revision></cp:coreProperties>`;
const APP = `<Properties xmlns="urn:e"><Company>한국영화사</Company><Pages>12</Pages></Properties>`;
const CUSTOM = `<Properties xmlns="urn:f" xmlns:vt="urn:v"><property name="DocumentRef"><vt:lpwstr>Matter 4711</vt:lpwstr></property></Properties>`;

it('names who changed before, hidden text, custom XML, properties, macros and what is fetched from outside', () => {
  const theirs = wordFile({
    body: `<w:p><w:ins ${BY_KIM}>${r('새 문구')}</w:ins>${r('내부용 메모', '<w:vanish/>')}${r('seen', '<w:vanish w:val="0"/>')}</w:p>${p('끝')}`,
    comments: '<w:comment w:id="1" w:author="Counsel"><w:p/></w:comment>',
    files: {
      'docProps/core.xml': strToU8(CORE),
      'docProps/app.xml': strToU8(APP),
      'docProps/custom.xml': strToU8(CUSTOM),
      'customXml/item1.xml': strToU8('<a>template <b>data</b></a>'),
      'word/vbaProject.bin': Uint8Array.of(1),
    },
    relations: [
      { id: 'rX', type: 'urn:x/attachedTemplate', target: 'file:///C:/firm.dotm', isExternal: true },
    ],
  });
  expect(whatLeaves(theirs).map(({ kind, name, says }) => [kind, name, says])).toEqual([
    ['author', '김 변호사', ''],
    ['author', 'Counsel', ''],
    ['hidden-text', '', '내부용 메모'],
    ['custom-xml', 'customXml/item1.xml', 'template data'],
    ['property', 'creator', '박 대표'],
    ['property', 'Company', '한국영화사'],
    ['property', 'DocumentRef', 'Matter 4711'],
    ['macros', 'word/vbaProject.bin', ''],
    ['outside-link', 'attachedTemplate', 'file:///C:/firm.dotm'],
  ]);
});
