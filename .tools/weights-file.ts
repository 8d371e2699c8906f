// The numbers of a file of weights, as `src/library/weights-reader.ts` reads them.

/** Rising places as distances from one to the next. */
export function pushSteps(bytes: number[], places: Int32Array): void {
  let last = -1;
  for (const place of places) {
    pushWhole(bytes, place - last);
    last = place;
  }
}

/** Seven bits a byte, the lowest first. */
export function pushWhole(bytes: number[], value: number): void {
  let left = value;
  while (left >= 0x80) {
    bytes.push((left % 0x80) + 0x80);
    left = Math.floor(left / 0x80);
  }
  bytes.push(left);
}

export function pushFloat(bytes: number[], value: number): void {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  bytes.push(...new Uint8Array(view.buffer));
}
