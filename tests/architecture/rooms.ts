/**
 * DESIGN section 2: every folder with source is a room. `may` names the rooms that it imports, nothing else;
 * a room at the end of an arrow never leads back. `packages` are the packages and Node modules it may use.
 */
export type Room = { readonly may: readonly string[]; readonly packages?: RegExp };

const NODE = /^node:.+$/;
const ALL_OF_DOMAIN = 'src/domain/*';

export const ROOMS: Readonly<Record<string, Room>> = {
  // The rules, pure. From what is spoken and counted to what is decided.
  // Comparing two texts word by word is a published algorithm: the package computes, our words go in.
  'src/domain/text': { may: [], packages: /^diff$/ },
  'src/domain/base': { may: ['src/domain/text'] },
  // What a file is and says, by its bytes alone.
  'src/domain/files': { may: domain('text') },
  'src/domain/figures': { may: domain('base', 'text') },
  'src/domain/words': { may: domain('figures', 'text') },
  // The kinds of documents, with what may be chosen of each.
  'src/domain/documents': { may: domain('text', 'words') },
  'src/domain/values': { may: domain('base', 'figures', 'text', 'words') },
  'src/domain/values/read': { may: domain('base', 'figures', 'text', 'values', 'words') },
  'src/domain/library': { may: domain('base', 'figures', 'text', 'values', 'words') },
  'src/domain/ledger': { may: domain('base', 'text') },
  'src/domain/references': {
    may: domain('base', 'library', 'text', 'values'),
    packages: /^fastest-levenshtein$/,
  },
  'src/domain/house': {
    may: domain('base', 'ledger', 'library', 'references', 'text', 'values'),
  },
  'src/domain/house/operations': { may: domain('base', 'house', 'ledger', 'library', 'references') },
  'src/domain/settlement/statement': { may: domain('base', 'figures', 'text') },
  'src/domain/settlement/waterfall': { may: domain('base', 'figures', 'text') },
  'src/domain/settlement/fast': {
    may: domain('base', 'figures', 'settlement/statement', 'settlement/waterfall'),
  },
  'src/domain/settlement/file': {
    may: domain('base', 'figures', 'settlement/statement', 'settlement/waterfall', 'text'),
  },
  'src/domain/settlement/simulation': {
    may: domain(
      'base',
      'figures',
      'library',
      'settlement/fast',
      'settlement/statement',
      'settlement/waterfall',
      'text',
    ),
  },
  'src/domain/deal': {
    may: domain(
      'base',
      'figures',
      'ledger',
      'library',
      'references',
      'settlement/simulation',
      'settlement/waterfall',
      'text',
      'values',
      'words',
    ),
  },
  // A change of a deal in sentences, part by part.
  'src/domain/deal/changes': {
    may: domain('base', 'deal', 'figures', 'library', 'settlement/simulation', 'text', 'values', 'words'),
  },
  'src/domain/deal/parts': { may: domain('deal', 'deal/changes', 'ledger', 'library', 'text', 'values') },
  'src/domain/deal/operations': {
    may: domain(
      'base',
      'deal',
      'figures',
      'ledger',
      'library',
      'references',
      'settlement/simulation',
      'settlement/waterfall',
      'text',
      'values',
      'words',
    ),
  },
  'src/domain/comparison': { may: domain('base', 'deal', 'figures', 'library', 'text', 'values', 'words') },
  'src/domain/leverage': {
    may: domain('base', 'comparison', 'deal', 'library', 'points', 'text', 'values', 'words'),
  },
  'src/domain/rules': { may: domain('base', 'deal', 'figures', 'library', 'text', 'values') },
  'src/domain/settlement/levers': {
    may: domain(
      'base',
      'figures',
      'library',
      'settlement/simulation',
      'settlement/statement',
      'settlement/waterfall',
      'text',
      'values',
      'values/read',
    ),
  },
  'src/domain/settlement/clauses': {
    may: domain(
      'base',
      'deal',
      'figures',
      'library',
      'points',
      'settlement/fast',
      'settlement/levers',
      'settlement/simulation',
      'settlement/statement',
      'settlement/waterfall',
      'text',
      'values',
    ),
  },
  // Doors that stand open for what comes: what is decided of a point, papers to values, fates of asks, packages.
  'src/domain/points': {
    may: domain('base', 'comparison', 'deal', 'figures', 'library', 'rules', 'text', 'values', 'words'),
  },
  'src/domain/reading': {
    may: domain(
      'base',
      'figures',
      'library',
      'reading/clauses',
      'reading/figures',
      'reading/findings',
      'text',
      'values',
      'values/read',
    ),
  },
  // A paper of the other side: what was in the file, its clauses, their topics, figures in their words, findings.
  'src/domain/reading/document': { may: domain('base', 'text') },
  'src/domain/reading/clauses': { may: domain('base', 'reading/document', 'text') },
  'src/domain/reading/topics': { may: domain('base', 'reading/clauses', 'reading/document', 'text') },
  'src/domain/reading/figures': {
    may: domain('base', 'deal', 'figures', 'library', 'reading/clauses', 'text', 'values', 'values/read'),
  },
  'src/domain/reading/findings': {
    may: domain(
      'base',
      'deal',
      'figures',
      'library',
      'reading/clauses',
      'reading/document',
      'reading/figures',
      'reading/topics',
      'text',
      'values',
      'values/read',
      'words',
    ),
  },
  // What was found in a paper, as a person goes through it; and what a later version of the paper changed.
  'src/domain/reading/review': {
    may: domain('base', 'deal', 'reading/clauses', 'reading/document', 'reading/findings', 'text', 'values'),
  },
  'src/domain/reading/versions': {
    may: domain(
      'base',
      'deal',
      'reading/clauses',
      'reading/document',
      'reading/findings',
      'reading/review',
      'text',
    ),
    packages: /^diff$/,
  },
  // A paper of ours that came back: known by what stands in it, and what they made of it.
  'src/domain/reading/returned': {
    may: domain(
      'figures',
      'library',
      'reading',
      'reading/document',
      'reading/versions',
      'text',
      'values',
      'words',
    ),
  },
  'src/domain/rounds': {
    may: domain(
      'base',
      'comparison',
      'deal',
      'figures',
      'library',
      'points',
      'reading',
      'reading/document',
      'text',
      'values',
    ),
  },
  // A paper for the other side before it leaves: what its words and values could do to us.
  'src/domain/outgoing': {
    may: domain(
      'base',
      'comparison',
      'deal',
      'documents',
      'figures',
      'library',
      'points',
      'reading',
      'rules',
      'text',
      'values',
      'words',
    ),
  },
  // A draft of ours as changes of their sentences; it sees of ours what the other side may see.
  'src/domain/redline/from-draft': {
    may: domain('base', 'deal', 'figures', 'library', 'reading', 'redline', 'text', 'values'),
  },
  // What makes an earlier paper say what a later one says.
  'src/domain/redline/from-papers': {
    may: domain('reading/document', 'reading/versions', 'redline', 'text'),
  },
  // What is to be changed in a paper of theirs, why it cannot be, and the receipt of what was.
  'src/domain/redline': {
    may: domain('base', 'reading/clauses', 'reading/document', 'reading/versions', 'text'),
    // The smallest changes between two texts, as they are written and as they are shown before.
    packages: /^diff$/,
  },
  // A file of ours as it will look, as plain data.
  'src/domain/preview': { may: [] },
  // What another edition of the library says of a deal.
  'src/domain/editions': {
    may: domain('base', 'comparison', 'deal', 'leverage', 'library', 'rules', 'text'),
  },
  'src/domain/plan': {
    may: domain(
      'base',
      'deal',
      'figures',
      'library',
      'points',
      'rules',
      'settlement/clauses',
      'text',
      'values',
      'words',
    ),
  },

  // Every question the interface may ask.
  'src/contract/schemas': { may: [ALL_OF_DOMAIN], packages: /^zod$/ },
  'src/contract/formats': { may: [ALL_OF_DOMAIN, 'src/contract/schemas'], packages: /^zod$/ },
  'src/contract/methods': {
    may: [ALL_OF_DOMAIN, 'src/contract/formats', 'src/contract/schemas'],
    packages: /^zod$/,
  },
  'src/contract': {
    may: [ALL_OF_DOMAIN, 'src/contract/methods', 'src/contract/schemas'],
    packages: /^zod$/,
  },

  // Long work in a process of its own, without a database.
  'src/engine/tasks': {
    may: [
      ALL_OF_DOMAIN,
      'src/library',
      'src/papers',
      'src/word/check',
      'src/word/leaves',
      'src/word/preview',
      'src/word/redline',
    ],
    packages: /^node:(crypto|url)$/,
  },
  'src/engine': { may: [ALL_OF_DOMAIN, 'src/engine/tasks'], packages: NODE },

  'src/library': { may: [ALL_OF_DOMAIN], packages: /^(yaml|zod)$/ },

  // Other people's files in: bytes to what was in them, with a receipt. No path, no network, no script is run.
  'src/papers/text': { may: [ALL_OF_DOMAIN], packages: /^marked$/ },
  'src/papers/package': { may: [ALL_OF_DOMAIN], packages: /^(fflate|saxes)$/ },
  'src/papers/word': { may: [ALL_OF_DOMAIN, 'src/papers/package', 'src/papers/text'], packages: /^fflate$/ },
  'src/papers/hwpx': { may: [ALL_OF_DOMAIN, 'src/papers/package', 'src/papers/text'] },
  'src/papers/excel': { may: [ALL_OF_DOMAIN, 'src/papers/package', 'src/papers/text'], packages: /^fflate$/ },
  'src/papers/pdf': { may: [ALL_OF_DOMAIN, 'src/papers/text'], packages: /^pdfjs-dist(\/.+)?$/ },
  'src/papers': {
    may: [
      ALL_OF_DOMAIN,
      'src/papers/excel',
      'src/papers/hwpx',
      'src/papers/package',
      'src/papers/pdf',
      'src/papers/text',
      'src/papers/word',
    ],
  },

  // Surgery on Word files of other people. What checks it shares nothing with what does it.
  'src/word/package': { may: [ALL_OF_DOMAIN, 'src/papers/package'], packages: /^fflate$/ },
  'src/word/redline': { may: [ALL_OF_DOMAIN, 'src/word/package'] },
  'src/word/leaves': { may: [ALL_OF_DOMAIN, 'src/papers/package'] },
  // Word and Excel files of ours as they will look; numbers are counted as the reader of papers counts them.
  'src/word/preview': { may: [ALL_OF_DOMAIN, 'src/papers/package', 'src/papers/word'] },
  'src/word/check': { may: [ALL_OF_DOMAIN], packages: /^(fflate|saxes)$/ },

  // Word out.
  'src/documents/text': { may: [ALL_OF_DOMAIN], packages: /^string-width$/ },
  'src/documents/style': { may: [ALL_OF_DOMAIN, 'src/documents/pages'], packages: /^docx$/ },
  'src/documents/templates': {
    may: [ALL_OF_DOMAIN, 'src/documents/style', 'src/documents/text'],
    packages: /^(marked|liquidjs)$/,
  },
  // On how many pages a Word file of ours will stand, from its parts alone.
  'src/documents/pages': { may: [] },
  'src/documents/word-file': {
    may: [
      ALL_OF_DOMAIN,
      'src/documents/pages',
      'src/documents/style',
      'src/documents/templates',
      'src/documents/text',
    ],
    packages: /^(docx|fflate|string-width)$/,
  },
  // A firm's own Word file may be as broken or as large as anybody's: it is opened within the limits of the readers.
  'src/documents/house-base': {
    may: [ALL_OF_DOMAIN, 'src/documents/style', 'src/documents/templates', 'src/papers/package'],
    packages: /^fflate$/,
  },
  'src/documents/input': {
    may: [ALL_OF_DOMAIN, 'src/documents/style', 'src/documents/templates', 'src/documents/word-file'],
  },
  'src/documents/brief': {
    may: [
      'src/documents/house-base',
      ALL_OF_DOMAIN,
      // A brief holds wording to paste, in the names that a contract gives.
      'src/documents/contract-wording',
      'src/documents/input',
      'src/documents/style',
      'src/documents/templates',
      'src/documents/text',
      'src/documents/word-file',
    ],
  },
  // What a paper for the other side calls terms and values, and its clauses.
  'src/documents/contract-wording': { may: [ALL_OF_DOMAIN] },
  'src/documents/term-sheet': {
    may: [
      'src/documents/house-base',
      ALL_OF_DOMAIN,
      'src/documents/brief',
      'src/documents/contract-wording',
      'src/documents/input',
      'src/documents/style',
      'src/documents/templates',
      'src/documents/text',
      'src/documents/word-file',
    ],
  },
  'src/documents/position-paper': {
    may: [
      ALL_OF_DOMAIN,
      'src/documents/contract-wording',
      'src/documents/input',
      'src/documents/paper',
      'src/documents/text',
    ],
  },
  // A paper of one or two languages from its templates; an Excel file from its tables.
  'src/documents/paper': {
    may: [
      'src/documents/house-base',
      ALL_OF_DOMAIN,
      'src/documents/brief',
      'src/documents/input',
      'src/documents/style',
      'src/documents/templates',
      'src/documents/text',
      'src/documents/word-file',
    ],
  },
  'src/documents/redline-receipt': {
    may: [ALL_OF_DOMAIN, 'src/documents/input', 'src/documents/paper'],
  },
  'src/documents/excel-file': {
    may: [ALL_OF_DOMAIN, 'src/documents/style', 'src/documents/text', 'src/documents/word-file'],
    packages: /^(fflate|write-excel-file\/universal)$/,
  },
  'src/documents/comparison': {
    may: [
      ALL_OF_DOMAIN,
      'src/documents/brief',
      'src/documents/contract-wording',
      'src/documents/input',
      'src/documents/paper',
      'src/documents/style',
    ],
  },
  // Two papers of whichever side, clause by clause.
  'src/documents/papers-compared': {
    may: [ALL_OF_DOMAIN, 'src/documents/input', 'src/documents/paper', 'src/documents/style'],
  },
  'src/documents/deal-memo': {
    may: [ALL_OF_DOMAIN, 'src/documents/contract-wording', 'src/documents/input', 'src/documents/paper'],
  },
  'src/documents/issues-list': {
    may: [
      ALL_OF_DOMAIN,
      'src/documents/brief',
      'src/documents/contract-wording',
      'src/documents/excel-file',
      'src/documents/input',
      'src/documents/paper',
      'src/documents/text',
    ],
  },

  'src/storage': {
    may: [ALL_OF_DOMAIN, 'src/storage/migrations'],
    packages: /^(better-sqlite3|node:.+)$/,
  },
  'src/storage/migrations': { may: domain('text'), packages: /^better-sqlite3$/ },

  // What joins the parts and answers the contract, by subject.
  'src/app/base': { may: ['src/contract', ALL_OF_DOMAIN, 'src/engine'], packages: NODE },
  'src/app/files': app('base'),
  'src/app/jobs': app('base'),
  'src/app/workspace': app('base', 'files'),
  'src/app/context': app('base', 'files', 'workspace'),
  'src/app/library': app('base', 'context', 'files'),
  'src/app/papers': app('base', 'files', 'library', 'workspace'),
  'src/app/deals': app('base', 'context', 'files', 'library', 'papers', 'workspace'),
  'src/app/history': app('base', 'context', 'deals'),
  'src/app/house': app('base', 'context', 'deals', 'files', 'workspace'),
  'src/app/comparison': app('base', 'context', 'deals'),
  'src/app/rules': app('base', 'context', 'deals'),
  'src/app/search': app('base', 'context', 'deals'),
  'src/app/money': app('base', 'context', 'deals', 'files'),
  'src/app/documents': app('base', 'context', 'deals', 'files', 'money'),
  'src/app/care': app('base', 'context', 'deals', 'files', 'house', 'papers', 'workspace'),
  'src/app/versions': app('base', 'context', 'deals', 'documents', 'files', 'papers'),
  'src/app/returned': app('base', 'context', 'deals', 'documents'),
  'src/app/redlines': app('base', 'context', 'deals', 'documents', 'files', 'papers'),
  'src/app/commands': app('base', 'deals', 'documents', 'files', 'library', 'money', 'redlines'),
  'src/app/door': app(
    'base',
    'care',
    'comparison',
    'context',
    'deals',
    'documents',
    'files',
    'history',
    'house',
    'jobs',
    'library',
    'money',
    'redlines',
    'returned',
    'rules',
    'search',
    'versions',
    'workspace',
  ),

  // What carries the app.
  'src/loopback': { may: [ALL_OF_DOMAIN, 'src/contract', 'src/app/*'], packages: NODE },
  'src/cli/text': {
    may: [ALL_OF_DOMAIN, 'src/contract', 'src/contract/formats', 'src/app/*'],
    packages: /^string-width$/,
  },
  'src/cli/base': {
    may: [ALL_OF_DOMAIN, 'src/contract', 'src/contract/formats', 'src/app/*', 'src/loopback'],
    packages: /^(commander|node:.+)$/,
  },
  'src/cli/commands': {
    may: [
      ALL_OF_DOMAIN,
      'src/contract',
      'src/contract/formats',
      'src/app/*',
      'src/loopback',
      'src/cli/base',
      'src/cli/text',
    ],
    packages: /^(commander|node:.+)$/,
  },
  'src/cli': {
    may: [ALL_OF_DOMAIN, 'src/app/base', 'src/app/door', 'src/cli/base', 'src/cli/commands'],
    packages: /^commander$/,
  },
  electron: {
    may: [ALL_OF_DOMAIN, 'src/engine', 'src/contract', 'src/app/*', 'src/loopback'],
    packages: /^(electron|node:.+)$/,
  },

  // The interface: the contract and the domain, nothing of the host.
  'renderer/i18n': renderer(),
  'renderer/api': renderer(),
  'renderer/state': renderer('api', 'i18n'),
  // Knows no deal. Here alone a library of widgets may be used; the rest of the interface uses ours.
  'renderer/ui': {
    ...renderer('i18n'),
    packages: /^(react|react-dom|react\/.+|react-dom\/.+|react-aria-components\/.+)$/,
  },
  'renderer/deal-parts/read-field': renderer('i18n', 'state', 'ui'),
  'renderer/deal-parts': renderer('deal-parts/read-field', 'i18n', 'state', 'ui'),
  'renderer/deal-parts/value-fields': renderer('deal-parts', 'deal-parts/read-field', 'i18n', 'state', 'ui'),
  'renderer/places/compare': place(),
  'renderer/places/deals': place(),
  'renderer/places/decision': place(),
  'renderer/places/documents': place('documents/preview'),
  // A file of ours as pages or sheets.
  'renderer/places/documents/preview': place(),
  // The first start offers what the list of deals offers: a new deal, the samples.
  'renderer/places/first-run': place('deals'),
  'renderer/places/history': place(),
  // The firm's own precedents stand in the library and beside a term.
  'renderer/places/house': place(),
  'renderer/places/leverage': place(),
  'renderer/places/library': place('house'),
  'renderer/places/money': place(),
  // The redline of a paper is made on that paper.
  'renderer/places/paper': place('redline'),
  'renderer/places/redline': place(),
  'renderer/places/rounds': place(),
  'renderer/places/rules': place(),
  'renderer/places/settings': place(),
  'renderer/places/terms': place('house'),
  'renderer/places/versions': place(),
  // The one table of places.
  'renderer/places': renderer('places/*', 'state'),
  'renderer/frame/deal': frame(),
  // What can be done from anywhere, in one table.
  'renderer/frame/actions': frame(),
  'renderer/frame/palette': { ...frame(), may: [...frame().may, 'renderer/frame/actions'] },
  'renderer/frame': { ...frame(), may: [...frame().may, 'renderer/frame/*'] },
  renderer: renderer('frame', 'ui/styles'),
};

function domain(...rooms: readonly string[]): string[] {
  return rooms.map((room) => `src/domain/${room}`);
}

function app(...rooms: readonly string[]): Room {
  const inner = [
    'src/contract',
    'src/contract/*',
    'src/library',
    'src/documents/*',
    'src/storage',
    'src/engine',
    'src/engine/tasks',
  ];
  return {
    may: [ALL_OF_DOMAIN, ...inner, ...rooms.map((room) => `src/app/${room}`)],
    packages: /^(node:.+|zod)$/,
  };
}

function renderer(...rooms: readonly string[]): Room {
  return {
    may: [ALL_OF_DOMAIN, 'src/contract', 'src/contract/*', ...rooms.map((room) => `renderer/${room}`)],
    packages: /^(react|react-dom|react\/.+|react-dom\/.+|zustand|zustand\/.+|pretendard\/.+)$/,
  };
}

/** A place leads to no other place; where one must, it is named. */
function place(...others: readonly string[]): Room {
  const named = others.map((other) => `places/${other}`);
  return renderer(
    'deal-parts',
    'deal-parts/read-field',
    'deal-parts/value-fields',
    'i18n',
    'state',
    'ui',
    ...named,
  );
}

/** What surrounds the places knows them through the table. */
function frame(): Room {
  return renderer(
    'api',
    'deal-parts',
    'deal-parts/read-field',
    'i18n',
    'places',
    'places/first-run',
    'state',
    'ui',
  );
}
