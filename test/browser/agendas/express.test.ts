import { agendas } from "../../../shared/agenda/library.ts";
import { testWhole } from "../agenda/whole.ts";

await testWhole(agendas.en.get("express")!);
