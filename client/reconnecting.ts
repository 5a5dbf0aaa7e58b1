/** A socket that comes back by itself, at growing intervals. */

/** How it tries, in milliseconds. Read anew at every try, so it may change meanwhile. */
export interface Tries {
  /** Before the first try after a drop; each further one waits longer by a third. */
  minReconnectionDelay: number;
  maxReconnectionDelay: number;
  /** A connection that takes longer is given up. */
  connectionTimeout: number;
}

interface Heard {
  open: unknown;
  message: { data: string };
  /** After the next try has been planned, so that a listener may still call it off by `close`. */
  close: { code: number };
}

export interface ReconnectingSocket {
  readonly OPEN: number;
  readonly readyState: number;
  /** Whether it left; what did not is not kept. */
  send(text: string): boolean;
  /** Connects anew at once. */
  reconnect(): void;
  /** Ends it; only `reconnect` begins again. */
  close(): void;
  addEventListener<Name extends keyof Heard>(name: Name, listener: (event: Heard[Name]) => void): void;
}

const GROWTH = 1.3;
/** A connection that has held for so long was a good one: the next drop is a first one again. */
const UPTIME_MS = 5_000;

export function reconnectingSocket(address: () => string, tries: Tries): ReconnectingSocket {
  const listeners: { [Name in keyof Heard]: ((event: Heard[Name]) => void)[] } = { open: [], message: [], close: [] };
  const tell = <Name extends keyof Heard>(name: Name, event: Heard[Name]) => {
    for (const listener of listeners[name]) listener(event);
  };
  let socket: WebSocket | null = null;
  let next: ReturnType<typeof setTimeout> | undefined;
  let timeout: ReturnType<typeof setTimeout> | undefined;
  let uptime: ReturnType<typeof setTimeout> | undefined;
  let dropped = 0;

  const connect = () => {
    const own = new WebSocket(address());
    socket = own;
    // What an earlier socket still says is nobody's business any more.
    const hear = <Name extends keyof WebSocketEventMap>(name: Name, act: (event: WebSocketEventMap[Name]) => void) =>
      own.addEventListener(name, (event) => socket === own && act(event));
    const lost = (code: number) => {
      leave();
      plan();
      tell("close", { code });
    };
    timeout = setTimeout(() => lost(1000), tries.connectionTimeout);
    hear("open", (event) => {
      clearTimeout(timeout);
      uptime = setTimeout(() => {
        dropped = 0;
      }, UPTIME_MS);
      tell("open", event);
    });
    hear("message", (event) => tell("message", event));
    // An error is always followed by a close.
    hear("close", ({ code }) => lost(code));
  };
  const plan = () => {
    const delay = Math.min(tries.minReconnectionDelay * GROWTH ** dropped, tries.maxReconnectionDelay);
    dropped += 1;
    next = setTimeout(connect, delay);
  };
  /** Lets go of the socket in hand; whether there was one. */
  const leave = (): boolean => {
    clearTimeout(next);
    clearTimeout(timeout);
    clearTimeout(uptime);
    const left = socket;
    socket = null;
    left?.close();
    return left !== null;
  };

  next = setTimeout(connect);
  return {
    OPEN: 1,
    get readyState() {
      return socket ? socket.readyState : 3;
    },
    send: (text) => {
      if (socket?.readyState !== 1) return false;
      socket.send(text);
      return true;
    },
    reconnect: () => {
      const had = leave();
      dropped = 0;
      next = setTimeout(connect);
      if (had) tell("close", { code: 1000 });
    },
    close: () => {
      if (leave()) tell("close", { code: 1000 });
    },
    addEventListener: (name, listener) => {
      listeners[name].push(listener);
    },
  };
}
