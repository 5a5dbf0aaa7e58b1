/** The rooms that this browser has started, with their links. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { dayOf } from "../../ui/dates.ts";
import { keptKey } from "../../wire/keys.ts";
import type { KeptRoom, Rooms } from "../../wire/rooms.ts";

/** Nothing at all where there is no room. */
export function RoomList({ rooms }: { rooms: Rooms }) {
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
            {list.map((room) => (
              <Row key={room.code} room={room} rooms={rooms} say={setSaid} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const LINKS = ["host", "stage", "report"] as const;

function Row({ room, rooms, say }: { room: KeptRoom; rooms: Rooms; say(text: string): void }) {
  const [open, setOpen] = useState(false);
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
