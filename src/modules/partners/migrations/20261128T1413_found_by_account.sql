-- What an account did is found by the account: when two are merged, when one is closed.
create index on partners.notice (co_author_id) where co_author_id is not null;
create index on partners.notice_reply (account_id);
create index on partners.suggestion_shown (viewer_id);
