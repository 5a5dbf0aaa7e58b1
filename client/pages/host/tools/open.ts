/** Which of the tools above the big button is open. */
import { signal } from "@preact/signals";

export const TOOLS = ["quick", "timer", "jots", "stuck"] as const;
export type Tool = (typeof TOOLS)[number];

export const openedTool = signal<Tool | null>(null);

/** The button of a tool: the focus comes back to it. */
export const buttonOf = (tool: Tool): string => `tool-${tool}`;

/** Opens a tool, for a key or for another part of the page; nothing where the page offers none. */
export function openTool(tool: Tool): void {
  if (document.getElementById(buttonOf(tool))) openedTool.value = tool;
}

/** Closes what is open. The focus goes back to its button, unless somebody has moved it elsewhere. */
export function closeTool(): void {
  const tool = openedTool.peek();
  const within = document.activeElement?.closest(".tool-panel") ?? null;
  openedTool.value = null;
  if (tool && within) document.getElementById(buttonOf(tool))?.focus();
}
