/** Where every server of this product has the JSON Schema of `results.json`; pages ask for it without the code that makes it. */
export const RESULTS_SCHEMA_PATH = "/api/schemas/results.json";
