/** One skill more, of one's own: its words and its zone go together. */
import { useId, useState } from "preact/hooks";
import { NAME_CHARS } from "../../../shared/limits.ts";
import { answers as words } from "../../locales/en/answers.ts";
import type { Drafts } from "../../models/drafts.ts";
import { nearLimit, TypedFoot, useTyped } from "../typed.tsx";
import type { VennStep } from "./Answer.tsx";
import type { OwnSkill, Zone } from "./said.ts";
import { Zones } from "./Zones.tsx";

interface OwnSkillProps {
  prompt: string;
  zones: VennStep["settings"]["zones"];
  own: OwnSkill | undefined;
  /** Whether what has been sent counts. */
  stands: boolean;
  drafts: Drafts;
  put(own: OwnSkill): void;
  remove(): void;
}

export function OwnSkillForm({ prompt, zones, own, stands, drafts, put, remove }: OwnSkillProps) {
  const id = useId();
  const [zone, setZone] = useState<Zone | undefined>(own?.zone);
  const sent = own?.text ?? "";
  const held = zone === undefined ? words.venn.zoneFirst : null;
  const typed = useTyped({
    drafts,
    field: "own",
    sent,
    stands: stands && own !== undefined,
    cleanOf: (text) => text.trim(),
    held: held !== null,
    send: (text) => zone !== undefined && put({ skillId: "own", zone, text }),
  });
  const choose = (next: Zone) => {
    setZone(next);
    if (typed.clean !== "") put({ skillId: "own", zone: next, text: typed.clean });
  };
  return (
    <form
      class="own-skill"
      onSubmit={(event) => {
        event.preventDefault();
        typed.send("press");
      }}
    >
      <label for={id}>{prompt}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={NAME_CHARS}
        aria-describedby={`${id}-foot`}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => typed.send("leaving")}
      />
      {typed.clean !== "" && (
        <>
          <Zones label={words.venn.where} zones={zones} chosen={stands ? zone : undefined} choose={choose} />
          <TypedFoot
            id={`${id}-foot`}
            typed={typed}
            sent={sent}
            sendLabel={words.send}
            held={held}
            quiet={nearLimit(typed.text.length, NAME_CHARS) || words.private}
          />
        </>
      )}
      {own && stands && (
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            typed.type("");
            setZone(undefined);
            remove();
          }}
        >
          {words.venn.remove}
        </button>
      )}
    </form>
  );
}
