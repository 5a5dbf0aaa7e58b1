import { audit as words } from "../../locales/en/exercises/audit.ts";
import { facts } from "../facts.ts";

export const audit = facts("audit", {
  ...words,
  question: ({ settings: { now, target } }) => [now, target].filter(Boolean).join(" ") || undefined,
  isHidden: ({ week }) => "hidden" in week,
});
