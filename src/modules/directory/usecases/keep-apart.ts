import { ok, refuse } from '#platform/result';
import { desk, servesPlace, useCase } from '#platform/usecase';
import { personCards } from '../card.sql.ts';
import { KeepApartForm } from '../duplicate.form.ts';
import { keepPairApart } from '../duplicate.sql.ts';
import { lockSchools } from '../school.sql.ts';

/** Two people, or two schools, that look like one are two: the desk is not asked about them again. */
export const keepApart = useCase('directory.keep-apart', desk, KeepApartForm, async (ctx, { kind, one, other }) => {
	if (one === other) return refuse('no-such-pair');
	const found =
		kind === 'person' ? [...(await personCards(ctx.tx, [one, other])).values()] : Object.values(await lockSchools(ctx.tx, [one, other]));
	const served = found.filter((it) => it?.country && servesPlace(ctx.actor, it.country, it.region));
	if (served.length !== 2) return refuse('no-such-pair');
	await keepPairApart(ctx.tx, kind, [one, other], ctx.actor.id, ctx.now);
	ctx.note(one, { decision: 'kept-apart', kind, other });
	return ok(undefined);
});
