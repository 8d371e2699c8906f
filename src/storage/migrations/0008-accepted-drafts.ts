/**
 * Nothing moves. From this version on an acceptance may name the draft whose words were accepted. An older program would
 * judge by the day alone, so the number has it refuse the file by name.
 */
export const ACCEPTED_DRAFTS_SQL = '';
