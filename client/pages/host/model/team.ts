/** Who else has the workshop in hand: whose page this is, who is driving, and what a colleague has just done. Pure. */
import { fill } from "#words/fill.ts";
import { team as words } from "#words/host/team.ts";
import { MOVE_APART_MS } from "../../../../shared/limits.ts";
import { owns } from "../../../../shared/plain.ts";
import type { Command, CommandName } from "../../../../shared/protocol/command.ts";
import { MOVES } from "../../../../shared/protocol/rights.ts";
import { type Deed, type HostKind, isColleague, type Team } from "../../../../shared/protocol/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { Trouble } from "./commands.ts";

/** Whose page this is. */
export interface You {
  /** The id of the page's key. */
  id: string;
  kind: HostKind;
}

/** Every page is the first facilitator's until the room says otherwise. */
export const OWNER: You = { id: "host", kind: "owner" };

/** Moves that lead to another step. */
const LEADS: ReadonlySet<string> = new Set<CommandName>(["open", "goto", "quick"]);

/** What of the room tells who did what. */
type Room = Pick<HostView, "team" | "step">;

/** The key with which this page does things, as deeds name it: null for the first facilitator's. */
export const byOf = ({ id, kind }: You): string | null => (kind === "owner" ? null : id);

/** The name that colleagues see; null where the link has been withdrawn since. */
export function nameOf(team: Team, by: string | null): string | null {
  if (by === null) return team.owner ?? words.first;
  return team.keys.find(({ id }) => id === by)?.name ?? null;
}

/** What the next link to a big screen is called: the second one has a number, so that it is seen which of them is withdrawn. */
export function nextStageName({ keys }: Team): string {
  const taken = new Set(keys.map(({ name }) => name));
  let name: string = words.stage.made;
  for (let n = 2; taken.has(name); n += 1) name = fill(words.stage.madeNext, { n });
  return name;
}

/** Pages that are open with this page's own link, this one among them. */
export function pagesOf(team: Team, you: You): number {
  return you.kind === "owner" ? team.ownerPages : (team.keys.find(({ id }) => id === you.id)?.pages ?? 0);
}

/** Whether anybody else may run the workshop. */
export const isShared = (team: Team): boolean => team.keys.some(({ kind }) => isColleague(kind));

/** Who moved the step last, in words; null while the workshop is in one hand, or where nobody has moved it of late. */
export function drivingNow(room: Room, you: You): string | null {
  const { team } = room;
  const last = lastMove(room);
  if (!isShared(team) || last === undefined) return null;
  if (last.by === byOf(you)) return words.youDrive;
  const name = nameOf(team, last.by);
  return name === null ? null : fill(words.drives, { name });
}

/** Something that was done, in words, such as "Revealed by Ana". */
export interface ToldDeed {
  text: string;
  /** The id of the step that it was about; null for the room. */
  step: string | null;
  at: number;
}

/** What was done last, the latest first; without what has no words, and what was done with a link that is withdrawn since. */
export function toldDeeds(team: Team, lately: readonly Deed[] = team.lately): ToldDeed[] {
  return lately.flatMap(({ by, what, step, at }) => {
    const name = nameOf(team, by);
    const said = wordsFor(what);
    return name === null || said === undefined ? [] : [{ text: fill(said, { name }), step, at }];
  });
}

/** What a colleague has done since this page did anything, in words: the latest that needs saying. */
export function lastDeed(team: Team, you: You): ToldDeed | null {
  const own = team.lately.findIndex(({ by }) => by === byOf(you));
  return toldDeeds(team, own < 0 ? team.lately : team.lately.slice(0, own))[0] ?? null;
}

/**
 * The colleague whose move is so fresh that this command was meant for the step as it was before; null where it may go.
 * `now` is the server's time.
 */
export function justMovedBy(room: Room, you: You, command: Command, now: number): string | null {
  const last = lastMove(room);
  if (last === undefined || last.by === byOf(you) || now - last.at >= MOVE_APART_MS) return null;
  const step = "step" in command && typeof command.step === "string" ? command.step : null;
  return moves(room, command.do, step) ? (nameOf(room.team, last.by) ?? words.somebody) : null;
}

/** Why a press was not sent. */
export const tooSoon = (name: string): Trouble => ({ code: "stale", message: fill(words.tooSoon, { name }) });

const lastMove = (room: Room): Deed | undefined => room.team.lately.find(({ what, step }) => moves(room, what, step));

/** Whether a command of this name, about this step (null: the room), moved what is in hand, or would. */
const moves = ({ step: current }: Room, what: string, step: string | null): boolean =>
  MOVES.has(what) && (step === null || LEADS.has(what) || step === current?.id);

function wordsFor(what: string): string | undefined {
  const said: Readonly<Record<string, string>> = words.deeds;
  return owns(said, what) ? said[what] : undefined;
}
