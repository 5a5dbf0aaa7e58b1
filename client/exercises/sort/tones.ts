/** How the three answers of `sort` look. */
import type { Tone } from "../../charts/data.ts";

export const TONES = { L: "leading", M: "managing", B: "both" } as const satisfies Record<string, Tone>;
