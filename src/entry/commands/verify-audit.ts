import { verifyAudit } from '#platform/audit';
import type { Command } from '../command.ts';

export const command: Command = {
	name: 'verify-audit',
	summary: 'recomputes the chain of the audit log; fails where something was changed, removed or slipped in',
	label: 'Recomputing the audit log',
	run: async () => {
		const verdict = await verifyAudit();
		const { sealed, unsealed, firstBroken } = verdict;
		const whole = `The audit log is whole: ${sealed} entries sealed, ${unsealed} waiting for their seal.`;
		return {
			json: { ok: firstBroken === null, ...verdict },
			text: firstBroken === null ? whole : `The audit log is broken at entry ${firstBroken}; the ${sealed} entries before it are whole.`,
			failed: firstBroken !== null
		};
	}
};
