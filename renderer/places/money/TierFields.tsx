import type { Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { PercentFields } from './PercentTierFields.tsx';
import { RecoupFields } from './RecoupTierFields.tsx';
import { SplitFields } from './SplitTierFields.tsx';
import type { PartProps } from './tier-parts.tsx';

/** What a tier of each kind says: its base, claims or shares, and where it changes. */
export function TierFields(props: Omit<PartProps<Tier['kind']>, 'tier'> & { readonly tier: Tier }) {
  const { tier, ...rest } = props;
  switch (tier.kind) {
    case 'percent':
      return <PercentFields tier={tier} {...rest} />;
    case 'recoup':
      return <RecoupFields tier={tier} {...rest} />;
    case 'split':
      return <SplitFields tier={tier} {...rest} />;
  }
}
