import { readToken } from '#identity';
import { db } from '#platform/db';
import { evidenceById } from '../evidence.sql.ts';
import { membershipCase } from '../membership.sql.ts';
import { schoolById } from '../school.sql.ts';

/** What a head teacher's link asks: who, as what, at which school. Undefined where the link was used or ran out. */
export async function headRequest(token: string) {
	const found = await readToken(db(), 'head-confirms', token);
	const evidenceId = found?.payload.evidenceId;
	const evidence = typeof evidenceId === 'string' ? await evidenceById(db(), evidenceId) : undefined;
	const membership = evidence && (await membershipCase(db(), evidence.membershipId));
	const school = membership && (await schoolById(db(), membership.schoolId));
	if (!membership || !school) return undefined;
	const { firstName, lastName, profession } = membership;
	const { name, street, city, country } = school;
	return { firstName, lastName, profession, school: { name, street, city, country } };
}
