/** A page waits to be let in: a line at the top, with a field for the four digits that it shows. */
import { useEffect, useState } from "preact/hooks";
import { plural } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import { NAME_CHARS } from "../../../../shared/limits.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import type { PageKind } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { cleanLine, cutText } from "../../../../shared/text.ts";
import { forgetMadeKey } from "../../../wire/made-links.ts";
import { nextStageName } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import { leaveToPrimary } from "../parts/catch-focus.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { pairKey } from "./make-key.ts";
import "./knock.css";

const AT = "team:knock";
const KINDS = ["stage", "co", "producer"] as const satisfies readonly PageKind[];
/** Milliseconds for which it says that a page was let in. */
const SAID_MS = 6_000;

export function Knock({ model, view }: { model: HostModel; view: HostView }) {
  const { waiting } = view.team;
  const [asked, setAsked] = useState<string | null>(null);
  const [said, setSaid] = useState(false);
  /** So many were waiting when the host said “not now”. */
  const [ignored, setIgnored] = useState(0);
  const busy = model.waiting.value.has(AT);
  const refused = model.troubles.value.has(AT);

  useEffect(() => {
    if (asked === null || busy) return;
    if (refused) forgetMadeKey(model.code, asked);
    else {
      setSaid(true);
      leaveToPrimary();
    }
    setAsked(null);
  }, [asked, busy, refused]);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  useEffect(() => {
    // Whoever comes later is told again.
    if (waiting < ignored) setIgnored(waiting);
  }, [waiting]);

  const mayLetIn = may(model.you.value.kind, "pair") && view.room.status !== "ended";
  const open = mayLetIn && waiting > ignored;
  return (
    <div class="knock" role="status">
      {said && <p class="small">{words.knock.in}</p>}
      {open && (
        <Form
          // What was typed for one page is of no use for the next.
          key={said ? "in" : "next"}
          text={plural(waiting, words.knock.waits)}
          stage={nextStageName(view.team)}
          busy={busy}
          send={(kind, name, digits) => {
            setSaid(false);
            setAsked(pairKey(model, AT, { kind, name, digits }).id);
          }}
          notNow={() => {
            setIgnored(waiting);
            leaveToPrimary();
          }}
        />
      )}
      {open && <Trouble model={model} at={AT} />}
    </div>
  );
}

interface FormProps {
  text: string;
  /** What a big screen that is let in is called. */
  stage: string;
  busy: boolean;
  send(kind: PageKind, name: string, digits: string): void;
  notNow(): void;
}

function Form({ text, stage, busy, send, notNow }: FormProps) {
  const [digits, setDigits] = useState("");
  const [kind, setKind] = useState<PageKind>("stage");
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<"" | "digits" | "name">("");
  const submit = () => {
    const name = kind === "stage" ? stage : cutText(cleanLine(typed), NAME_CHARS);
    if (digits.length !== 4) setProblem("digits");
    else if (name === "") setProblem("name");
    else if (!busy) send(kind, name, digits);
  };
  return (
    <form
      onKeyDown={(event) => event.key === "Escape" && notNow()}
      onSubmit={(event) => {
        event.preventDefault();
        setProblem("");
        submit();
      }}
    >
      <label for="knock-digits">{text}</label>
      <div class="row">
        <input
          id="knock-digits"
          class="digits"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={9}
          aria-describedby="knock-problem"
          aria-invalid={problem === "digits"}
          value={digits}
          onInput={({ currentTarget }) => {
            const read = digitsIn(currentTarget.value);
            // The field shows what was read, also where that has not changed.
            currentTarget.value = read;
            setDigits(read);
            setProblem("");
          }}
        />
        <select
          aria-label={words.knock.as}
          value={kind}
          onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? "stage")}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.knock.kinds[one]}
            </option>
          ))}
        </select>
        {kind !== "stage" && (
          <input
            class="knock-name"
            type="text"
            autocomplete="off"
            placeholder={words.make.name}
            aria-label={words.make.name}
            aria-invalid={problem === "name"}
            value={typed}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setProblem("");
            }}
          />
        )}
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? words.knock.busy : words.knock.act}
        </button>
        <button type="button" class="quiet" onClick={notNow}>
          {words.knock.notNow}
        </button>
      </div>
      {kind !== "stage" && <p class="soft small">{words.links.may[kind]}</p>}
      <p id="knock-problem" class="trouble" role="alert">
        {problem === "" ? "" : problem === "digits" ? words.knock.four : words.make.noName}
      </p>
    </form>
  );
}

/** The digits in what was typed, of whichever script: four at most. */
function digitsIn(text: string): string {
  return text.normalize("NFKC").replace(/\D/g, "").slice(0, 4);
}
