import type { LeverageOutput } from '#contract/formats/output-schemas.ts';
import { VERSION } from '#app/base/version.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { experimentsOn } from '#domain/leverage/experiments.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { Library } from '#domain/library/library.ts';
import { highestRanked, WEAKEST_SHOWN } from '#domain/points/highest-ranked.ts';
import { refs } from './deal-file-commands.ts';
import type { TemplateRoots } from './deal-file-commands.ts';
import { decidedInFile } from './points-commands.ts';

/** The leverage map of the draft with the names of things, and the deal's highest-ranked points. `today` is an ISO date. */
export async function leverageInFile(
  document: DealDocument,
  draft: Draft,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<LeverageOutput> {
  const { dimensions } = judgeDraft(document, draft, library).leverage;
  const experiments = experimentsOn(document, draft, library);
  const { points } = await decidedInFile(document, library, roots, today);
  const terms = new Map(library.terms.map((term) => [term.id, term]));
  const dimensionNames = new Map(library.dimensions.map(({ id, name }) => [id, name]));
  return {
    version: VERSION,
    ...refs(document, draft),
    dimensions: dimensions.map((each) => ({
      ...each,
      name: dimensionNames.get(each.dimension) ?? { en: each.dimension, ko: each.dimension },
      experiments: experiments.flatMap(({ dimension, ...experiment }) =>
        dimension === each.dimension ? [experiment] : [],
      ),
    })),
    weakest: highestRanked(points, WEAKEST_SHOWN).flatMap(({ termId, rank, rankParts, comparison }) => {
      const term = terms.get(termId);
      if (!term || rank === undefined || !rankParts) return [];
      const { score } = comparison ?? {};
      return [
        {
          termId,
          name: term.name,
          rank,
          rankParts,
          weight: term.weight,
          ...(score === undefined ? {} : { score, loss: lossOf(term.weight, score) }),
          ...(comparison ? { standing: comparison.standing } : {}),
          reasons: comparison?.reasons ?? [],
        },
      ];
    }),
  };
}

/** weight x (100 - score), one decimal. */
function lossOf(weight: number, score: number): number {
  return Math.round(weight * (1000 - Math.round(score * 10))) / 10;
}
