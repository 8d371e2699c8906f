// Prints every pattern that the sources make out of parts, where they make it: when a module is loaded, and while papers are
// read, marked and written. In a process of its own, in which no module was loaded before. Each line is one, as JSON.
export type MadePattern = {
  readonly source: string;
  readonly flags: string;
  /** File and line, from the root of the project. */
  readonly place: string;
};

const ROOT = new URL('../../../', import.meta.url).href;
const MADE_IN = new RegExp(`${ROOT}((?:src|renderer|electron)/[^:]+:\\d+)`);
const made = new Map<string, MadePattern>();
const Own = globalThis.RegExp;
globalThis.RegExp = new Proxy(Own, {
  construct(_target, parts: [string | RegExp, string | undefined]) {
    const pattern = new Own(...parts);
    keep(pattern);
    return pattern;
  },
  apply(_target, _this, parts: [string | RegExp, string | undefined]) {
    const pattern = Own(...parts);
    keep(pattern);
    return pattern;
  },
});

/** What a library of others makes for itself is not ours to judge here: the nearest caller decides. */
function keep({ source, flags }: RegExp): void {
  const caller = new Error().stack?.split('\n').find((line, at) => at > 0 && !line.includes(import.meta.url));
  const place = MADE_IN.exec(caller ?? '')?.[1];
  if (place !== undefined) made.set(`${place} ${flags} ${source}`, { source, flags, place });
}

for (const file of process.argv.slice(2)) await import(file);
const { makePatternsAtWork, phrasesOfLexicon } = await import('./patterns-at-work.ts');
await makePatternsAtWork();
for (const phrase of phrasesOfLexicon()) phrase.pattern();
const printed = Array.from(made.values(), (each) => `${JSON.stringify(each)}\n`).join('');
process.stdout.write(printed, () => process.exit(0));
