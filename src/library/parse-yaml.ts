import { parse } from 'yaml';

/** A YAML text as plain values, not yet validated. Throws what the parser says of a broken text. */
export function parseYaml(text: string): unknown {
  return parse(text);
}
