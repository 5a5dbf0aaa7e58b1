import { ledger as words } from "../../locales/en/exercises/ledger.ts";
import { facts } from "../facts.ts";

export const ledger = facts("ledger", {
  ...words,
  question: ({ settings: { prompt } }) => prompt || undefined,
  items: ({ settings: { advice, people } }) =>
    advice.text === ""
      ? []
      : [
          { id: "things", text: words.things },
          { id: "advice", text: advice.text },
          { id: "people", text: people.text },
        ],
  isHidden: ({ things, advice, people }) =>
    [things, advice, people].every((item) => item === undefined || "hidden" in item),
});
