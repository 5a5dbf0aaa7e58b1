/** A form as data: what it asks for, in order. Whoever describes a form writes no markup, and forms know no exercise. */
import type { FunctionComponent } from "preact";
import type { Flaw } from "../../../shared/agenda/draft.ts";

/** An object as somebody has filled it in so far: any key may be absent, and any value odd. */
export type Values = Readonly<Record<string, unknown>>;

/** Leads to a field: `["settings", "cards", 2, "text"]`. */
export type Path = readonly (string | number)[];

interface Named {
  label: string;
  hint?: string;
  /** False while another field makes this one pointless. Its value stays. */
  shown?: boolean;
}

/** A text: one line, or any number of them. */
export interface TextAsk extends Named {
  kind: "line" | "prose";
  /** Most graphemes. */
  most: number;
  /** The text that stands if nothing is written. */
  usual?: string | undefined;
  /** Nothing written is no text at all, rather than an empty one. */
  optional?: true;
  /** It is written in markdown. */
  markdown?: true;
  /** What could be better about a text that is good enough; each a sentence. */
  advice?(text: string): readonly string[];
}

export interface SwitchAsk extends Named {
  kind: "switch";
  usual: boolean;
}

/** One of a few, side by side. */
export interface ChoiceAsk extends Named {
  kind: "choice";
  options: readonly { value: string | number | undefined; text: string; hint?: string }[];
  /** What holds if nothing is chosen; absent if something has to be. */
  usual?: string | number;
}

/** A whole number, unless it may have parts. */
export interface NumberAsk extends Named {
  kind: "number";
  least: number;
  most: number;
  usual?: number;
  /** How much less and more are; 1 by default. */
  by?: number;
  /** It may have parts, such as half a minute. */
  parts?: true;
}

/** Fields that belong together. */
export interface GroupAsk extends Named {
  kind: "group";
  fields: Asks;
  /** With nothing in any field there is no group at all. */
  optional?: true;
  /** Side by side where there is room. */
  pair?: true;
}

/** Something ready to choose. */
export interface Stock {
  id: string;
  text: string;
  /** A name, where the text is long. */
  title?: string;
  /** What kind of thing it is, in a word or two. */
  about?: string;
}

/** One of the ready ones by its id, or none. */
export interface PickAsk extends Named {
  kind: "pick";
  stock: readonly Stock[];
  /** What choosing none is called. */
  none: string;
}

/** What somebody writes themselves: an object with an id. */
export interface OwnThing {
  /** A button for each kind there is to write. */
  write: readonly { text: string; make(id: string): Values }[];
  /** The first field is the text by which people know it. */
  fields(thing: Values): Asks;
  /** Begins with something ready, to change its words. */
  copy?(id: string, ready: string): Values;
  /** Makes one of the cells of a row that is pasted. */
  pasted?(id: string, cells: readonly [string, ...string[]]): Values;
  /** The heading under which all fields but the first are folded away. */
  fold?: string;
  /** Keeps what hangs together in step when something changes. */
  settle?(before: Values, after: Values): Values;
}

/** Things in an order: ready ones by their ids, and one's own. */
export interface ListAsk extends Named {
  kind: "list";
  /** One of them: "Card". */
  thing: string;
  /** Fewest and most of them. */
  least: number;
  most: number;
  stock?: readonly Stock[];
  /** What opens the list of ready ones: "Add a card". */
  add?: string;
  own?: OwnThing;
  /** A string in the list is a text, not an id. `write` is the button that adds one. */
  plain?: { most: number; write?: string };
  /** What holds if the list is absent. */
  usual?: readonly string[];
}

/** A ready thing by its id, or one's own in its place. */
export interface EitherAsk extends Named {
  kind: "either";
  stock: readonly Stock[];
  fields: Asks;
  /** One's own, to begin with. */
  make(): Values;
  /** One's own that begins with something ready. */
  copy(ready: string): Values;
}

/** A picture with words for it. A page that takes none shows only what is there. */
export interface PictureAsk extends Named {
  kind: "picture";
}

/** An object of one of several shapes. */
export interface ShapeAsk extends Named {
  kind: "shape";
  shapes: readonly {
    text: string;
    /** The key that only this shape has. */
    by: string;
    fields: Asks;
    /** What it begins with. */
    make(): Values;
  }[];
}

export type Ask =
  | TextAsk
  | SwitchAsk
  | ChoiceAsk
  | NumberAsk
  | GroupAsk
  | PickAsk
  | ListAsk
  | EitherAsk
  | PictureAsk
  | ShapeAsk;

/** Fields by the key that each fills in, in the order in which they stand. */
export type Asks = Readonly<Record<string, Ask>>;

/** What the field for a picture is given; the field for its words is the form's. */
export interface PictureFieldProps {
  id: string;
  label: string;
  /** `{ picture, alt }` as it stands in the plan. */
  value: unknown;
  change(value: unknown): void;
}

/** How a page takes pictures. */
export interface PictureTools {
  Field: FunctionComponent<PictureFieldProps>;
}

/** What every field of a form needs to know of it. */
export interface Form {
  /** The id of a field in the document. */
  id(path: Path): string;
  flaws: readonly Flaw[];
  /** A new id for something of one's own. */
  freshId(): string;
  pictures?: PictureTools | undefined;
  /** Draws the fields that are inside a field. */
  Fields: FunctionComponent<FieldsProps>;
}

export interface FieldsProps {
  form: Form;
  asks: Asks;
  path: Path;
  /** The object that the fields fill in. */
  value: unknown;
  change(value: Values): void;
}

export interface ControlProps<A extends Ask> {
  form: Form;
  ask: A;
  path: Path;
  /** As it stands in the plan: absent, unfinished or odd. */
  value: unknown;
  /** `undefined` takes it out of the plan. */
  change(value: unknown): void;
}
