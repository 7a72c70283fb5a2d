import * as v from 'valibot';
import { countriesOn } from '#directory';
import { accountById } from '#identity';
import { blockedWith, notify } from '#messaging';
import { i18nFor } from '#platform/catalogues';
import { db } from '#platform/db';
import { defaultLocale, isLocale } from '#platform/i18n';
import { job } from '#platform/jobs';
import { asSystem } from '#platform/usecase';
import { readPersonFilter } from './person-search.ts';
import { newcomersSince } from './person-search.sql.ts';
import { topicsOf } from './person-topics.ts';
import { lockSearch, markTold, searchesAfter } from './saved-search.sql.ts';

const AT_ONCE = 500;

// messages: partners.notification.*
/** Tells the owner of a search how many have come under it since they last heard. */
async function tellOwner(id: string): Promise<void> {
	await asSystem('partners.tell-searches', async (ctx) => {
		const search = await lockSearch(ctx.tx, id);
		const owner = search && (await accountById(ctx.tx, search.account_id));
		if (!search || owner?.standing !== 'validated') return;
		const filter = readPersonFilter(new URLSearchParams(search.query));
		const codes = (await countriesOn(ctx.tx, ctx.now)).map((country) => country.code);
		const topics = topicsOf(filter.q, i18nFor(isLocale(owner.locale) ? owner.locale : defaultLocale), codes);
		const hidden = await blockedWith(ctx.tx, owner.id);
		const count = await newcomersSince(ctx.tx, { viewerId: owner.id, filter, topics, hidden, now: ctx.now }, search.told_at);
		if (count === 0) return;
		await notify(ctx, { to: owner.id, kind: 'partners.search-found', params: { count }, href: `/partners${search.query}` });
		await markTold(ctx.tx, id, ctx.now);
	});
}

/** Once a day, before the summary goes out; search by search, so that one that fails does not hold up the others. */
const tell = job(
	'partners.tell-searches',
	v.object({}),
	async () => {
		for (let after: string | null = null, more = true; more;) {
			const ids: string[] = (await searchesAfter(db(), after, AT_ONCE)).map((one) => one.id);
			for (const id of ids) await tellOwner(id);
			after = ids.at(-1) ?? null;
			more = ids.length === AT_ONCE;
		}
	},
	{ cron: '17 13 * * *' }
);

export const savedSearchJobs = [tell];
