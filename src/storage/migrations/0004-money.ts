/** What the person assumes about the money of a deal. A deal that uses the library's assumptions has no row. */
export const MONEY_SQL = `
CREATE TABLE deal_money (
  deal_id  TEXT PRIMARY KEY NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
  content  TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
`;
