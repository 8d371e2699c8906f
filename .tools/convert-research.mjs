// Converts the two research JSON files into YAML terms, once. What the JSON holds in a usable form is
// taken over; everything that had to be read and decided (choices, scales, ladders, silence, weights,
// Korean) comes from decision files, one list of partial terms per family, which win over the JSON.
// Usage: node .tools/convert-research.mjs --research DIR --decisions DIR --out templates/library [--report]
import { readFileSync, writeFileSync, readdirSync, mkdirSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';

const { values } = parseArgs({
  options: {
    research: { type: 'string' },
    decisions: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'boolean' },
  },
});

const records = [
  ...readJson('remake-terms.json').map((record) => ({ ...record, kind: 'remake' })),
  ...readJson('coproduction-terms.json').map((record) => ({ ...record, kind: 'co-production' })),
];
const sources = collectSources(records);
const decisions = readDecisions(values.decisions);
const unconverted = [];
const families = new Map();
for (const record of records) {
  const term = merge(mechanical(record), decisions.get(record.id) ?? {});
  for (const field of missing(term)) unconverted.push(`${record.id}: ${field}`);
  const file = `terms/${record.kind}/${record.family}.yaml`;
  families.set(file, [...(families.get(file) ?? []), term]);
}
if (values.report) {
  console.log(unconverted.join('\n'));
  console.log(`${unconverted.length} fields could not be converted and have no decision yet`);
} else {
  write('sources.yaml', sources.list);
  for (const [file, terms] of families) if (terms.some((term) => decisions.has(term.id))) write(file, terms);
  console.log(`${families.size} families, ${sources.list.length} sources, ${unconverted.length} open fields`);
}

function readJson(name) {
  return JSON.parse(readFileSync(join(values.research, name), 'utf8'));
}

function collectSources(all) {
  const byUrl = new Map();
  const used = new Set();
  for (const source of all.flatMap((record) => record.sources)) {
    const url = source.url.trim();
    if (byUrl.has(url)) continue;
    const id = sourceId(source, used);
    used.add(id);
    byUrl.set(url, {
      id,
      title: source.title,
      outlet: source.outlet,
      url,
      ...(source.year ? { year: source.year } : {}),
    });
  }
  return { byUrl, list: [...byUrl.values()].toSorted((a, b) => a.id.localeCompare(b.id)) };
}

function sourceId(source, used) {
  const slug = (text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 32)
      .replace(/-$/, '');
  const stem = [slug(source.outlet || 'page') || 'page', source.year].filter(Boolean).join('-');
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!used.has(id)) return id;
  }
}

function mechanical(record) {
  const numeric = (n) => typeof n === 'number' || typeof n === 'string';
  const market = {};
  for (const end of ['low', 'typical', 'high']) if (numeric(record[end])) market[end] = record[end];
  return {
    id: record.id,
    ...(record.aliases ? { aliases: record.aliases } : {}),
    kinds: [record.kind],
    family: record.family,
    name: { en: record.name_en, ko: record.name_ko },
    ...(record.definition ? { definition: { en: record.definition } } : {}),
    ...(record.mechanics ? { mechanics: { en: record.mechanics } } : {}),
    ...(record.pitfalls_korean_owner ? { pitfalls: { en: record.pitfalls_korean_owner } } : {}),
    ...(record.depends_on ? { dependsOn: { en: record.depends_on } } : {}),
    market,
    evidence: evidenceOf(record),
    confidence: record.confidence,
    ...(record.evidence_note ? { evidenceNote: { en: record.evidence_note } } : {}),
    sources: record.sources.map((source) => sources.byUrl.get(source.url.trim()).id),
  };
}

function evidenceOf(record) {
  if (record.confidence === 'unverified' || record.range_basis === 'from memory, unverified')
    return 'unverified';
  return 'range';
}

function readDecisions(folder) {
  const found = new Map();
  if (!folder || !existsSync(folder)) return found;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    for (const decision of parse(readFileSync(join(folder, name), 'utf8')) ?? [])
      found.set(decision.id, decision);
  }
  return found;
}

/** Decisions win; two plain objects are merged, so that a Korean sentence joins its English one. */
function merge(base, over) {
  const result = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key];
    else if (isPlain(value) && isPlain(result[key]) && key !== 'form')
      result[key] = merge(result[key], value);
    else result[key] = value;
  }
  const order = [
    'id',
    'aliases',
    'kinds',
    'family',
    'dimension',
    'layer',
    'weight',
    'name',
    'searchAliases',
    'definition',
    'mechanics',
    'pitfalls',
    'dependsOn',
    'form',
    'scored',
    'notScoredWhy',
    'scoredOnlyWith',
    'market',
    'evidence',
    'confidence',
    'evidenceNote',
    'positions',
    'sources',
    'cases',
    'related',
    'clauses',
    'noClauseWhy',
  ];
  return base.id
    ? Object.fromEntries(order.filter((key) => key in result).map((key) => [key, result[key]]))
    : result;
}

function isPlain(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(term) {
  const wanted = ['dimension', 'layer', 'weight', 'form', 'scored', 'positions', 'definition', 'pitfalls'];
  const fields = wanted.filter((field) => term[field] === undefined);
  for (const field of ['definition', 'mechanics', 'pitfalls', 'dependsOn', 'evidenceNote'])
    if (term[field] && !(term[field].ko && term[field].en))
      fields.push(`${field}.${term[field].ko ? 'en' : 'ko'}`);
  if (!term.clauses && !term.noClauseWhy) fields.push('clauses');
  return fields;
}

function write(file, content) {
  const path = join(values.out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify(content, { lineWidth: 110, aliasDuplicateObjects: false }));
}
