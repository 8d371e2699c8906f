import { join } from 'node:path';

import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import { parseWith } from '#contract/schemas/parse-with.ts';
import { findMeant, readText } from '#app/files/read-text.ts';
import { Fail } from '#domain/base/failure.ts';
import { describeYamlFault } from '#library/yaml-fault.ts';
import { parseYaml } from '#library/parse-yaml.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { AppOptions } from '#app/base/app-options.ts';

const FOLDER = ['library', 'money'] as const;
const NAME = 'parameters.yaml';
const PLACE = [...FOLDER, NAME].join('/');

/**
 * The assumptions behind scenarios and simulation; a file of the user's own stands in for ours.
 * Throws Fail `library-invalid`, which names the file and the field.
 */
export function openMoneyParameters({
  templatesRoot,
  userTemplatesRoot,
}: Pick<AppOptions, 'templatesRoot' | 'userTemplatesRoot'>): MoneyParameters {
  const own =
    userTemplatesRoot === undefined ? undefined : findMeant(join(userTemplatesRoot, ...FOLDER), NAME);
  return readParameters(own ?? join(templatesRoot, ...FOLDER, NAME));
}

/** Those of another library's own folder; undefined where it is older than assumptions. Throws as above. */
export function moneyParametersOf(libraryFolder: string): MoneyParameters | undefined {
  const file = findMeant(join(libraryFolder, 'money'), NAME);
  return file === undefined ? undefined : readParameters(file);
}

/** Each assumption under its id, as records are compared. */
export function moneyEntries({ parameters, scenarios, mix, model, timing, taxes }: MoneyParameters) {
  return [
    ...Object.entries(parameters).map(([id, parameter]) => ({ id, ...parameter })),
    ...scenarios.map((scenario) => ({ ...scenario, id: `scenario/${scenario.id}` })),
    { ...mix, id: 'mix' },
    { ...model, id: 'model' },
    { ...timing, id: 'timing' },
    ...taxes.map((tax) => ({
      ...tax,
      id: ['tax', tax.direction, ...(tax.residence ? [tax.residence] : []), tax.income, tax.form].join('/'),
    })),
  ];
}

function readParameters(file: string): MoneyParameters {
  const text = readText(file);
  try {
    if (typeof text !== 'string') throw new Fail('library-invalid', text);
    return parseWith(moneyParametersSchema, parseYaml(text));
  } catch (error) {
    const message = error instanceof Fail ? error.failure.message : describeYamlFault(error).message;
    throw new Fail('library-invalid', {
      en: `${PLACE}: ${message.en} Correct the file, or take your own away to use ours.`,
      ko: `${PLACE}: ${message.ko} 파일을 고치거나, 직접 만든 파일을 빼고 기본 파일을 쓰세요.`,
    });
  }
}
