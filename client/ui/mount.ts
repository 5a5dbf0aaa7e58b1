/** A page in the place of what its HTML says until it has started. */
import { type ComponentChild, render } from "preact";
import { mendStyles, showStuck } from "./chunks.ts";
import { keepLanguage } from "./language.ts";
import { mindTranslators } from "./translated.ts";

let minded = false;

/** Shows it. What fails before this is left to the HTML to tell. */
export function mount(page: ComponentChild): void {
  const app = document.getElementById("app");
  if (!app) return;
  if (!minded) {
    if (SEVERAL_LANGUAGES) keepLanguage();
    mindTranslators(app);
  }
  minded = true;
  render(page, app);
  showStuck(false);
  mendStyles();
}
