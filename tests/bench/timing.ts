/** Milliseconds of each of `runs` calls, after two to warm up. */
export async function times(runs: number, work: () => unknown): Promise<number[]> {
  for (let n = 0; n < 2; n += 1) await work();
  const took: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const from = performance.now();
    await work();
    took.push(performance.now() - from);
  }
  return took;
}

/** The value under which the given part (0-1) of the times lies. */
export function quantile(took: readonly number[], part: number): number {
  const sorted = took.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function median(took: readonly number[]): number {
  return quantile(took, 0.5);
}

/** Two works in turn, so that a busy moment of the machine falls on both. Answers the median of each. */
export async function sideBySide(
  runs: number,
  ours: () => unknown,
  bare: () => unknown,
): Promise<{ readonly ours: number; readonly bare: number }> {
  const took = { ours: [] as number[], bare: [] as number[] };
  await times(0, ours);
  await times(0, bare);
  for (let n = 0; n < runs; n += 1) {
    took.bare.push(...(await once(bare)));
    took.ours.push(...(await once(ours)));
  }
  return { ours: median(took.ours), bare: median(took.bare) };
}

async function once(work: () => unknown): Promise<number[]> {
  const from = performance.now();
  await work();
  return [performance.now() - from];
}
