/** Typing a return code. */
import { useState } from "preact/hooks";
import { mine } from "../locales/en/mine.ts";

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
  const clean = room.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === "" || clean === "") return;
        if (go) return go(typed);
        history.replaceState(null, "", `/j/${clean}#return=${encodeURIComponent(typed.trim())}`);
        location.reload();
      }}
    >
      {code === "" && (
        <>
          <label for="return-room">{words.room}</label>
          <input
            id="return-room"
            class="code"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={12}
            value={room}
            onInput={(event) => setRoom(event.currentTarget.value)}
          />
        </>
      )}
      <label for="return-code">{words.code}</label>
      <input
        id="return-code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={60}
        aria-describedby="return-hint"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id="return-hint" class="soft small">
        {words.hint}
      </p>
      <button type="submit" class="primary wide">
        {words.go}
      </button>
    </form>
  );
}
