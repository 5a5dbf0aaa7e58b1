import { ledger as words } from "#words/exercises/ledger.ts";
import { counted, scaleItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";
import { readers } from "./readers.ts";

export default manifest("ledger", {
  ...words,
  answers: true,
  finding,
  question: ({ settings: { prompt } }) => prompt || undefined,
  items: ({ settings: { advice, people } }) =>
    advice.text === ""
      ? []
      : [
          { id: "things", text: words.things },
          { id: "advice", text: advice.text },
          { id: "people", text: people.text },
        ],
  readers: ({ settings: { advice, people } }) => [
    { part: "things", name: words.things, is: readers.things },
    { part: "advice", name: advice.text, is: readers.advice },
    { part: "people", name: people.text, is: readers.people },
  ],
  split: ({ settings }, { advice, people }) => {
    const buckets = settings.advice.buckets.map((text, bucket) => ({
      id: String(bucket),
      text,
      tone: "plain" as const,
    }));
    const [low, high] = [...settings.people.ends].sort((a, b) => a.stop - b.stop);
    return [
      ...(advice && !("hidden" in advice)
        ? [
            {
              is: "options" as const,
              id: advice.id,
              text: settings.advice.text,
              n: advice.n,
              flag: advice.flag,
              polarisation: advice.polarisation,
              options: counted(buckets, advice.counts),
            },
          ]
        : []),
      ...(low && high
        ? scaleItem(people, { min: low.stop, max: high.stop, low: low.text, high: high.text }, settings.people.text)
        : []),
    ];
  },
  isHidden: ({ things, advice, people }) =>
    [things, advice, people].every((item) => item === undefined || "hidden" in item),
});
