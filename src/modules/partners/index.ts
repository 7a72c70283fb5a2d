/** The door of partner finding: search, notices, suggestions. Nothing else of this folder may be imported. */
import { noticeJobs } from './notice.jobs.ts';
import { savedSearchJobs } from './saved-search.jobs.ts';

export { closeNotice, editNotice, renewNotice } from './usecases/change-notice.ts';
export { replyToNotice } from './usecases/reply-to-notice.ts';
export { forgetSearch, saveSearch } from './usecases/save-search.ts';
export { writeNotice } from './usecases/write-notice.ts';
export { EditNoticeForm, NoticeForm, NoticeIdForm, ReplyToNoticeForm } from './notice.form.ts';
export const partnerJobs = [...noticeJobs, ...savedSearchJobs];
export { readNoticeFilter } from './notice-search.ts';
export { readPersonFilter } from './person-search.ts';
export { latestNotices, myNotices, noticeForEditing, noticePage, noticePreset, noticesPage, suggestedNotices } from './queries/notices.ts';
export { peoplePage, suggestions } from './queries/people.ts';
export { mySearches } from './queries/saved.ts';
export { SavedSearchForm, SaveSearchForm } from './saved-search.form.ts';
export { reportedNotice } from './reported.sql.ts';
export { noticesOf, partnersMerge } from './merge-person.sql.ts';
