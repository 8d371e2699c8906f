import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryDiffOutput } from '#contract/formats/library-diff-output.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { runHere, temporaryFolder } from './run-command.ts';

let folder: string;
let older: string;
beforeAll(() => {
  folder = temporaryFolder();
  older = join(folder, 'library');
  cpSync(join(TEMPLATES, 'library'), older, { recursive: true });
  const units = join(older, 'units.yaml');
  writeFileSync(units, readFileSync(units, 'utf8').replace(/ko: [^,}\n]+/, "ko: '옛 이름'"));
  const money = join(older, 'money', 'parameters.yaml');
  writeFileSync(money, readFileSync(money, 'utf8').replace("typical: '0.50'", "typical: '0.49'"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('jibun library --diff', () => {
  it('names what changed since an older folder, field by field, and keeps to its schema', async () => {
    for (const path of [older, folder]) {
      const { code, out } = await runHere(['library', '--diff', path, '--json']);
      expect(code).toBe(0);
      const difference = JSON.parse(out) as LibraryDiffOutput;
      const schema = readFileSync(join(TEMPLATES, 'schemas', 'library-diff.schema.json'), 'utf8');
      const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
      expect(validate(difference), JSON.stringify(validate.errors)).toBe(true);
      const { units, money, ...others } = difference.lists;
      expect(money).toMatchObject({
        added: [],
        changed: [{ id: 'rental_share_us', fields: [{ field: 'typical', before: '49/100', after: '1/2' }] }],
        removed: [],
      });
      expect(units.changed.flatMap(({ fields }) => fields)).toMatchObject([{ before: '옛 이름' }]);
      for (const list of Object.values(others)) expect(list).toEqual({ added: [], changed: [], removed: [] });
      expect(difference.from).toBe(difference.to);
    }
  });

  it.each([
    ['en_US.UTF-8', ['Units', '- 옛 이름', 'Every id of the older library is still there.']],
    ['ko_KR.UTF-8', ['단위', '- 옛 이름', '이전 라이브러리의 식별자가 모두 남아 있습니다.']],
  ])('prints it for people (%s)', async (LANG, words) => {
    const { code, out } = await runHere(['library', '--diff', older], { env: { LANG } });
    expect(code).toBe(0);
    for (const word of words) expect(out).toContain(word);
  });

  it('refuses a folder without a library, and one that cannot be read whole', async () => {
    const { code, err } = await runHere(['library', '--diff', join(folder, 'nowhere')]);
    expect(code).not.toBe(0);
    expect(err).toContain('There is no library in');
    const broken = join(folder, 'broken');
    cpSync(older, broken, { recursive: true });
    writeFileSync(join(broken, 'units.yaml'), '- { id: odd');
    const refused = await runHere(['library', '--diff', broken]);
    expect(refused.code).not.toBe(0);
    expect(refused.err).toContain('units.yaml');
  });
});
