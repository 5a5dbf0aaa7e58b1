/**
 * The least that a durable vote can cost on this platform: one Durable Object that writes each answer to SQLite and acks.
 * It names only what it uses of the platform, so that it type-checks beside the other tests, which run in Node.
 */
interface Platform {
  storage: { sql: { exec(query: string, ...values: string[]): unknown } };
  acceptWebSocket(socket: WebSocket): void;
}

interface Bindings {
  VOTES: { getByName(name: string): { fetch(request: Request): Promise<Response> } };
}

declare const WebSocketPair: new () => { 0: WebSocket; 1: WebSocket };

export class BareObject {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
    platform.storage.sql.exec("CREATE TABLE IF NOT EXISTS answers (id TEXT PRIMARY KEY, payload TEXT) WITHOUT ROWID");
  }

  fetch(): Response {
    const { 0: phone, 1: here } = new WebSocketPair();
    this.#platform.acceptWebSocket(here);
    const upgraded = { status: 101, webSocket: phone };
    return new Response(null, upgraded);
  }

  webSocketMessage(socket: WebSocket, text: string): void {
    const message: Record<string, unknown> = JSON.parse(text);
    if (message.t === "hello") return socket.send(JSON.stringify({ t: "welcome" }));
    const id = String(message.id);
    this.#platform.storage.sql.exec(
      "INSERT OR REPLACE INTO answers (id, payload) VALUES (?, ?)",
      id,
      JSON.stringify(message.payload),
    );
    socket.send(JSON.stringify({ t: "ack", id }));
  }
}

export default {
  fetch(request: Request, { VOTES }: Bindings): Response | Promise<Response> {
    if (request.headers.get("upgrade") !== "websocket") return new Response();
    return VOTES.getByName(new URL(request.url).pathname).fetch(request);
  },
};
