/** The forms at the door: the code, and what the room asks. Fetched only for those who need them. */
import "../../../exercises/answers.css";
import { useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { door as words } from "#words/join-door.ts";
import type { ReadCode } from "../../../../shared/code.ts";
import { NAME_CHARS } from "../../../../shared/limits.ts";
import type { RoomInfo } from "../../../../shared/protocol/http.ts";
import { cleanLine, cutText } from "../../../../shared/text.ts";
import { BeforeQuestions } from "../../../exercises/BeforeQuestions.tsx";
import { draftsOf } from "../../../ui/drafts.ts";
import { goTo } from "../../../ui/go-to.ts";
import { codeProblem, readTyped } from "../../../ui/typed-code.ts";
import { remember } from "../../../wire/storage.ts";
import { Message } from "../Message.tsx";
import type { Door } from "../model/door.ts";
import { CodeField } from "./CodeField.tsx";
import { ReturnFold } from "./ReturnFold.tsx";

/** Asks for a code; `wrong` is one that opened nothing, or what the address has in its place. */
export function CodeForm({ wrong }: { wrong: string | Exclude<ReadCode, { is: "code" }> | null }) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const send = () => {
    const read = readTyped(typed, location.host);
    if (read.is === "link" || read.is === "code") {
      // A typed secret must not stay on the screen.
      setTyped(read.is === "code" ? read.code : "");
      goTo(read.is === "code" ? `/j/${read.code}` : read.address);
    } else setProblem(codeProblem(read));
  };
  return (
    <Message {...(wrong === null ? { title: words.title } : whatIsWrong(wrong))}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <CodeField
          id="code"
          label={words.code}
          value={typed}
          problem={problem}
          change={(text) => {
            setTyped(text);
            setProblem(null);
          }}
        />
        <button type="submit" class="primary wide">
          {words.go}
        </button>
      </form>
      <ReturnFold code="" />
    </Message>
  );
}

function whatIsWrong(wrong: string | Exclude<ReadCode, { is: "code" }>): { title: string; more: string } {
  if (typeof wrong !== "string") return { title: words.mistyped, more: codeProblem(wrong) };
  return { title: words.unknown, more: fill(words.unknownMore, { code: wrong }) };
}

/** The draft's name, under which a half-typed name survives a reload. */
const NAME = "name";

/** Says what people must know before they join, and asks what the room wants to know. */
export function AboutForm({ info, enter }: { info: RoomInfo; enter: Door["enter"] }) {
  const { code, names, segments, rehearsal, retentionDays } = info;
  const drafts = draftsOf(code, "door", 1);
  const [name, setName] = useState(() => drafts.read(NAME)?.text ?? "");
  const [nameless, setNameless] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [group, setGroup] = useState("");
  // The name as the room will store it: without invisible characters, and never cut inside an emoji.
  const clean = cutText(cleanLine(name), NAME_CHARS);
  const byMode = segments !== null && "by" in segments;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (names === "required" && clean === "") {
          setNameless(true);
          field.current?.focus();
          return;
        }
        // The hello tells the room how somebody takes part.
        if (byMode) remember(`mode:${code}`, group || "room");
        drafts.drop(NAME, name);
        enter(clean, byMode ? null : group || null);
      }}
    >
      {rehearsal && <BeforeQuestions rehearsal />}
      {names !== "off" && (
        <>
          <label for="name">{names === "required" ? words.name : words.nameOptional}</label>
          <input
            id="name"
            type="text"
            autocomplete="name"
            dir="auto"
            ref={field}
            aria-required={names === "required"}
            aria-invalid={nameless}
            aria-describedby="name-hint name-problem"
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
              drafts.keep(NAME, event.currentTarget.value);
              setNameless(false);
            }}
          />
          <p id="name-hint" class="soft small">
            {words.nameHint}
          </p>
          <p id="name-problem" class="problem" role="alert">
            {nameless ? words.nameless : ""}
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
      {!rehearsal && <BeforeQuestions rehearsal={false} />}
      <p class="soft small">{plural(retentionDays, words.kept)}</p>
    </form>
  );
}

const MODES = [
  { id: "room", text: words.mode.room },
  { id: "remote", text: words.mode.remote },
];
/** The default: choosing a group is optional. */
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
