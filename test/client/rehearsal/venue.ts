/** A room in memory, with simulated people who reach it by its messages, and a clock that runs when it is told to. */
import { signal } from "@preact/signals";
import { type Crowd, type CrowdNews, letIn } from "../../../client/rehearsal/crowd.ts";
import { type Door, peopleOf } from "../../../client/rehearsal/people.ts";
import { LocalRoom } from "../../../client/sample-room/local-room.ts";
import type { Connection, connect, LinkState } from "../../../client/wire/connection.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import type { ParticipantDown } from "../../../shared/protocol/down.ts";
import { type ErrorCode, errors } from "../../../shared/protocol/error.ts";
import { START } from "../../support/room.ts";

type Open = typeof connect<ParticipantDown>;

export class Venue {
  readonly room: LocalRoom;
  readonly crowd: Crowd;
  /** Every error that anybody was told. */
  readonly errors: string[] = [];
  /** Answers that anybody has sent. */
  sent = 0;
  news: CrowdNews | null = null;
  /** Why nobody is let in; a room in memory has no door of its own. */
  refused: ErrorCode | null = null;
  #now = START;
  #tasks: { at: number; task: () => void }[] = [];
  #ids = 0;

  constructor(steps: readonly Step[], size: number, door: Door = { names: "off", segments: null }) {
    const now = () => this.#now;
    const origin = "https://hats.example";
    this.room = new LocalRoom({
      code: "SAMPLE",
      title: "Sample",
      steps: [...steps],
      seed: 2,
      origin,
      build: "test",
      now,
    });
    this.crowd = letIn(peopleOf(size, "s".repeat(24), door), {
      code: "SAMPLE",
      open: this.#open,
      after: (ms, task) => this.#after(ms, task),
      newId: () => {
        this.#ids += 1;
        return `simulated-${this.#ids}`;
      },
      tell: (news) => {
        this.news = news;
      },
    });
  }

  /** Lets so much time pass, with all that happens in it. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#tasks = this.#tasks.filter((one) => one !== next);
      this.#now = next.at;
      next.task();
    }
    this.#now = end;
  }

  #after(ms: number, task: () => void): () => void {
    const planned = { at: this.#now + ms, task };
    this.#tasks.push(planned);
    return () => {
      this.#tasks = this.#tasks.filter((one) => one !== planned);
    };
  }

  /** A socket to the room; everything on it takes a millisecond. */
  readonly #open: Open = ({ hello, hear }): Connection => {
    const state = signal<LinkState>({ is: "connecting" });
    let gone = false;
    const line = this.room.connect((text) => {
      const message: ParticipantDown = JSON.parse(text);
      if (message.t === "error") this.errors.push(message.code);
      this.#after(1, () => {
        if (gone) return;
        if (message.t === "welcome") state.value = { is: "live" };
        hear(message);
      });
    });
    const send = (message: object) =>
      void this.#after(1, () => {
        if (this.refused) hear({ t: "error", code: this.refused, message: errors[this.refused] });
        else line.hear(JSON.stringify(message));
      });
    send(hello());
    return {
      state,
      clockOffset: signal(0),
      send: (message) => {
        if (message.t === "answer") this.sent += 1;
        if (state.value.is === "live") send(message);
        return state.value.is === "live";
      },
      reconnect: () => send(hello()),
      end: () => {
        line.close();
        gone = true;
        state.value = { is: "lost" };
      },
    };
  };
}
