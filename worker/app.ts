/** HTTP: the API, the sockets' front door and the pages. */
import { Hono, type HonoRequest } from "hono";
import * as v from "valibot";
import { agendaJsonSchema, SCHEMA_PATH } from "../shared/agenda/json-schema.ts";
import { agendas, localeOf } from "../shared/agenda/library.ts";
import { minutesOf } from "../shared/agenda/moments.ts";
import { EXPORTS, isExportName } from "../shared/exports/index.ts";
import { resultsJsonSchema } from "../shared/exports/json-schema.ts";
import { RESULTS_SCHEMA_PATH } from "../shared/exports/schema-path.ts";
import { LOGO } from "../shared/limits.ts";
import { pathMeant } from "../shared/link.ts";
import { PictureHash } from "../shared/picture.ts";
import { Edition } from "../shared/protocol/edition.ts";
import { Consent } from "../shared/protocol/http.ts";
import { parseJson } from "../shared/protocol/parse.ts";
import { SaveReport } from "../shared/protocol/report.ts";
import type { Env } from "./env.ts";
import { hasHost } from "./http/address.ts";
import { allowedHost } from "./http/allowed-hosts.ts";
import { bearer } from "./http/bearer.ts";
import { bodyOf } from "./http/body.ts";
import { forgetCode, lookUp } from "./http/codes.ts";
import { socketOf } from "./http/door.ts";
import { languageWanted } from "./http/language.ts";
import { withinLimit } from "./http/limiter.ts";
import { sameOrigin } from "./http/origin.ts";
import { builtFile, page } from "./http/pages.ts";
import { pictureIn, pictures, uploads } from "./http/pictures.ts";
import { plans } from "./http/plans.ts";
import { problem } from "./http/problem.ts";
import { makeRoom } from "./http/rooms.ts";
import { sent } from "./http/sent.ts";
import { logError, placeOf } from "./log.ts";
import { unsavedOn } from "./room/local-services.ts";
import { turnAway } from "./room/upgrade.ts";

export const app = new Hono<{ Bindings: Env }>();

app.onError((error, c) => {
  const code = c.req.param("code");
  logError(code === undefined ? "http" : placeOf(c.env, c.env.ROOMS.idFromName(code)), error);
  return isSocket(c.req) ? turnAway("internal") : problem("internal");
});
// Somebody who mistyped an address in a browser gets the page that asks for the code.
app.notFound((c) => {
  const meant = c.req.method === "GET" ? pathMeant(c.req.path) : null;
  // No room is asked: whether there is one is found out by the page. A fragment goes along by itself; `?lang=` does not.
  if (meant !== null && meant !== c.req.path) return c.redirect(meant + new URL(c.req.url).search);
  return c.req.header("accept")?.includes("text/html") ? page("home", 404)(c) : problem("not-found");
});

app.use(async (c, next) => (hasHost(c.req.raw) ? next() : problem("not-found")));
app.use(allowedHost);
app.use("/api/*", sameOrigin);
app.use("/ws/*", sameOrigin);

app.get("/api/agendas", (c) =>
  c.json(
    [...agendas[localeOf(languageWanted(c))]].map(([id, agenda]) => ({
      id,
      title: agenda.title,
      purpose: agenda.purpose,
      minutes: minutesOf(agenda),
      steps: agenda.steps.length,
    })),
  ),
);

app.get("/api/agendas/:id", (c) => {
  const agenda = agendas[localeOf(languageWanted(c))].get(c.req.param("id"));
  return agenda ? c.json(agenda) : problem("unknown-agenda");
});

// Editors look them up while somebody writes a plan as a file, or reads results with a program.
const SCHEMA_HEADERS = { "content-type": "application/schema+json", "cache-control": "public, max-age=3600" };
app.get(SCHEMA_PATH, (c) => c.body(agendaJsonSchema(), 200, SCHEMA_HEADERS));
app.get(RESULTS_SCHEMA_PATH, (c) => c.body(resultsJsonSchema(), 200, SCHEMA_HEADERS));

app.post("/api/rooms", async (c) => {
  if (!(await withinLimit(c.env, "NEW_ROOMS", c.req.raw))) return problem("too-many-rooms");
  const body = await bodyOf(c.req.raw);
  if (!body.ok) return problem(body.code);
  if (await unsavedOn(c.env)) return problem("cannot-save");
  const json = parseJson(body.text);
  if (!json.ok) return problem(json.code);
  const outcome = await makeRoom(c.env, json.value, localeOf(languageWanted(c)));
  return outcome.ok ? c.json(outcome.made, 201) : problem(outcome.code, outcome.where);
});

app.route("/api/plans", plans);
app.route("/api/uploads", uploads);
app.route("/pictures", pictures);

// Every call about a room goes through here: a code that is not in the directory never reaches an object.
app.use("/api/rooms/:code/*", async (c, next) => {
  const refusal = await lookUp(c.env, c.req.param("code"), c.req.raw);
  return refusal ? problem(refusal) : next();
});

app.get("/api/rooms/:code", async (c) => {
  const reply = await c.env.ROOMS.getByName(c.req.param("code")).info();
  return reply.ok ? c.json(reply.value, 200, { "cache-control": "no-store" }) : problem(reply.code);
});

app.get("/api/rooms/:code/mine", async (c) => {
  const reply = await c.env.ROOMS.getByName(c.req.param("code")).mine(bearer(c.req.raw));
  if (!reply.ok) return problem(reply.code);
  return c.body(reply.value, 200, { "content-type": "application/json", "cache-control": "no-store" });
});

app.put("/api/rooms/:code/mine", async (c) => {
  const body = await sent(c.env, c.req.raw, Consent);
  if (!body.ok) return body.refusal;
  const reply = await c.env.ROOMS.getByName(c.req.param("code")).consent(bearer(c.req.raw), body.value.consent);
  return reply.ok ? c.body(null, 204, { "cache-control": "no-store" }) : problem(reply.code);
});

app.get("/api/rooms/:code/agenda", async (c) => {
  const reply = await c.env.ROOMS.getByName(c.req.param("code")).agenda(bearer(c.req.raw));
  if (!reply.ok) return problem(reply.code);
  return c.body(reply.value, 200, { "content-type": "application/json", "cache-control": "no-store" });
});

app.get("/api/rooms/:code/:file", async (c) => {
  const name = c.req.param("file");
  if (!isExportName(name)) return problem("not-found");
  const edition = c.req.query("edition");
  if (edition !== undefined && !v.is(Edition, edition)) return problem("not-found");
  const key = bearer(c.req.raw);
  const reply = await c.env.ROOMS.getByName(c.req.param("code")).file(name, key, edition);
  if (!reply.ok) return problem(reply.code);
  return c.body(reply.value, 200, {
    "content-type": EXPORTS[name],
    "content-disposition": `attachment; filename="${c.req.param("code")}-${name}"`,
    "cache-control": "no-store",
  });
});

app.put("/api/rooms/:code/report", async (c) => {
  const body = await sent(c.env, c.req.raw, SaveReport);
  if (!body.ok) return body.refusal;
  const reply = await c.env.ROOMS.getByName(c.req.param("code")).saveReport(bearer(c.req.raw), body.value);
  return reply.ok ? c.json({ version: reply.value }, 200, { "cache-control": "no-store" }) : problem(reply.code);
});

app.put("/api/rooms/:code/report/logo/:hash", async (c) => {
  const { code, hash } = c.req.param();
  if (!v.is(PictureHash, hash)) return problem("not-found");
  const logo = await pictureIn(c.env, c.req.raw, hash, LOGO.bytes);
  if (!logo.ok) return problem(logo.code);
  const refusal = await c.env.ROOMS.getByName(code).putLogo(bearer(c.req.raw), logo.value);
  return refusal ? problem(refusal) : c.body(null, 204);
});

app.delete("/api/rooms/:code", async (c) => {
  const code = c.req.param("code");
  const reply = await c.env.ROOMS.getByName(code).destroy(bearer(c.req.raw));
  if (!reply.ok) return problem(reply.code);
  forgetCode(code);
  return c.body(null, 204);
});

app.get("/ws/:code", async (c) => {
  if (!isSocket(c.req)) return problem("not-found");
  const code = c.req.param("code");
  const refusal = await lookUp(c.env, code, c.req.raw);
  return socketOf(c.env, code, refusal, c.req.raw, c.executionCtx);
});

app.get("/", page("home"));
app.get("/j/:code?", page("join"));
app.get("/host/:code", page("host"));
app.get("/stage/:code?", page("stage"));
app.get("/report/:code", page("report"));
app.get("/exercises", page("catalogue"));
app.get("/exercises/:code/:screen", page("catalogue/frame"));
app.get("/guide", page("guide"));
app.get("/paper/:agenda", page("paper"));
app.get("/plan", page("plan"));
// A page as it was built, which a screen of the catalogue takes over.
for (const name of ["join", "stage", "host"] as const) app.get(`/${name}/`, page(name));

app.get("/assets/*", async (c) => {
  const etag = c.req.header("if-none-match");
  const file = await builtFile(c.env, c.req.path, etag === undefined ? {} : { "if-none-match": etag });
  return file.status === 404 ? c.notFound() : file;
});

/** Whether a socket is asked for: what fails has to be told on it, for browsers cannot see why an upgrade failed. */
function isSocket(request: HonoRequest): boolean {
  return request.path.startsWith("/ws/") && request.header("upgrade")?.toLowerCase() === "websocket";
}
