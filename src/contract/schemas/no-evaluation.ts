import { config } from 'zod';

// A page whose policy lets no text become a script says so of every attempt, even of one that only asks whether it may.
// Imported before any schema is made.
config({ jitless: true });
