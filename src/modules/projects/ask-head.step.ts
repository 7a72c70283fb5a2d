import * as v from 'valibot';
import { countryOn } from '#directory';
import { issueToken } from '#identity';
import { email } from '#platform/form';
import { ok, refuse, type Result } from '#platform/result';
import type { Actor, Ctx } from '#platform/usecase';
import type { AtSchool } from './load-at-school.step.ts';
import { setHeadConsent } from './founder.sql.ts';
import { mailHeadConsent } from './project.mails.ts';

/**
 * Some countries want the head's consent before their office may approve (domain §6). Sends the head a one-time link; refuses
 * 'head-address-missing' where the country wants it and no address was given.
 */
export async function askHeadIfNeeded(
	ctx: Ctx<Actor>,
	project: { id: string; title: string },
	person: AtSchool,
	address: string
): Promise<Result<undefined, 'head-address-missing'>> {
	const country = await countryOn(ctx.tx, person.country, ctx.now);
	if (!country?.headConsentForProject) return ok(undefined);
	const to = v.safeParse(email, address);
	if (!to.success) return refuse('head-address-missing');
	const token = await issueToken(ctx.tx, 'head-consents', { accountId: person.id, payload: { projectId: project.id } });
	await setHeadConsent(ctx.tx, project.id, person.id, 'asked', to.output);
	await mailHeadConsent(ctx.tx, { to: to.output, person, title: project.title, token, locale: ctx.actor.locale });
	return ok(undefined);
}
