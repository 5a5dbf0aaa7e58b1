import { note as words } from "#words/exercises/note.ts";
import { facts } from "../facts.ts";

export const note = facts("note", { ...words, readers: () => [], isHidden: () => false });
