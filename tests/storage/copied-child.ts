// Makes three deals one after the other, says that it is done, and keeps the workspace open until it is killed.
import { writeSync } from 'node:fs';
import { openApp } from '#app/door/open-app.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';

const [folder = '', quietMs = ''] = process.argv.slice(2);
const app = openApp(appOptionsIn(folder, { quietMs: Number(quietMs) }));
for (const title of ['하나', '둘', '셋']) {
  const made = await app.api.call('deals.create', {
    title,
    kinds: ['remake'],
    ourRoles: ['owner'],
    currency: 'KRW',
    original: '',
    counterparty: '',
  });
  if (!made.ok) throw new Error(made.failure.message.en);
}
writeSync(1, 'done\n');
setInterval(() => {}, 60_000);
