// Publishes the JSON Schema of packs of precedents: node .tools/write-pack-schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from '../src/contract/formats/pack-schema.ts';

const path = join(import.meta.dirname, '..', 'templates', 'schemas', 'house-pack.schema.json');
writeFileSync(path, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
