/** A `cloud` on paper: one line a word, and where they are tagged ten lines to copy the commonest onto. */
import { paper as words } from "../../locales/en/paper.ts";
import { Boxes, Lines, Part } from "../../paper/parts.tsx";
import type { FaceOf } from "../facts.ts";
import { type PaperProps, sheet } from "../paper.ts";

/** As many as a room tags. */
const TAGGED = 10;

function CloudPaper({ face: { settings } }: PaperProps<FaceOf<"cloud">>) {
  const { tagging } = settings;
  return (
    <>
      <p class="stem">{settings.prompt}</p>
      <Lines count={settings.max} />
      {tagging && (
        <Part title={words.tagging}>
          <p>{tagging.stem}</p>
          {Array.from({ length: TAGGED }, (_, place) => (
            <div key={place} class="again-row">
              <span class="blank blank-word" />
              <Boxes options={tagging.choices.map(({ text }) => text)} inline />
            </div>
          ))}
        </Part>
      )}
    </>
  );
}

export default sheet("cloud", CloudPaper);
