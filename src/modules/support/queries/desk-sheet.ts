import { queueForSheet } from '#directory';
import type { I18n } from '#platform/i18n';
import type { Actor } from '#platform/usecase';
import { sheetOf } from '../sheet.ts';

/** The queue of teachers as a sheet in the officer's language: whom they see on the desk, without addresses. */
export async function deskSheet(viewer: Actor, i18n: I18n, now = new Date()): Promise<string> {
	const { t, country } = i18n;
	const rows = await queueForSheet(viewer, now);
	const head = [
		t('directory.desk.teacher'),
		t('directory.desk.works-as'),
		t('directory.desk.school'),
		t('directory.school.code'),
		t('support.overview.town'),
		t('directory.school.region'),
		t('directory.desk.country'),
		t('directory.desk.evidence'),
		t('support.overview.waiting-since'),
		t('support.overview.late-label')
	];
	return sheetOf(
		head,
		rows.map((row) => [
			row.name,
			t(`directory.profession.${(row.profession ?? 'teacher') as 'teacher'}`),
			row.school,
			row.officialCode ?? '',
			row.city ?? '',
			row.region ?? '',
			country(row.country),
			// messages: directory.evidence.*
			row.chips.map((chip) => t(`directory.evidence.${chip.kind}.${chip.state}` as 'directory.evidence.head.confirmed')).join('; '),
			row.waitsSince.toISOString().slice(0, 10),
			row.late ? t('support.overview.yes') : ''
		])
	);
}
