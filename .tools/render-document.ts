// Writes every document of a deal as .docx into a folder, to be looked at. With soffice and pdftoppm on
// the path also as pages (PNG). Usage: node .tools/render-document.ts OUT_FOLDER [DEAL_FILE.json] [name filter]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { findLatestDraft } from '../src/domain/deal/deal.ts';
import { discloseDeal } from '../src/domain/deal/disclosure.ts';
import { worthsIn } from '../src/app/money/deal-worths.ts';
import { judgeDraft } from '../src/domain/leverage/judge-draft.ts';
import { decideDeal, notWorked } from '../src/domain/plan/decide-deal.ts';
import { positionPoints, withoutWhy } from '../src/domain/outgoing/position-points.ts';
import { publishLibrary } from '../src/domain/library/public-term.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { readLibraryFolder } from '../src/app/library/library-folder.ts';
import { workMoneyPage } from '../src/app/money/money.ts';
import { openMoneyParameters } from '../src/app/money/open-money-parameters.ts';
import { writeBrief } from '../src/documents/brief/write-brief.ts';
import { writePositionPaper } from '../src/documents/position-paper/write-position-paper.ts';
import { writeTermSheet } from '../src/documents/term-sheet/write-term-sheet.ts';
import { aRichDeal } from '../tests/builders/rich-deal.ts';
import { readDeal } from './read-deal.ts';

const [folder = 'rendered', dealFile, filter = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const library = loadLibrary(readLibraryFolder('templates/library'));
const parameters = openMoneyParameters({ templatesRoot: 'templates' });
const document = dealFile && dealFile !== '-' ? readDeal(dealFile) : aRichDeal(library);
const templates = Object.fromEntries(
  readdirSync('templates/documents').map((name) => [
    name,
    readFileSync(join('templates/documents', name), 'utf8'),
  ]),
);
const shared = discloseDeal(document);
const common = {
  on: '2026-11-23',
  author: { name: '김지분', firm: '한강필름 사업기획팀' },
  templates,
  deflateRaw: (bytes: Uint8Array) => deflateRawSync(bytes),
};

for (const language of ['ko', 'en', 'both'] as const) {
  const draft = findLatestDraft(document, 'theirs') ?? findLatestDraft(document, 'agreed');
  if (draft) {
    const { comparison, leverage } = judgeDraft(document, draft, library);
    const money = await workMoneyPage(document, draft, parameters, library.terms);
    const worths = money.kind === 'worked' ? worthsIn(money.prices) : notWorked(money.why);
    const { points } = decideDeal({ document, library, today: common.on, ...worths });
    await write(`brief-internal-${language}`, () =>
      writeBrief({
        ...common,
        edition: 'internal',
        language,
        document,
        draft,
        comparison,
        leverage,
        points,
        library,
        counselDirected: document.deal.counselDirected,
        money,
      }),
    );
  }
  const ours = shared.drafts.findLast((each) => each.side === 'ours');
  if (ours) {
    const told = positionPoints({
      document,
      ours: document.drafts.find(({ id }) => id === ours.id),
      library,
    });
    await write(`position-paper-${language}`, () =>
      writePositionPaper({
        ...common,
        language,
        deal: shared,
        draft: ours,
        library: publishLibrary(library),
        points: told.map(withoutWhy),
      }),
    );
    await write(`term-sheet-${language}`, () =>
      writeTermSheet({
        ...common,
        language,
        isAcknowledged: false,
        deal: shared,
        draft: ours,
        library: publishLibrary(library),
      }),
    );
  }
}

async function write(name: string, make: () => Promise<Uint8Array>): Promise<void> {
  if (!name.includes(filter)) return;
  const started = performance.now();
  const bytes = await make();
  console.log(`${name}.docx ${bytes.length} bytes in ${Math.round(performance.now() - started)} ms`);
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path], { stdio: 'ignore' });
  spawnSync('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)], {
    stdio: 'ignore',
  });
}
