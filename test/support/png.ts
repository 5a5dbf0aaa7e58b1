/** Pictures that browsers can draw. */
import { crc32, deflateSync } from "node:zlib";

/** A picture of so many pixels; `noise` makes one that no format can make small. */
export function png(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
  noise = false,
): Buffer<ArrayBuffer> {
  const rows = Buffer.alloc(height * (1 + width * 3));
  let drawn = 1;
  for (let y = 0, at = 0; y < height; y += 1) {
    at += 1;
    for (let x = 0; x < width; x += 1) {
      drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
      const shade = noise ? drawn / 2 ** 32 : x / width;
      for (const part of [red, green, blue]) {
        rows[at] = Math.round(part * shade);
        at += 1;
      }
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
