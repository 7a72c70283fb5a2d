/** The door for seeds and tests: reports. Production never enters here. */
export { seedReports } from './report.seed.ts';
