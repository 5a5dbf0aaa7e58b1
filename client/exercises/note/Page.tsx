/** A page to read on the stage: the title above a page of its text; the host turns to the others. */
import { Blocks } from "../../ui/Blocks.tsx";
import type { StepOf } from "../contract/answer.ts";
import { PagePicture } from "./PagePicture.tsx";
import { readingPages } from "./pages.ts";

/** Title, paragraphs, and a picture where there is one, which stays while pages turn. */
export function Page({ step }: { step: StepOf<"note"> }) {
  const { text, picture } = step.settings;
  const pages = readingPages(step);
  const blocks = pages[Math.min(step.page ?? 0, pages.length - 1)];
  return (
    <div class={picture ? "reading-sheet reading-pictured" : "reading-sheet"}>
      <h1>{step.title}</h1>
      <div class="reading-words marked">
        <Blocks text={text} blocks={blocks} unpressed />
      </div>
      {picture && <PagePicture of={picture} />}
    </div>
  );
}
