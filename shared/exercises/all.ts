/** The register of all exercises: one line each. */
export { audit } from "./audit/index.ts";
export { choice } from "./choice/index.ts";
export { cloud } from "./cloud/index.ts";
export { commit } from "./commit/index.ts";
export { ledger } from "./ledger/index.ts";
export { mix } from "./mix/index.ts";
export { note } from "./note/index.ts";
export { profile } from "./profile/index.ts";
export { pulse } from "./pulse/index.ts";
export { rank } from "./rank/index.ts";
export { scale } from "./scale/index.ts";
export { scenario } from "./scenario/index.ts";
export { shift } from "./shift/index.ts";
export { sort } from "./sort/index.ts";
export { spectrum } from "./spectrum/index.ts";
export { text } from "./text/index.ts";
export { venn } from "./venn/index.ts";
