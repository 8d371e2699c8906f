import { byId } from '#domain/base/by-id.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import { nameList } from '#domain/text/name-list.ts';
import type { IssuesInput } from './issues-input.ts';
import { internalIssuesView, outgoingIssuesView } from './issues-view.ts';
import type { IssueRow } from './issue-rows.ts';
import type { Outline } from '#documents/input/outline.ts';

/** What an issues list will hold. `settled`: points that are left out because they are settled. */
export function outlineIssuesList(input: IssuesInput, settled: readonly string[]): Outline {
  const isInternal = input.edition === 'internal';
  const view = isInternal
    ? internalIssuesView(input, 'en')
    : { ...outgoingIssuesView(input, 'en'), not_answered: [] };
  const unanswered = view.not_answered.length;
  return {
    sections: [
      section('Issues', '쟁점', issuesOf(view.issues.length), isInternal),
      ...(unanswered === 0
        ? []
        : [section('Not answered by us', '우리 측 미회신', issuesOf(unanswered), true)]),
      ...(view.sources.length === 0
        ? []
        : [
            section(
              'Sources',
              '출처',
              {
                en: counted(view.sources.length, 'source', 'sources'),
                ko: `${view.sources.length}개 출처`,
              },
              false,
            ),
          ]),
    ],
    warnings: [...(isInternal ? [] : warningsOf(view.issues, settled, input))],
  };
}

function warningsOf(
  issues: readonly IssueRow[],
  settled: readonly string[],
  { library }: Pick<IssuesInput, 'library'>,
): Bilingual[] {
  const terms = byId<{ readonly id: string; readonly name: Bilingual }>(library.terms);
  const without = issues.filter(({ wording }) => wording === '').length;
  const foreign = issues.filter(({ wording_mark }) => wording_mark !== '').length;
  const names = nameList(settled.flatMap((id) => terms.get(id)?.name ?? []));
  return [
    ...(settled.length === 0
      ? []
      : [
          {
            en: `Left out, because settled though the papers still differ: ${names.en}.`,
            ko: `초안끼리는 다르나 이미 정리되어 제외한 조건: ${names.ko}.`,
          },
        ]),
    ...(without === 0
      ? []
      : [
          {
            en: `${counted(without, 'issue has', 'issues have')} no wording to paste.`,
            ko: `붙여 넣을 문안이 없는 쟁점이 ${without}개 있습니다.`,
          },
        ]),
    ...(foreign === 0
      ? []
      : [
          {
            en: `${counted(foreign, 'issue has', 'issues have')} wording in Korean only, marked for translation.`,
            ko: `영문 문안만 있어 번역이 필요하다고 표시한 쟁점이 ${foreign}개 있습니다(영문본은 별도).`,
          },
        ]),
  ];
}

function issuesOf(count: number): Bilingual {
  return { en: counted(count, 'issue', 'issues'), ko: `${count}개 쟁점` };
}

function section(en: string, ko: string, detail: Bilingual, isPrivate: boolean) {
  return { title: { en, ko }, detail, isPrivate };
}
