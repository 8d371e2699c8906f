/**
 * What each deal, the house and the settings hold, as one sum of all their rows: SQLite looks at its pages, and not
 * at what a row says, so a bit that the disk turned within a row would pass for an edit. The program fills the sums
 * when it opens the file. They take the place of a table of digests that nothing ever filled.
 */
export const CONTENT_SUMS_SQL = `
DROP TABLE deal_digest;

CREATE TABLE content_sum (
  owner  TEXT PRIMARY KEY NOT NULL,
  sum    BLOB NOT NULL CHECK (length(sum) = 16)
) STRICT, WITHOUT ROWID;
`;
