import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = /^jibun-start-[0-9a-f]{16}\.html$/;

export type ForwardingPage = { readonly path: string; remove(): void };

/**
 * Writes a page that only this user may read and that sends the browser on to the address. What a program is started
 * with can be read by every user of the machine, so the one-time code stands in this file and in no argument. It lies
 * in the person's own folder and not in a hidden one, because the browsers of some systems may not read those.
 */
export function writeForwardingPage(address: string, folder = homedir()): ForwardingPage {
  sweep(folder);
  const path = join(folder, `jibun-start-${randomBytes(8).toString('hex')}.html`);
  writeFileSync(path, pageTo(address), { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(path, { force: true }) };
}

function pageTo(address: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Jibun 지분</title>
<script>location.replace(${JSON.stringify(address)})</script>
`;
}

/** What a run that was killed left there. Its code is long void. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) if (NAME.test(name)) rmSync(join(folder, name), { force: true });
}
