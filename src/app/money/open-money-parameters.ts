import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import { parseWith } from '#contract/schemas/parse-with.ts';
import { Fail } from '#domain/base/failure.ts';
import { parseYaml } from '#library/parse-yaml.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { AppOptions } from '#app/base/app-options.ts';

const PLACE = ['library', 'money', 'parameters.yaml'] as const;

/**
 * The assumptions behind scenarios and simulation; a file of the user's own stands in for ours.
 * Throws Fail `library-invalid`, which names the file and the field.
 */
export function openMoneyParameters({
  templatesRoot,
  userTemplatesRoot,
}: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>): MoneyParameters {
  const own = userTemplatesRoot === undefined ? undefined : join(userTemplatesRoot, ...PLACE);
  const path = own !== undefined && existsSync(own) ? own : join(templatesRoot, ...PLACE);
  try {
    return parseWith(moneyParametersSchema, parseYaml(readFileSync(path, 'utf8')));
  } catch (error) {
    const message =
      error instanceof Fail
        ? error.failure.message
        : {
            en: error instanceof Error ? error.message : '',
            ko: error instanceof Error ? error.message : '',
          };
    throw new Fail('library-invalid', {
      en: `${PLACE.join('/')}: ${message.en} Correct the file, or take your own away to use ours.`,
      ko: `${PLACE.join('/')}: ${message.ko} 파일을 고치거나, 직접 만든 파일을 빼고 기본 파일을 쓰세요.`,
    });
  }
}
