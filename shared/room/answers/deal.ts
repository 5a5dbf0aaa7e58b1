/** dealing. Who reads which list is drawn once, and told to nobody but its owner. */
import type { OwnHand } from "../../protocol/answer.ts";
import { seededHash } from "../../seeded-hash.ts";
import type { Change, Effect } from "../change.ts";
import type { Deal } from "../state/deal.ts";
import { joined, type RoomState } from "../state/state.ts";
import { findStep, type PlannedStep } from "../state/step.ts";

/** What opening a step deals: to everybody in the room who has nothing of it yet. Each is told their own. */
export function dealToRoom(state: RoomState, step: PlannedStep): { changes: Change[]; effects: Effect[] } {
  const deals = deal(
    state,
    step,
    joined(state).map(({ id }) => id),
  );
  return {
    changes: deals.map((one) => ({ put: "deal", deal: one })),
    effects: deals.map((one) => ({ tell: "you", person: one.person, own: { hands: [handOf(step, one)] } })),
  };
}

/** What somebody is dealt who joins while a step is open. Their welcome tells them. */
export function dealToNewcomer(state: RoomState, step: PlannedStep | undefined, person: string): Change[] {
  if (step?.at.phase !== "collecting") return [];
  return deal(state, step, [person]).map((one) => ({ put: "deal", deal: one }));
}

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
 * lists never differ by more than one person. Whoever has been dealt something keeps it.
 */
function deal(state: RoomState, { step: { id }, bound }: PlannedStep, people: readonly string[]): Deal[] {
  const { exercise, content } = bound;
  if (!exercise.deal) return [];
  const { seed, rehearsal } = state.room;
  const before = state.deals.get(id) ?? new Map<string, Deal>();
  const [known] = before.values();
  const of = known?.of ?? exercise.deal.lists(content, { people: people.length, rehearsal });
  const counts = Array.from({ length: of }, () => 0);
  for (const { list } of before.values()) counts[list] = (counts[list] ?? 0) + 1;
  const drawn = (what: string) => seededHash(seed, `${id}/${what}`);
  return people
    .filter((person) => !before.has(person))
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
