import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { eventually } from "../support/eventually.ts";
import { alive, freePort, run, temporaryFolder } from "../support/server.ts";
import { starter } from "../support/started.ts";

const start = starter();

const STEP = {
  id: "q1",
  exercise: "choice",
  title: "A question",
  minutes: 3,
  settings: { question: "Tea?", options: ["yes", "no"] },
};
const AGENDA = { v: 1, title: "One question", locale: "en", steps: [STEP] };

describe("npm start", () => {
  it("says where it is, for this machine and for phones, and where the data lies", async () => {
    const served = await start();
    expect(served.output()).toContain(`http://localhost:${served.port}`);
    expect(served.output()).toContain(served.dataDir);
    for (const path of ["/", "/j/ABCDEF", "/host/ABCDEF", "/stage/ABCDEF", "/report/ABCDEF"]) {
      const page = await fetch(served.url + path);
      expect(page.status, path).toBe(200);
      expect(await page.text()).toContain('<div id="app">');
    }
  });

  it("stops cleanly on Ctrl-C and leaves nothing running", async () => {
    const served = await start();
    const { server, workerd } = served.pids();
    expect([alive(server), alive(workerd)]).toEqual([true, true]);
    expect(served.output()).not.toContain("That is few");
    expect(await served.stop()).toBe(0);
    expect([alive(server), alive(workerd)]).toEqual([false, false]);
    expect(served.output().trimEnd().split("\n").at(-1)).toBe(
      `Stopped. The rooms are kept in ${served.dataDir}: npm start serves them again.`,
    );
  });

  it("says that phones cannot reach it where it listens on this machine alone, and shows no address that leads nowhere", async () => {
    const served = await start({ env: { HOST: "127.0.0.1", HOSTNAMES: "" } });
    expect(served.output()).toContain("Phones cannot reach it: it listens on this machine alone (HOST=127.0.0.1).");
    expect(served.output().match(/http:\/\/\S+/g)).toEqual([served.url]);
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    expect(await host.until("welcome")).toMatchObject({ view: { joinUrls: [`${served.url}/j/${code}`] } });
  });

  it("ends with the npm that started it, on SIGTERM too, which npm passes on to the shell alone", async () => {
    const served = await start({ within: ["/bin/sh", "-c", "exec npm start"] });
    const { server, workerd } = served.pids();
    expect(await served.stop("SIGTERM")).toBe(0);
    await eventually("both processes are gone", () => !alive(server) && !alive(workerd));
  });

  it("says in one line that the port is taken", async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((settle) => other.listen(port, "0.0.0.0", settle));
    const { output, ended } = run({ PORT: String(port), DATA_DIR: temporaryFolder() });
    expect(await ended).toBe(1);
    expect(output().trim()).toBe(
      `Port ${port} is taken by another program. Stop that one, or start with another port: PORT=${port + 1} npm start`,
    );
    await new Promise((settle) => other.close(settle));
  });

  it("says in one line that the folder cannot be used", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const { output, ended } = run({ PORT: String(await freePort()), DATA_DIR: join(file, "data") });
    expect(await ended).toBe(1);
    expect(output().trim()).toMatch(
      /^\/.*\/file\/data, or a part of that path, is a file\. Set DATA_DIR to a folder\.$/,
    );
  });

  it("says in one line that another server has the folder", async () => {
    const served = await start();
    const { output, ended } = run({ PORT: String(await freePort()), DATA_DIR: served.dataDir });
    expect(await ended).toBe(1);
    expect(output().trim()).toMatch(
      /^The data folder .* is in use by another server \(process \d+\)\. Stop that one, or set DATA_DIR to another folder\.$/,
    );
  });

  it("R-01 ends a workerd that a killed server left behind, and finds its rooms again", async () => {
    const first = await start();
    const { code, keys } = await makeRoom(first.url, { agenda: AGENDA });
    const { server, workerd } = first.pids();
    process.kill(server, "SIGKILL");
    await first.ended;
    // Until then the workshop goes on: phones and facilitators find it, though nobody knows this machine's addresses now.
    await Client.join(first.url, code, { role: "participant", resume: "a-phone-that-comes-now" });
    await Client.join(first.url, code, { role: "host", key: keys.host });
    expect(alive(workerd)).toBe(true);
    const second = await start({ port: first.port, dataDir: first.dataDir });
    await eventually("the orphan is gone", () => !alive(workerd));
    expect((await fetch(`${second.url}/api/rooms/${code}`)).status).toBe(200);
  });
});

describe("kill -9 of workerd in the middle of a vote", () => {
  it("R-01 keeps every acked answer, and the workshop goes on", async () => {
    const first = await start();
    const { code, keys } = await makeRoom(first.url, { agenda: AGENDA });
    const host = await Client.join(first.url, code, { role: "host", key: keys.host });
    await host.command({ do: "open", step: "q1", round: 1, from: "setup" });
    const resumes = Array.from({ length: 8 }, (_, n) => `resume-of-phone-number-${n}`.padEnd(24, "x"));
    const phones = await Promise.all(
      resumes.map((resume) => Client.join(first.url, code, { role: "participant", resume })),
    );
    const vote = (n: number) => ({
      t: "answer",
      step: "q1",
      round: 1,
      payload: { options: [n % 3 === 0 ? "no" : "yes"] },
    });
    await Promise.all(phones.slice(0, 5).map((phone, n) => phone.done(vote(n))));

    // While the last three are on their way: whether they were acked decides whether they have to be there.
    const racing = phones.slice(5).map((phone, n) =>
      phone.done(vote(n + 5)).then(
        () => true,
        () => false,
      ),
    );
    const { workerd } = first.pids();
    process.kill(workerd, "SIGKILL");
    await first.says("The rooms are served again");
    expect(first.output()).toContain("has ended: somebody killed it, or the system did (SIGKILL).");
    expect(alive(workerd)).toBe(false);
    const acked = [true, true, true, true, true, ...(await Promise.all(racing))];

    const back = await Promise.all(
      resumes.map((resume) => Client.join(first.url, code, { role: "participant", resume })),
    );
    for (const [n, phone] of back.entries()) {
      const welcome = await phone.until("welcome");
      if (acked[n])
        expect("own" in welcome && welcome.own.answers, `phone ${n}`).toMatchObject([
          { step: "q1", payload: vote(n).payload },
        ]);
      expect(phone.view?.step).toMatchObject({ id: "q1", phase: "collecting" });
      await phone.done(vote(n));
    }
    const again = await Client.join(first.url, code, { role: "host", key: keys.host });
    await again.command({ do: "close", step: "q1" });
    await again.command({ do: "reveal", step: "q1" });
    const told = await back[0]!.until("view", (heard) => heard.view.step?.phase === "revealed");
    expect(told.view.step?.result).toMatchObject({
      rounds: [{ answered: 8, result: { answer: { counts: { yes: 5, no: 3 } } } }],
    });
  });
});
