import { readLibraryFolder } from '#app/library/library-folder.ts';
import { loadLibrary } from '#library/load-library.ts';
import { ROOT } from '#tests/builders/paths.ts';
// What the money engines do in a second, on one core. Run by node; prints one line per figure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import { moneyFileSchema } from '#contract/schemas/money-schema.ts';
import type { Value } from '#domain/values/value.ts';
import { parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { worthsOf } from '#domain/settlement/levers/move-lever.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { compileStatement, TOTAL_AT } from '#domain/settlement/fast/fast-statement.ts';
import { compileWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import { sampleOutcomes, scenariosFor } from '#domain/settlement/simulation/outcome-model.ts';
import { tornadoOf } from '#domain/settlement/clauses/price-clauses.ts';
import type { TermRungs } from '#domain/settlement/clauses/price-clauses.ts';
import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { prepareWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { runPrepared } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareStatements, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import { priceClauses, simulateStatement } from '#tests/builders/settlement/at-once.ts';
import {
  randomOutcome,
  randomReceipts,
  randomStatement,
  randomWaterfall,
} from '#tests/builders/settlement/random-structures.ts';
import { twelveTiers } from './twelve-tiers.ts';

const structures = Number(process.argv[2] ?? 1_000_000);
const parameters = moneyParametersSchema.parse(
  parse(readFileSync(join(ROOT, 'templates/library/money/parameters.yaml'), 'utf8')),
);
const worths = worthsOf(loadLibrary(readLibraryFolder(join(ROOT, 'templates', 'library'))).terms);
const MILLION = 100_000_000;
let misses = 0;
// What the hand-written arithmetic answers, as the engines do.
const bareOut = new Float64Array(STATEMENT_TOTALS.length);
const bareTiers = new Float64Array(8 + 1 + 12);

const caseA = statementSpec('synthetic-a');
benchStatements(caseA);
benchWaterfalls(twelveTiers());
benchSimulation(caseA);
benchTornado(caseA);
benchAgreement();
if (misses > 0) {
  console.log(`money: ${misses} targets missed`);
  process.exitCode = 1;
}

function benchStatements(spec: StatementSpec): void {
  const engine = compileStatement(spec);
  const rows = 4096;
  const sample = sampleOutcomes(spec, engine, parameters, rows, 1);
  const out = new Float64Array(STATEMENT_TOTALS.length);
  for (let row = 0; row < rows; row++) {
    engine.run(sample, row * engine.width, out, 0);
    const bare = bareCaseA(sample, row * engine.width);
    if (bare !== out[TOTAL_AT.ownerNet]) {
      throw new Error(`The bare arithmetic gives ${bare}, the engine ${out[TOTAL_AT.ownerNet]}.`);
    }
  }
  let sink = 0;
  const {
    first: fast,
    second: bare,
    ratio,
  } = ratesInTurn(
    rows,
    (row) => {
      engine.run(sample, row * engine.width, out, 0);
      sink += out[TOTAL_AT.ownerNet]!;
    },
    (row) => {
      sink += bareCaseA(sample, row * engine.width);
    },
  );
  const outcome = scenariosFor(spec, parameters)[2]!.outcome;
  const exact = rate(50, () => {
    sink += computeStatement(spec, outcome).totals.ownerNet;
  });
  report('statements, fast engine', fast, 200_000, 'a second');
  console.log(
    `money: statements, bare arithmetic by hand: ${number(bare)} a second; the fast engine takes ${ratio.toFixed(2)} times as long (aim 3)`,
  );
  console.log(`money: statements, exact engine with every line: ${number(exact)} a second`);
  if (Number.isNaN(sink)) throw new Error('A statement gave no number.');
}

/**
 * Case A written out by hand: net statement, adjusted statement (15% flat, video in full, no overheads),
 * price 1.5m, bonuses of 0.15m, 5% net, 2.5% adjusted gross, 1% first-dollar; every line rounded, and
 * every figure of the statement written down, as the engine writes them.
 */
function bareCaseA(v: Float64Array, at: number): number {
  const us = v[at]!;
  const foreign = v[at + 1]!;
  const china = v[at + 2]!;
  const video = v[at + 3]!;
  const tv = v[at + 4]!;
  const other = v[at + 5]!;
  const cost = v[at + 8]!;
  const rentUs = Math.round((us * 1) / 2);
  const rentForeign = Math.round((foreign * 2) / 5);
  const rentChina = Math.round((china * 1) / 4);
  const rentals = rentUs + rentForeign + rentChina;
  const videoCounted = Math.round((video * 1) / 5);
  const gross = rentals + videoCounted + tv + other;
  const fees =
    Math.round((rentUs * 3) / 10) +
    Math.round((rentForeign * 2) / 5) +
    Math.round((rentChina * 2) / 5) +
    Math.round((videoCounted * 3) / 10) +
    Math.round((tv * 7) / 20) +
    Math.round((other * 7) / 20);
  const expenses = 8_150_000_000;
  const part = Math.round((gross * 1) / 20);
  const overhead = Math.round(((cost + part) * 3) / 20);
  const negative = cost + part + overhead;
  const interest = Math.round((negative * 3) / 20);
  const net = gross - fees - expenses - negative - interest;

  const gross2 = rentals + video + tv + other;
  const fees2 =
    Math.round((rentUs * 3) / 20) +
    Math.round((rentForeign * 3) / 20) +
    Math.round((rentChina * 3) / 20) +
    Math.round((video * 3) / 20) +
    Math.round((tv * 3) / 20) +
    Math.round((other * 3) / 20);
  const part2 = Math.round((gross2 * 1) / 20);
  const interest2 = Math.round(((cost + part2) * 3) / 25);
  const adjusted = gross2 - fees2 - 7_550_000_000 - cost - part2 - interest2;

  const worldwide = us + foreign + china;
  const price = 150_000_000;
  let bonus = 0;
  if (worldwide >= 12_000_000_000) bonus += 15_000_000;
  if (worldwide * 2 >= 30_000_000_000) bonus += 15_000_000;
  if (worldwide >= 18_000_000_000) bonus += 15_000_000;
  if (worldwide * 2 >= 42_000_000_000) bonus += 15_000_000;
  if (worldwide >= 24_000_000_000) bonus += 15_000_000;
  const contingent =
    (net > 0 ? Math.round(net / 20) : 0) +
    (adjusted > 0 ? Math.round(adjusted / 40) : 0) +
    Math.round(gross2 / 100);
  const total = price + bonus + contingent;
  bareOut[0] = worldwide;
  bareOut[1] = rentals;
  bareOut[2] = gross;
  bareOut[3] = fees;
  bareOut[4] = expenses;
  bareOut[5] = part;
  bareOut[6] = overhead;
  bareOut[7] = negative;
  bareOut[8] = interest;
  bareOut[11] = net;
  bareOut[12] = gross2;
  bareOut[13] = adjusted;
  bareOut[14] = price;
  bareOut[15] = price;
  bareOut[16] = bonus;
  bareOut[17] = contingent;
  bareOut[22] = total;
  bareOut[25] = total;
  return total;
}

function benchWaterfalls(spec: WaterfallSpec): void {
  const engine = compileWaterfall(spec, []);
  const rows = 4096;
  const random = randomFrom(2);
  const sample = Float64Array.from({ length: rows }, () => random.whole(0, 20 * MILLION));
  const out = new Float64Array(engine.outWidth);
  for (let row = 0; row < rows; row++) {
    engine.run(sample, row, out, 0, Infinity);
    bareTwelve(sample[row]!);
    for (let i = 0; i < 8; i++) {
      if (bareTiers[i] !== out[i]) {
        throw new Error(
          `The bare arithmetic gives ${bareTiers[i]}, the engine ${out[i]} (payee ${i}, ${sample[row]}).`,
        );
      }
    }
  }
  let sink = 0;
  const {
    first: fast,
    second: bare,
    ratio,
  } = ratesInTurn(
    rows,
    (row) => {
      engine.run(sample, row, out, 0, Infinity);
      sink += out[5]!;
    },
    (row) => {
      bareTwelve(sample[row]!);
      sink += bareTiers[5]!;
    },
  );
  const prepared = prepareWaterfall(spec);
  const exact = rate(50, (row) => {
    sink += runPrepared(prepared, { periods: [{ month: 0, receiptsMinor: { receipts: sample[row]! } }] })
      .payees[5]!.receivedMinor;
  });
  report('twelve-tier waterfalls, fast engine', fast, 100_000, 'a second');
  console.log(
    `money: twelve-tier waterfalls, bare arithmetic by hand: ${number(bare)} a second; the fast engine takes ${ratio.toFixed(2)} times as long (aim 3)`,
  );
  console.log(`money: twelve-tier waterfalls, exact engine with every payment: ${number(exact)} a second`);
  if (Number.isNaN(sink)) throw new Error('A waterfall gave no number.');
}

/** The twelve tiers written out by hand: payees in order, then what each tier paid. */
function bareTwelve(receipts: number): void {
  const t = bareTiers;
  let cash = receipts;
  const cam = Math.min(cash, Math.round(receipts / 100));
  cash -= cam;
  const guild = Math.min(cash, Math.round(receipts / 20));
  cash -= guild;
  const sales = Math.min(cash, Math.round((receipts * 3) / 20));
  cash -= sales;
  const expenses = Math.min(cash, 5_000_000);
  cash -= expenses;
  const senior = Math.min(cash, 110_000_000);
  cash -= senior;
  const gap = Math.min(cash, 59_000_000);
  cash -= gap;
  const pa = Math.min(cash, 120_000_000);
  cash -= pa;
  const corridor = Math.min(Math.round(360_000_000 / 19), Math.round(cash / 20));
  cash -= corridor;
  let kr = 0;
  let us = 0;
  const principal = Math.min(cash, 300_000_000);
  kr = Math.round((principal * 3) / 10);
  us = principal - kr;
  cash -= principal;
  const premium = Math.min(cash, 60_000_000);
  const krPremium = Math.round((premium * 3) / 10);
  kr += krPremium;
  us += premium - krPremium;
  cash -= premium;
  const deferred = Math.min(cash, 20_000_000);
  cash -= deferred;
  const box = Math.min(cash, 10_000_000);
  cash -= box;
  const first = Math.min(cash, 100_000_000);
  const krFirst = Math.round((first * 3) / 10);
  const rest = cash - first;
  const krRest = Math.round((rest * 2) / 5);
  t[0] = cam;
  t[1] = guild;
  t[2] = sales + expenses;
  t[3] = senior + gap;
  t[4] = pa;
  t[5] = kr + krFirst + krRest;
  t[6] = us + corridor + (first - krFirst) + (rest - krRest);
  t[7] = deferred + box;
  t[8] = 0;
  t[9] = cam;
  t[10] = guild;
  t[11] = sales;
  t[12] = expenses;
  t[13] = senior;
  t[14] = gap;
  t[15] = pa;
  t[16] = corridor;
  t[17] = principal + premium;
  t[18] = deferred;
  t[19] = box;
  t[20] = cash;
}

function benchSimulation(spec: StatementSpec): void {
  const times = [1, 2, 3, 4, 5].map((seed) => {
    const start = performance.now();
    simulateStatement(spec, parameters, 10_000, seed);
    return performance.now() - start;
  });
  // The first includes compiling; on a shared machine the median says more than the slowest.
  const [first] = times;
  reportBelow(
    `simulation of 10,000 films, median of five (the first took ${first?.toFixed(0)} ms)`,
    times.toSorted((a, b) => a - b)[2] ?? NaN,
    300,
  );
}

function benchTornado(spec: StatementSpec): void {
  const terms = moneyTerms();
  const start = performance.now();
  const prices = priceClauses({
    model: {
      currency: 'USD',
      budgetMinor: spec.costs.budgetMinor,
      rates: [],
      timing: parameters.timing,
      statement: spec,
      waterfall: twelveTiers(),
      waterfallFeeMinor: 0,
      waterfallTax: { numerator: 0, denominator: 1 },
      waterfallFeeTax: { numerator: 0, denominator: 1 },
      isTaxByFacts: false,
      incentives: [],
      waterfallIncentiveMinor: 0,
      undecidedIncentives: [],
    },
    parameters,
    worths,
    terms,
    scenarios: scenariosFor(spec, parameters),
    receiptScenarios: [],
    receiptsModel: { typicalMinor: { receipts: 6 * MILLION }, sigma: 0.8, sourceSigma: 0 },
    runs: 2000,
    seed: 11,
  });
  const bars = tornadoOf(prices);
  const took = performance.now() - start;
  reportBelow(
    `tornado over ${terms.length} money terms, 2,000 runs per end, ${bars.length} bars`,
    took,
    2000,
  );
}

/** Every priced term with the two ends and the middle of its market, as the library states them. */
function moneyTerms(): TermRungs[] {
  const folders = ['remake', 'co-production'];
  return folders.flatMap((folder) =>
    readFolder(folder).flatMap((term): TermRungs[] => {
      if (!worths.priced.has(term.id)) return [];
      const rung = (point: unknown): Value | undefined => toValue(term.form, point);
      const rungs = {
        offer: rung(term.market?.low),
        ask: rung(term.market?.high),
        market: rung(term.market?.typical),
      };
      return [
        {
          termId: term.id,
          rungs: Object.fromEntries(Object.entries(rungs).filter(([, value]) => value !== undefined)),
        },
      ];
    }),
  );
}

type TermFile = {
  id: string;
  form: { kind: string; base: string; currency: 'USD'; unit: string; period: 'year' };
  market?: { low: unknown; typical: unknown; high: unknown };
};

function readFolder(folder: string): TermFile[] {
  const families: Record<string, string[]> = {
    remake: ['bonus', 'contingent', 'option', 'passive', 'price', 'services', 'tax', 'money_admin'],
    'co-production': ['collection', 'distribution', 'fees', 'financing', 'money', 'sales', 'waterfall'],
  };
  return (families[folder] ?? []).flatMap(
    (family) =>
      parse(
        readFileSync(join(ROOT, 'templates/library/terms', folder, `${family}.yaml`), 'utf8'),
      ) as TermFile[],
  );
}

function toValue(form: TermFile['form'], point: unknown): Value | undefined {
  if (typeof point !== 'string' && typeof point !== 'number' && typeof point !== 'boolean') return undefined;
  const text = String(point);
  const n: Fraction | undefined = parseDecimal(text);
  switch (form.kind) {
    case 'money':
      return (
        n && {
          kind: 'money',
          money: { amountMinor: Math.round((n.numerator / n.denominator) * 100), currency: 'USD' },
        }
      );
    case 'share': {
      const share = parsePercent(text);
      return share && { kind: 'share', share, base: form.base };
    }
    case 'rate': {
      const share = parsePercent(text);
      return share && { kind: 'rate', share, base: form.base, period: form.period };
    }
    case 'multiple':
      return n && { kind: 'multiple', n, base: form.base };
    case 'quantity':
      return n && { kind: 'quantity', n, unit: form.unit };
    case 'choice':
      return { kind: 'choice', choice: text };
    default:
      return undefined;
  }
}

/** The two engines on random structures, half of each kind. */
function benchAgreement(): void {
  for (const what of ['statements', 'waterfalls'] as const) {
    const counts = { equal: 0, 'to-the-unit': 0, 'at-threshold': 0, different: 0 };
    const start = performance.now();
    for (let seed = 0; seed < structures / 2; seed++) {
      const random = randomFrom(seed);
      const agreement = what === 'statements' ? statements() : waterfalls();
      counts[agreement.kind] += 1;
      if (agreement.kind === 'different') console.log(`money: seed ${seed}: ${agreement.what}`);

      function statements() {
        const spec = randomStatement(random);
        return compareStatements(spec, randomOutcome(random, spec));
      }
      function waterfalls() {
        const spec = randomWaterfall(random);
        return compareWaterfalls(spec, randomReceipts(random, spec));
      }
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `money: ${number(structures / 2)} random ${what}, fast against exact: ${number(counts.equal)} equal, ${number(counts['to-the-unit'])} within one unit, ${number(counts['at-threshold'])} at a threshold, ${number(counts.different)} different (${seconds} s)`,
    );
    misses += counts.different;
  }
}

/** Runs per second: the best of five stretches of a quarter of a second. */
function rate(rows: number, run: (row: number) => void): number {
  return Math.max(...[1, 2, 3, 4, 5].map(() => stretch(rows, run, 250)));
}

type Turns = { readonly first: number; readonly second: number; readonly ratio: number };

/**
 * Best rates of two in short turns, and how many times as long the first takes: the median over the
 * turns, since a busy machine slows both halves of one turn alike.
 */
function ratesInTurn(rows: number, one: (row: number) => void, other: (row: number) => void): Turns {
  const turns = Array.from(
    { length: 61 },
    () => [stretch(rows, one, 25), stretch(rows, other, 25)] as const,
  ).slice(10);
  const ratios = turns.map(([first, second]) => second / first).toSorted((a, b) => a - b);
  return {
    first: Math.max(...turns.map(([first]) => first)),
    second: Math.max(...turns.map(([, second]) => second)),
    ratio: ratios[Math.floor(ratios.length / 2)] ?? NaN,
  };
}

function stretch(rows: number, run: (row: number) => void, lastsMs: number): number {
  const start = performance.now();
  let done = 0;
  let took = 0;
  while (took < lastsMs) {
    for (let row = 0; row < rows; row++) run(row);
    done += rows;
    took = performance.now() - start;
  }
  return (done / took) * 1000;
}

function report(what: string, value: number, target: number, unit: string): void {
  const isMet = value >= target;
  if (!isMet) misses += 1;
  console.log(
    `money: ${what}: ${number(value)} ${unit} (target ${number(target)}) ${isMet ? 'met' : 'MISSED'}`,
  );
}

function reportBelow(what: string, tookMs: number, limitMs: number): void {
  const isMet = tookMs < limitMs;
  if (!isMet) misses += 1;
  console.log(`money: ${what}: ${tookMs.toFixed(0)} ms (limit ${limitMs}) ${isMet ? 'met' : 'MISSED'}`);
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function statementSpec(name: string): StatementSpec {
  const path = join(ROOT, 'tests/fixtures/settlement', `${name}.json`);
  const file = moneyFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (file.kind !== 'statement') throw new Error(`${name} is not a statement.`);
  return file.spec;
}
