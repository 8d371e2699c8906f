/** `34.2`; a dash where nothing is scored. */
export function formatScore(score: number | undefined): string {
  return score === undefined ? '—' : String(score);
}

export function formatCoverage(coverage: number): string {
  return `${coverage}%`;
}

/** weight x score for the eye, to one decimal; both have at most one. */
export function formatProduct(weight: number, score: number): string {
  return String(Math.round(weight * score * 10) / 10);
}
