// Publishes the JSON Schema of deal files: node .tools/write-deal-file-schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dealFileJsonSchema } from '../src/contract/formats/deal-file-schema.ts';

const path = join(import.meta.dirname, '..', 'templates', 'schemas', 'deal-file.schema.json');
writeFileSync(path, `${JSON.stringify(dealFileJsonSchema(), null, 2)}\n`);
