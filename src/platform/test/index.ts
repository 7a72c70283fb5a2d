/** What tests stand on. The browser and its instruments are loaded when they are first used, so that other tests do not pay for them. */
export { aCentralOfficer, anActor, anOfficer } from './actors.ts';
export { axeByDayAndNight, axeCheck, overflowCheck } from './axe.ts';
export { launchBrowser, newPage, useBrowser, type Visit, type Visitor } from './browser.ts';
export { databaseUrl, dropDatabase, freshDatabase, setLimit } from './database.ts';
export { htmlCheck } from './html.ts';
export { leaveAsFound } from './left-behind.ts';
export { linkIn, startMailbox, type Mailbox, type ReceivedMail } from './mailbox.ts';
export { startServer, type RunningServer, type ServerOptions } from './server.ts';
export { inWindows } from './windows.ts';
