/** Puts a page in the place of what its HTML shows until it has started. */
import { type ComponentChild, render } from "preact";
import { mendStyles, showStuck } from "./chunks.ts";
import { keepLanguage } from "./language.ts";
import { mindTranslators } from "./translated.ts";

let minded = false;

/** Shows the page. If anything fails before this, the HTML says so. */
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
