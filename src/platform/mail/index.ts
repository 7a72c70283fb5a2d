export { mailsTo, recentMails, storedMail, type StoredMail } from './mail.sql.ts';
export { sendMail, type Letter } from './letter.ts';
export { mailJobs } from './mail.jobs.ts';
