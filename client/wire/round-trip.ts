/** Measures how long a message takes to a room's server and back, over a live connection of its own. */

/** Milliseconds until it is taken for blocked. */
const WAIT_MS = 8_000;
/** The median of a few forgives the first one, which pays for the connection. */
const TIMES = 5;

/** What it needs of the browser. */
export interface RoundTripTools {
  open(address: string): WebSocket;
  now(): number;
}

const browser: RoundTripTools = { open: (address) => new WebSocket(address), now: () => performance.now() };

/** The median in milliseconds; null where no answer came. A ping is answered before anybody has said who they are. */
export function roundTrip(code: string, { open, now }: RoundTripTools = browser): Promise<number | null> {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return new Promise((settle) => {
    const socket = open(`${scheme}://${location.host}/ws/${code}?as=host`);
    const took: number[] = [];
    let sentAt = 0;
    const end = (ms: number | null) => {
      clearTimeout(timer);
      settle(ms);
      socket.close();
    };
    const timer = setTimeout(() => end(null), WAIT_MS);
    const ping = () => {
      sentAt = now();
      socket.send("ping");
    };
    socket.addEventListener("open", ping);
    socket.addEventListener("message", ({ data }) => {
      if (data !== "pong") return;
      took.push(now() - sentAt);
      if (took.length < TIMES) ping();
      else end(took.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? null);
    });
    // After its own end this settles nothing any more.
    socket.addEventListener("close", () => {
      clearTimeout(timer);
      settle(null);
    });
  });
}

/** What it means to whoever runs a workshop. */
export type Pace = "quick" | "fair" | "slow" | "blocked";

/** A press should show within a tenth of a second, and feels broken after one. */
export function paceOf(ms: number | null): Pace {
  if (ms === null) return "blocked";
  if (ms < 150) return "quick";
  return ms < 700 ? "fair" : "slow";
}
