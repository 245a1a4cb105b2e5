/**
 * A bar in parts, filled as far as things have come, as the address of a small PNG. Cards have no bars of their own, and
 * a picture of ours elsewhere would have to be fetched by Teams' servers, which cannot reach a bot on a closed network.
 */
export function barPicture(reached: number, of: number): string {
  const png = [
    ...signature,
    // Two bits a pixel, each the number of a colour.
    ...chunk("IHDR", [...fourBytes(width), ...fourBytes(height), 2, 3, 0, 0, 0]),
    ...chunk("PLTE", palette),
    // The gaps are not seen, and the open parts faintly; so the bar stands out from a white, a dark and a black card.
    ...chunk("tRNS", [0, 255, 110]),
    ...chunk("IDAT", zlibbed(pixels(reached, of))),
    ...chunk("IEND", []),
  ];
  return `data:image/png;base64,${btoa(String.fromCharCode(...png))}`;
}

type Bytes = readonly number[];

const width = 240;
const height = 2;
const gap = 4;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Red, green and blue of each colour, by its number. */
const palette = [
  [0, 0, 0],
  [121, 124, 235],
  [128, 128, 128],
].flat();
const colour = { none: 0, filled: 1, open: 2 } as const;

/** Row by row; each row starts with the number of its filter, and ours are unfiltered. */
function pixels(reached: number, of: number): Bytes {
  const part = (width + gap) / of;
  const colourAt = (x: number) => {
    if (x % part >= part - gap) return colour.none;
    return x < reached * part ? colour.filled : colour.open;
  };
  const row = Array.from({ length: width / 4 }, (_, byte) =>
    [0, 1, 2, 3].reduce((packed, pixel) => (packed << 2) | colourAt(byte * 4 + pixel), 0),
  );
  return Array.from({ length: height }, () => [0, ...row]).flat();
}

/** One block, stored as it is: so few bytes need no compression. */
function zlibbed(bytes: Bytes): Bytes {
  const [high, low] = [bytes.length >> 8, bytes.length & 0xff];
  return [0x78, 0x01, 0x01, low, high, low ^ 0xff, high ^ 0xff, ...bytes, ...fourBytes(adler32(bytes))];
}

function chunk(name: string, content: Bytes): Bytes {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...content];
  return [...fourBytes(content.length), ...named, ...fourBytes(crc32(named))];
}

function fourBytes(number: number): Bytes {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

function adler32(bytes: Bytes): number {
  let sum = 1;
  let sumOfSums = 0;
  for (const byte of bytes) {
    sum = (sum + byte) % 65_521;
    sumOfSums = (sumOfSums + sum) % 65_521;
  }
  return sumOfSums * 65_536 + sum;
}

function crc32(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
