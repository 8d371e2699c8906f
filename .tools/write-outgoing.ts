// Writes every paper for the other side of every sample into a folder, as a file and as plain text, to be read whole.
// Usage: node .tools/write-outgoing.ts OUT_FOLDER [name filter]
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLatestDraft } from '../src/domain/deal/deal.ts';
import type { DealDocument } from '../src/domain/deal/deal.ts';
import { Fail } from '../src/domain/base/failure.ts';
import type { DocumentChoice } from '../src/domain/documents/document-kinds.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { readLibraryFolder } from '../src/app/library/library-folder.ts';
import { checkOrderedDocument, writeOrderedDocument } from '../src/app/documents/document-writers.ts';
import { readTemplates } from '../src/app/documents/read-templates.ts';
import { aRichDeal } from '../tests/builders/rich-deal.ts';
import { paragraphsOf } from '../tests/builders/documents.ts';
import { readDeal } from './read-deal.ts';

const [folder = 'outgoing', filter = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const library = loadLibrary(readLibraryFolder('templates/library'));
const templates = readTemplates({ templatesRoot: 'templates' });
const common = { library, templates, author: { name: '김지분', firm: '한강필름' }, on: '2026-11-23' };

for (const [name, document] of deals()) {
  const ours = findLatestDraft(document, 'ours');
  const theirs = findLatestDraft(document, 'theirs');
  if (!ours) continue;
  for (const language of ['en', 'ko', 'both'] as const)
    for (const choice of choicesOf(document, language, ours.id, theirs?.id))
      await writeOne(name, document, choice);
}

async function writeOne(name: string, document: DealDocument, choice: DocumentChoice): Promise<void> {
  const ending = choice.kind === 'issues-list' ? choice.format : 'docx';
  const binding = choice.kind === 'deal-memo' && choice.isBinding ? '-binding' : '';
  const stem = `${name}.${choice.kind}${binding}.${choice.edition}.${choice.language}`;
  if (!stem.includes(filter)) return;
  const order = { ...choice, ...common, document };
  try {
    const bytes = await writeOrderedDocument(order, {
      page: () => Promise.reject(new Error('no money')),
      prices: () => Promise.reject(new Error('no money')),
      moves: () => Promise.reject(new Error('no money')),
    });
    writeFileSync(join(folder, `${stem}.${ending}`), bytes);
    if (ending === 'docx') writeFileSync(join(folder, `${stem}.txt`), paragraphsOf(bytes).join('\n'));
    const findings = checkOrderedDocument(order).map(
      ({ kind, severity, says }) => `${severity} ${kind}: ${says.en} / ${says.ko}`,
    );
    writeFileSync(join(folder, `${stem}.findings`), findings.join('\n'));
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    process.stdout.write(`${stem}: ${error.failure.message.en}\n`);
  }
}

function choicesOf(
  document: DealDocument,
  language: 'en' | 'ko' | 'both',
  draftId: string,
  theirId?: string,
): DocumentChoice[] {
  const edition = 'shareable' as const;
  const chosen = { draftId, language, edition };
  return [
    { ...chosen, kind: 'term-sheet' },
    { ...chosen, kind: 'deal-memo', isBinding: false },
    { ...chosen, kind: 'deal-memo', isBinding: true },
    { ...chosen, kind: 'brief' },
    ...(theirId === undefined
      ? []
      : ([
          { ...chosen, kind: 'issues-list', format: 'docx' },
          { ...chosen, kind: 'issues-list', format: 'xlsx' },
          { ...chosen, kind: 'comparison', draftIds: [theirId, draftId] },
        ] as const)),
  ];
}

function deals(): [string, DealDocument][] {
  const samples = readdirSync('templates/samples').map((file): [string, DealDocument] => [
    file.split('.')[0] ?? file,
    readDeal(join('templates/samples', file)),
  ]);
  return [...samples, ['rich', aRichDeal(library)]];
}
