/** Deletes on this phone what is deleted in the room: drafts, and what a hello would tell. */
import { forget } from "../../../wire/storage.ts";
import { forgetAll } from "../../../wire/stored-names.ts";

/** `step` left out: all of it. Who this phone is in the room stays. */
export function forgetHere(code: string, { step }: { step?: string | undefined }): void {
  for (const what of ["draft", "place"]) forgetAll(`${what}:${code}:${step ? `${step}:` : ""}`);
  if (step) return;
  forget(`name:${code}`);
  forget(`segment:${code}`);
}
