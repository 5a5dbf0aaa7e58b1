/** A quick question in the making, and the step that it becomes. Pure. */
import { quick as words } from "#words/host/quick.ts";
import type { Step } from "../../../../../shared/agenda/schema.ts";
import { ITEMS, NAME_CHARS, OPTION_CHARS, PROMPT_CHARS } from "../../../../../shared/limits.ts";
import { cleanLine, cleanText, cutText, isWithin } from "../../../../../shared/text.ts";

export const KINDS = ["choice", "scale", "words", "text"] as const;
export type Kind = (typeof KINDS)[number];

/** As typed. */
export interface Ask {
  kind: Kind;
  question: string;
  /** One per line. */
  options: string;
  low: string;
  high: string;
  /** It is about the people themselves. Words never are. */
  about: boolean;
}

export const BLANK: Ask = { kind: "choice", question: "", options: "", low: "", high: "", about: false };

/** Minutes that a quick question takes, opening to result. */
const MINUTES = 2;
/** Most characters of its title, which is the beginning of the question. */
const TITLE = 60;

/** What keeps a question from being asked. */
export type Flaw =
  | { is: "empty" | "single" }
  | { is: "many"; n: number }
  | { is: "long"; text: string; n: number }
  | { is: "twice"; text: string };

export const optionsOf = ({ options }: Ask): string[] => options.split("\n").map(cleanLine).filter(Boolean);

/** Null where it can be asked as it is. */
export function flawOf(ask: Ask): Flaw | null {
  if (cleanText(ask.question) === "") return { is: "empty" };
  if (ask.kind !== "choice") return null;
  const options = optionsOf(ask);
  const long = options.find((text) => !isWithin(text, OPTION_CHARS));
  const twice = options.find((text, at) => options.indexOf(text) < at);
  if (options.length === 1) return { is: "single" };
  if (options.length > ITEMS) return { is: "many", n: ITEMS };
  if (long !== undefined) return { is: "long", text: cutText(long, 20), n: OPTION_CHARS };
  if (twice !== undefined) return { is: "twice", text: cutText(twice, 20) };
  return null;
}

/** Without the last word, which was cut; all of it where it is one long word. */
const wholeWords = (cut: string): string => cut.replace(/\s+\S*$/u, "");

/** The step for a question without a flaw. */
export function stepOf(ask: Ask, id: string): Step {
  const question = cutText(cleanText(ask.question), PROMPT_CHARS);
  const line = cleanLine(question);
  const title = isWithin(line, TITLE) ? line : `${wholeWords(cutText(line, TITLE - 1))}…`;
  const plan = { id, title, minutes: MINUTES };
  const privacy = ask.about ? ({ privacy: "S" } as const) : {};
  switch (ask.kind) {
    case "choice": {
      const typed = optionsOf(ask);
      const options = typed.length > 0 ? typed : [...words.standard];
      return { ...plan, exercise: "choice", settings: { question, options, ...privacy } };
    }
    case "scale": {
      const low = cutText(cleanLine(ask.low), NAME_CHARS);
      const high = cutText(cleanLine(ask.high), NAME_CHARS);
      // A scale has two named ends or none.
      const labels = (low || high) && { labels: { low: low || words.ends.low, high: high || words.ends.high } };
      const settings = { items: [{ id: "q", text: question }], ...(labels || {}), ...privacy };
      return { ...plan, exercise: "scale", settings };
    }
    case "words":
      return { ...plan, exercise: "cloud", settings: { prompt: question } };
    case "text":
      return { ...plan, exercise: "text", settings: { question, ...privacy } };
    default:
      return ask.kind satisfies never;
  }
}

/** A question that stands ready. */
export interface Preset {
  name: string;
  ask: Ask;
  /** Seconds that its timer runs from the opening on. */
  seconds?: number;
}

const choice = ({ question, options }: { question: string; options: readonly string[] }): Ask => ({
  ...BLANK,
  question,
  options: options.join("\n"),
});

const { pace, ready, pause, word, write } = words.presets;

/** A private minute: nothing is shown of fewer than five answers, and nothing before the facilitator has read it. */
export const WRITE_FIRST: Preset = {
  name: write.name,
  ask: { ...BLANK, kind: "text", question: write.question, about: true },
  seconds: 60,
};

export const PRESETS: readonly Preset[] = [
  { name: pace.name, ask: choice(pace) },
  { name: ready.name, ask: choice(ready) },
  { name: pause.name, ask: choice(pause) },
  { name: word.name, ask: { ...BLANK, kind: "words", question: word.question } },
  WRITE_FIRST,
];

const alike = (one: Ask, other: Ask) => JSON.stringify(one) === JSON.stringify(other);

/** Whether it stands ready, word for word. */
export const isPreset = (ask: Ask): boolean => PRESETS.some((preset) => alike(preset.ask, ask));

/** A question as it was kept; null where that cannot be read. */
export function askFrom(kept: unknown): Ask | null {
  if (typeof kept !== "object" || kept === null) return null;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const given: Partial<Record<keyof Ask, unknown>> = kept;
  const { kind, question, options, low, high, about } = given;
  const known = KINDS.find((one) => one === kind);
  if (!known) return null;
  return {
    kind: known,
    question: text(question),
    options: text(options),
    low: text(low),
    high: text(high),
    about: about === true,
  };
}

/** How many of the questions asked last are one press away. */
const LATELY = 10;

/** The questions asked last with one more, the latest first, each once. */
export function withAsked(asked: readonly Ask[], ask: Ask): Ask[] {
  return [ask, ...asked.filter((one) => !alike(one, ask))].slice(0, LATELY);
}
