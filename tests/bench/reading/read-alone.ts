// Reads one file in a process of its own and prints what it took, as JSON: `ours`, or `bare`, which only unpacks
// the document and goes through its tags.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readFile } from '#tests/builders/papers-word.ts';
import { peakMb } from './peak-memory.ts';

const [way = '', path = ''] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = process.cpuUsage();
let found = 0;
if (way === 'bare') {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') found += 1;
  });
  parser.write(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).close();
} else {
  const { receipt } = await readFile(bytes);
  found = receipt.counts.find(({ what }) => what === 'paragraphs')?.read ?? 0;
}
const { user, system } = process.cpuUsage(before);
const answer = { cpuMs: (user + system) / 1_000, peakMb: peakMb(), found };
console.log(JSON.stringify(answer));
