/** The forms at the door: the code, and what the room asks. Fetched only for those who need them. */
import "../exercises/answers.css";
import { useState } from "preact/hooks";
import { NAME_CHARS } from "../../shared/limits.ts";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import { later } from "../locales/en/join-later.ts";
import { fill } from "../locales/index.ts";
import type { Door } from "../models/door.ts";
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
  const [segment, setSegment] = useState<string | null>(null);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (info.names !== "required" || name.trim() !== "") enter(name.trim(), segment);
      }}
    >
      {info.names !== "off" && (
        <>
          <label for="name">{info.names === "required" ? words.name : words.nameOptional}</label>
          <input
            id="name"
            type="text"
            autocomplete="name"
            maxLength={NAME_CHARS}
            required={info.names === "required"}
            aria-describedby="name-hint"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id="name-hint" class="soft small">
            {words.nameHint}
          </p>
        </>
      )}
      {info.segments && (
        <fieldset class="group" aria-describedby="segment-hint">
          <legend>{info.segments.question}</legend>
          <p id="segment-hint" class="soft small">
            {words.segmentHint}
          </p>
          <div class="pick-list">
            {info.segments.options.map((option) => (
              <label key={option} class="pick">
                <input type="radio" name="segment" checked={segment === option} onChange={() => setSegment(option)} />
                <span>{option}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <button type="submit" class="primary wide">
        {words.enter}
      </button>
    </form>
  );
}
