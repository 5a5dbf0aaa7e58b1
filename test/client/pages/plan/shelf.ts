import type { Kept, KeptPlan, PlanNews, PlanStore, Unkept } from "../../../../client/wire/plans.ts";

/** A store in memory, for any number of tabs. It can refuse as a browser does. */
export class Shelf {
  readonly plans = new Map<string, KeptPlan>();
  readonly #ears = new Set<{ tab: number; hear(news: PlanNews): void }>();
  refuses: Unkept | null = null;
  #tabs = 0;

  tab(): PlanStore {
    this.#tabs += 1;
    const tab = this.#tabs;
    const tell = (news: PlanNews) => {
      for (const ear of this.#ears) if (ear.tab !== tab) ear.hear(news);
    };
    return {
      list: async () => [...this.plans.values()],
      find: async (id) => this.plans.get(id),
      keep: async (id, draft, based): Promise<Kept> => {
        if (this.refuses) return { is: "unkept", why: this.refuses };
        const before = this.plans.get(id);
        if (before && before.version > based) return { is: "newer", plan: before };
        const version = based + 1;
        this.plans.set(id, { id, version, changedAt: 0, draft: { ...draft, id } });
        tell({ id, version });
        return { is: "kept", version };
      },
      remove: async (id) => void this.plans.delete(id),
      restore: async (plan) => this.plans.set(plan.id, plan).has(plan.id),
      listen: (hear) => {
        const ear = { tab, hear };
        this.#ears.add(ear);
        return () => this.#ears.delete(ear);
      },
    };
  }
}
