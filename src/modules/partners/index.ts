/** The door of partner finding: search, notices, suggestions. Nothing else of this folder may be imported. */
export { closeNotice, editNotice, renewNotice } from './usecases/change-notice.ts';
export { replyToNotice } from './usecases/reply-to-notice.ts';
export { writeNotice } from './usecases/write-notice.ts';
export { EditNoticeForm, NoticeForm, NoticeIdForm, ReplyToNoticeForm } from './notice.form.ts';
export { partnerJobs } from './notice.jobs.ts';
export { readNoticeFilter } from './notice-search.ts';
export { readPersonFilter } from './person-search.ts';
export { latestNotices, myNotices, noticeForEditing, noticePage, noticePreset, noticesPage } from './queries/notices.ts';
export { peoplePage, suggestions } from './queries/people.ts';
export { reportedNotice } from './reported.sql.ts';
export { noticesOf, partnersMerge } from './merge-person.sql.ts';
