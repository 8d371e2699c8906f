import { z } from 'zod';

/** What a walk-away means in a file that is written today. */
export const WALK_AWAY_MEANS = 'worst-accepted';

export const walkAwayMeansSchema = z
  .literal(WALK_AWAY_MEANS)
  .exactOptional()
  .describe(
    'the worst that we accept; in a file without this field the walk-away of a choice names the choice at which we leave, and is converted on import',
  );
