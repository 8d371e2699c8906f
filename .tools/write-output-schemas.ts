// Publishes the JSON Schemas of the command line's --json outputs: node .tools/write-output-schemas.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputJsonSchemas } from '#contract/output-schemas.ts';

for (const [name, schema] of Object.entries(outputJsonSchemas())) {
  const path = join(import.meta.dirname, '..', 'templates', 'schemas', name);
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
