/** The form for a colleague's link: whose it is, and what it opens. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import { NAME_CHARS, TEAM_KEYS } from "../../../../shared/limits.ts";
import { isColleague } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { cleanLine, cutText } from "../../../../shared/text.ts";
import { forgetMadeKey } from "../../../wire/made-links.ts";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { makeKey } from "./make-key.ts";

const AT = "team:new";
const KINDS = ["co", "producer"] as const;

interface NewLinkProps {
  model: HostModel;
  view: HostView;
  /** A link was asked for. */
  made(id: string): void;
  /** The id of the link that has come of it. */
  done: string | null;
}

export function NewLink({ model, view, made, done }: NewLinkProps) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const refused = model.troubles.value.has(AT);

  useEffect(() => {
    if (done !== null && done === asked) setOpen(false);
  }, [done]);
  useEffect(() => {
    if (refused && asked !== null) forgetMadeKey(model.code, asked);
  }, [refused]);

  const hosts = view.team.keys.filter(({ kind }) => isColleague(kind)).length;
  if (hosts >= TEAM_KEYS.hosts) return <p class="small">{fill(words.make.fullHosts, { n: hosts })}</p>;
  if (!open) {
    return (
      <button ref={first} type="button" onClick={() => setOpen(true)}>
        {words.make.open}
      </button>
    );
  }
  return (
    <Form
      model={model}
      send={(kind, name) => {
        const { id } = makeKey(model, AT, { kind, name });
        setAsked(id);
        made(id);
      }}
      cancel={() => {
        setOpen(false);
        requestAnimationFrame(() => first.current?.focus());
      }}
    />
  );
}

interface FormProps {
  model: HostModel;
  send(kind: (typeof KINDS)[number], name: string): void;
  cancel(): void;
}

function Form({ model, send, cancel }: FormProps) {
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<(typeof KINDS)[number]>("co");
  const [nameless, setNameless] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const busy = model.waiting.value.has(AT);
  useEffect(() => field.current?.focus(), []);
  const submit = () => {
    const name = cutText(cleanLine(typed), NAME_CHARS);
    setNameless(name === "");
    if (name === "") field.current?.focus();
    else if (!busy) send(kind, name);
  };
  return (
    <form
      class="new-link"
      onKeyDown={(event) => event.key === "Escape" && cancel()}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <label for="link-name">{words.make.name}</label>
        <input
          id="link-name"
          ref={field}
          type="text"
          autocomplete="off"
          aria-describedby="link-name-hint link-name-problem"
          aria-invalid={nameless}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id="link-name-hint" class="soft small">
          {words.make.nameHint}
        </p>
        <p id="link-name-problem" class="trouble" role="alert">
          {nameless ? words.make.noName : ""}
        </p>
      </div>
      <fieldset class="kinds">
        <legend>{words.make.kind}</legend>
        {KINDS.map((one) => (
          <label key={one} class={kind === one ? "tick is-ticked" : "tick"}>
            <input type="radio" name="link-kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>
              {words.links.kinds[one]}
              <span class="soft small block">{words.links.may[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? words.make.making : words.make.act}
        </button>
        <button type="button" onClick={cancel}>
          {words.make.cancel}
        </button>
      </div>
      <Trouble model={model} at={AT} />
    </form>
  );
}
