import { readFileSync } from 'node:fs';
import { run } from '#cli/run.ts';
import { startTheEngine } from '#tests/builders/the-engine.ts';

// Runs each list of arguments of a file as a command, one after another in this process, and prints what came of them.
const [, , list = ''] = process.argv;
const answers: { readonly code: number; readonly out: string; readonly err: string }[] = [];
for (const args of JSON.parse(readFileSync(list, 'utf8')) as string[][]) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: process.env,
    columns: undefined,
    startEngine: startTheEngine,
  });
  answers.push({ code, out, err });
}
process.stdout.write(JSON.stringify(answers));
