import { describe, expect, it } from 'vitest';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import type { Draft, Party } from '#domain/deal/deal.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import { dealWaterfall } from '#domain/settlement/clauses/deal-figures.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntryOf, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';

// Worked in tests/fixtures/settlement-meanings/withholding-by-hand.md, in cents of a dollar for a dollar.
const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
const library = theLibrary();
const split = (to: string, part: string) => ({ to, share: part });
const SPEC = waterfallSpecSchema.parse({
  currency: 'USD',
  payees: [
    { id: 'kr', side: 'ours' },
    { id: 'us', side: 'theirs' },
    { id: 'jp', label: { en: 'Asahi Partners', ko: '아사히 파트너스' }, side: 'third' },
  ],
  sources: [{ id: 'receipts', into: 'all' }],
  accounts: [
    {
      id: 'all',
      tiers: [
        { id: 'sales', role: 'sales-fee', kind: 'percent', base: { kind: 'account' }, rate: '10%', to: 'jp' },
        {
          id: 'profits',
          role: 'profit',
          kind: 'split',
          bands: [{ shares: [split('kr', '40%'), split('us', '40%'), split('jp', '20%')] }],
        },
      ],
    },
  ],
});

function taxesOf(
  facts: Readonly<Record<string, string>>,
  country = 'JP',
  ourCountry = 'KR',
  entries: Draft['entries'] = {},
) {
  const party = (id: string, side: Party['side'], where: string, name: string): Party => ({
    id,
    name,
    side,
    capacity: '',
    country: where,
  });
  const document = aDocument({
    deal: aDeal({
      kinds: ['co-production'],
      ourRoles: ['producer'],
      currency: 'USD',
      budget: { amountMinor: 10_000_000, currency: 'USD' },
      parties: [
        party('a', 'ours', ourCountry, 'Garam'),
        party('b', 'theirs', 'US', 'Studio'),
        party('c', 'third', country, 'Asahi Partners'),
      ],
    }),
    drafts: [aDraft({ entries })],
    situation: Object.fromEntries(
      Object.entries(facts).map(([fact, answer]) => [`fact.${fact}`, { answer, note: '' }]),
    ),
    money: {
      ...NO_MONEY,
      waterfall: { presetId: 'own', spec: SPEC, typicalMinor: { receipts: 10_000_000 } },
    },
  });
  const { taxes, ours } = dealWaterfall(
    dealModel(document, document.drafts[0]!, parameters, library.terms),
    'modest',
  );
  return {
    paid: taxes.map(({ netMinor }) => netMinor),
    by: taxes.map(({ kinds }) => kinds.map((kind) => kind.by)),
    ourTaxMinor: ours.taxMinor,
  };
}

describe('withholding payee by payee, by hand', () => {
  const US = { payment_direction: 'us_to_korea', payment_class: 'copyright_film' };
  const KR = { payment_direction: 'korea_to_us', payment_class: 'copyright_film' };
  const filed = { treaty_form: 'filed', treaty_form_others: 'filed' };
  const not = { treaty_form: 'not_filed', treaty_form_others: 'not_filed' };

  it.each([
    ['from the US, all forms filed', { ...US, ...filed }, 'JP', [3_240_000, 3_600_000, 2_800_000]],
    ['from the US, no form filed', { ...US, ...not }, 'JP', [2_520_000, 3_600_000, 1_960_000]],
    [
      'a country that the library does not know',
      { ...US, ...filed },
      'BR',
      [3_240_000, 3_600_000, undefined],
    ],
    ['the same without the form, as everywhere', { ...US, ...not }, 'BR', [2_520_000, 3_600_000, 1_960_000]],
    ['a partner whose country nobody has said', { ...US, ...filed }, '', [3_240_000, 3_600_000, undefined]],
    [
      'others about whose form nobody has said',
      { ...US, treaty_form: 'filed' },
      'JP',
      [3_240_000, 3_600_000, undefined],
    ],
    ['from Korea, forms filed', { ...KR, ...filed }, 'JP', [3_600_000, 3_204_000, undefined]],
    ['from Korea, not filed', { ...KR, ...not }, 'JP', [3_600_000, 2_808_000, undefined]],
    ['nobody says from where', {}, 'JP', [3_600_000, undefined, undefined]],
  ])('%s', (_, facts, country, paid) => {
    const worked = taxesOf(facts, country);
    expect(worked.paid).toEqual(paid);
    // Our own row is what our result is worked with.
    expect(3_600_000 - worked.ourTaxMinor).toBe(worked.paid[0]);
  });

  it('says of each kind of income why', () => {
    expect(taxesOf({ ...US, ...filed }).by).toEqual([['library'], ['domestic'], ['library', 'library']]);
    expect(taxesOf({}).by).toEqual([['not-named'], ['not-known'], ['not-known', 'not-known']]);
    expect(taxesOf({}, 'JP', 'KR', { withholding: anEntryOf(share(7, 100, 'payments')) }).by[0]).toEqual([
      'paper',
    ]);
    // Money that stays in the country of our side crosses no border.
    expect(taxesOf({ ...KR, ...filed }).by[0]).toEqual(['domestic']);
  });

  it('taxes a company of ours by where it is resident', () => {
    // A Japanese company of ours with the form: no tax on film.
    expect(taxesOf({ ...US, ...filed }, 'JP', 'JP').ourTaxMinor).toBe(0);
  });
});
