import { randomBytes } from 'node:crypto';
import { endSessions, hashOf } from '#identity';
import { rightsChannel } from '#platform/live';
import { setting } from '#platform/programme';
import { ok, refuse } from '#platform/result';
import { eTwinner, useCase } from '#platform/usecase';
import { enterSpace } from '../enter-space.step.ts';
import { IssueCardsForm } from '../pupil.form.ts';
import { asReadBy, codeFrom, printedCode } from '../pupil.ts';
import { pupilsOf, setCode } from '../pupil.sql.ts';
import { judgeIn } from '../space.ts';

/**
 * Prints cards with fresh one-time codes: for the pupils named, whose passwords are reset by it, or for all of the teacher's school
 * who have none yet. Only hashes stay; the answer is the one time the codes are seen (quality C2: no adult ever knows a password).
 */
export const issueCards = useCase('twinspace.issue-cards', eTwinner, IssueCardsForm, async (ctx, { projectId, pupils }) => {
	const space = await enterSpace(ctx, projectId);
	if (!space) return refuse('no-such-space');
	const all = await pupilsOf(ctx.tx, projectId);
	const own = all.filter((one) => judgeIn(space, 'look-after-pupils', { ownPupil: one.schoolId === space.schoolId }).ok);
	if (own.length === 0) return judgeOrNobody(judgeIn(space, 'look-after-pupils', { ownPupil: true }));
	// An administrator may help out with another school's pupils by name; their cards as a class are their own teacher's.
	const chosen = own.filter((one) => (pupils.length > 0 ? pupils.includes(one.id) : one.schoolId === space.schoolId && !one.hasPassword));
	if (chosen.length === 0) return refuse('nobody-chosen');
	const days = await setting('pupil.code-days', { tx: ctx.tx, on: ctx.now });
	const expiresAt = new Date(ctx.now.getTime() + days * 86_400_000);
	const cards = [];
	for (const one of chosen.map((pupil) => asReadBy(pupil, space.schoolId))) {
		const code = codeFrom(randomBytes(16));
		await setCode(ctx.tx, one.id, hashOf(code), expiresAt);
		await endSessions(ctx.tx, one.id);
		await ctx.tell(rightsChannel(one.id), 'reset');
		cards.push({
			id: one.id,
			firstName: one.firstName,
			lastName: one.lastName,
			className: one.className,
			username: one.username,
			code: printedCode(code)
		});
	}
	ctx.note(projectId, { cards: cards.length });
	return ok({ cards, expiresAt, title: space.title });
});

const judgeOrNobody = (may: ReturnType<typeof judgeIn>) => (may.ok ? refuse('nobody-chosen') : may);
