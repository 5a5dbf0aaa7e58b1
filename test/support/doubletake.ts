/** Which word each built-in act has in each list, written down once more: what is tested must not tell it. */
export const LIST_WORDS: Readonly<Record<"a" | "b", Readonly<Record<string, "leader" | "manager">>>> = {
  a: { d1: "leader", d2: "manager", d3: "leader", d4: "manager", d5: "manager", d6: "leader" },
  b: { d1: "manager", d2: "leader", d3: "manager", d4: "leader", d5: "leader", d6: "manager" },
};
