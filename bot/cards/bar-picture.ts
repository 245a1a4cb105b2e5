import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";

/**
 * A bar in parts, as the address of a small PNG. Cards have no bars of their own, and a picture of ours elsewhere would
 * have to be fetched by Teams' servers, which cannot reach a bot on a closed network.
 */
export function barPicture(reached: number, of: number): string {
  const png = Buffer.concat([
    signature,
    chunk("IHDR", header()),
    chunk("IDAT", deflateSync(pixels(reached, of), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString("base64")}`;
}

const width = 480;
const height = 4;
const gap = 8;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Red, green, blue and alpha. Both stand out from a white, a dark and a black card. */
const filled = [121, 124, 235, 255] as const;
const open = [128, 128, 128, 110] as const;

function header(): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits a colour, and four colours a pixel.
  bytes.set([8, 6, 0, 0, 0], 8);
  return bytes;
}

/** Row by row; each row starts with the number of its filter, and ours are unfiltered. */
function pixels(reached: number, of: number): Buffer {
  const part = (width + gap) / of;
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Array.from({ length: width }, (__, x) => {
      const [red, green, blue, alpha] = Math.floor(x / part) < reached ? filled : open;
      return [red, green, blue, Math.round(alpha * coverage(x % part, y, part - gap))];
    });
    return [0, ...row.flat()];
  });
  return Buffer.from(rows.flat());
}

/** How much of a pixel lies inside a part of the bar with round ends, from 0 to 1. */
function coverage(x: number, y: number, length: number): number {
  const radius = height / 2;
  const across = Math.max(radius - (x + 0.5), x + 0.5 - (length - radius), 0);
  const distance = Math.hypot(across, y + 0.5 - radius);
  return Math.min(1, Math.max(0, radius - distance + 0.5));
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
