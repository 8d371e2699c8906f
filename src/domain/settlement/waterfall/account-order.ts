import { refuseField } from '#domain/base/refuse-field.ts';
import type { Account, Tier, WaterfallSpec } from './waterfall-types.ts';

/** The accounts in the order in which money reaches them. Refuses a circle, naming the tier that closes it. */
export function inOrder(spec: WaterfallSpec, accounts: ReadonlyMap<string, Account>): Account[] {
  const state = new Map<string, 'open' | 'done'>();
  const order: Account[] = [];
  // Depth first with an explicit stack, so that thousands of accounts in a chain do not overflow.
  for (const start of spec.accounts) {
    const stack: { account: Account; next: number; edges: readonly Edge[] }[] = [];
    if (!state.has(start.id)) stack.push(open(start));
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      const edge = top.edges[top.next];
      if (!edge) {
        state.set(top.account.id, 'done');
        order.push(top.account);
        stack.pop();
        continue;
      }
      top.next += 1;
      const seen = state.get(edge.to.id);
      if (seen === 'open') {
        throw refuseField(
          edge.tier,
          `Tier "${edge.tier}" sends money from account "${top.account.id}" back to "${edge.to.id}": the waterfall runs in a circle. Send it to a payee or to an account further down.`,
          `"${edge.tier}" 단계가 계좌 "${top.account.id}"의 돈을 "${edge.to.id}"(으)로 되돌려 워터폴이 순환합니다. 수령자나 더 아래 계좌로 보내세요.`,
        );
      }
      if (seen === undefined) stack.push(open(edge.to));
    }
  }
  return order.toReversed();

  function open(account: Account): { account: Account; next: number; edges: readonly Edge[] } {
    state.set(account.id, 'open');
    return { account, next: 0, edges: edgesFrom(account, accounts, spec) };
  }
}

type Edge = { readonly to: Account; readonly tier: string };

function edgesFrom(account: Account, accounts: ReadonlyMap<string, Account>, spec: WaterfallSpec): Edge[] {
  const edges: Edge[] = [];
  const add = (to: string, tier: string): void => {
    const target = accounts.get(to);
    if (target) edges.push({ to: target, tier });
  };
  for (const tier of account.tiers) for (const to of destinations(tier)) add(to, tier.id);
  // A credit reads another account, so that one must be worked first.
  for (const other of spec.accounts) {
    for (const tier of other.tiers) {
      if (tier.kind !== 'recoup') continue;
      if (tier.claims.some((claim) => claim.creditFrom.includes(account.id))) add(other.id, tier.id);
    }
  }
  return edges;
}

/** Whom a tier pays: payees and accounts. */
export function destinations(tier: Tier): string[] {
  if (tier.kind === 'percent') return [tier.to];
  if (tier.kind === 'recoup') return tier.claims.map((claim) => claim.to);
  return tier.bands.flatMap((band) => band.shares.map((share) => share.to));
}
