// Writes change after change until it is killed, each with one number in many places; reports each that is written.
import { writeSync } from 'node:fs';
import { openApp } from '#app/door/open-app.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';

export const WRITTEN_TERMS = [
  'option_fee_initial',
  'option_period_initial',
  'purchase_price_fixed',
  'net_profit_points',
  'reversion_term',
  'credit_based_on',
  'sequel_passive',
  'rights_scope',
];

if (import.meta.main) await writeUntilKilled(process.argv[2] ?? '');

async function writeUntilKilled(folder: string): Promise<void> {
  const { api } = openApp({ ...appOptionsIn(folder), newId: () => crypto.randomUUID() });
  const listed = await api.call('deals.list', { archived: false });
  const existing = listed.ok ? listed.value[0]?.dealId : undefined;
  const opened = existing
    ? await api.call('deals.get', { dealId: existing })
    : await api.call('deals.create', {
        title: '끊김 시험',
        kinds: ['remake'],
        ourRoles: ['owner'],
        currency: 'KRW',
        original: '',
        counterparty: '',
      });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const dealId = opened.value.document.deal.id;
  const draft = opened.value.document.drafts[0];
  let { revision } = opened.value;
  let n = Number(draft?.entries[WRITTEN_TERMS[0] ?? '']?.clause ?? 1_000_000);
  // Reads the library, so that the killing falls into the writing.
  await api.call('library.get', {});
  writeSync(1, '0\n');
  for (;;) {
    n += 1;
    const entries = Object.fromEntries(WRITTEN_TERMS.map((termId) => [termId, { clause: String(n) }]));
    const answer = await api.call('deals.apply', {
      dealId,
      revision,
      operation: { kind: 'edit-entries', draftId: draft?.id ?? '', entries },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    revision = answer.value.revision;
    writeSync(1, `${n}\n`);
  }
}
