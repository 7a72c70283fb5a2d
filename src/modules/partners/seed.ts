/** The door for seeds and tests: notices. Production never enters here. */
export { makeNotice, noticeRow, type NoticeRow } from './notice.seed.ts';
export { seedNotices, type Wish } from './notice-world.seed.ts';
