/** The report: `/report/CODE#key`. */
import { codeInPath } from "../keys.ts";
import { openReport } from "../models/report.ts";
import { mount } from "../mount.ts";
import "../styles/base.css";
import "../styles/report.css";
import { Report } from "./Report.tsx";

const model = openReport(codeInPath());
mount(<Report model={model} />);
model.fetchResults();
