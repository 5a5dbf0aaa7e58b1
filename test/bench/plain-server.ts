/** The least that a vote can cost: one Node process that counts in memory, and loses everything when it ends. */
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

const answers = new Map<string, unknown>();
const http = createServer((_, response) => response.end());
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on("connection", (socket) => {
  socket.on("message", (data) => {
    const message: Record<string, unknown> = JSON.parse(String(data));
    if (message.t === "hello") return socket.send(JSON.stringify({ t: "welcome", answers: answers.size }));
    const id = String(message.id);
    answers.set(id, message.payload);
    socket.send(JSON.stringify({ t: "ack", id }));
  });
});

http.listen(Number(process.env.PORT), "127.0.0.1");
