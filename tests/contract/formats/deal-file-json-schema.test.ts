import { TEMPLATES } from '#tests/builders/paths.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { writeDealFile } from '#app/deals/deal-file.ts';
import { dealFileJsonSchema } from '#contract/formats/deal-file-schema.ts';
import { discloseSent } from '#domain/deal/disclosure.ts';
import { aFullDocument } from '#tests/builders/deal-builders.ts';
import { ORIGINALS, aWholeDeal } from '#tests/builders/whole-deal.ts';

const PUBLISHED = join(TEMPLATES, 'schemas', 'deal-file.schema.json');

describe('the published JSON Schema of deal files', () => {
  it('is what the program reads by: written anew it is the same file', () => {
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(dealFileJsonSchema())),
    );
  });

  it('accepts both editions as they are written, and nothing private in the shareable one', () => {
    const validate = new Ajv2020({ strict: false }).compile(dealFileJsonSchema());
    const document = aFullDocument();
    const internal = read(writeDealFile({ edition: 'internal', document, originId: 'origin-1' }));
    const shareable = read(writeDealFile({ edition: 'shareable', shared: discloseSent(document) }));
    expect(validate(internal), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(shareable), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...shareable, ladders: {} })).toBe(false);
    expect(validate({ ...internal, private: undefined })).toBe(false);
  });

  it('accepts everything that a deal can hold, originals included, and still nothing private in a shareable file', () => {
    const validate = new Ajv2020({ strict: false }).compile(dealFileJsonSchema());
    const document = aWholeDeal();
    const originals = Object.fromEntries([...ORIGINALS.keys()].map((digest) => [digest, 'AAAA']));
    const content = { edition: 'internal', document, originId: 'origin-1', originals } as const;
    const internal = read(writeDealFile(content));
    const shareable = read(writeDealFile({ edition: 'shareable', shared: discloseSent(document) }));
    expect(validate(internal), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(shareable), JSON.stringify(validate.errors)).toBe(true);
    const { mustHaves, accepted, beyondMending, alternative, mandate, decision, judgedBy, money, papers } =
      document;
    const { redlineChanges } = document;
    const privateFields = {
      mustHaves,
      accepted,
      beyondMending,
      alternative,
      mandate,
      decision,
      judgedBy,
      redlineChanges,
      money,
      papers,
    };
    for (const [field, secret] of Object.entries(privateFields))
      expect(validate({ ...shareable, [field]: secret }), field).toBe(false);
  });
});

function read(bytes: Uint8Array): object {
  return JSON.parse(new TextDecoder().decode(bytes)) as object;
}
