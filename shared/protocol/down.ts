/** All messages from the server, by role. */
import * as v from "valibot";
import { Secret } from "../primitives.ts";
import { Ack, You } from "./answer.ts";
import { ErrorMessage } from "./error.ts";
import { PhoneWelcome, Welcome } from "./hello.ts";
import { People } from "./people.ts";
import { Progress } from "./progress.ts";
import { Digits, PageKind } from "./team.ts";
import { HostView, Plan, StageView, ViewMessage } from "./view.ts";

/** Messages to a phone. */
export const ParticipantDown = v.variant("t", [PhoneWelcome, ViewMessage, You, Ack, ErrorMessage]);
export type ParticipantDown = v.InferOutput<typeof ParticipantDown>;

/** Messages to a stage. */
export const StageDown = v.variant("t", [
  v.object({ ...Welcome.entries, view: StageView }),
  v.object({ ...ViewMessage.entries, view: StageView }),
  Progress,
  ErrorMessage,
]);
export type StageDown = v.InferOutput<typeof StageDown>;

/** Messages to a page that waits to be let in: what it shows, then its key, with which it connects anew. */
export const PairDown = v.variant("t", [
  v.object({ t: v.literal("waiting"), digits: Digits }),
  v.object({ t: v.literal("paired"), kind: PageKind, key: Secret }),
  ErrorMessage,
]);
export type PairDown = v.InferOutput<typeof PairDown>;

/** Messages to a host. */
export const HostDown = v.variant("t", [
  v.object({ ...Welcome.entries, view: HostView }),
  v.object({ ...ViewMessage.entries, view: HostView }),
  Plan,
  Progress,
  People,
  Ack,
  ErrorMessage,
]);
export type HostDown = v.InferOutput<typeof HostDown>;
