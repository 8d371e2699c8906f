// Publishes the JSON Schemas of the command line's --json outputs, and of the statement and waterfall files
// that it reads: node .tools/write-output-schemas.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moneyJsonSchemas } from '../src/contract/schemas/money-schema.ts';
import { outputJsonSchemas } from '../src/contract/formats/output-schemas.ts';

const { statement, waterfall } = moneyJsonSchemas();
const files = { 'statement.schema.json': statement, 'waterfall.schema.json': waterfall };

for (const [name, schema] of Object.entries({ ...outputJsonSchemas(), ...files })) {
  const path = join(import.meta.dirname, '..', 'templates', 'schemas', name);
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
