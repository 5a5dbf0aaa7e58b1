/**
 * A second language is two folders and one line: with a pseudo-language all pages speak it and nothing else, and have room for
 * words that are 40 % longer. One file for all of it, as the product is built anew for this.
 */
import { inBrowser } from "../support/in-browser.ts";
import { pseudoTree } from "../support/pseudo-tree.ts";
import { testCatalogue } from "./pseudo/catalogue.ts";
import { testPages } from "./pseudo/pages.ts";

const second = await inBrowser({ root: pseudoTree() });
testCatalogue(second);
testPages(second);
