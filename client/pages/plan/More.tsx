/** Files and paper, and what the workshop is to be beside its plan. */
import { useState } from "preact/hooks";
import { plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { roomOptions } from "#words/room-options.ts";
import type { Options } from "../../room-options/options.ts";
import { RoomOptions } from "../../room-options/RoomOptions.tsx";
import { FileField } from "./FileField.tsx";
import { exportPlan } from "./model/files.ts";
import type { OpenPlan } from "./open-plan.ts";
import { Prints } from "./Prints.tsx";

interface MoreProps extends Omit<OpenPlan, "store"> {
  options: Options;
  choose(options: Options): void;
}

export function More({ editor, pictures, take, options, choose }: MoreProps) {
  const [missing, setMissing] = useState(0);
  const draft = editor.draft.value;
  return (
    <section class="plan-more" id="plan-more" aria-label={words.more.heading}>
      <div>
        <h2>{words.files.heading}</h2>
        <div class="row">
          <button type="button" onClick={async () => setMissing(await exportPlan(draft, pictures))}>
            {words.files.export}
          </button>
          <FileField take={take} />
        </div>
        <p class="problem" role="status">
          {missing > 0 ? plural(missing, words.files.noPicture) : ""}
        </p>
        <p class="soft small">{words.files.hint}</p>
        <Prints editor={editor} options={options} />
      </div>
      <div>
        <h2>{roomOptions.more}</h2>
        <RoomOptions people={draft.people} options={options} choose={choose} />
      </div>
    </section>
  );
}
