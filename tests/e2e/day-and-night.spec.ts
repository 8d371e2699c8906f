import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './launch.ts';
import { openDesk } from './launch.ts';

const INKS = [
  'ink',
  'grey-1',
  'grey-2',
  'accent',
  'favourable',
  'unfavourable',
  'neutral',
  'private',
] as const;
/** What text needs against what it stands on (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test.each([
  ['light', 'light', 'light'],
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['system', 'light', 'light'],
  ['system', 'dark', 'dark'],
] as const)(
  'the theme %s on a machine set to %s is %s; its inks are legible there and on white paper',
  async (theme, machine, expected) => {
    const { page } = desk;
    await desk.ask('settings.set', { theme });
    await page.reload();
    await page.locator('main').waitFor();
    await page.emulateMedia({ media: 'screen', colorScheme: machine });
    const { sheet, inks } = await colours(desk);
    expect(luminance(sheet) > 0.5).toBe(expected === 'light');
    for (const ink of INKS) expect(contrast(inks[ink], sheet), ink).toBeGreaterThan(LEGIBLE);
    await page.emulateMedia({ media: 'print', colorScheme: machine });
    const printed = (await colours(desk)).inks;
    for (const ink of INKS) expect(contrast(printed[ink], [255, 255, 255]), ink).toBeGreaterThan(LEGIBLE);
  },
);

type Rgb = readonly [number, number, number];

async function colours({
  page,
}: Desk): Promise<{ readonly sheet: Rgb; readonly inks: Record<(typeof INKS)[number], Rgb> }> {
  const read = await page.evaluate(
    (names) => {
      const probe = document.body.appendChild(document.createElement('p'));
      const found = names.map((name) => {
        probe.style.color = `var(--${name})`;
        return [name, getComputedStyle(probe).color];
      });
      probe.remove();
      return Object.fromEntries(found) as Record<string, string>;
    },
    ['sheet', ...INKS],
  );
  const { sheet, ...inks } = Object.fromEntries(
    Object.entries(read).map(([name, text]) => [name, rgbOf(text)]),
  ) as Record<(typeof INKS)[number] | 'sheet', Rgb>;
  return { sheet, inks };
}

function rgbOf(text: string): Rgb {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text) ?? [];
  if (blue === undefined) throw new Error(`${text} is not a plain colour.`);
  return [Number(red), Number(green), Number(blue)];
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, from 0 for black to 1 for white. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
