export { recordAudit, verifyAudit, type AuditEntry, type AuditVerdict } from './audit.ts';
export { auditJobs } from './audit.jobs.ts';
export { auditedUseCases, auditLines, type AuditLine } from './reading.ts';
