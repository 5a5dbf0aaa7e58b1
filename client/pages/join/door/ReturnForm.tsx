/** Typing a return code. */
import { useState } from "preact/hooks";
import { mine } from "#words/mine.ts";
import { goTo } from "../../../ui/go-to.ts";
import { codeProblem, readTyped } from "../../../ui/typed-code.ts";
import { resumeOf } from "../model/return-code.ts";
import { CodeField } from "./CodeField.tsx";

const words = mine.form;

interface ReturnFormProps {
  /** The room's code; asked for where there is none. */
  code: string;
  typed?: string;
  /** Tries the code where the page is the room's already; without it the page goes there. */
  go?(typed: string): void;
}

export function ReturnForm({ code, typed: before = "", go }: ReturnFormProps) {
  const [room, setRoom] = useState(code);
  const [typed, setTyped] = useState(before);
  const [problems, setProblems] = useState<{ room: string | null; typed: string | null }>(NONE);

  const send = () => {
    const [inRoom, inTyped] = [room, typed].map((text) => readTyped(text, location.host));
    // A whole link, pasted into either field, holds both codes.
    for (const read of [inTyped, inRoom]) if (read?.is === "link") return goTo(read.address);
    const wrongRoom = inRoom && inRoom.is !== "code" && inRoom.is !== "link" ? codeProblem(inRoom) : null;
    const wrongCode = typed.trim() === "" ? words.empty : resumeOf(typed) === null ? words.mistyped : null;
    setProblems({ room: wrongRoom, typed: wrongCode });
    if (inRoom?.is !== "code" || wrongCode !== null) return;
    if (go) go(typed);
    else goTo(`/j/${inRoom.code}#return=${encodeURIComponent(typed.trim())}`);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {code === "" && (
        <CodeField
          id="return-room"
          label={words.room}
          value={room}
          problem={problems.room}
          change={(text) => {
            setRoom(text);
            setProblems(NONE);
          }}
        />
      )}
      <label for="return-code">{words.code}</label>
      <input
        id="return-code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        translate={false}
        aria-describedby="return-hint return-problem"
        aria-invalid={problems.typed !== null}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setProblems(NONE);
        }}
      />
      <p id="return-hint" class="soft small">
        {words.hint}
      </p>
      <p id="return-problem" class="problem" role="alert">
        {problems.typed}
      </p>
      <button type="submit" class="primary wide">
        {words.go}
      </button>
    </form>
  );
}

const NONE = { room: null, typed: null };
