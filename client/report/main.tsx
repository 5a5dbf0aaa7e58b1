/** The report: `/report/CODE#key`. */
import { render } from "preact";
import { codeInPath } from "../keys.ts";
import { openReport } from "../models/report.ts";
import "../styles/base.css";
import "../styles/report.css";
import { mindTranslators } from "../translated.ts";
import { Report } from "./Report.tsx";

const root = document.getElementById("app");
if (root) mindTranslators(root);
if (root) {
  const model = openReport(codeInPath());
  render(<Report model={model} />, root);
  model.fetchResults();
}
