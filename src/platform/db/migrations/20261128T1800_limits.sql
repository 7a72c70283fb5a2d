-- How often one account, or one address where nobody is signed in, may do something (quality I15).
insert into platform.programme_setting (key, value, valid_from, source) values
	('limit.writes-per-ten-minutes', '600', '2005-01-01', 'quality I15'),
	('limit.writes-per-ten-minutes-by-address', '1200', '2005-01-01', 'quality I15'),
	('limit.searches-per-minute', '300', '2005-01-01', 'quality I15'),
	('limit.searches-per-minute-by-address', '600', '2005-01-01', 'quality I15'),
	('limit.posts-per-ten-minutes', '240', '2005-01-01', 'quality I15'),
	('limit.uploads-per-hour', '300', '2005-01-01', 'quality I15'),
	('limit.messages-per-ten-minutes', '120', '2005-01-01', 'quality I15'),
	('limit.contact-requests-per-day', '100', '2005-01-01', 'quality I15'),
	('limit.notices-per-day', '30', '2005-01-01', 'quality I15'),
	('limit.notice-replies-per-day', '100', '2005-01-01', 'quality I15'),
	('limit.invitations-per-hour', '60', '2005-01-01', 'quality I15'),
	('limit.drafts-per-day', '30', '2005-01-01', 'quality I15'),
	('limit.reports-per-hour', '20', '2005-01-01', 'quality I15'),
	('limit.reports-per-hour-by-address', '60', '2005-01-01', 'quality I15'),
	('limit.pupil-lists-per-hour', '20', '2005-01-01', 'quality I15');

-- Counts may be lost in a crash; writing them must not cost every search a write to the disk.
alter table platform.rate_limit set unlogged;
