import { type Chance, days, hours } from '#platform/demo';
import type { EvidenceRow } from '../teacher.seed.ts';
import type { EvidenceKind } from '../country.ts';

type Asked = {
	membershipId: string;
	since: Date;
	domain: string;
	ownDomain: boolean;
	colleagues: readonly string[];
	kinds: readonly EvidenceKind[];
};

const blank = (membershipId: string, kind: EvidenceKind, state: string, at: Date): EvidenceRow & { id: string } => ({
	id: '',
	membership_id: membershipId,
	kind,
	state,
	asked_address: null,
	colleague_id: null,
	file_key: null,
	file_name: null,
	at,
	answered_at: null,
	note: null
});

/** What speaks for somebody who waits: some have everything confirmed, some have only asked, a few have nothing. */
export function drawEvidence(chance: Chance, asked: Asked, certificate: () => string | undefined): EvidenceRow[] {
	const rows: (EvidenceRow & { id: string })[] = [];
	const at = new Date(asked.since.getTime() + hours(0.2));
	const later = () => new Date(at.getTime() + chance.next() * days(1));
	const takes = (kind: EvidenceKind) => asked.kinds.includes(kind);
	if (asked.ownDomain && takes('domain')) rows.push({ ...blank(asked.membershipId, 'domain', 'confirmed', at), answered_at: at });
	if (takes('head') && chance.maybe(0.55)) {
		const state = chance.weighted({ requested: 60, confirmed: 34, refused: 6 });
		rows.push({
			...blank(asked.membershipId, 'head', state, at),
			asked_address: `head@${asked.domain}`,
			answered_at: state === 'requested' ? null : later()
		});
	}
	if (takes('colleague') && asked.colleagues.length > 0 && chance.maybe(0.3)) {
		const state = chance.weighted({ requested: 45, confirmed: 55 });
		rows.push({
			...blank(asked.membershipId, 'colleague', state, at),
			colleague_id: chance.pick(asked.colleagues),
			answered_at: state === 'requested' ? null : later()
		});
	}
	if (takes('certificate') && chance.maybe(0.16)) {
		const key = certificate();
		if (key) rows.push({ ...blank(asked.membershipId, 'certificate', 'requested', later()), file_key: key, file_name: 'certificate.png' });
	}
	if (takes('list') && chance.maybe(0.1)) rows.push({ ...blank(asked.membershipId, 'list', 'confirmed', at), answered_at: at });
	return rows.map((row) => ({ ...row, id: chance.uuid() }));
}
