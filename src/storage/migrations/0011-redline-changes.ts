/**
 * Nothing moves. From this version on a deal may hold the changes of a redline in the making, and a paper the status and
 * owner that were read in an issues list. An older program would trip over the one and drop the other, so the number has
 * it refuse the file by name.
 */
export const REDLINE_CHANGES_SQL = '';
