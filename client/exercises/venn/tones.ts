/** Which look each zone has. */
import type { Zone } from "../../../shared/exercises/venn/settings.ts";
import type { Tone } from "../../charts/data.ts";

export const TONES = { L: "leading", M: "managing", B: "both" } as const satisfies Record<Zone, Tone>;
