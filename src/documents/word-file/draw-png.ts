import { strToU8, zlibSync } from 'fflate';

/** Dots per pixel of the page: fine enough for a printer. */
const SCALE = 3;

/**
 * The rectangles and upright or level lines of an SVG as a PNG. Throws for a picture that holds anything else, which
 * only we can mend: a reader without SVG would see a part of it alone.
 */
export function drawPng(picture: {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}): Uint8Array {
  const width = Math.round(picture.widthPx * SCALE);
  const height = Math.round(picture.heightPx * SCALE);
  const { boxes, across } = boxesIn(picture.svg);
  const scale = width / (across ?? picture.widthPx);
  const colours = ['FFFFFF', ...new Set(boxes.map(({ colour }) => colour))];
  const rows = new Uint8Array((width + 1) * height);
  for (const { x, y, right, bottom, colour } of boxes) {
    const index = colours.indexOf(colour);
    const [from, to] = [clamp(x * scale, width), clamp(right * scale, width)];
    for (let line = clamp(y * scale, height); line < clamp(bottom * scale, height); line += 1)
      // Each line of a PNG begins with the number of its filter; 0 is none.
      rows.fill(index, line * (width + 1) + 1 + from, line * (width + 1) + 1 + to);
  }
  return png(width, height, colours, rows);
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly colour: string;
};

function boxesIn(svg: string): { readonly boxes: Box[]; readonly across: number | undefined } {
  const boxes: Box[] = [];
  let across: number | undefined;
  for (const [, name = '', rest = ''] of svg.matchAll(/<([a-zA-Z]+)\b([^<>]*)>/g)) {
    const attributes = new Map(
      [...rest.matchAll(/(?<![\w-])([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const number = (key: string) => Number(attributes.get(key) ?? 0);
    if (name === 'svg') {
      const box = attributes.get('viewBox')?.split(/[ ,]+/).map(Number);
      across = box?.[2] ?? (attributes.has('width') ? number('width') : undefined);
    } else if (name === 'rect') {
      const [x, y] = [number('x'), number('y')];
      boxes.push({
        x,
        y,
        right: x + number('width'),
        bottom: y + number('height'),
        colour: colourOf(attributes.get('fill')),
      });
    } else if (name === 'line') boxes.push(lineBox(number, attributes.get('stroke')));
    else if (name !== 'title' && name !== 'desc') throw new Error(`A picture for Word holds <${name}>.`);
  }
  return { boxes, across };
}

function lineBox(number: (key: string) => number, stroke: string | undefined): Box {
  const half = (number('stroke-width') || 1) / 2;
  const [x1, y1, x2, y2] = [number('x1'), number('y1'), number('x2'), number('y2')];
  if (x1 !== x2 && y1 !== y2)
    throw new Error('A picture for Word holds a line that is neither upright nor level.');
  const [wide, high] = x1 === x2 ? [half, 0] : [0, half];
  return {
    x: Math.min(x1, x2) - wide,
    y: Math.min(y1, y2) - high,
    right: Math.max(x1, x2) + wide,
    bottom: Math.max(y1, y2) + high,
    colour: colourOf(stroke),
  };
}

function colourOf(value: string | undefined): string {
  const hex = /^#([0-9A-Fa-f]{6})$/.exec(value ?? '')?.[1];
  if (hex === undefined) throw new Error(`A picture for Word holds the colour ${value ?? 'of none'}.`);
  return hex.toUpperCase();
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

/** With a palette of at most 256 colours. Source: W3C, PNG (third edition), sections 5 and 11. */
function png(width: number, height: number, colours: readonly string[], rows: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(
    colours.flatMap((hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))),
  );
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(strToU8(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32, as PNG and zip use it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (CRC[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
