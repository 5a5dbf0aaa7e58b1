import { agendas } from "../../../shared/agenda/library.ts";
import { WANDA } from "../agenda/styles.ts";
import { testWhole } from "../agenda/whole.ts";

await testWhole(agendas.en.get("core")!, [WANDA]);
