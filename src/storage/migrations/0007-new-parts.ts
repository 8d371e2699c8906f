/**
 * Nothing moves. From this version on a deal may hold parts that an older program has no record of (the edition that it
 * was judged by, checks beyond mending); it would trip over them, so the number has it refuse the file by name.
 */
export const NEW_PARTS_SQL = '';
