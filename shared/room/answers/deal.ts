/** dealing. Who reads which list is drawn once, and told to nobody but its owner. */
import type { OwnHand } from "../../protocol/answer.ts";
import { seededHash } from "../../seeded-hash.ts";
import type { Change, Effect } from "../change.ts";
import type { Deal } from "../state/deal.ts";
import { joined, type RoomState, seated } from "../state/state.ts";
import { findStep, type PlannedStep } from "../state/step.ts";

/** What dealing writes, and whom it tells. */
interface Dealing {
  changes: Change[];
  effects: Effect[];
}

/** What opening a step deals: to everybody in the room who has nothing of it yet. Each is told their own. */
export function dealToRoom(state: RoomState, step: PlannedStep): Dealing {
  const people = joined(state).map(({ id }) => id);
  return told(step, deal(state, step, people, people.length));
}

/** What somebody is dealt who joins while a step is open. Their welcome tells them; others are told where all is dealt anew. */
export function dealToNewcomer(state: RoomState, step: PlannedStep | undefined, person: string): Dealing {
  if (step?.at.phase !== "collecting") return { changes: [], effects: [] };
  return told(step, deal(state, step, [person], seated(state) + 1), person);
}

const told = (step: PlannedStep, deals: readonly Deal[], newcomer?: string): Dealing => ({
  changes: deals.map((one) => ({ put: "deal", deal: one })),
  effects: deals
    .filter(({ person }) => person !== newcomer)
    .map((one) => ({ tell: "you", person: one.person, own: { hands: [handOf(step, one)] } })),
});

/** All that somebody has been dealt, as they are told it. */
export function handsOf(state: RoomState, person: string): OwnHand[] {
  return [...state.deals].flatMap(([id, dealt]) => {
    const own = dealt.get(person);
    const step = own && findStep(state, id);
    return step ? [handOf(step, own)] : [];
  });
}

/** How many lists a step has dealt, as what is shown of it needs to know; nothing before it opens. */
export function listsOf(state: RoomState, step: string): { lists?: number } {
  const [dealt] = state.deals.get(step)?.values() ?? [];
  return dealt ? { lists: dealt.of } : {};
}

function handOf({ step, bound: { exercise, content } }: PlannedStep, dealt: Deal): OwnHand {
  return { step: step.id, hand: exercise.deal?.hand(content, dealt) };
}

/**
 * Deals to these people, in an order that the room's seed draws: each gets a list that has been dealt least often, so two
 * lists never differ by more than one person. Whoever has been dealt something keeps it, unless nobody has said anything yet and
 * so many are in the room (`present`) that there are more lists, or fewer: then all is dealt anew.
 */
function deal(
  state: RoomState,
  { step: { id }, bound }: PlannedStep,
  people: readonly string[],
  present: number,
): Deal[] {
  const { exercise, content } = bound;
  if (!exercise.deal) return [];
  const { seed, rehearsal } = state.room;
  const before = state.deals.get(id) ?? new Map<string, Deal>();
  const known = listsOf(state, id).lists;
  const wanted = exercise.deal.lists(content, { people: present, rehearsal });
  const of = known === undefined || isUnsaid(state, id) ? wanted : known;
  const kept = of === known ? before : new Map<string, Deal>();
  const counts = Array.from({ length: of }, () => 0);
  for (const { list } of kept.values()) counts[list] = (counts[list] ?? 0) + 1;
  const drawn = (what: string) => seededHash(seed, `${id}/${what}`);
  // Dealt anew is also whoever has left since, so that all of a step's deals are of one kind.
  const all = kept === before ? people : [...new Set([...before.keys(), ...people])];
  return all
    .filter((person) => !kept.has(person))
    .map((person) => ({ person, place: drawn(`${person}/place`) }))
    .sort((a, b) => a.place - b.place || (a.person < b.person ? -1 : 1))
    .map(({ person }) => {
      const least = Math.min(...counts);
      const open = counts.flatMap((count, list) => (count === least ? [list] : []));
      const list = open[drawn(`${person}/list`) % open.length] ?? 0;
      counts[list] = least + 1;
      return { step: id, person, list, of, order: drawn(`${person}/order`) };
    });
}

/** Whether nobody has said anything of a step, so that dealing it anew takes nothing from anybody. */
function isUnsaid(state: RoomState, id: string): boolean {
  const { answers, frozen } = state.stepAnswers.get(id) ?? {};
  return answers?.size === 0 && [...(frozen?.values() ?? [])].every(({ answered, passed }) => answered + passed === 0);
}
