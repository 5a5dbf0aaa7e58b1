/** The forms at the door: the code, and what the room asks. Fetched only for those who need them. */
import "../exercises/answers.css";
import { useState } from "preact/hooks";
import { NAME_CHARS } from "../../shared/limits.ts";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import { later } from "../locales/en/join-later.ts";
import { fill } from "../locales/index.ts";
import type { Door } from "../models/door.ts";
import { remember } from "../storage.ts";
import { Message } from "./Message.tsx";
import { ReturnFold } from "./ReturnFold.tsx";

const words = later.door;

/** Asks for a code; `wrong` is one that opened nothing, with what to say about it. */
export function CodeForm({ wrong }: { wrong: { code: string; title: string } | null }) {
  const [code, setCode] = useState("");
  const clean = code.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return (
    <Message
      title={wrong?.title ?? words.title}
      {...(wrong && { more: fill(words.unknownMore, { code: wrong.code }) })}
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (clean !== "") location.assign(`/j/${clean}`);
        }}
      >
        <label for="code">{words.code}</label>
        <input
          id="code"
          class="code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          aria-describedby="code-hint"
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <p id="code-hint" class="soft small">
          {words.codeHint}
        </p>
        <button type="submit" class="primary wide">
          {words.go}
        </button>
      </form>
      <ReturnFold code="" />
    </Message>
  );
}

/** Asks for what the room wants to know. */
export function AboutForm({ info, enter }: { info: RoomInfo; enter: Door["enter"] }) {
  const [name, setName] = useState("");
  const [group, setGroup] = useState("");
  const { code, names, segments } = info;
  const byMode = segments !== null && "by" in segments;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (names === "required" && name.trim() === "") return;
        // The room takes how somebody takes part from the phone's hello, as at any other time.
        if (byMode) remember(`mode:${code}`, group || "room");
        enter(name.trim(), byMode ? null : group || null);
      }}
    >
      {names !== "off" && (
        <>
          <label for="name">{names === "required" ? words.name : words.nameOptional}</label>
          <input
            id="name"
            type="text"
            autocomplete="name"
            maxLength={NAME_CHARS}
            required={names === "required"}
            aria-describedby="name-hint"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id="name-hint" class="soft small">
            {words.nameHint}
          </p>
        </>
      )}
      {segments !== null && (
        <GroupField
          question={byMode ? words.mode.question : segments.question}
          groups={byMode ? MODES : [...segments.options.map((text) => ({ id: text, text })), NO_GROUP]}
          chosen={group || (byMode ? "room" : "")}
          choose={setGroup}
        />
      )}
      <button type="submit" class="primary wide">
        {words.enter}
      </button>
    </form>
  );
}

const MODES = [
  { id: "room", text: words.mode.room },
  { id: "remote", text: words.mode.remote },
];
/** Chosen until something else is: nobody has to say. */
const NO_GROUP = { id: "", text: words.noGroup };

interface GroupFieldProps {
  question: string;
  groups: readonly { id: string; text: string }[];
  chosen: string;
  choose(id: string): void;
}

function GroupField({ question, groups, chosen, choose }: GroupFieldProps) {
  return (
    <fieldset class="group" aria-describedby="segment-hint">
      <legend>{question}</legend>
      <p id="segment-hint" class="soft small">
        {words.segmentHint}
      </p>
      <div class="pick-list">
        {groups.map(({ id, text }) => (
          <label key={id} class="pick">
            <input type="radio" name="segment" checked={chosen === id} onChange={() => choose(id)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
