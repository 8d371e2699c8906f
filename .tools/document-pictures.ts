// Takes the pictures of documents for the README: node .tools/document-pictures.ts
// Needs LibreOffice (soffice) and pdftoppm; without them the pictures are left as they are.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { writeDocumentFromFile } from '../src/app/commands/deal-file-commands.ts';
import type { FileOrder } from '../src/app/commands/deal-file-commands.ts';
import type { DocumentChoice } from '../src/domain/documents/document-kinds.ts';
import { findLatestDraft } from '../src/domain/deal/deal.ts';
import { aSample } from '../tests/builders/known-deals.ts';
import { theLibrary } from '../tests/builders/the-library.ts';

const OUT = join('.pictures', 'documents');
const ON = '2026-11-23';
/** Dots per inch: a page of A4 is 600 points wide, and its small type can still be read. */
const DPI = '74';

type Shown = {
  readonly name: string;
  readonly sample: string;
  readonly choice: Omit<DocumentChoice, 'draftId'>;
  readonly from: 'theirs' | 'ours';
  readonly page: number;
  readonly isHouseStyled?: boolean;
};

const folder = mkdtempSync(join(tmpdir(), 'jibun-pages-'));
mkdirSync(OUT, { recursive: true });
const own = join(folder, 'own');
mkdirSync(join(own, 'documents'), { recursive: true });
writeFileSync(join(own, 'documents', 'house.docx'), await aHouse());
const shown = everyShown();
for (const each of shown) writeFileSync(join(folder, `${each.name}.docx`), await written(each));
picture(shown);
rmSync(folder, { recursive: true });

function everyShown(): Shown[] {
  const remake = 'invented-remake';
  const coProduction = 'invented-co-production';
  const briefs = [remake, coProduction].flatMap((sample) =>
    (['ko', 'en'] as const).flatMap((language) =>
      (['one-page', 'standard'] as const).map((length): Shown => ({
        name: `${length}-${sample.replace('invented-', '')}-${language}`,
        sample,
        choice: { kind: 'brief', edition: 'internal', length, language },
        from: 'theirs',
        // After the one page and the rounds: the money, or the first card.
        page: length === 'standard' ? 3 : 1,
      })),
    ),
  );
  const ours = (name: string, choice: Shown['choice'], sample = remake, page = 1): Shown => ({
    name,
    sample,
    choice,
    from: 'ours',
    page,
  });
  const sheet = { kind: 'term-sheet', edition: 'shareable' } as const;
  return [
    ...briefs,
    ours('term-sheet-option-en', { ...sheet, type: 'option', language: 'en' }),
    ours('term-sheet-purchase-ko', { ...sheet, type: 'purchase', language: 'ko' }),
    ours('term-sheet-series-both', { ...sheet, type: 'series', language: 'both' }),
    ours('term-sheet-co-production-en', { ...sheet, type: 'co-production', language: 'en' }, coProduction),
    ours('deal-memo-en', { kind: 'deal-memo', edition: 'shareable', language: 'en', isBinding: true }),
    ours('issues-list-en', { kind: 'issues-list', edition: 'shareable', language: 'en', format: 'docx' }),
    ours('comparison-ko', { kind: 'comparison', edition: 'internal', language: 'ko', draftIds: [] }),
    { ...ours('house-styled-en', { ...sheet, type: 'option', language: 'en' }), isHouseStyled: true },
  ];
}

function written({ sample, choice, from, isHouseStyled }: Shown): Promise<Uint8Array> {
  const document = aSample(sample);
  const [theirs, ours] = [findLatestDraft(document, 'theirs'), findLatestDraft(document, 'ours')];
  const draftId = (from === 'theirs' ? theirs : ours)?.id;
  if (!theirs || !ours || draftId === undefined) throw new Error(`${sample} has no two papers.`);
  const draftIds = choice.kind === 'comparison' ? { draftIds: [theirs.id, ours.id] } : {};
  // The choices above are whole but for the ids of the sample's drafts.
  const order = { ...choice, draftId, ...draftIds, document, library: theLibrary(), on: ON } as FileOrder;
  const roots = { templatesRoot: 'templates', ...(isHouseStyled ? { userTemplatesRoot: own } : {}) };
  return writeDocumentFromFile(order, roots, ({ en }) => console.log(en));
}

function picture(all: readonly Shown[]): void {
  const files = all.map(({ name }) => join(folder, `${name}.docx`));
  // A profile of its own: another LibreOffice that runs would keep this one waiting for ever.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  for (const { name, page } of all) {
    const place = join(folder, name);
    const at = ['-r', DPI, '-f', String(page), '-l', String(page), '-singlefile', '-png'];
    const { status } = spawnSync('pdftoppm', [...at, `${place}.pdf`, place], { stdio: 'ignore' });
    if (status === 0) renameSync(`${place}.png`, join(OUT, `${name}.png`));
    else console.log(`The page ${name} was not taken: soffice or pdftoppm is missing or failed.`);
  }
}

/** The paper of an invented firm: its letters, its head and its foot. */
async function aHouse(): Promise<Uint8Array> {
  const line = (text: string) =>
    new Paragraph({ children: [new TextRun({ text, color: '7A1F1F', bold: true })] });
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 21 } },
        heading1: { run: { font: 'Georgia', color: '7A1F1F', size: 30 } },
      },
    },
    sections: [
      {
        headers: {
          default: new Header({ children: [line('HANGANG & PARTNERS (invented) · 한강 법률사무소')] }),
        },
        footers: { default: new Footer({ children: [line('Seoul · Los Angeles')] }) },
        children: [],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
