import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { central, useCase, type Office } from '#platform/usecase';
import { accountByEmail } from '../account.sql.ts';
import { mailOffice } from '../office.mails.ts';
import { GrantOfficeForm, regionsIn } from '../office.form.ts';
import { grantOffice as insertOffice } from '../office.sql.ts';
import { openOffice } from '../officer.sql.ts';
import { endSessions } from '../session.sql.ts';

/**
 * The central desk gives somebody an office. Their sessions end: at the next sign-in they set up the second factor, without which
 * an office opens nothing (quality S1).
 */
export const grantOffice = useCase(
	'identity.grant-office',
	central,
	GrantOfficeForm,
	async (ctx, { email, role, country, regions: typed }) => {
		const regions = regionsIn(typed);
		const account = await accountByEmail(ctx.tx, email);
		if (account?.kind !== 'person' || account.closed_at || account.suspended_at || !account.email_confirmed_at)
			return refuse('nobody-there');
		const place = role === 'central' ? null : country;
		if (await openOffice(ctx.tx, account.id, role, place)) return refuse('in-office-already');
		const office: Office = role === 'central' ? { role } : { role, country, regions: regions.length > 0 ? regions : null };
		await insertOffice(ctx.tx, account.id, office, ctx.actor.id);
		if (account.id !== ctx.actor.id) await endSessions(ctx.tx, account.id);
		await ctx.tell(rightsChannel(account.id), 'office-granted');
		await mailOffice(ctx.tx, account, 'granted', place);
		ctx.note(account.id, { office });
		return ok({ accountId: account.id });
	}
);
