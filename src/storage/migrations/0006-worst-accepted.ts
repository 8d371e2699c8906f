/**
 * The walk-away of a choice named the choice at which we leave. From this version on it is the worst that we
 * accept. Which choice is the next better one only the library can tell, so the program converts the ladders
 * when it opens the file, and takes this note away with the last of them.
 */
export const WORST_ACCEPTED_SQL = `
INSERT INTO setting (key, value)
  SELECT 'walkAwaysAtLeaving', 'true'
  WHERE EXISTS (SELECT 1 FROM ladder) OR EXISTS (SELECT 1 FROM house_ladder);
`;
