/** What the server's content policy and the pages have to agree on. */

/**
 * The one policy of Trusted Types that a page may make. It names a single file, the worker in which the simulated people of a
 * rehearsal run, whatever it is asked.
 */
export const WORKER_POLICY = "simulated-people";
