/** The plain text that somebody reads who opens the server under a name that it does not know. */
export const badHost = (name: string) => `This server doesn’t answer to the name “${name}”.

If you’re taking part in a workshop, ask your facilitator for the address.

If you started this server, open one of the addresses that it printed when it started. To use this name as well, stop the
server and start it like this:

    HOSTNAMES=${name} npm start

Several names are separated by commas.
`;
