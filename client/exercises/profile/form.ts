/** What a plan can set of `profile`. */
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

export default formPart("profile", ({ texts }) => ({ debrief: debrief(texts.words.profile.debrief) }));
