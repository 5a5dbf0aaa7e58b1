/**
 * Reads SQLite's write-ahead log without SQLite, which drops what follows a damaged frame without a word. Frames are chained
 * by checksums, so damage can be told from a write that was cut short: something whole was written after it.
 * The format: https://sqlite.org/fileformat2.html#walformat
 */
import { existsSync, readFileSync } from "node:fs";

/**
 * `whole`: every change can be read. `torn`: the last one cannot, as after a power cut, and may never have been acked.
 * `damaged`: one cannot be read though later ones were written, so that acked ones are among what is lost.
 */
export type WalState = "whole" | "torn" | "damaged";

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** Of a log whose checksums are little-endian, as every machine that runs workerd writes it. */
const MAGIC = 0x377f0682;

type Sums = readonly [number, number];

/** How much of a log can be read. None at all, or an empty one, is whole. */
export function walState(file: string): WalState {
  const log = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (log.length < HEADER_BYTES + FRAME_HEADER_BYTES) return "whole";
  let chain = sumsAt(log, 24);
  if (log.readUInt32BE(0) !== MAGIC || !same(checksum(log.subarray(0, 24), [0, 0]), chain)) return "damaged";
  const frameBytes = FRAME_HEADER_BYTES + log.readUInt32BE(8);
  // Behind the newest frames lie those of an earlier turn of the log, with other salts: they are in the database by now.
  const salts = log.subarray(16, 24);
  let broken = false;
  let torn = false;
  /** Changes that were written after the one that is broken. */
  let later = 0;
  for (let at = HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    const frame = log.subarray(at, at + frameBytes);
    const newest = frame.subarray(8, 16).equals(salts);
    const commits = frame.readUInt32BE(4) !== 0;
    const sums = checksum(frame.subarray(FRAME_HEADER_BYTES), checksum(frame.subarray(0, 8), chain));
    chain = sumsAt(frame, 16);
    if (newest && same(sums, chain)) {
      if (broken && commits) later += 1;
    } else {
      // The end of the change that it belongs to is no later one.
      if (!broken && !commits) later = -1;
      broken = true;
      torn ||= newest;
    }
  }
  if (later > 0) return "damaged";
  return torn ? "torn" : "whole";
}

function sumsAt(bytes: Buffer, at: number): Sums {
  return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
}

function same(one: Sums, other: Sums): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** SQLite's checksum of a log: two words at a time, going on from an earlier one. */
function checksum(bytes: Buffer, [one, two]: Sums): Sums {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + words.getUint32(at, true) + two) >>> 0;
    two = (two + words.getUint32(at + 4, true) + one) >>> 0;
  }
  return [one, two];
}
