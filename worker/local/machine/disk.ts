/** Tells whether the disk with the rooms takes writes. */
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Unsaved } from "../../../shared/protocol/view.ts";

/** Space that is kept for what is on its way: bytes, and at most this share of the disk. */
const RESERVE_BYTES = 16 * 1024 * 1024;
const RESERVE_SHARE = 0.02;
/** What is written to try it: a block. */
const PROBE = Buffer.alloc(4_096);

const SAID: Record<Unsaved, string> = {
  full: "is full, so nothing new can be saved. Nothing that was saved is lost. Free some space: everything goes on by itself.",
  refused:
    "takes no more writes (it may be read-only), so nothing new can be saved. Nothing that was saved is lost. Once it can be written to, everything goes on by itself.",
};

/** Watches a folder's disk for whoever asks; the operator reads once when it takes no more, and once when it does again. */
export function watchDisk(folder: string, say: (line: string) => void): () => Unsaved | null {
  let before: Unsaved | null = null;
  return () => {
    const now = unsavedIn(folder);
    if (now !== before)
      say(now === null ? `The disk with ${folder} takes writes again.` : `The disk with ${folder} ${SAID[now]}`);
    before = now;
    return now;
  };
}

/** Why a folder takes no writes; null where it does. */
export function unsavedIn(folder: string): Unsaved | null {
  const probe = join(folder, "probe");
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    if (bavail * bsize < Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE)) return "full";
    writeFileSync(probe, PROBE);
    rmSync(probe);
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code === "ENOSPC" || code === "EDQUOT" ? "full" : "refused";
  }
}
