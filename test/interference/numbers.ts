/** The numbers that stand for people in a file: relabelled, so that only what stands under one number together is compared. */
import { readCsv } from "../support/csv.ts";
import type { Received } from "./venue.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** `answers.csv` as the lines of each number, in an order that follows from the lines alone. */
export function numbersLeftOut(one: Received): Received {
  if (!one.to.endsWith("answers.csv") || !one.text.startsWith(BYTE_ORDER_MARK)) return one;
  const people = new Map<string, string[]>();
  for (const { person = "", ...row } of readCsv(one.text)) {
    people.set(person, [...(people.get(person) ?? []), JSON.stringify(row)]);
  }
  const lines = [...people.values()].map((rows) => rows.sort().join("\n"));
  return { ...one, text: lines.sort().join("\n\n") };
}
