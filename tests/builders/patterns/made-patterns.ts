// Prints the patterns that are made out of parts when the modules named are loaded, and those of a lexicon's phrases:
// in a process of its own, in which no module was loaded before. Each line is one, as JSON.
type Made = { readonly source: string; readonly flags: string; readonly file: string };

const made: Made[] = [];
let file = '';
const Own = globalThis.RegExp;
globalThis.RegExp = new Proxy(Own, {
  construct(_target, [source, flags]: [string | RegExp, string | undefined]) {
    const pattern = new Own(source, flags);
    if (typeof source === 'string') made.push({ source: pattern.source, flags: pattern.flags, file });
    return pattern;
  },
});

const { phraseFrom } = await import('#domain/reading/findings/phrase.ts');
for (file of process.argv.slice(2)) await import(file);
file = 'phrases of a lexicon';
/** Each kind of part that a phrase may have, in both languages. */
const PHRASES = [
  'set-?up fee* (of|for) {this:money}',
  'chain.of.title .. {percent} ... {number}',
  '{period} .. option? (exclusive|sole)? period*',
  '옵션 (기간|료)* .. {this:period}',
  '세일즈 비용 ... {money}',
  '순이익의 {percent} .. {number}',
];
for (const said of PHRASES) phraseFrom(said).pattern();
for (const each of made) console.log(JSON.stringify(each));
process.exit(0);
