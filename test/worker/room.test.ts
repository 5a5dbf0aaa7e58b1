import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";

describe("a room", () => {
  it("is made and told of", async () => {
    const made = await exports.default.fetch("http://both.hats/api/rooms", { method: "POST", body: JSON.stringify({ agenda: "icebreaker" }) });
    console.log(made.status, await made.clone().text());
    expect(made.status).toBe(201);
    const { code } = await made.json<{ code: string }>();
    const info = await exports.default.fetch(`http://both.hats/api/rooms/${code}`);
    console.log(await info.text());
  });
});
