/** Loaded when the page is asked for: a server without a demo world never reads the demo world. */
export const demoAccounts = async () => (await import('#directory/seed')).demoAccounts();
