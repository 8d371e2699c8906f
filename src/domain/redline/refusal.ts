import type { Bilingual } from '#domain/text/bilingual.ts';

/** Why a change was not made. */
export type RedlineRefusalCode = keyof typeof MESSAGES;

/** A change that was not made, why, and what to do by hand. */
export type RedlineRefusal = {
  /** Which change, counted from 0. */
  readonly change: number;
  readonly code: RedlineRefusalCode;
  /** What was to be found. */
  readonly words: string;
  /** The places that were found, with what stands around them. */
  readonly places: readonly string[];
  readonly message: Bilingual;
};

/** As many places as are named of words that stand several times. */
const MOST_PLACES = 10;

export function refusalOf(
  change: number,
  code: RedlineRefusalCode,
  words: string,
  places: readonly string[] = [],
): RedlineRefusal {
  return { change, code, words, places: places.slice(0, MOST_PLACES), message: MESSAGES[code] };
}

const MESSAGES = {
  'not-found': {
    en: 'These words do not stand in the file. Copy them from the file itself, from one paragraph.',
    ko: '파일에 이 문구가 없습니다. 파일에서 한 문단 안의 문구를 그대로 복사해 넣어 주세요.',
  },
  'found-several-times': {
    en: 'These words stand in the file several times. Give more of the sentence, or name the clause.',
    ko: '파일에 이 문구가 여러 번 나옵니다. 문장을 더 길게 적거나 조항을 지정해 주세요.',
  },
  'clause-not-found': {
    en: 'These words do not stand in that clause. Check the number of the clause as the file prints it.',
    ko: '지정한 조항에 이 문구가 없습니다. 파일에 표시된 조항 번호를 확인해 주세요.',
  },
  'only-in-deleted-text': {
    en: 'These words stand only in text that was deleted or moved away. Reject that deletion in Word first, or leave the change out.',
    ko: '이미 삭제되었거나 옮겨진 부분에만 있는 문구입니다. Word에서 그 삭제를 먼저 거부하거나 이 변경을 빼 주세요.',
  },
  'only-in-text-box': {
    en: 'These words stand only in a text box or drawing. Change them in Word by hand, with Track Changes on.',
    ko: '텍스트 상자나 도형 안에만 있는 문구입니다. Word에서 변경 내용 추적을 켜고 직접 고쳐 주세요.',
  },
  'crosses-paragraphs': {
    en: 'These words lead from one paragraph into the next. Give a change for each paragraph.',
    ko: '두 문단에 걸친 문구입니다. 문단마다 변경을 따로 적어 주세요.',
  },
  'crosses-field': {
    en: 'A field (a number or reference that Word works out) stands in what would change. Change the words before and behind it apart, or the field in Word by hand.',
    ko: '바뀔 부분 안에 필드(Word가 계산하는 번호나 참조)가 있습니다. 필드 앞뒤의 문구를 따로 고치거나 필드는 Word에서 직접 고쳐 주세요.',
  },
  'crosses-note': {
    en: 'The mark of a footnote or endnote stands in what would change. Change the words before and behind it apart, or the note in Word by hand.',
    ko: '바뀔 부분 안에 각주나 미주 번호가 있습니다. 번호 앞뒤의 문구를 따로 고치거나 주석은 Word에서 직접 고쳐 주세요.',
  },
  'crosses-drawing': {
    en: 'A picture or drawing stands in what would change. Change the words before and behind it apart, or do it in Word by hand.',
    ko: '바뀔 부분 안에 그림이나 도형이 있습니다. 그 앞뒤의 문구를 따로 고치거나 Word에서 직접 고쳐 주세요.',
  },
  'crosses-formula': {
    en: 'A formula stands in what would change. Change the words before and behind it apart, or the formula in Word by hand.',
    ko: '바뀔 부분 안에 수식이 있습니다. 수식 앞뒤의 문구를 따로 고치거나 수식은 Word에서 직접 고쳐 주세요.',
  },
  'crosses-control': {
    en: 'What would change leads over the edge of a content control. Change the words inside and outside it apart.',
    ko: '바뀔 부분이 콘텐츠 컨트롤의 경계를 넘습니다. 컨트롤 안팎의 문구를 따로 고쳐 주세요.',
  },
  'crosses-page-break': {
    en: 'A break of the page stands in what would change. Change the words before and behind it apart.',
    ko: '바뀔 부분 안에 쪽 나누기가 있습니다. 그 앞뒤의 문구를 따로 고쳐 주세요.',
  },
  'crosses-object': {
    en: 'A symbol, ruby text or other object stands in what would change. Change the words before and behind it apart, or do it in Word by hand.',
    ko: '바뀔 부분 안에 기호, 윗주 또는 다른 개체가 있습니다. 그 앞뒤의 문구를 따로 고치거나 Word에서 직접 고쳐 주세요.',
  },
  'in-field': {
    en: 'These words are worked out by a field, and Word would write them anew. Change the field, or what it refers to, in Word by hand.',
    ko: '필드가 계산해 넣은 문구여서 고쳐도 Word가 다시 씁니다. 필드나 필드가 가리키는 곳을 Word에서 직접 고쳐 주세요.',
  },
  'moved-text': {
    en: 'These words were moved here with Track Changes. Accept or reject the move in Word first.',
    ko: '변경 내용 추적으로 옮겨 온 문구입니다. Word에서 이동을 먼저 적용하거나 거부해 주세요.',
  },
  'locked-control': {
    en: 'These words stand in a content control that is locked. Ask the sender to unlock it, or propose the wording in a letter.',
    ko: '잠긴 콘텐츠 컨트롤 안의 문구입니다. 보낸 사람에게 잠금 해제를 요청하거나 수정 문안을 따로 보내 주세요.',
  },
  'bound-control': {
    en: 'These words come from the data of the file, and Word would write them anew. Change them in the content control in Word by hand.',
    ko: '파일의 데이터에서 가져온 문구여서 고쳐도 Word가 다시 씁니다. Word의 콘텐츠 컨트롤에서 직접 고쳐 주세요.',
  },
  'choice-control': {
    en: 'These words are chosen in a list, date or check box. Choose otherwise in Word by hand.',
    ko: '목록, 날짜 또는 확인란에서 고른 값입니다. Word에서 직접 다시 골라 주세요.',
  },
  placeholder: {
    en: 'These words only hold the place of an entry. Fill the entry in Word by hand.',
    ko: '입력란의 안내 문구입니다. Word에서 입력란을 직접 채워 주세요.',
  },
  generated: {
    en: 'These words stand in a table of contents that Word makes. Change the heading itself.',
    ko: 'Word가 만드는 목차 안의 문구입니다. 제목 자체를 고쳐 주세요.',
  },
  'nested-insertion': {
    en: 'What would be put in stands within a link that another author inserted. Do it in Word by hand, with Track Changes on.',
    ko: '다른 사람이 삽입한 링크 안에 넣게 됩니다. Word에서 변경 내용 추적을 켜고 직접 고쳐 주세요.',
  },
  overlapping: {
    en: 'Two changes lie on the same words. Join them into one change for the sentence.',
    ko: '두 변경이 같은 문구에 겹칩니다. 문장 하나에 대한 변경으로 합쳐 주세요.',
  },
  'nothing-to-change': {
    en: 'The new words are the old ones, and there is no comment. Leave the change out.',
    ko: '바뀌는 문구도 메모도 없습니다. 이 변경을 빼 주세요.',
  },
  'line-break': {
    en: 'The new words have a line break. Put new paragraphs in with “insertAfter”.',
    ko: '새 문구에 줄 바꿈이 있습니다. 새 문단은 “insertAfter”로 넣어 주세요.',
  },
  'unwritable-letter': {
    en: 'The new words hold a control character that a Word file cannot hold. Type them anew.',
    ko: '새 문구에 Word 파일에 넣을 수 없는 제어 문자가 있습니다. 다시 입력해 주세요.',
  },
  'table-row': {
    en: 'A row of a table came or went that cannot be put in or taken out safely: cells merged with it stay, something in it is locked or was tracked by others, or a field, bookmark or comment leads over its edge. Change the table in Word by hand.',
    ko: '표의 행이 추가되거나 삭제되었으나 안전하게 표시할 수 없습니다(병합된 칸의 일부만 남는 경우, 잠겨 있거나 다른 사람이 변경한 내용, 행을 넘는 필드·책갈피·메모). Word에서 표를 직접 고쳐 주세요.',
  },
  'beside-table': {
    en: 'A new table would stand directly beside another, within one, or outside the body, where Word would join them. Insert it in Word by hand, with Track Changes on.',
    ko: '새 표가 다른 표와 바로 붙거나 표 안 또는 본문 밖에 놓여 안전하게 표시할 수 없습니다. Word에서 변경 내용 추적을 켜고 직접 삽입해 주세요.',
  },
  'between-tables': {
    en: 'This paragraph parts two tables, which Word would join into one. Do it in Word by hand, with Track Changes on.',
    ko: '두 표 사이의 문단이어서 지우면 표가 하나로 합쳐집니다. Word에서 변경 내용 추적을 켜고 직접 고쳐 주세요.',
  },
  'before-table': {
    en: 'A content control or an object follows this paragraph, so its end cannot be taken out safely. Do it in Word by hand, with Track Changes on.',
    ko: '이 문단 바로 뒤에 콘텐츠 컨트롤이나 개체가 있어 문단을 안전하게 지울 수 없습니다. Word에서 변경 내용 추적을 켜고 직접 고쳐 주세요.',
  },
  'ends-section': {
    en: 'A section of the document ends with this paragraph. Do it in Word by hand, with Track Changes on.',
    ko: '이 문단에서 구역이 끝납니다. Word에서 변경 내용 추적을 켜고 직접 고쳐 주세요.',
  },
  'numbering-at-end': {
    en: 'A table or the end of the text follows the last item of this clause, so that a new clause cannot take the number of the clause as a tracked change. Insert it in Word by hand, with Track Changes on, or name that item to have it as a further item.',
    ko: '이 조항의 마지막 항목 바로 뒤가 표이거나 글의 끝이어서, 새 조항이 조항의 번호를 이어받도록 변경 내용을 표시할 수 없습니다. Word에서 변경 내용 추적을 켜고 직접 삽입하거나, 그 항목을 지정해 다음 항목으로 넣어 주세요.',
  },
  'numbered-twice': {
    en: 'The file numbers this paragraph by itself, so it would have two numbers. Leave out the number that you typed.',
    ko: '이 문단의 번호는 파일이 자동으로 매기므로 번호가 두 번 표시됩니다. 직접 적은 번호를 빼 주세요.',
  },
  'paragraph-end-changed': {
    en: 'Others have deleted, moved or inserted the end of this paragraph. Accept or reject that in Word first.',
    ko: '다른 사람이 이 문단의 끝을 삭제, 이동 또는 삽입했습니다. Word에서 그 변경을 먼저 적용하거나 거부해 주세요.',
  },
  'comment-here': {
    en: 'Word takes comments in the body only, not in notes, headers or footers. Leave the comment out, or put it on a sentence of the body.',
    ko: 'Word의 메모는 본문에만 달 수 있고 주석, 머리글, 바닥글에는 달 수 없습니다. 메모를 빼거나 본문 문장에 달아 주세요.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The closed list of their names. */
// The keys of a constant are its keys and no others.
export const REDLINE_REFUSALS = Object.keys(MESSAGES) as RedlineRefusalCode[];
