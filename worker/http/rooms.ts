/** Makes rooms. */
import * as v from "valibot";
import { bind, fitsPhone } from "../../shared/agenda/bind.ts";
import { agendas, type Locale, localeOf } from "../../shared/agenda/library.ts";
import { type Agenda, occasionOf } from "../../shared/agenda/schema.ts";
import { SAMPLE_CODE } from "../../shared/code.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../shared/code-shape.ts";
import { OPENS_WITHIN_MS, RETENTION_DAYS } from "../../shared/limits.ts";
import { picturesIn } from "../../shared/picture.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import { MakeRoom, type RoomMade } from "../../shared/protocol/http.ts";
import { expiresAt } from "../../shared/room/retention.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { directoryOf } from "../directory/directory-server.ts";
import type { Env } from "../env.ts";
import type { StoredPicture } from "../objects.ts";
import { hash, mintKey } from "../room/keys.ts";
import { randomFrom } from "../room/random.ts";
import { uploadsOf } from "../uploads/upload-server.ts";

export type Made = { ok: true; made: RoomMade } | { ok: false; code: ErrorCode; where?: string | null };

/**
 * Makes a room of what somebody sent; the keys it returns are kept nowhere else. A ready agenda is taken in the language of
 * whoever asks.
 */
export async function makeRoom(env: Env, request: unknown, language: Locale): Promise<Made> {
  const parsed = v.safeParse(MakeRoom, request);
  if (!parsed.success) return { ok: false, ...whyNot(request, parsed.issues) };
  const { output: wanted } = parsed;
  const agenda = typeof wanted.agenda === "string" ? agendas[language].get(wanted.agenda) : wanted.agenda;
  if (!agenda) return { ok: false, code: "unknown-agenda" };
  const locale = localeOf(wanted.locale ?? agenda.locale);
  const flaw = flawOf(agenda, locale);
  if (flaw) return { ok: false, ...flaw };

  const now = Date.now();
  if (wanted.opensAt !== undefined && wanted.opensAt > now + OPENS_WITHIN_MS)
    return { ok: false, code: "bad-message", where: "opensAt" };
  const pictures = await picturesFor(env, agenda, wanted.uploads);
  if (!pictures.ok) return pictures;

  const occasion = occasionOf({ ...agenda, ...(wanted.invited !== undefined && { people: wanted.invited }) });
  const code = await reserveCode(env);
  const keys = { host: mintKey(), stage: mintKey(), report: mintKey() };
  const room: RoomRecord = {
    code,
    title: wanted.title ?? agenda.title,
    locale,
    names: wanted.names ?? "off",
    segments: wanted.segments ?? null,
    rehearsal: wanted.rehearsal ?? false,
    retentionDays: wanted.retentionDays ?? RETENTION_DAYS.standard,
    createdAt: now,
    ...(wanted.opensAt !== undefined && wanted.opensAt > now && { opensAt: wanted.opensAt }),
    keys: { host: await hash(keys.host), stage: await hash(keys.stage), report: await hash(keys.report) },
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    status: "lobby",
    endedAt: null,
    locked: false,
    current: null,
    erasing: false,
    address: null,
    ...(agenda.logo && { logo: agenda.logo }),
    ...(occasion && { occasion }),
  };
  try {
    await env.ROOMS.getByName(code).create(room, agenda.steps, pictures.found);
  } catch (error) {
    // A code without a room would be taken for ever.
    await directoryOf(env, code).release(code);
    throw error;
  }
  return { ok: true, made: { code, keys, expiresAt: expiresAt(room) } };
}

/** What is wrong with a request: an agenda is named with the place that does not fit. */
function whyNot(
  request: unknown,
  issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): { code: ErrorCode; where: string | null } {
  const own = v.is(v.object({ agenda: v.record(v.string(), v.unknown()) }), request);
  const deep = own ? v.safeParse(MakeRoom.entries.agenda.options[1], request.agenda).issues?.[0] : undefined;
  if (deep) return { code: "bad-agenda", where: `agenda.${v.getDotPath(deep) ?? ""}` };
  return { code: "bad-message", where: v.getDotPath(issues[0]) };
}

/** Content that does not exist, or too much of it for a phone. */
function flawOf(agenda: Agenda, locale: string): { code: ErrorCode; where: string } | null {
  for (const step of agenda.steps) {
    const bound = bind(step, locale);
    if (!bound) return { code: "unknown-content", where: `step ${step.id}` };
    if (!fitsPhone(bound))
      return { code: "bad-agenda", where: `step ${step.id} has more text than a phone can be sent` };
  }
  return null;
}

/** The uploaded pictures that an agenda shows; all of them have to be there, and others are not taken. */
async function picturesFor(
  env: Env,
  agenda: Agenda,
  upload: string | undefined,
): Promise<{ ok: true; found: StoredPicture[] } | { ok: false; code: ErrorCode; where: string }> {
  const named = picturesIn(agenda);
  if (named.size === 0) return { ok: true, found: [] };
  const uploaded = upload === undefined ? [] : await uploadsOf(env, upload).take(upload);
  const found = uploaded.filter(({ hash }) => named.has(hash));
  const missing = [...named].find((hash) => !found.some((one) => one.hash === hash));
  if (missing === undefined) return { ok: true, found };
  const step = agenda.steps.find((one) => picturesIn(one).has(missing));
  return { ok: false, code: "unknown-picture", where: step ? `step ${step.id}` : "logo" };
}

/** A code that no living room has. Codes are 29.7 bits, so a second try is rare and a third a wonder. */
async function reserveCode(env: Env): Promise<string> {
  for (;;) {
    const code = randomFrom(CODE_ALPHABET, CODE_LENGTH);
    if (code !== SAMPLE_CODE && (await directoryOf(env, code).reserve(code))) return code;
  }
}
