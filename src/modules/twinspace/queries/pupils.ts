import { schoolCards } from '#directory';
import { readToken } from '#identity';
import { db } from '#platform/db';
import type { I18n } from '#platform/i18n';
import type { Actor } from '#platform/usecase';
import { newsForPupil, pupilsElsewhere, pupilsOf, spacesOfPupil } from '../pupil.sql.ts';
import { classesOf, shownName } from '../member.ts';
import { asReadBy, wordSuggestions } from '../pupil.ts';
import { isTeacher } from '../right.ts';
import { judgeIn } from '../space.ts';
import { spaceFor } from './space.ts';

/**
 * The pupils of a space by class, the own school's first, for its teachers; which of them this teacher looks after. Names of other
 * schools' pupils are first names, and user names are for whoever makes their cards. Undefined for everybody else.
 */
export async function pupilsPage(viewer: Actor, projectId: string) {
	const space = await spaceFor(viewer, projectId);
	if (!space || !isTeacher(space.role)) return undefined;
	return db()
		.transaction()
		.execute(async (tx) => {
			const pupils = await pupilsOf(tx, projectId);
			const schools = await schoolCards(
				tx,
				pupils.map((one) => one.schoolId)
			);
			const manages = (schoolId: string): boolean => judgeIn(space, 'look-after-pupils', { ownPupil: schoolId === space.schoolId }).ok;
			const mayCreate = space.schoolId !== null && judgeIn(space, 'create-pupils', { ownPupil: true }).ok;
			return {
				id: space.id,
				title: space.title,
				mayCreate,
				closed: space.state !== 'active',
				needCards: pupils.filter((one) => mayCreate && one.schoolId === space.schoolId && !one.hasPassword).length,
				classes: classesOf(pupils.map((one) => asReadBy(one, space.schoolId)))
					.map((one) => {
						const mine = one.schoolId !== null && manages(one.schoolId);
						const rows = one.pupils.map((pupil) => ({ ...pupil, username: mine ? pupil.username : '', mine }));
						return { ...one, own: one.schoolId === space.schoolId, school: schools.get(one.schoolId ?? '')?.name ?? null, pupils: rows };
					})
					.sort((a, b) => Number(b.own) - Number(a.own)),
				elsewhere: mayCreate && space.schoolId ? await pupilsElsewhere(tx, projectId, space.schoolId) : []
			};
		});
}

/** A pupil's spaces with what is new in them, for their home. */
export const pupilHome = (viewer: Actor) =>
	db()
		.transaction()
		.execute(async (tx) => {
			const news = await newsForPupil(tx, viewer.id);
			return (await spacesOfPupil(tx, viewer.id)).map((space) => {
				const { unread = 0, page = null } = news.get(space.id) ?? {};
				return { ...space, unread, page: page && { id: page.id, title: page.title, at: page.at, who: shownName(page) } };
			});
		});

/** The spaces a pupil belongs to. */
export const spacesFor = (viewer: Actor) =>
	db()
		.transaction()
		.execute((tx) => spacesOfPupil(tx, viewer.id));

/** The page where a child chooses a password, with fresh words to choose from; undefined once the link has been used. */
export async function choosingPassword(token: string, i18n: I18n) {
	const open = await db()
		.transaction()
		.execute((tx) => readToken(tx, 'pupil-chooses', token));
	if (!open) return undefined;
	const words = i18n.t('twinspace.password-words').split(/\s+/);
	return { suggestions: wordSuggestions(words, crypto.getRandomValues(new Uint16Array(15)), 5) };
}
