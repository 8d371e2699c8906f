/** Of the files that need a process of their own: what `npm run test:fast` leaves to the whole suite, and why. */
export const SLOW_ALONE: Readonly<Record<string, string>> = {
  'tests/e2e/**/*.spec.ts': 'needs the built interface and a browser',
  'tests/loopback/start.test.ts': 'builds the interface and starts real processes',
  'tests/loopback/open-in-browser.test.ts': 'starts the commands that open a browser',
  'tests/storage/disk-full.test.ts': 'stands in for a full disk, in a process of its own',
  'tests/security/electron-boot.test.ts': 'boots the built shell',
  'tests/security/electron-launch.test.ts': 'starts the built shell',
  'tests/cli/restore-command.test.ts': 'serves the built interface',
  'tests/cli/command-line.test.ts': 'starts real processes and writes whole briefs',
  'tests/engine/engine.test.ts': 'starts processes and ends them',
  'tests/loopback/large-file.test.ts': 'moves a file of 200 MB',
  'tests/security/loopback-host.test.ts': 'waits for connections that are cut',
  'tests/storage/originals.test.ts': 'moves a file of 200 MB and kills a process',
  'tests/storage/copied-open.test.ts': 'starts real processes and copies their files',
  'tests/storage/killed.test.ts': 'kills a process twenty times',
  'tests/attack/kills.test.ts': 'kills the built program at real work',
  'tests/storage/killed-at-work.test.ts': 'kills processes at every kind of work',
  'tests/storage/published-workspaces.test.ts': 'undoes and redoes every step of a workspace of each version',
  'tests/storage/open-faults.test.ts': 'starts processes that hold a workspace',
  'tests/storage/full-disk.test.ts': 'fills a disk',
  'tests/storage/erased.test.ts': 'looks through every byte of a workspace',
  'tests/security/linear-patterns.test.ts': 'tries every pattern of the sources on hostile texts',
};

/** The same of the files that share a process. */
export const SLOW_SHARED: Readonly<Record<string, string>> = {
  'tests/cli/*-command*.test.ts': 'runs whole commands on whole papers',
  'tests/cli/{compare-papers,house-pack,library-diff,redline-from-draft}.test.ts':
    'runs whole commands on whole files',
  'tests/cli/{bad-documents,bad-redlines,check-paper,library-report}.test.ts':
    'runs every command on every kind of bad input',
  'tests/parity/parity.test.ts': 'asks every method through each host',
  'tests/app/app-parts.test.ts': 'starts the app in its worker',
  'tests/app/care/{drill,old-walk-aways,originals-check,backups-that-follow,restore-as-copy}.test.ts':
    'copies, damages and restores whole workspaces',
  'tests/app/care/content-check.test.ts': 'turns what is stored of a workspace, row by row',
  'tests/app/deals/created-is-importable.test.ts': 'makes everything that can be made, and takes it in again',
  'tests/app/documents/{exports,odd-deals,own-templates}.test.ts': 'writes whole documents',
  'tests/app/library/cached-library.test.ts': 'reads the library from its YAML again and again',
  'tests/app/jobs/jobs.test.ts': 'waits for long tasks of the engine',
  'tests/app/files/file-tokens.test.ts': 'moves files of 100 MB',
  'tests/app/papers/{papers-in-deals,read-papers}.test.ts': 'reads whole papers, in the engine',
  'tests/app/redlines/redlines.test.ts': 'writes whole redlines, in the engine',
  'tests/documents/input/outline.test.ts': 'writes every document of a deal',
  'tests/documents/brief/internal-brief.test.ts': 'writes whole briefs',
  'tests/documents/pages/estimate-pages.test.ts': 'writes whole documents and turns their pages',
  'tests/documents/word-file/{word-schema,written-files,document-form}.test.ts':
    'writes every document of every sample',
  'tests/domain/reading/findings/{every-term,other-hands}.test.ts':
    'reads a clause of every term in every wording',
  'tests/engine/redline-papers.test.ts':
    'writes a redline between two papers for each thing that counsel changes',
  'tests/papers/word/damaged-files.test.ts': 'reads a thousand damaged files',
  'tests/word/preview.test.ts': 'shows every document of every sample',
  'tests/word/seeded-redlines.test.ts': 'writes two thousand redlines',
  'tests/app/library/own-files.test.ts': 'reads the library from its YAML again and again',
  'tests/documents/templates/templates.test.ts': 'writes documents by templates that are wrong',
  'tests/app/care/backups.test.ts': 'copies whole workspaces',
  'tests/app/returned/returned.test.ts': 'writes whole sheets of ours and reads each as a paper',
  'tests/domain/settlement/clauses/{assumption-moves,compare-packages}.test.ts':
    'works ten thousand films for each assumption and each package',
  'tests/documents/brief/documents-money.test.ts': 'works ten thousand films for each brief',
  'tests/documents/term-sheet/read-back.test.ts': 'writes seven sheets and reads each as a paper',
  'tests/security/house-disclosure.test.ts': 'writes every document with the precedents of a house',
  'tests/security/byte-scan.test.ts': 'writes every document and looks through its bytes',
  'tests/laws/{waterfall,statement,experiment,paper-in-figures,library-diff}-laws.test.ts':
    'draws hundreds of deals and papers for each law',
  'tests/laws/{own-drafts,drafts-clauses}.test.ts': 'reads whole drafts',
  'tests/domain/reading/findings/{findings-laws,doubt,certainty}.test.ts':
    'reads a clause in hundreds of forms',
  'tests/domain/reading/{figures/figures-laws,clauses/splitting-laws,versions/{compare,compared}-papers}.test.ts':
    'reads whole papers for each law',
  'tests/domain/settlement/clauses/{clause-prices,our-result}.test.ts':
    'works thousands of films for each clause',
  'tests/domain/settlement/{option-outcomes,present-value}.test.ts':
    'works thousands of films for each outcome',
  'tests/app/money/deal-money.test.ts': 'works thousands of films for each paper',
  'tests/app/deals/bounds.test.ts': 'works the money of deals with the largest figures that can be typed',
  'tests/app/files/wrong-files.test.ts': 'gives every door every wrong file',
  'tests/app/house/packs.test.ts': 'takes whole houses in, and a million records',
  'tests/library/worth.test.ts': 'works thousands of films for each lever',
  'tests/documents/brief/{documents-rules,standard,one-page}.test.ts': 'writes whole briefs',
  'tests/documents/{deal-memo/deal-memo,term-sheet/term-sheet,word-file/house-base}.test.ts':
    'writes whole sheets',
  'tests/security/hostile-input.test.ts': 'gives every door names of a megabyte',
  'tests/storage/migrations.test.ts': 'moves a workspace of every version',
  'tests/papers/pdf/read-pdf.test.ts': 'writes whole PDFs and reads them',
  'tests/papers/text/read-markdown.test.ts': 'reads thousands of drawn texts',
  'tests/attack/calls.test.ts': 'asks every method with what it does not take',
  'tests/attack/flips.test.ts': 'turns bits of a workspace',
  'tests/attack/files.test.ts': 'damages a file of every kind that comes in',
};

export const SLOW_TESTS: Readonly<Record<string, string>> = { ...SLOW_ALONE, ...SLOW_SHARED };
