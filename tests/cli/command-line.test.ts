import { ROOT } from '#tests/builders/paths.ts';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputJsonSchemas } from '#contract/formats/output-schemas.ts';
import { VERSION } from '#app/base/version.ts';
import { withPlainRights } from '#tests/builders/plain-rights.ts';
import { JIBUN, runCommand, runHere, temporaryFolder } from './run-command.ts';

const SAMPLES = join(ROOT, 'templates', 'samples');
const REMAKE = join(SAMPLES, 'invented-remake.internal.json');
const SCHEMAS = join(ROOT, 'templates', 'schemas');

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The remake sample with one thing changed, as a file. */
function changedSample(name: string, change: (file: SampleFile) => void): string {
  const file = JSON.parse(readFileSync(REMAKE, 'utf8')) as SampleFile;
  change(file);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(file));
  return path;
}
type SampleFile = {
  version: unknown;
  deal: Record<string, unknown>;
  drafts: { id: string; side: string; on: string; entries: Record<string, unknown> }[];
};

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('jibun check', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.json')))(
    'accepts the sample %s',
    async (name) => {
      const { code, out, err } = await runHere(['check', join(SAMPLES, name)]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('a valid internal deal file');
    },
  );

  it('answers in Korean where the system speaks Korean', async () => {
    const { out } = await runHere(['check', REMAKE], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(out).toContain('올바른 거래 파일입니다');
  });
});

describe('the JSON outputs', () => {
  const validate = (schema: string, output: string): unknown => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const check = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, schema), 'utf8')) as object);
    check(JSON.parse(output));
    return check.errors?.slice(0, 3) ?? [];
  };

  it('have the published schemas, generated from the contract', () => {
    for (const [name, schema] of Object.entries(outputJsonSchemas())) {
      const published: unknown = JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'));
      expect(published, `${name}: run “node .tools/write-output-schemas.ts”`).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });

  it('library --json prints the whole catalogue and nothing but JSON', async () => {
    const { code, out, err } = await runHere(['library', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(validate('library-output.schema.json', out)).toEqual([]);
    expect((JSON.parse(out) as { terms: unknown[] }).terms.length).toBeGreaterThanOrEqual(170);
  });

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.json')))(
    'compare, leverage and rules of %s fit their schemas',
    async (name) => {
      const file = JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')) as SampleFile;
      const draft = file.drafts.at(-1)?.id ?? '';
      for (const command of ['compare', 'leverage', 'rules']) {
        const { code, out, err } = await runHere([command, join(SAMPLES, name), '--draft', draft, '--json']);
        expect([code, err]).toEqual([0, '']);
        expect(validate(`${command}-output.schema.json`, out)).toEqual([]);
        expect((JSON.parse(out) as { draft: { id: string } }).draft.id).toBe(draft);
      }
    },
  );

  it('take their latest draft when none is named', async () => {
    const { drafts } = JSON.parse(readFileSync(REMAKE, 'utf8')) as SampleFile;
    const theirs = drafts.filter(({ side }) => side === 'theirs').at(-1)?.id;
    const { out } = await runHere(['compare', REMAKE, '--json']);
    expect((JSON.parse(out) as { draft: { id: string } }).draft.id).toBe(theirs);
  });

  it('refuse what does not belong there', async () => {
    const { out } = await runHere(['compare', REMAKE, '--json']);
    const tampered = JSON.parse(out) as { terms: { standing: string }[] };
    const first = tampered.terms[0];
    if (first) first.standing = 'excellent';
    expect(validate('compare-output.schema.json', JSON.stringify(tampered))).not.toEqual([]);
  });
});

describe('jibun rules', () => {
  const CO_PRODUCTION = join(SAMPLES, 'invented-co-production.internal.json');
  type Rules = {
    draft?: { id: string };
    counts: Record<string, number>;
    rules: { id: string; check?: { outcome: string; missing: { id: string; name: { en: string } }[] } }[];
  };
  const rulesOf = async (...args: string[]): Promise<Rules> =>
    JSON.parse((await runHere(['rules', ...args, '--json'])).out) as Rules;

  it('says what failed and why, what is unknown and which question settles it', async () => {
    const { code, out, err } = await runHere(['rules', CO_PRODUCTION]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('i to know · Treaty partners; none with the United States');
    expect(out).toContain('✕ fail · Papers for recognition');
    expect(out).toContain('No co-production treaty with the United States');
    expect(out).toMatch(/missing: Is money netted.* \[fact\.third_party_payment\]/);
    expect(out).toMatch(
      /statute \([^)]*arts\. 16 and 29[^)]*\), high confidence, as of 2026-06-08 \(\d+ months? old\)/,
    );
  });

  it('answers in Korean where the system speaks Korean', async () => {
    const { out } = await runHere(['rules', CO_PRODUCTION], { env: { LANG: 'ko_KR.UTF-8' } });
    expect(out).toContain('i 참고 · 공동제작 협정 상대국');
    expect(out).toMatch(/미충족 \d+, 확인 필요 \d+, 참고 \d+, 충족 \d+/);
  });

  it('counts what it lists, and checks the very draft that is named', async () => {
    const rules = await rulesOf(CO_PRODUCTION, '--draft', 'theirs-1');
    expect(rules.draft?.id).toBe('theirs-1');
    const outcomes = rules.rules.flatMap(({ check }) => (check ? [check.outcome] : []));
    for (const [outcome, count] of Object.entries(rules.counts))
      expect(outcomes.filter((each) => each === outcome)).toHaveLength(count);
  });

  it('checks the facts alone where a deal has no draft', async () => {
    const path = changedSample('no-draft.json', (file) => {
      file.drafts = [];
    });
    const rules = await rulesOf(path);
    expect(rules.draft).toBeUndefined();
    expect(rules.rules.find(({ id }) => id === 'moral_rights')?.check?.outcome).toBe('fail');
  });

  it('names of a deal on public record only what is missing, and guesses nothing', async () => {
    const { counts, rules } = await rulesOf(join(SAMPLES, 'the-king-of-kings.internal.json'));
    expect(counts['pass']).toBe(0);
    const withholding = rules.find(({ id }) => id === 'withholding_us_to_korea')?.check;
    expect(withholding?.missing).toMatchObject([{ kind: 'fact', id: 'treaty_form' }]);
  });
});

describe('the tables', () => {
  it('are aligned, Korean and all', async () => {
    for (const lang of ['en_GB.UTF-8', 'ko_KR.UTF-8']) {
      const { code, out } = await runHere(['leverage', REMAKE], { env: { LANG: lang } });
      expect(code).toBe(0);
      const dimensions = out.split('\n').slice(4, 12);
      // The second percent sign of a row ends the second right-aligned column of coverage.
      const ends = dimensions.map((line) => columnsOf(/^.*?%.*?%/.exec(line)?.[0] ?? ''));
      expect(ends).toEqual(ends.map(() => ends[0]));
    }
  });

  it('name the term, what the draft says, the market and where it stands', async () => {
    const { out } = await runHere(['compare', REMAKE]);
    expect(out).toMatch(
      /Net-profit points\s+2\.5% of net profits\s+1–5% of net profits.*neutral\s+33\.0\s+3/,
    );
  });

  it('hold no escape sequences of the paper', async () => {
    expect((await runHere(['compare', REMAKE])).out).not.toContain('\u001B');
  });
});

describe('the Word files', () => {
  it.each([
    ['brief', 'ko', 'internal'],
    ['brief', 'en', 'shareable'],
    ['brief', 'both', 'internal'],
  ])('%s in %s, %s', async (command, lang, edition) => {
    const out = join(folder, `${command}-${lang}-${edition}.docx`);
    const ran = await runHere([command, REMAKE, '--lang', lang, '--edition', edition, '--out', out]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain(out);
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain('word/document.xml');
  });

  it.each(['docx', 'xlsx'])(
    'an issues list of our latest draft against their latest paper: %s',
    async (format) => {
      const out = join(folder, `issues.${format}`);
      const args = ['issues-list', REMAKE, '--lang', 'both', '--edition', 'shareable', '--out', out];
      const ran = await runHere(args);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(Object.keys(unzipSync(readFileSync(out)))).toContain(
        format === 'docx' ? 'word/document.xml' : 'xl/workbook.xml',
      );
    },
  );

  it('a comparison of the papers named', async () => {
    const out = join(folder, 'comparison.docx');
    const drafts = ['--draft', 'theirs-1', '--draft', 'theirs-3'];
    const ran = await runHere(['comparison', REMAKE, ...drafts, '--lang', 'en', '--out', out]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain('word/document.xml');
  });

  it('a term sheet from our latest draft, over an older file', async () => {
    const out = written('term-sheet.docx', 'an older file');
    const ran = await runHere(['term-sheet', REMAKE, '--lang', 'both', '--out', out]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain('word/document.xml');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a refusal: exit 1, one line that names the field and the next step', () => {
  const longAgo = 'version';
  const cases: [string, () => string[], RegExp][] = [
    [
      'a file that is not there',
      () => ['check', join(folder, 'gone.json')],
      /^gone\.json: does not exist\. Check/,
    ],
    ['a folder', () => ['compare', folder], /is a folder, not a file\. Name/],
    ['malformed JSON', () => ['check', written('bad.json', '{"format": ')], /^bad\.json: .*not whole JSON/],
    ['an empty file', () => ['check', written('empty.json', '')], /^empty\.json: /],
    [
      'a truncated file',
      () => ['check', written('half.json', readFileSync(REMAKE).subarray(0, 9000))],
      /^half\.json: /,
    ],
    [
      'bytes that are not text',
      () => ['check', written('bytes.json', Buffer.from([0xff, 0xfe, 0x00, 0x61]))],
      /UTF-8/,
    ],
    ['another format', () => ['check', written('other.json', '{"a":1}')], /^other\.json: .*edition/],
    [
      'a newer format',
      () => ['check', changedSample('newer.json', (file) => (file[longAgo] = 99))],
      /version.*99.*Update Jibun/,
    ],
    [
      'a date that does not exist',
      () => [
        'check',
        changedSample('date.json', (file) => {
          const first = file.drafts[0];
          if (first) first.on = '2026-02-30';
        }),
      ],
      /drafts\[0\]\.on.*does not exist/,
    ],
    [
      'an unknown term',
      () => [
        'check',
        changedSample('term.json', (file) => {
          const first = file.drafts[0];
          if (first) first.entries['no_such_term'] = first.entries[Object.keys(first.entries)[0] ?? ''];
        }),
      ],
      /no_such_term/,
    ],
    [
      'a currency that does not exist',
      () => ['check', changedSample('currency.json', (file) => (file.deal['currency'] = 'WON'))],
      /deal\.currency.*USD/,
    ],
    [
      'a draft that is not there',
      () => ['compare', REMAKE, '--draft', 'draft-99'],
      /draft.*draft-99.*--draft: /,
    ],
    [
      'an oversized file',
      () => ['check', written('large.json', Buffer.alloc(20_000_001, 0x20))],
      /larger than 20 MB/,
    ],
    ['a device that never ends', () => ['check', '/dev/zero'], /larger than 20 MB/],
  ];

  it.each(cases)('%s', async (_name, args, wanted) => {
    const { code, out, err } = await runHere(args());
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(wanted);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it('a term sheet from their paper', async () => {
    const { drafts } = JSON.parse(readFileSync(REMAKE, 'utf8')) as SampleFile;
    const theirs = drafts.find(({ side }) => side === 'theirs')?.id ?? '';
    const out = join(folder, 'their-sheet.docx');
    const { code, err } = await runHere([
      'term-sheet',
      REMAKE,
      '--lang',
      'ko',
      '--out',
      out,
      '--draft',
      theirs,
    ]);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('no draft of theirs', async () => {
    const path = changedSample('ours.json', (file) => {
      file.drafts = file.drafts.filter(({ side }) => side === 'ours');
    });
    const { code, err } = await runHere(['leverage', path]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Not in the deal: their paper\. Name one with --draft: /);
  });
});

describe('an output that cannot be written', () => {
  // Written as a brief is, but without ten thousand films to work out first.
  const sheet = (out: string): string[] => ['term-sheet', REMAKE, '--lang', 'en', '--out', out];

  it('in a folder that is not there', async () => {
    const { code, err } = await runHere(sheet(join(folder, 'no', 'sheet.docx')));
    expect(code).toBe(1);
    expect(err).toMatch(/^The folder for “sheet\.docx” does not exist\./);
  });

  it('over a folder', async () => {
    const path = join(folder, 'folder.docx');
    mkdirSync(path);
    const { code, err } = await runHere(sheet(path));
    expect(code).toBe(1);
    expect(err).toContain('is a folder');
    expect(readdirSync(path)).toEqual([]);
  });

  it('over a device, which stays a device', async () => {
    const full = join(folder, 'full.docx');
    symlinkSync('/dev/full', full);
    const { code, err } = await runHere(sheet(full));
    expect(code).toBe(1);
    expect(err).toContain('is a device');
    expect(() => writeFileSync('/dev/full', 'x')).toThrow(/ENOSPC/);
  });

  it('where nothing may be written: the older file stays as it was', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    const path = join(locked, 'sheet.docx');
    writeFileSync(path, 'the older sheet');
    chmodSync(locked, 0o555);
    // First: the fault occurs.
    const proof = spawnSync(...withPlainRights('touch', [join(locked, 'proof')]));
    expect(proof.status).not.toBe(0);
    const { code, err } = runCommand(sheet(path), { isBoundByModes: true });
    expect(code).toBe(1);
    expect(err).toMatch(/^“sheet\.docx” cannot be written\./);
    expect(readFileSync(path, 'utf8')).toBe('the older sheet');
    expect(readdirSync(locked)).toEqual(['sheet.docx']);
  });

  it('when the disk takes no more in the middle of it: nothing half-written, the older file as it was', () => {
    const path = join(folder, 'limited.docx');
    writeFileSync(path, 'the older sheet');
    // A limit on file size is a disk that is full for this process alone.
    const limited = (command: string): ReturnType<typeof spawnSync> =>
      spawnSync('bash', ['-c', `ulimit -f 4; ${command}`], {
        encoding: 'utf8',
        cwd: folder,
        env: { ...process.env, LANG: 'en_GB.UTF-8' },
      });
    expect(limited('head -c 40000 /dev/zero > proof; exit $?').status).not.toBe(0);
    rmSync(join(folder, 'proof'), { force: true });
    const args = sheet(path).map((arg) => `'${arg}'`);
    const { status, stderr } = limited(`'${process.execPath}' '${JIBUN}' ${args.join(' ')}`);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no space left on the disk for “limited.docx”.');
    expect(readFileSync(path, 'utf8')).toBe('the older sheet');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('when standard output is full', () => {
    const full = openSync('/dev/full', 'w');
    const { code, err } = runCommand(['library', '--json'], { stdoutTo: full });
    closeSync(full);
    expect(code).toBe(1);
    expect(err).toBe('The output cannot be written (ENOSPC). Free some space.\n');
  });
});

describe('wrong usage: exit 2, one line, nothing printed', () => {
  it.each([
    [[], /Name a command/],
    [['chekc', 'a.json'], /no command “chekc”/],
    [['check'], /needs a deal file/],
    [['check', 'a.json', 'b.json'], /takes one deal file, not 2/],
    [['compare', 'a.json', '--lang', 'ko'], /“compare” takes no --lang/],
    [['compare', 'a.json', '--nonsense'], /--nonsense/],
    [
      ['brief', 'a.json', '--lang', 'fr', '--edition', 'internal', '--out', 'a.docx'],
      /--lang must be one of ko, en/,
    ],
    [['brief', 'a.json', '--lang', 'ko', '--out', 'a.docx'], /--edition must be one of internal, shareable/],
    [['brief', 'a.json', '--lang', 'ko', '--edition', 'internal'], /--out FILE\.docx/],
    [['term-sheet', 'a.json', '--lang', 'ko', '--out', 'a.pdf'], /must end in \.docx/],
    [
      ['issues-list', 'a.json', '--lang', 'ko', '--edition', 'internal', '--out', 'a.pdf'],
      /must end in \.docx or \.xlsx/,
    ],
    [
      ['term-sheet', 'a.json', '--lang', 'ko', '--edition', 'internal', '--out', 'a.docx'],
      /takes no --edition/,
    ],
    [['comparison', 'a.json', '--draft', 'a', '--lang', 'ko', '--out', 'a.docx'], /Name 2 to 4 drafts/],
    [['serve', '--port', '99999'], /--port must be a number/],
    [['serve', '--port', 'x'], /--port must be a number/],
    [['serve', 'file.json'], /takes no file/],
    [['library', 'x'], /takes no file/],
    [['start', '--workspace', ''], /--workspace needs a file name/],
    [['__proto__'], /no command/],
  ])('%j', async (args, wanted) => {
    const { code, out, err } = await runHere(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(wanted);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('help and --version are no mistakes', async () => {
    expect(await runHere(['help'])).toMatchObject({ code: 0, err: '' });
    expect((await runHere(['--help'])).out).toContain('term-sheet FILE.json');
    expect(await runHere(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('the version is that of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });

  it.each([
    [0, ['check', REMAKE]],
    [0, ['compare', REMAKE, '--json']],
    [0, ['leverage', REMAKE]],
    [0, ['money', REMAKE, '--scenario', 'hit', '--json']],
    [0, ['rules', REMAKE, '--json']],
    [0, ['library']],
    [0, ['help']],
    [0, ['--version']],
    [1, ['check', 'gone.json']],
    [2, ['check']],
  ])('the program ends with %d and prints what is promised here: %j', async (code, args) => {
    const ran = runCommand(args, { cwd: folder });
    expect(ran.code).toBe(code);
    expect(ran).toEqual(await runHere(args));
  });

  it.each([['brief', '--edition', 'internal'], ['term-sheet']])(
    'the program writes a Word file: %s',
    (...command) => {
      const [name = '', ...rest] = command;
      const out = join(folder, `program-${name}.docx`);
      const ran = runCommand([name, REMAKE, '--lang', 'ko', ...rest, '--out', out]);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(Object.keys(unzipSync(readFileSync(out)))).toContain('word/document.xml');
    },
  );

  it('runs as a program of its own, from anywhere', () => {
    const { status, stdout } = spawnSync(JIBUN, ['--version'], { encoding: 'utf8', cwd: folder });
    expect([status, stdout]).toEqual([0, `${VERSION}\n`]);
  });
});

/** Columns by Unicode's own property: an independent count of what the table aligned. */
function columnsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, each) => sum + (/[\p{Script=Hangul}\p{Script=Han}]/u.test(each) ? 2 : 1),
    0,
  );
}
