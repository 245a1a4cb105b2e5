import { inflateSync } from "node:zlib";

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

interface Picture {
  readonly width: number;
  /** Row by row from the top. */
  readonly pixels: readonly Pixel[];
}

/** What a PNG shows; eight bits a colour, not interlaced, with or without alpha. */
export function pixelsOf(png: Uint8Array | undefined): Picture {
  const file = Buffer.from(png ?? []);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, kind, interlaced] = [file[24], file[25], file[28]];
  if (depth !== 8 || interlaced !== 0 || (kind !== 2 && kind !== 6)) throw new Error("another kind of PNG");
  const size = kind === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(dataIn(file)), { width: width * size, height, size });
  const pixels = Array.from({ length: width * height }, (_, index): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = rows.subarray(index * size, (index + 1) * size);
    return [red, green, blue, alpha];
  });
  return { width, pixels };
}

function dataIn(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.byteLength; at += 12 + file.readUInt32BE(at)) {
    if (file.toString("latin1", at + 4, at + 8) !== "IDAT") continue;
    parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

interface Form {
  /** In bytes. */
  readonly width: number;
  readonly height: number;
  /** Bytes of one pixel. */
  readonly size: number;
}

/** Every row is told as its difference from what stands left of it, above it, or both. */
function unfiltered(data: Buffer, { width, height, size }: Form): Buffer {
  const rows = Buffer.alloc(width * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column < size ? 0 : (rows[at - size] ?? 0);
      const above = row === 0 ? 0 : (rows[at - width] ?? 0);
      const corner = row === 0 || column < size ? 0 : (rows[at - width - size] ?? 0);
      const told = data[row * (width + 1) + 1 + column] ?? 0;
      rows[at] = (told + guess(filter, { left, above, corner })) & 255;
    }
  }
  return rows;
}

interface Around {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function guess(filter: number, { left, above, corner }: Around): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return nearest(left + above - corner, [left, above, corner]);
    default:
      return 0;
  }
}

function nearest(to: number, of: readonly number[]): number {
  return of.reduce((best, each) => (Math.abs(to - each) < Math.abs(to - best) ? each : best));
}
