/**
 * Nothing moves. From this version on a party may state how it is organised, its address, who signs for it and where
 * notices reach it, and a project its chain of title. An older program would drop them at the next edit of the head,
 * so the number has it refuse the file by name.
 */
export const PARTICULARS_SQL = '';
