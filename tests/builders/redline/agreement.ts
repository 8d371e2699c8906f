import { BY_KIM, inList, list, p, r, table, wordFile } from '#tests/builders/papers-word.ts';

type Next = (below: number) => number;

const ENGLISH = [
  'Owner grants Producer an exclusive option for a period of eighteen (18) months from the Effective Date.',
  'The option fee is US$50,000, payable on signature & credited against the “Purchase Price”.',
  'Producer shall pay 5% of Net Proceeds, as defined in Exhibit A, within thirty (30) days of each statement.',
  'All rights revert to Owner unless principal photography begins within three (3) years.',
  'Neither party may assign this Agreement without the other party’s prior written consent.',
];
const KOREAN = [
  '제작사는 권리자에게 옵션료로 금 오천만원정(₩50,000,000)을 본 계약 체결일로부터 14일 이내에 지급한다.',
  '옵션 기간은 계약 체결일부터 18개월로 하며, 제작사는 1회에 한하여 12개월 연장할 수 있다.',
  '권리자의 순이익 지분은 5%로 하고, 정산은 매 반기 말일부터 60일 이내에 한다.',
  '제작사가 3년 이내에 촬영을 시작하지 아니하면 모든 권리는 권리자에게 복귀한다.',
  '어느 당사자도 상대방의 사전 서면 동의 없이 본 계약상 지위를 양도할 수 없다.',
];

/**
 * An agreement as counsel's file holds one: runs split anywhere, lists, tables, notes, fields, links, content
 * controls, comments and changes of others, headers and footers. The same for the same numbers.
 */
export function anAgreement(language: 'en' | 'ko' | 'both', next: Next): Uint8Array {
  const sentences = { en: ENGLISH, ko: KOREAN, both: [...ENGLISH, ...KOREAN] }[language];
  const said = () => `${sentences[next(sentences.length)] ?? ''} `.repeat(1 + next(2)).trim();
  const clauses = Array.from({ length: 14 }, (_, n) => {
    const text = said().replace(/^/, next(2) === 0 ? `(${n}) ` : '');
    switch (next(9)) {
      case 0:
        return special(text, n, next);
      case 1:
        return table(
          [p(escaped(text)), split(said(), next)],
          [split(said(), next), p(escaped(said())) + p(escaped(said()))],
        );
      default:
        return split(text, next, next(2) === 0 ? inList(1, next(2)) : '<w:pStyle w:val="Body"/>');
    }
  });
  return wordFile({
    body: `${p('AGREEMENT 계약서', '<w:pStyle w:val="Heading1"/>')}${clauses.join('')}${SECTION}`,
    styles: STYLES,
    numbering: list(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '(%2)'],
    ]),
    footnotes: `<w:footnote w:id="2">${split(said(), next)}</w:footnote>`,
    headers: [split(said(), next)],
    footers: [`<w:p>${r('Draft of 3 November, page ')}${field('PAGE', '1')}</w:p>`],
    ...(next(2) === 0 ? { comments: THEIR_COMMENT } : {}),
  });
}

const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const STYLES =
  '<w:style w:styleId="Heading1"/><w:style w:styleId="Body"/><w:style w:styleId="CommentText"/><w:style w:styleId="CommentReference"/>';
const THEIR_COMMENT =
  '<w:comment w:id="3" w:author="Counsel" w:initials="C"><w:p><w:r><w:t>Please confirm.</w:t></w:r></w:p></w:comment>';
const LOOKS = [
  '',
  '<w:b/>',
  '<w:rFonts w:eastAsia="바탕"/><w:sz w:val="21"/>',
  '<w:i/><w:lang w:val="en-US"/>',
];

/** A paragraph whose runs begin and end anywhere, as Word leaves them. */
function split(text: string, next: Next, properties = ''): string {
  const runs: string[] = [];
  for (let at = 0; at < text.length;) {
    const to = next(3) === 0 ? text.length : Math.min(text.length, at + 1 + next(40));
    runs.push(r(escaped(text.slice(at, to)), LOOKS[next(LOOKS.length)]));
    if (next(7) === 0) runs.push('<w:proofErr w:type="spellStart"/>');
    at = to;
  }
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

/** One of what a change must not break. */
function special(text: string, n: number, next: Next): string {
  const [head, tail] = [escaped(text.slice(0, 30)), escaped(text.slice(30))];
  const id = 100 + n;
  const kinds = [
    `<w:p>${r(head)}<w:r><w:footnoteReference w:id="2"/></w:r>${r(tail)}</w:p>`,
    `<w:p>${r(head)}${field('REF _Ref1 \\h', '2.1')}${r(tail)}</w:p>`,
    `<w:p>${r(head)}<w:hyperlink w:anchor="_Ref1">${r(tail, '<w:u w:val="single"/>')}</w:hyperlink></w:p>`,
    `<w:p>${r(head)}<w:ins ${BY_KIM}>${r(tail)}</w:ins>${r(' 끝.')}</w:p>`,
    `<w:p>${r(head)}<w:del ${BY_KIM}><w:r><w:delText>삭제된 문구</w:delText></w:r></w:del>${r(tail)}</w:p>`,
    `<w:p>${r(head)}<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${r(tail)}</w:sdtContent></w:sdt></w:p>`,
    `<w:p><w:bookmarkStart w:id="${id}" w:name="_Ref${n}"/>${r(head)}<w:bookmarkEnd w:id="${id}"/><w:r><w:tab/><w:t>${tail}</w:t><w:br/></w:r></w:p>`,
    `<w:p><w:pPr><w:rPr><w:ins ${BY_KIM}/></w:rPr></w:pPr><w:ins ${BY_KIM}>${r(head + tail)}</w:ins></w:p>`,
  ];
  return kinds[next(kinds.length)] ?? '';
}

function field(instruction: string, result: string): string {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${char('separate')}${r(result)}${char('end')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
