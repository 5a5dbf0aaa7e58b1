import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { report as words } from "#words/report.ts";
import { openReport } from "../../../../client/pages/report/model.ts";
import {
  doneSteps,
  keptOfMade,
  numberOf,
  type ReportStep,
  sortQuestions,
  textsByItem,
  undoneSteps,
} from "../../../../client/pages/report/sections.ts";
import { forgetKeys, keepKey, keptKey } from "../../../../client/wire/keys.ts";

const step = (id: string, rounds: ReportStep["rounds"]): ReportStep => ({
  id,
  title: id,
  minutes: 4,
  privacy: "O",
  skipped: false,
  reopened: 0,
  texts: [],
  rounds,
  exercise: "text",
  settings: { question: "What?" },
});
const round: ReportStep["rounds"][number] = {
  round: 1,
  eligible: 3,
  answered: 3,
  passed: 0,
  result: { exercise: "text", n: 3, texts: [], more: 0 },
};
const note: ReportStep = { ...step("welcome", []), exercise: "note", settings: { text: "Welcome" } };

describe("the report's sections", () => {
  it("a step with a round is done, one without is not, and a page to read is neither", () => {
    const steps = [note, step("a", [round]), step("b", [])];
    expect(doneSteps(steps).map(({ id }) => id)).toEqual(["a"]);
    expect(undoneSteps(steps).map(({ id }) => id)).toEqual(["b"]);
    expect(steps.map((one) => numberOf(steps, one))).toEqual([1, 2, 3]);
  });

  it("plans carried out are held against all that were made, where both may be told", () => {
    const plans = (n: number | null): ReportStep => ({
      ...step("plan", [{ ...round, result: { exercise: "commit", n, counts: null, wall: [], more: 0 } }]),
    });
    const counts = { 0: 4, 1: 2, 2: 3, 3: 1 };
    const item = { id: "kept", n: 10, counts, mean: 1, consensus: 0.5, polarisation: 0.3, flag: "open" as const };
    const labels = { stops: ["done", "partly", "not yet", "changed"] };
    const kept: ReportStep = {
      ...step("later", [{ ...round, result: { exercise: "pulse", items: [item] } }]),
      exercise: "pulse",
      settings: { items: [{ kind: "scale", id: "kept", text: "What became of it?", max: 3, labels }] },
    };
    const of = (n: number | null) => {
      const plan = [plans(n), kept];
      return keptOfMade(plan, plan[1]!);
    };
    expect(of(20)).toEqual({ share: 0.25, made: 20 });
    // Fewer plans than replies: somebody replied about one made elsewhere.
    expect(of(9)).toBeNull();
    expect(of(null)).toBeNull();
    expect(keptOfMade([kept], kept)).toBeNull();
  });

  it("texts stand with what they answer", () => {
    const texts = [
      { item: "why", text: "a" },
      { item: "way", text: "b" },
      { item: "why", text: "c" },
    ];
    expect(textsByItem(texts)).toEqual([
      { item: "why", texts: ["a", "c"] },
      { item: "way", texts: ["b"] },
    ]);
  });

  it("open questions come apart from answered ones, and hidden ones not at all", () => {
    const questions = (["new", "live", "parked", "answered", "hidden"] as const).map((state) => ({
      text: state,
      state,
    }));
    const { open, answered } = sortQuestions(questions);
    expect(open.map(({ text }) => text)).toEqual(["new", "live", "parked"]);
    expect(answered.map(({ text }) => text)).toEqual(["answered"]);
  });
});

describe("the keys of a report", () => {
  const CODE = "ABC234";
  const keyOf = (name: string) => name.padEnd(22, "-");
  const GOOD = keyOf("good");
  const WRONG = keyOf("wrong");
  const WORKS = keyOf("works");
  const HOSTS = keyOf("hosts");
  beforeEach(() => {
    forgetKeys(CODE);
    // As a browser does: the fragment is gone.
    vi.stubGlobal("history", { replaceState: () => setAddress("") });
  });
  afterEach(() => vi.unstubAllGlobals());

  const setAddress = (hash: string) => vi.stubGlobal("location", { pathname: `/report/${CODE}`, search: "", hash });

  /**
   * A report opened by a link with this key, on a server that knows one key; `tried` are the keys that it was shown,
   * `asked` the addresses.
   */
  function setUp(inLink: string, right: string, wrong = 401, opens: { edition?: string; code?: string } = {}) {
    const tried: string[] = [];
    const asked: string[] = [];
    setAddress(inLink === "" ? "" : `#${inLink}`);
    vi.stubGlobal("fetch", async (address: string, { headers }: { headers: { Authorization: string } }) => {
      const key = headers.Authorization.replace("Bearer ", "");
      tried.push(key);
      asked.push(address.replace(`/api/rooms/${CODE}/`, ""));
      if (key === right)
        return Response.json({ steps: [], room: {}, report: { version: 0, draft: {} }, edition: opens.edition });
      return Response.json(
        { detail: "No.", code: opens.code },
        { status: wrong, headers: { "content-type": "application/problem+json" } },
      );
    });
    return { tried, asked, report: openReport(CODE) };
  }

  it("keeps one that opened it", async () => {
    const { report } = setUp(GOOD, GOOD);
    expect(keptKey("report", CODE)).toBeNull();
    await report.fetchResults();
    expect(report.state.value).toMatchObject({ is: "ready", with: "report" });
    expect(keptKey("report", CODE)).toBe(GOOD);
  });

  it("falls back on the kept one where the link's is wrong", async () => {
    keepKey("report", CODE, WORKS);
    const { report, tried } = setUp(WRONG, WORKS);
    await report.fetchResults();
    expect(report.state.value).toMatchObject({ is: "ready", with: "report" });
    expect([tried, keptKey("report", CODE)]).toEqual([[WRONG, WORKS], WORKS]);
    await report.fetchResults();
    expect(tried.slice(2)).toEqual([WORKS]);
  });

  it("tries the host's key last, and says why nothing opens it", async () => {
    keepKey("host", CODE, HOSTS);
    const { report, tried } = setUp(WRONG, HOSTS);
    await report.fetchResults();
    expect(report.state.value).toMatchObject({ is: "ready", with: "host" });
    expect(tried).toEqual([WRONG, HOSTS]);
    const shut = setUp(WRONG, "another");
    await shut.report.fetchResults();
    expect(shut.report.state.value).toEqual({ is: "failed", why: "No.", retry: false });
  });

  it("R-160 asks for what the link opens; a facilitator's key shows any edition, and files are of what is shown", async () => {
    const client = setUp(GOOD, GOOD);
    await client.report.fetchResults();
    expect(client.report.mayChoose.value).toBe(false);
    expect(client.asked).toEqual(["results.json"]);

    forgetKeys(CODE);
    keepKey("host", CODE, HOSTS);
    vi.stubGlobal("document", { createElement: () => ({ click: () => undefined }) });
    const { report, asked, tried } = setUp("", HOSTS);
    await report.fetchResults();
    await report.download("answers.csv");
    expect(report.mayChoose.value).toBe(true);
    await report.choose("client");
    await report.fetchResults();
    await report.download("results.json");
    await report.choose("participants");
    expect(asked).toEqual([
      "results.json",
      "answers.csv",
      "results.json?edition=client",
      "results.json?edition=client",
      "results.json?edition=client",
      "results.json?edition=participants",
    ]);
    expect(new Set(tried)).toEqual(new Set([HOSTS]));
  });

  it("R-160 the link of the facilitator's report shows any edition too, and gets on with its own key", async () => {
    const { report, asked, tried } = setUp(GOOD, GOOD, 401, { edition: "facilitator" });
    expect(report.mayChoose.value).toBe(false);
    await report.fetchResults();
    expect(report.mayChoose.value).toBe(true);
    await report.choose("client");
    await report.fetchResults();
    expect(asked.slice(1)).toEqual(["results.json?edition=client", "results.json?edition=client"]);
    expect(new Set(tried)).toEqual(new Set([GOOD]));
  });

  it.each([
    ["no-room", 404],
    ["bad-key", 401],
    ["revoked", 401],
  ] as const)(
    "says of %s what happened and what to do, in words for whoever was sent the link",
    async (code, status) => {
      const { report } = setUp(WRONG, GOOD, status, { code });
      await report.fetchResults();
      expect(report.state.value).toEqual({ is: "failed", retry: false, ...words.shut.codes[code] });
    },
  );

  it("R-160 stays as it is where another edition cannot be fetched, and says why", async () => {
    keepKey("host", CODE, WRONG);
    const { report } = setUp(GOOD, GOOD);
    await report.fetchResults();
    await report.choose("client");
    expect(report.state.value).toMatchObject({ is: "ready", with: "report" });
    expect(report.note.value).toBe("No.");
  });

  it("drops none because the server is busy", async () => {
    const busy = setUp(GOOD, "nobody's", 503);
    await busy.report.fetchResults();
    expect(busy.report.state.value).toMatchObject({ is: "failed", retry: true });
    const { report } = setUp("", GOOD);
    await report.fetchResults();
    expect(report.state.value).toMatchObject({ is: "ready" });
  });

  it("says so where the file breaks off before its end, as it does when the room changes meanwhile", async () => {
    const { report } = setUp(GOOD, GOOD);
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{"v":1,')),
          pull: (controller) => controller.error(new Error("broken off")),
        }),
      );
    const whole = globalThis.fetch;
    vi.stubGlobal("fetch", async () => broken());
    await report.fetchResults();
    expect(report.state.value).toEqual({ is: "failed", why: words.trouble.brokenOff, retry: true });
    vi.stubGlobal("fetch", whole);
    await report.fetchResults();
    expect(report.state.value).toMatchObject({ is: "ready" });
    vi.stubGlobal("fetch", async () => broken());
    await report.download("texts.csv");
    expect(report.note.value).toContain(words.trouble.brokenOff);
  });
});
