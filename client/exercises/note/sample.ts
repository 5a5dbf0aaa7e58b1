import type { SamplePart } from "../contract/sample.ts";

/** Nobody answers a page to read. */
const samples: SamplePart = {};

export default samples;
