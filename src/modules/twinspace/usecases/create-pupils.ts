import { randomBytes } from 'node:crypto';
import { insertAccount } from '#identity';
import { faultOfPersonName } from '#platform/form';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase, atMost } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { CreatePupilsForm } from '../pupil.form.ts';
import { namesIn, usernameFrom } from '../pupil.ts';
import { insertPupil, putInSpace } from '../pupil.sql.ts';
import { judgeIn } from '../space.ts';

const MOST = 40;

/** A teacher makes accounts for a class at once; the printed cards with the codes follow (domain §7, quality C2). */
export const createPupils = useCase(
	'twinspace.create-pupils',
	atMost(eTwinner, 'pupil-lists'),
	CreatePupilsForm,
	async (ctx, { projectId, className, names }) => {
		const space = await enterSpace(ctx, projectId);
		if (!space?.schoolId) return refuse('no-such-space');
		const may = judgeIn(space, 'create-pupils', { ownPupil: true });
		if (!may.ok) return may;
		const list = namesIn(names);
		if (list.length === 0) return refuse('no-names');
		if (list.length > MOST) return refuse('too-many-pupils', { most: MOST });
		if (list.some((one) => one.firstName.length > 40 || one.lastName.length > 60 || faultOfPersonName(`${one.firstName} ${one.lastName}`)))
			return refuse('strange-name');
		for (const { firstName, lastName } of list) {
			const accountId = await insertAccount(ctx.tx, {
				kind: 'pupil',
				username: usernameFrom(firstName, randomBytes(4)),
				first_name: firstName,
				last_name: lastName,
				locale: ctx.actor.locale,
				time_zone: ctx.actor.timeZone,
				country: ctx.actor.country,
				created_at: ctx.now
			});
			await insertPupil(ctx.tx, { accountId, schoolId: space.schoolId, className, madeBy: ctx.actor.id, now: ctx.now });
			await putInSpace(ctx.tx, projectId, accountId, space.schoolId, ctx.actor.id, ctx.now);
		}
		ctx.note(projectId, { pupils: list.length });
		return ok({ made: list.length });
	}
);
