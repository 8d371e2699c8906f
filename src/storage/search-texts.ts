import { assertNever } from '#domain/base/failure.ts';
import type { Deal, OurLadder, TermEntry } from '#domain/deal/deal.ts';
import type { Part } from '#domain/deal/parts.ts';
import type { Value } from '#domain/values/value.ts';

/** One searchable text of a deal and where it stands. `place` is unique within the deal. */
export type SearchText = {
  readonly place: string;
  readonly kind: 'deal' | 'clause' | 'note';
  readonly draftId: string | null;
  readonly termId: string | null;
  readonly text: string;
};

/** The texts of one part of a deal that a search looks through; empty texts are left out. */
export function searchTextsOf(part: Part): SearchText[] {
  return allTextsOf(part).filter(({ text }) => text !== '');
}

function allTextsOf(part: Part): SearchText[] {
  if (part.content === null) return [];
  switch (part.kind) {
    case 'head':
      return headTexts(part.content);
    case 'draft':
      return [searchText(`draft/${part.draftId}/label`, 'deal', part.content.label, part.draftId, null)];
    case 'entry':
      return entryTexts(part.draftId, part.termId, part.content);
    case 'ladder':
      return ladderTexts(part.termId, part.content);
    case 'answer':
      return [searchText(`answer/${part.questionId}/note`, 'note', part.content.note, null, null)];
    case 'money':
      // Figures and names of scenarios: nothing that a search would look for.
      return [];
    default:
      return assertNever(part);
  }
}

function headTexts(deal: Deal): SearchText[] {
  return [
    searchText('head/title', 'deal', deal.title, null, null),
    searchText('head/original', 'deal', deal.project.original, null, null),
    searchText('head/working', 'deal', deal.project.working, null, null),
    searchText('head/logline', 'deal', deal.project.logline, null, null),
    ...deal.parties.map((party) => searchText(`head/party/${party.id}`, 'deal', party.name, null, null)),
    searchText('head/notes', 'note', deal.notes, null, null),
  ];
}

function entryTexts(draftId: string, termId: string, entry: TermEntry): SearchText[] {
  const at = `entry/${draftId}/${termId}`;
  const said =
    entry.state.kind === 'disputed' ? entry.state.candidates.map((candidate) => candidate.said ?? '') : [];
  return [
    searchText(`${at}/clause`, 'clause', entry.clause, draftId, termId),
    searchText(
      `${at}/value`,
      'clause',
      entry.state.kind === 'value' ? wordsOf(entry.state.value) : '',
      draftId,
      termId,
    ),
    searchText(`${at}/place`, 'clause', entry.place, draftId, termId),
    searchText(`${at}/note`, 'note', entry.note, draftId, termId),
    searchText(`${at}/said`, 'note', said.filter((word) => word !== '').join('\n'), draftId, termId),
  ];
}

function ladderTexts(termId: string, ladder: OurLadder): SearchText[] {
  return (
    [
      ['ask', ladder.ask],
      ['fallback', ladder.fallback],
      ['walkAway', ladder.walkAway],
    ] as const
  ).flatMap(([name, rung]) => [
    searchText(`ladder/${termId}/${name}/en`, 'note', rung?.condition.en ?? '', null, termId),
    searchText(`ladder/${termId}/${name}/ko`, 'note', rung?.condition.ko ?? '', null, termId),
  ]);
}

/** The words that a value is written in; numbers have none. */
function wordsOf(value: Value): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'schedule') return value.instalments.map(({ due }) => due).join('\n');
  return '';
}

function searchText(
  place: string,
  kind: SearchText['kind'],
  words: string,
  draftId: string | null,
  termId: string | null,
): SearchText {
  return { place, kind, text: words, draftId, termId };
}
