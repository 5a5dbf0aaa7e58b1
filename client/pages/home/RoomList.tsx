/** The rooms that this browser has started, with their links. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { takeRun } from "#words/take-run.ts";
import { dayOf } from "../../ui/dates.ts";
import { keptKey } from "../../wire/keys.ts";
import type { KeptRoom, Rooms } from "../../wire/rooms.ts";
import { hasRun, takeAddress } from "../../wire/run-minutes.ts";

interface RoomListProps {
  rooms: Rooms;
  /** Makes a fresh room with the plan of an earlier one; says what is in the way. */
  again(code: string): Promise<string | null>;
  /** How many people joined a room, as far as it tells. */
  people(code: string): Promise<number | null>;
}

/** Of how many of the latest rooms the number of people is asked: each of them is woken for it. */
const COUNTED = 5;
const unknown: RoomListProps["people"] = async () => null;

/** Nothing at all where there is no room. */
export function RoomList({ rooms, again, people }: RoomListProps) {
  const [said, setSaid] = useState("");
  const note = useRef<HTMLParagraphElement>(null);
  const list = rooms.list.value;

  useEffect(() => {
    void rooms.sweep(Date.now());
  }, [rooms]);
  // The row that was removed took the focus with it.
  useEffect(() => {
    if (said !== "") note.current?.focus();
  }, [said]);

  return (
    <>
      <p ref={note} class="said" role="status" tabIndex={-1}>
        {said}
      </p>
      {list.length > 0 && (
        <section class="rooms" aria-labelledby="rooms-heading">
          <h2 id="rooms-heading">{words.rooms.heading}</h2>
          <p class="soft small">{words.rooms.intro}</p>
          <ul>
            {list.map((room, place) => (
              <Row
                key={room.code}
                room={room}
                rooms={rooms}
                again={again}
                people={place < COUNTED ? people : unknown}
                say={setSaid}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const LINKS = ["host", "stage", "report"] as const;

interface RowProps extends RoomListProps {
  room: KeptRoom;
  say(text: string): void;
}

function Row({ room, rooms, again, people, say }: RowProps) {
  const [open, setOpen] = useState(false);
  const joined = useJoined(room.code, people);
  const more = useRef<HTMLButtonElement>(null);
  const { code, title } = room;
  const close = () => {
    setOpen(false);
    more.current?.focus();
  };
  return (
    <li class="room">
      <div class="room-head">
        <h3>{title}</h3>
        <p class="soft small">
          <span class="unseen">{words.rooms.code}</span> <span class="code">{code}</span>
          {room.rehearsal && <> · {words.rooms.rehearsal}</>}
          {room.startedAt !== undefined && <> · {dayOf(room.startedAt)}</>}
          {joined !== null && <> · {plural(joined, words.rooms.people)}</>}
          {" · "}
          {fill(words.rooms.expires, { date: dayOf(room.expiresAt) })}
        </p>
      </div>
      <p class="room-links">
        {LINKS.map((link) => (
          <a
            key={link}
            class="button"
            href={`/${link}/${code}`}
            aria-label={fill(words.rooms.linkOf, { link: words.rooms[link], title })}
          >
            {words.rooms[link]}
          </a>
        ))}
        <RunAgain room={room} again={again} />
        <a class="button quiet" href={`/plan?from=room:${code}`} aria-label={fill(words.rooms.planFromOf, { title })}>
          {words.rooms.planFrom}
        </a>
        {room.plan !== undefined && hasRun(code) && (
          <a
            class="button quiet"
            href={takeAddress(code, room.plan)}
            title={room.rehearsal ? takeRun.offer.rehearsal : takeRun.offer.real}
            aria-label={fill(takeRun.offer.actOf, { title })}
          >
            {takeRun.offer.act}
          </a>
        )}
        <button
          ref={more}
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-label={fill(words.rooms.moreOf, { title })}
          onClick={() => setOpen(!open)}
        >
          {words.rooms.more}
        </button>
      </p>
      {open && <Removing room={room} rooms={rooms} say={say} close={close} />}
    </li>
  );
}

/** Asked once for each row: the list is short, and the number is of interest afterwards. */
function useJoined(code: string, people: RoomListProps["people"]): number | null {
  const [joined, setJoined] = useState<number | null>(null);
  useEffect(() => {
    let here = true;
    void people(code).then((found) => {
      if (here) setJoined(found);
    });
    return () => {
      here = false;
    };
  }, [code, people]);
  return joined;
}

function RunAgain({ room: { code, title }, again }: Pick<RowProps, "room" | "again">) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const run = async () => {
    if (busy) return;
    setBusy(true);
    const wrong = await again(code);
    // Without a problem the page is being left.
    if (wrong === null) return;
    setProblem(wrong);
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        aria-disabled={busy}
        aria-label={fill(words.rooms.againOf, { title })}
        onClick={() => void run()}
      >
        {busy ? words.start.busy : words.rooms.again}
      </button>
      {problem !== "" && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

interface RemovingProps {
  room: KeptRoom;
  rooms: Rooms;
  say(text: string): void;
  close(): void;
}

/** Forgetting and deleting, each confirmed in place. */
function Removing({ room, rooms, say, close }: RemovingProps) {
  const [asking, setAsking] = useState<"forget" | "delete" | null>(null);
  const [problem, setProblem] = useState("");
  const no = useRef<HTMLButtonElement>(null);
  const { code, title } = room;

  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);

  const confirmed = async () => {
    if (asking === "forget") {
      rooms.forget(code);
      say(fill(words.rooms.forgotten, { title }));
      return;
    }
    const key = keptKey("host", code);
    const wrong = key === null ? words.rooms.noKey : await rooms.deleteNow(code, key);
    if (wrong === null) say(fill(words.rooms.deleted, { title }));
    else setProblem(wrong);
  };

  if (asking === null) {
    return (
      <div class="removing">
        <button type="button" onClick={() => setAsking("forget")}>
          {words.rooms.forget}
        </button>
        <button type="button" class="grave" onClick={() => setAsking("delete")}>
          {words.rooms.delete}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="removing asks" aria-labelledby={`ask-${code}`}>
      <p id={`ask-${code}`}>{fill(asking === "forget" ? words.rooms.forgetAsk : words.rooms.deleteAsk, { title })}</p>
      <button ref={no} type="button" onClick={close}>
        {words.rooms.keep}
      </button>
      <button type="button" class="grave" onClick={() => void confirmed()}>
        {asking === "forget" ? words.rooms.forgetYes : words.rooms.deleteYes}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </fieldset>
  );
}
