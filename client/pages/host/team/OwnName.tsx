/** The name under which colleagues see what is done on this page. */
import { useEffect, useState } from "preact/hooks";
import { team as words } from "#words/host/team.ts";
import { NAME_CHARS } from "../../../../shared/limits.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { cleanLine, cutText } from "../../../../shared/text.ts";
import { byOf, nameOf } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";

const AT = "team:name";

export function OwnName({ model, view }: { model: HostModel; view: HostView }) {
  const { team } = view;
  const you = model.you.value;
  const known = you.kind === "owner" ? (team.owner ?? "") : (nameOf(team, byOf(you)) ?? "");
  const [typed, setTyped] = useState(known);
  const [sent, setSent] = useState<string | null>(null);
  // Another page of the same link may give another name.
  useEffect(() => setTyped(known), [known]);
  const name = cutText(cleanLine(typed), NAME_CHARS);
  const isNew = name !== "" && name !== known;
  return (
    <form
      class="own-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isNew) return;
        setSent(name);
        model.command(AT, { do: "sign", name });
      }}
    >
      <label for="own-name">{words.name.label}</label>
      <div class="row">
        <input
          id="own-name"
          type="text"
          autocomplete="off"
          placeholder={words.first}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" aria-disabled={!isNew}>
          {words.name.save}
        </button>
      </div>
      <span role="status" class="soft small">
        {sent !== null && sent === known ? words.name.saved : ""}
      </span>
      <Trouble model={model} at={AT} />
    </form>
  );
}
