/** One skill more, of one's own: its words and its zone go together. */
import { useId, useState } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { vennAnswer } from "#words/exercises/venn-answer.ts";
import { NAME_CHARS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { cleanLine, isWithin } from "../../../shared/text.ts";
import type { Drafts } from "../../ui/drafts.ts";
import { textField } from "../../ui/field.ts";
import { nearLimit, TypedFoot, useTyped } from "../../ui/typed.tsx";
import { isOwn, type OwnSkill, placedIn, type VennStep, type Zone } from "./said.ts";
import { Zones } from "./Zones.tsx";

export const ownField = textField("own", (own) => placedIn(own).find(isOwn)?.text ?? "", cleanLine);

interface OwnSkillProps {
  prompt: string;
  zones: VennStep["settings"]["zones"];
  own: OwnAnswer | undefined;
  /** Whether what has been sent counts. */
  stands: boolean;
  drafts: Drafts;
  put(own: OwnSkill): void;
  remove(): void;
}

export function OwnSkillForm({ prompt, zones, own, stands, drafts, put, remove }: OwnSkillProps) {
  const id = useId();
  const placed = placedIn(own).find(isOwn);
  /** Chosen, and not sent with its words yet. */
  const [picked, pick] = useState<Zone | null>(null);
  const zone = picked ?? (stands ? placed?.zone : undefined);
  const typed = useTyped({
    drafts,
    field: ownField,
    own,
    stands: stands && placed !== undefined,
    holds: (clean) => zone === undefined || !isWithin(clean, NAME_CHARS),
    send: (text) => {
      if (zone) put({ skillId: "own", zone, text });
      pick(null);
    },
  });
  const fits = isWithin(typed.clean, NAME_CHARS);
  const held = !fits ? nearLimit(typed.clean, NAME_CHARS) : zone === undefined ? vennAnswer.zoneFirst : null;
  // Words that were sent can be moved with a tap, as any skill can.
  const choose = (to: Zone) => {
    if (typed.asSent || typed.sending) put({ skillId: "own", zone: to, text: typed.clean });
    else pick(to);
  };
  return (
    <form
      class="own-skill"
      onSubmit={(event) => {
        event.preventDefault();
        typed.press();
      }}
    >
      <label for={id}>{prompt}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-describedby={`${id}-foot`}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
      />
      {typed.clean !== "" && (
        <>
          <Zones label={vennAnswer.where} zones={zones} chosen={zone} choose={choose} />
          <TypedFoot
            id={`${id}-foot`}
            typed={typed}
            sendLabel={words.send}
            held={held}
            quiet={nearLimit(typed.clean, NAME_CHARS) || words.private}
          />
        </>
      )}
      {placed && stands && (
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            typed.type("");
            remove();
          }}
        >
          {vennAnswer.remove}
        </button>
      )}
    </form>
  );
}
