/** Which of the boxes over the page is open: a button here, a key, or another part of the page opens it. */
import { signal } from "@preact/signals";

export type HandBox = "code" | "break" | "end" | "no-stage" | "keys";

export const handBox = signal<HandBox | null>(null);
