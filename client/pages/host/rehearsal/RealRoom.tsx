/** The way from a rehearsal to the real room: one press. */
import { useId, useState } from "preact/hooks";
import { home } from "#words/home.ts";
import { rehearsal } from "#words/rehearsal.ts";
import { goTo } from "../../../ui/go-to.ts";
import { fetchInLanguage } from "../../../wire/in-language.ts";
import { pictureStore } from "../../../wire/pictures.ts";
import { runAgain } from "../../../wire/ran.ts";
import { keptRooms } from "../../../wire/rooms.ts";

const words = rehearsal.real;

/** A room with the plan as it stands, and the same options; its host page comes up in place of this one. */
export function RealRoom({ code }: { code: string }) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const make = async () => {
    if (busy) return;
    setBusy(true);
    setProblem("");
    const made = await runAgain(code, {
      rooms: keptRooms(home, fetchInLanguage),
      pictures: pictureStore(),
      offline: home.offline,
      notHere: home.rooms.notHere,
      noKey: home.rooms.noKey,
      go: goTo,
      call: fetchInLanguage,
    });
    // Without a problem the page is being left.
    if (made.is !== "problem") return;
    setProblem(made.text);
    setBusy(false);
  };
  return (
    <div class="guests-real">
      <button type="button" aria-disabled={busy} aria-describedby={id} title={words.hint} onClick={() => void make()}>
        {busy ? words.busy : words.act}
      </button>
      <span id={id} class="unseen">
        {words.hint}
      </span>
      {problem !== "" && (
        <p class="trouble small" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
