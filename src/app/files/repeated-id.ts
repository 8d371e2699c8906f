import { Fail } from '#domain/base/failure.ts';

/** Two records of a file have one id, so that nobody could tell which of them is meant. */
export function repeatedId(field: string, id: string): Fail {
  return new Fail(
    'invalid-input',
    {
      en: `“${field}”: the id “${id}” is used twice. Give each its own id.`,
      ko: `‘${field}’: 식별자 ‘${id}’이(가) 두 번 쓰였습니다. 서로 다른 식별자를 쓰세요.`,
    },
    field,
  );
}
