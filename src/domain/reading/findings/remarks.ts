import type { Clause } from '#domain/reading/clauses/clause.ts';
import { cellsOf } from './other-side.ts';
import type { Span } from './search-text.ts';

/**
 * Of a table with a column of remarks (구분 | 합의 내용 | 비고) the remarks that tell what somebody asked for and did not get,
 * or had offered before: row by row, where they stand. What else a remark says belongs to what was agreed.
 */
export function askedAndRefused(clauses: readonly Clause[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  let column: number | undefined;
  for (const { kind, ordinal, text } of clauses) {
    if (kind !== 'row' && kind !== 'note') {
      if (kind !== 'title') column = undefined;
      continue;
    }
    const cells = cellsOf(text);
    const words = cells.map(({ from, to }) => text.slice(from, to));
    const head = words.length < 3 ? -1 : words.findLastIndex((name) => REMARKS.test(name));
    if (head > 1) column = head;
    else if (column !== undefined) {
      const cell = cells[column];
      if (cell && TELLS_WHAT_FAILED.test(words[column] ?? '')) found.set(ordinal, cell);
    }
  }
  return found;
}

const REMARKS =
  /^(?:비고|메모|참고(?: ?사항)?|협의 ?(?:경과|내용|이력)|경과|remarks?|notes?|comments?|background|history|negotiation history)$/i;

const TELLS_WHAT_FAILED =
  /(?:요구|요청|제안|희망|주장|제시)(?:했|하였|함|$|[.,)])|(?:^|\s)(?:최초|처음|당초|종전|이전|기존) ?(?:제안|안|요구|제시|조건)|(?:거절|거부|반려)(?:$|[.,)됨당함]|했|하였)|관철 ?(?:못|안|실패)|수용 ?(?:안|불가|되지)|\b(?:(?:we|they|you|owner|studio) (?:asked|wanted|pushed|sought)|(?:first|original(?:ly)?|previous(?:ly)?|earlier|initial(?:ly)?) (?:offer(?:ed)?|asked?|proposed|proposal)|(?:was|were) (?:asked for|refused|declined|rejected|proposed)|(?:refused|declined|rejected|turned down|not agreed|dropped)\s*[.)]?$)/i;
