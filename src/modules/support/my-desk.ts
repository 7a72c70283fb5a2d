type Standing = {
	validated: boolean;
	/** In an office. */ works: boolean;
	/** The request somebody waits for. */ validation: { state: string } | null;
};

/** What the first page says below the greeting: a rejected request is none that is being looked at. */
export function leadOf({ validated, works, validation }: Standing) {
	if (validated) return 'support.desk.mine.lead';
	if (works) return 'support.desk.mine.lead-office';
	return validation && validation.state !== 'rejected' ? 'support.desk.mine.lead-pending' : 'support.desk.mine.lead-none';
}
