/** What a plan can set of `audit`. */
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("audit", ({ texts }) => ({ debrief: debrief(texts.words.audit.debrief) }));
