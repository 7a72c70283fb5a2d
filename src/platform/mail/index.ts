export { mailsTo, recentMails, type StoredMail } from './mail.sql.ts';
export { sendMail, type Letter } from './letter.ts';
export { mailJobs } from './mail.jobs.ts';
