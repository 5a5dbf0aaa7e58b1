/** A page to read on the stage, set like a title page. */
import { Blocks } from "../../ui/Blocks.tsx";
import type { StepOf } from "../contract/answer.ts";
import { PagePicture } from "./PagePicture.tsx";

/** Characters from which a page is set in two columns. */
const LONG = 700;

/** Title, paragraphs, and a picture where there is one. */
export function Page({ step }: { step: StepOf<"note"> }) {
  const { text, blocks, picture } = step.settings;
  const form = picture ? "note note-pictured" : text.length > LONG ? "note note-long" : "note";
  return (
    <div class={form}>
      <div class={blocks ? "note-words marked" : "note-words"}>
        <h1>{step.title}</h1>
        <Blocks text={text} blocks={blocks} unpressed />
      </div>
      {picture && <PagePicture of={picture} />}
    </div>
  );
}
