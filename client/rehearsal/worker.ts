/**
 * Runs simulated people beside the page: browsers slow down the timers of a page that is not seen, and a facilitator looks at the
 * big screen. They go when the page goes.
 */
import "./no-document.ts";
import { connect } from "../wire/connection.ts";
import { randomText } from "../wire/storage.ts";
import { type Crowd, letIn } from "./crowd.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { peopleOf } from "./people.ts";

let crowd: Crowd | null = null;

const tell = (message: FromWorker) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.t === "hurry") {
    crowd?.hurry();
    return;
  }
  crowd ??= letIn(peopleOf(data.size, data.secret, data.door), {
    code: data.code,
    open: connect,
    newId: () => randomText(16),
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    tell: (news) => tell({ t: "news", news }),
  });
});
