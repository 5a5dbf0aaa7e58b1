/** The links of a room, who has them open now, and a new one. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import { editionOf, type PageKind, type Team, type TeamKey, withdrawnWith } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { Confirm } from "../../../ui/Confirm.tsx";
import { forgetMadeKey, madeKey } from "../../../wire/made-links.ts";
import { linkOf } from "../model/links.ts";
import { isShared } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { catchFocus } from "../parts/catch-focus.ts";
import { SecretQr } from "../parts/SecretQr.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { NewLink } from "./NewLink.tsx";

interface Props {
  model: HostModel;
  view: HostView;
}

export function Links({ model, view }: Props) {
  const { team } = view;
  const you = model.you.value;
  const [made, setMade] = useState<string | null>(null);
  /** Somebody else's link that only the browser that made it can copy. */
  const keys = team.keys.flatMap((one) => (isPage(one) ? [one] : []));
  const elsewhere = keys.some(({ id }) => id !== you.id && madeKey(model.code, id) === null);
  const isThere = made !== null && keys.some(({ id }) => id === made);

  // What was made is to be given to somebody: that comes next.
  useEffect(() => {
    if (isThere) document.getElementById(copyId(made))?.focus();
  }, [isThere]);

  // A link that was withdrawn takes the focus away with it.
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useEffect(() => {
    if (keys.length < before.current) catchFocus(part.current);
    before.current = keys.length;
  }, [keys.length]);

  return (
    <div ref={part} class="links" tabIndex={-1}>
      <h3>{words.links.heading}</h3>
      {!isShared(team) && <p class="soft small">{words.links.none}</p>}
      <ul>
        <OwnerRow team={team} self={you.kind === "owner"} />
        {keys.map((key) => (
          <Row key={key.id} model={model} view={view} of={key} />
        ))}
      </ul>
      {view.room.status !== "ended" && elsewhere && <p class="soft small">{words.links.elsewhere}</p>}
      {!may(you.kind, "revoke") && <p class="soft small">{words.links.onlyFirst}</p>}
      {view.room.status !== "ended" && (
        <NewLink model={model} view={view} made={setMade} done={isThere ? made : null} />
      )}
    </div>
  );
}

type PageKey = TeamKey & { kind: PageKind };

const isPage = (key: TeamKey): key is PageKey => editionOf(key.kind) === null;

function OwnerRow({ team, self }: { team: Team; self: boolean }) {
  return (
    <li class="link-row">
      <Who name={team.owner ?? words.first} kind={words.first} pages={team.ownerPages} self={self} />
    </li>
  );
}

function Row({ model, view, of: { id, name, kind, pages } }: Props & { of: PageKey }) {
  const you = model.you.value;
  const key = madeKey(model.code, id);
  const self = id === you.id;
  const at = `team:${id}`;
  const along = withdrawnWith(view.team.keys, id);
  return (
    <li class="link-row">
      <Who name={name} kind={words.links.kinds[kind]} pages={pages} self={self} />
      <div class="row">
        {key !== null && (
          <>
            <CopyLink
              id={copyId(id)}
              class="dense"
              url={linkOf(view, kind, key)}
              text={words.links.copy}
              label={fill(words.links.copyOf, { name })}
            />
            <SecretQr
              class="dense"
              url={linkOf(view, kind, key)}
              label={fill(words.links.qr, { name })}
              show={words.links.show}
              showLabel={fill(words.links.showOf, { name })}
              hide={words.links.hide}
            />
          </>
        )}
        {may(you.kind, "revoke") && (
          <Confirm
            class="quiet dense"
            text={words.links.withdraw}
            label={fill(words.links.withdrawOf, { name })}
            ask={[fill(pages > 0 ? words.links.ask.open : words.links.ask.closed, { name }), ...goingToo(along)].join(
              " ",
            )}
            yes={words.links.yes}
            no={words.links.no}
            act={() => {
              model.command(at, { do: "revoke", id });
              for (const gone of [id, ...along.map((one) => one.id)]) forgetMadeKey(model.code, gone);
            }}
          />
        )}
      </div>
      <Trouble model={model} at={at} />
    </li>
  );
}

/** What is said of the links that are withdrawn with one. */
function goingToo(along: readonly TeamKey[]): string[] {
  const names = along.map(({ name }) => name).join(", ");
  return along.length > 0 ? [fill(plural(along.length, words.links.along), { names })] : [];
}

function Who({ name, kind, pages, self }: { name: string; kind: string; pages: number; self: boolean }) {
  const open = pages > 0 ? plural(pages, words.links.pages) : words.links.closed;
  return (
    <p class="who">
      {name}
      {self && <span class="soft"> ({words.you})</span>}
      <span class="soft small block">
        {/* The first facilitator without a name is called by what they are. */}
        {[...(kind === name ? [] : [kind]), open].join(" · ")}
      </span>
    </p>
  );
}

const copyId = (id: string): string => `copy-${id}`;
