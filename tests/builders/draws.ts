/** How much less `npm run test:fast` draws of each law. */
const QUICK_SHARE = 8;

/**
 * How many cases a law draws: all in the whole suite, some in the quick one, which is there to be run after every
 * change and finds a law broken outright.
 */
export function draws(inTheWholeSuite: number): number {
  return process.env['JIBUN_QUICK'] === '1' ? Math.ceil(inTheWholeSuite / QUICK_SHARE) : inTheWholeSuite;
}
