import * as v from 'valibot';
import { ok, refuse } from '#platform/result';
import { blobs } from '#platform/storage';
import { person, useCase, atMost } from '#platform/usecase';
import { addEvidence, evidenceOf } from '../evidence.sql.ts';
import { MOST_CERTIFICATES } from '../evidence.ts';
import { fileKind, MOST_BYTES, safeFileName } from '../file-kind.ts';
import { lockMembership } from '../membership.sql.ts';
import { cleanScan } from '../picture.ts';

const Upload = v.object({ membershipId: v.pipe(v.string(), v.uuid()), bytes: v.instance(Uint8Array), fileName: v.string() });

/** A certificate of employment, as PDF or picture. Only the desk can open it; it is deleted some time after the decision. */
export const uploadCertificate = useCase(
	'directory.upload-certificate',
	atMost(person, 'uploads'),
	Upload,
	async (ctx, { membershipId, bytes, fileName }) => {
		const membership = await lockMembership(ctx.tx, membershipId);
		if (membership?.accountId !== ctx.actor.id) return refuse('no-such-membership');
		if (membership.state !== 'pending') return refuse('not-waiting');
		if (bytes.byteLength > MOST_BYTES) return refuse('file-too-big');
		const kind = fileKind(bytes);
		if (!kind || kind === 'webp') return refuse('file-unknown');
		const before = (await evidenceOf(ctx.tx, membershipId)).filter((one) => one.kind === 'certificate');
		if (before.length >= MOST_CERTIFICATES) return refuse('certificates-enough');

		const kept = kind === 'pdf' ? bytes : await cleanScan(bytes);
		if (!kept) return refuse('file-unreadable');
		const fileKey = await blobs().put('certificate', kept);
		await addEvidence(ctx.tx, {
			membershipId,
			kind: 'certificate',
			state: 'requested',
			fileKey,
			fileName: safeFileName(fileName, kind),
			now: ctx.now
		});
		ctx.note(membershipId, { kind });
		return ok(undefined);
	}
);
