/** Which two are compared, as their page's address says. */
export const pairOf = ({ params }: { params: Record<string, string | undefined> }) => ({
	one: params.oneId ?? '',
	other: params.otherId ?? ''
});
/** Back at the list, which says what was done. */
export const doneWith = (what: 'people' | 'schools' | 'apart') => () => `/desk/duplicates?done=${what}`;
