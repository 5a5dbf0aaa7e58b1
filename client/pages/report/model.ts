/** The report's model: fetches the results with a key, and downloads the files that belong to them. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { fill } from "#words/fill.ts";
import { report as words } from "#words/report.ts";
import { owns } from "../../../shared/plain.ts";
import type { Edition } from "../../../shared/protocol/edition.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { ask, has, json, type Question } from "../../wire/ask.ts";
import { type KeyRing, takeKeys } from "../../wire/key-ring.ts";
import { whyNot } from "../../wire/rooms.ts";
import { saveFile } from "./save.ts";
import { saveReport, sendLogo } from "./writing/save.ts";
import { type Writing, writingOf } from "./writing/writing.ts";

/** The files of a room, as the server names them. */
export type ReportFile = keyof typeof words.actions.files;

export type ReportState =
  | { is: "loading" }
  | { is: "failed"; title?: string; why: string; retry: boolean }
  | { is: "ready"; results: Results; with: "report" | "host" };

/** What the page reads, and what it may ask for. */
export interface ReportModel {
  state: ReadonlySignal<ReportState>;
  /** What a facilitator adds to the report, while it is the facilitator's that is shown; else null. */
  writing: ReadonlySignal<Writing | null>;
  /** The state of the latest download, in words. */
  note: ReadonlySignal<string>;
  /** This browser holds a key that opens the facilitator's report, so it may show any edition. */
  mayChoose: ReadonlySignal<boolean>;
  fetchResults(): Promise<void>;
  /** Fetches another edition; where that fails, the page stays as it is and says why. */
  choose(edition: Edition): Promise<void>;
  download(file: ReportFile): Promise<void>;
  /** Fetches a file that belongs to what is shown. */
  fetchFile(file: ReportFile): Promise<Got<Blob>>;
}

/** The status of `bad-key`. */
const WRONG_KEY = 401;
/** Milliseconds for a whole file, over a slow network too. */
const FILE_MS = 300_000;

interface Way {
  with: "report" | "host";
  keys: KeyRing;
}

/** A room's report. The host's key, where this browser has kept it, opens it too. */
export function openReport(code: string): ReportModel {
  const state = signal<ReportState>({ is: "loading" });
  const note = signal("");
  const writing = signal<Writing | null>(null);
  const ways = waysTo(code);

  /** Those that open any edition. Of a link that is known once it has opened the facilitator's. */
  const choosers = signal(ways.filter((way) => way.with === "host"));
  const mayChoose = computed(() => choosers.value.length > 0);
  /** Null for the one that the link opens. */
  let wanted: Edition | null = null;

  const fetchResults = async () => {
    if (code === "" || ways.length === 0) {
      state.value = { is: "failed", why: code === "" ? words.trouble.code : words.trouble.key, retry: false };
      return;
    }
    await writing.value?.flush();
    show(await load(code, wanted ? choosers.value : ways, wanted));
  };
  const show = (next: ReportState) => {
    state.value = next;
    if (next.is !== "ready") return;
    const { edition, report, room } = next.results;
    const way = ways.find((one) => one.with === next.with);
    if (edition === "facilitator" && way && !choosers.value.includes(way)) choosers.value = [...choosers.value, way];
    const isWritten = edition === "facilitator" && way !== undefined && !room.rehearsal;
    writing.value = isWritten
      ? writingOf({
          code,
          first: report,
          save: (version, draft) => saveReport(code, way.keys.inUse, version, draft),
          sendLogo: (bytes) => sendLogo(code, way.keys.inUse, bytes),
          after: (ms, task) => setTimeout(task, ms),
        })
      : null;
  };

  const choose = async (edition: Edition) => {
    await writing.value?.flush();
    const next = await load(code, choosers.value, edition);
    note.value = next.is === "failed" ? next.why : "";
    if (next.is !== "ready") return;
    wanted = edition;
    show(next);
  };

  const fetchFile = async (file: ReportFile): Promise<Got<Blob>> => {
    const used = state.value.is === "ready" ? state.value.with : null;
    const way = ways.find((one) => one.with === used);
    if (!way) return { ok: false, why: words.trouble.key, code: null, retry: false, wrongKey: true };
    return get(code, file, wanted, way.keys.inUse, (response) => response.blob());
  };

  const download = async (file: ReportFile) => {
    note.value = fill(words.actions.busy, { file });
    const got = await fetchFile(file);
    if (got.ok) saveFile(got.body, `${code}-${file}`);
    note.value = got.ok ? fill(words.actions.done, { file }) : fill(words.trouble.download, { file, why: got.why });
  };

  return { state, writing, note, mayChoose, fetchResults, choose, download, fetchFile };
}

/** Whoever comes with a link sees what it opens; a facilitator who comes without one sees her own report. */
function waysTo(code: string): Way[] {
  const linked = location.hash !== "";
  // The report's key is cleared from the link on the way.
  const ways = (["report", "host"] as const).flatMap((role) => {
    const keys = takeKeys(role, code);
    return keys === null ? [] : [{ with: role, keys }];
  });
  return linked ? ways : ways.reverse();
}

/** Tries each key; the last refusal is the one to show. */
async function load(code: string, ways: readonly Way[], wanted: Edition | null): Promise<ReportState> {
  let failed: ReportState = { is: "failed", why: words.trouble.key, retry: false };
  for (const { with: role, keys } of ways) {
    const got = await results(code, keys, wanted);
    if (got.ok) {
      // A report key opens the report as well as a host key does, so this proves nothing of a key for the host page.
      if (role === "report") keys.opened();
      return { is: "ready", results: got.body, with: role };
    }
    failed = failedWith(got);
  }
  return failed;
}

/** Links to a report are read by people who were not there, so what a room's own words say of codes and phones is said anew. */
function failedWith({ why, code, retry }: Extract<Got<unknown>, { ok: false }>): ReportState {
  return { is: "failed", why, retry, ...(code !== null && isShut(code) && words.shut.codes[code]) };
}

const isShut = (code: string): code is keyof typeof words.shut.codes => owns(words.shut.codes, code);

/** Asks with the key in use, and with the earlier one where that one is wrong. */
async function results(code: string, keys: KeyRing, wanted: Edition | null): Promise<Got<Results>> {
  const got = await get(code, "results.json", wanted, keys.inUse, json(has<Results>("steps")));
  return !got.ok && got.wrongKey && keys.refused() ? results(code, keys, wanted) : got;
}

/** What was fetched, or why not. */
export type Got<Body> =
  | { ok: true; body: Body }
  /** `code`: the server's own, where it was the server that refused. */
  | { ok: false; why: string; code: string | null; retry: boolean; wrongKey: boolean };

/**
 * Fetches a file of an edition, or of the one that the key opens, and reads it to its end. The server breaks a file off
 * if the room changes so that its parts would not fit together.
 */
async function get<Body>(
  code: string,
  file: string,
  wanted: Edition | null,
  key: string,
  read: Question<Body>["read"],
): Promise<Got<Body>> {
  let begun = false;
  const reply = await ask(
    `/api/rooms/${encodeURIComponent(code)}/${file}${wanted === null ? "" : `?edition=${wanted}`}`,
    {
      read: (response) => {
        begun = true;
        return read(response);
      },
      init: { headers: { Authorization: `Bearer ${key}` }, cache: "no-store" },
      timeoutMs: FILE_MS,
    },
  );
  if (reply.is === "ok") return { ok: true, body: reply.body };
  const status = reply.is === "problem" ? reply.status : null;
  return {
    ok: false,
    code: reply.is === "problem" ? reply.code : null,
    why: whyNot(reply, begun ? words.trouble.brokenOff : words.trouble.network),
    retry: status === null || status >= 500 || status === 429,
    wrongKey: status === WRONG_KEY,
  };
}
