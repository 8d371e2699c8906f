import { Fail } from '#domain/base/failure.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { namesNothing } from '#domain/ledger/operations.ts';
import type { Deal } from '../deal.ts';
import { dealOperation } from './deal-operation.ts';
import type { HeadPatch } from './deal-shapes.ts';

export const editHead = dealOperation({
  kind: 'edit-head',
  input: (s) => ({ patch: s.headPatch }),
  apply(document, { patch }) {
    refuseRepeatedIds(patch);
    const { budget, ...rest } = patch;
    const head: Deal = { ...document.deal, ...rest };
    if (budget === undefined) return { ...document, deal: head };
    const { budget: _old, ...without } = head;
    return { ...document, deal: budget === null ? without : { ...without, budget } };
  },
  describe: () => ({ en: 'Edit the deal', ko: '거래 정보 수정' }),
  checkReferences: namesNothing,
  coalesceKey({ patch }, before) {
    const [field, ...others] = Object.keys(patch);
    if (others.length > 0) return null;
    if (patch.project) return projectKey(patch.project, before.deal.project);
    if (patch.parties) return lineKey('parties', patch.parties, before.deal.parties);
    if (patch.events) return lineKey('events', patch.events, before.deal.events);
    return field === undefined || field === 'rates' ? null : `head/${field}`;
  },
});

/** The one field of the one party or event that is being edited; null where one came, went or more changed. */
function lineKey<Line extends { readonly id: string }>(
  list: string,
  lines: readonly Line[],
  old: readonly Line[],
): string | null {
  if (lines.length !== old.length) return null;
  const edited = lines.flatMap((line) => {
    const was: object = old.find(({ id }) => id === line.id) ?? {};
    const before = new Map<string, unknown>(Object.entries(was));
    const fields = [...new Set([...before.keys(), ...Object.keys(line)])];
    const now = new Map<string, unknown>(Object.entries(line));
    return fields
      .filter((field) => !sameContent(before.get(field), now.get(field)))
      .map((field) => `${line.id}/${field}`);
  });
  return edited.length === 1 ? `head/${list}/${edited[0]}` : null;
}

/** The one text of the project that is being typed in. */
function projectKey(project: Deal['project'], old: Deal['project']): string | null {
  const texts = (['original', 'working', 'logline', 'chainOfTitle'] as const).filter(
    (each) => project[each] !== old[each],
  );
  return texts.length === 1 && project.format === old.format ? `head/project/${texts[0]}` : null;
}

function refuseRepeatedIds({ parties, events }: HeadPatch): void {
  for (const [field, list] of [
    ['parties', parties ?? []],
    ['events', events ?? []],
  ] as const) {
    const ids = list.map(({ id }) => id);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated === undefined) continue;
    throw new Fail(
      'invalid-input',
      {
        en: `“${field}”: the id “${repeated}” is used twice. Give each its own id.`,
        ko: `‘${field}’: 식별자 ‘${repeated}’이(가) 두 번 쓰였습니다. 서로 다른 식별자를 쓰세요.`,
      },
      `operation.patch.${field}`,
    );
  }
}
