/** A `profile` on paper: twenty questions, six columns, and the sheet stays with its writer. */
import { Grid } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function ProfilePaper({ face: { settings } }: PaperProps<FaceOf<"profile">>) {
  return (
    <>
      <p class="stem">{settings.stem}</p>
      <Grid
        items={settings.questions.map(({ id, text }) => ({ id: String(id), text }))}
        choices={[...settings.frequencies, settings.notMyRole]}
      />
    </>
  );
}

export default paperPart("profile", ProfilePaper);
