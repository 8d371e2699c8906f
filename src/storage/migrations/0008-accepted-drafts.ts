/**
 * Nothing moves. From this version on an acceptance may name the draft whose words were accepted, and a decision on a
 * finding the value that was decided. An older program would judge by the day alone, and trip over the other, so the
 * number has it refuse the file by name.
 */
export const ACCEPTED_DRAFTS_SQL = '';
