import type { MergePart } from '#identity';

export const supportMerge: MergePart = {
	handedOn: ['support.report.author_id', 'support.report.decided_by', 'support.report.reporter_id'],
	united: [],
	async unite({ tx }, { from, into }) {
		await tx
			.updateTable('support.report')
			.set({ subject_id: into })
			.where('subject_kind', '=', 'person')
			.where('subject_id', '=', from)
			.execute();
	}
};
