import { refuse, ok } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { SavedSearchForm, SaveSearchForm } from '../saved-search.form.ts';
import { keptQuery, mayKeep } from '../saved-search.ts';
import { dropSearch, keepSearch, searchesOf } from '../saved-search.sql.ts';

/** Keeps a search of people, to open again by one click and to hear of who is new under it. */
export const saveSearch = useCase('partners.save-search', eTwinner, SaveSearchForm, async (ctx, input) => {
	const query = keptQuery(input.query);
	const may = mayKeep(
		(await searchesOf(ctx.tx, ctx.actor.id)).map((one) => one.query),
		query
	);
	if (!may.ok) return may;
	await keepSearch(ctx.tx, ctx.actor.id, query, ctx.now);
	return ok({ query });
});

/** Drops a search that was kept. */
export const forgetSearch = useCase('partners.forget-search', eTwinner, SavedSearchForm, async (ctx, { searchId }) =>
	(await dropSearch(ctx.tx, ctx.actor.id, searchId)) ? ok(undefined) : refuse('no-such-search')
);
