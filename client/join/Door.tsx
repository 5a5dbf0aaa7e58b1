/** Before somebody is in: the code, and what the room asks. Most people never see it. */
import { useState } from "preact/hooks";
import { NAME_CHARS } from "../../shared/limits.ts";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import { common } from "../locales/en/common.ts";
import { join } from "../locales/en/join.ts";
import { fill } from "../locales/index.ts";
import type { Door } from "../models/door.ts";
import { Message } from "./Message.tsx";

const words = join.door;

export function DoorScreen({ code, door }: { code: string; door: Door }) {
  const state = door.state.value;
  switch (state.is) {
    case "no-code":
      return (
        <Message title={words.title}>
          <CodeForm />
        </Message>
      );
    case "unknown":
      return (
        <Message title={words.unknown} more={fill(words.unknownMore, { code })}>
          <CodeForm />
        </Message>
      );
    case "shut":
      return state.why === "ended" ? (
        <Message title={words.ended} more={words.endedMore} />
      ) : (
        <Message title={words.locked} more={words.lockedMore}>
          <button type="button" class="primary wide" onClick={door.look}>
            {common.tryAgain}
          </button>
        </Message>
      );
    case "asking":
      return (
        <Message title={state.info.title}>
          <AboutForm info={state.info} enter={door.enter} />
        </Message>
      );
    case "looking":
    case "in":
      return <Message title={common.product} more={state.is === "looking" && state.slow ? words.slow : words.looking} calm />;
    default:
      return state satisfies never;
  }
}

function CodeForm() {
  const [code, setCode] = useState("");
  const clean = code.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return (
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
  );
}

function AboutForm({ info, enter }: { info: RoomInfo; enter: Door["enter"] }) {
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
          <div class="options">
            {info.segments.options.map((option) => (
              <label key={option} class="option">
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
