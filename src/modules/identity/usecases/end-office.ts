import { rightsChannel } from '#platform/live';
import { ok, refuse } from '#platform/result';
import { central, useCase } from '#platform/usecase';
import { accountById } from '../account.sql.ts';
import { EndOfficeForm } from '../office.form.ts';
import { mailOffice } from '../office.mails.ts';
import { endOfficeRow, lockOffice } from '../officer.sql.ts';
import { endSessions } from '../session.sql.ts';

/** An office ends at once: sessions are closed, open pages and streams end (quality A4). Nobody ends their own, so that one always stays. */
export const endOffice = useCase('identity.end-office', central, EndOfficeForm, async (ctx, { officeId }) => {
	const office = await lockOffice(ctx.tx, officeId);
	if (!office) return refuse('no-such-office');
	if (office.ended_at) return refuse('ended-already');
	if (office.account_id === ctx.actor.id) return refuse('own-office');
	await endOfficeRow(ctx.tx, officeId, ctx.now);
	await endSessions(ctx.tx, office.account_id);
	await ctx.tell(rightsChannel(office.account_id), 'office-ended');
	const account = await accountById(ctx.tx, office.account_id);
	if (account) await mailOffice(ctx.tx, account, 'ended', office.country);
	ctx.note(office.account_id, { office: officeId, role: office.role, country: office.country });
	return ok(undefined);
});
