// npm run bench, or node tests/bench/pages-bench.ts [NAME]: every document of the invented deals and of a deal of all
// terms, in every language and length, opened by LibreOffice and turned into pages, beside our own estimate. Fails by
// name without LibreOffice, and for a document that does not open. NAME leaves out all others.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '#tests/builders/app-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { everyDocument } from '#tests/builders/every-document.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { pagesOf } from '#tests/builders/pages.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { textTable } from '#cli/text/text-table.ts';

type Written = { readonly name: string; readonly file: string; readonly estimated: number };

const wanted = process.argv[2] ?? '';
for (const program of ['soffice', 'pdfinfo']) {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error) {
    console.error(`${program} is missing: install LibreOffice (libreoffice-writer-nogui) and poppler-utils.`);
    process.exit(1);
  }
}
const folder = aFolder();
try {
  const documents = await writeAll();
  convert(documents);
  report(documents);
} finally {
  folder.remove();
}

async function writeAll(): Promise<Written[]> {
  const deals = [
    ['remake', aSample('invented-remake')],
    ['co-production', aSample('invented-co-production')],
    ['all terms', aRichDeal(theLibrary())],
  ] as const;
  const documents: Written[] = [];
  for (const [deal, document] of deals) {
    for (const { name, choice, write } of everyDocument(document)) {
      const title = `${deal}: ${name}`;
      if (!title.includes(wanted) || ('format' in choice && choice.format === 'xlsx')) continue;
      const bytes = await write();
      const again = await write();
      if (!Buffer.from(bytes).equals(Buffer.from(again))) fail(`${title} is not the same bytes twice.`);
      const file = join(folder.path, `${documents.length}.docx`);
      writeFileSync(file, bytes);
      documents.push({ name: title, file, estimated: pagesOf(bytes).count });
    }
  }
  return documents;
}

function convert(documents: readonly Written[]): void {
  const profile = join(folder.path, 'profile');
  mkdirSync(profile);
  spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder.path,
      ...documents.map(({ file }) => file),
    ],
    { stdio: 'ignore' },
  );
}

function report(documents: readonly Written[]): void {
  const rows = documents.map(({ name, file, estimated }) => {
    const pdf = file.replace(/docx$/, 'pdf');
    if (!existsSync(pdf) || readFileSync(pdf).length === 0) fail(`LibreOffice did not open ${name}.`);
    const told = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout;
    const pages = Number(/^Pages:\s+(\d+)/m.exec(told)?.[1] ?? 0);
    return { name, estimated, pages, off: estimated - pages };
  });
  console.log(
    textTable(
      [
        { head: 'document' },
        ...['estimate', 'pages', 'off'].map((head) => ({ head, align: 'right' as const })),
      ],
      rows.map(({ name, estimated, pages, off }) => [name, String(estimated), String(pages), String(off)]),
      120,
    ),
  );
  const within = (most: number) => rows.filter(({ off }) => Math.abs(off) <= most).length;
  console.log(
    `${rows.length} documents opened: the estimate is the number of pages in ${within(0)}, off by one at most in ${within(1)}.`,
  );
}

function fail(says: string): never {
  console.error(says);
  process.exit(1);
}
