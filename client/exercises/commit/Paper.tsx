/** A `commit` on paper: a card to take home, and none to hand in. */
import { Boxes, Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const PLAN_LINES = 2;

function CommitPaper({ face: { settings } }: PaperProps<FaceOf<"commit">>) {
  const { form, short } = settings;
  if (!form) return null;
  const texts = (named: Readonly<Record<string, string | { text: string }>>) =>
    Object.values(named).map((one) => (typeof one === "string" ? one : one.text));
  return (
    <>
      <p class="stem">{form.prompt}</p>
      <Boxes options={texts(form.kinds)} inline />
      <Part title={form.words.ifCue}>
        <Lines count={PLAN_LINES} />
      </Part>
      <Part title={form.words.thenDo}>
        <Lines count={PLAN_LINES} />
      </Part>
      <Part title={form.words.area}>
        <Boxes options={texts(form.areas)} inline />
      </Part>
      <Part title={form.words.due}>
        <Lines count={1} />
      </Part>
      {!short && (
        <>
          <Part title={form.words.buddy}>
            <Lines count={1} />
          </Part>
          <Part title={form.words.style}>
            <Lines count={1} />
          </Part>
        </>
      )}
    </>
  );
}

export default paperPart("commit", CommitPaper);
