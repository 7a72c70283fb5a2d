import * as v from 'valibot';
import { choice, name, optionalDay, optionalUuid, optionalWhole, text, uuid, whole, words } from '#platform/form';
import { NOTICE_KINDS } from './notice.ts';

export const NoticeForm = v.pipe(
	v.object({
		kind: choice(NOTICE_KINDS),
		title: name(140),
		body: text(4000),
		ageMin: whole(2, 25),
		ageMax: whole(2, 25),
		classSize: optionalWhole(1, 500),
		subjects: words(12, 40),
		languages: words(12, 12),
		wantedCountries: words(46, 2),
		startOn: optionalDay,
		endOn: optionalDay,
		places: optionalWhole(1, 99),
		/** The last day on which it stands; empty for the programme's months. */
		expiresOn: optionalDay,
		coAuthorId: optionalUuid
	}),
	v.forward(
		v.partialCheck([['ageMin'], ['ageMax']], ({ ageMin, ageMax }) => ageMin <= ageMax, 'partners.notice.ages-crossed'),
		['ageMax']
	),
	v.forward(
		v.partialCheck(
			[['startOn'], ['endOn']],
			({ startOn, endOn }) => !startOn || !endOn || startOn <= endOn,
			'partners.notice.dates-crossed'
		),
		['endOn']
	)
);
export type NoticeInput = v.InferOutput<typeof NoticeForm>;
export const EditNoticeForm = v.intersect([NoticeForm, v.object({ noticeId: uuid })]);
export const NoticeIdForm = v.object({ noticeId: uuid });
export const ReplyToNoticeForm = v.object({ noticeId: uuid, message: text(4000) });
