/** How long somebody has waited, in whole days, hours and minutes, each part without the ones before it. */
export function waited(since: Date, now: Date): { days: number; hours: number; minutes: number } {
	const all = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
	return { days: Math.floor(all / 1440), hours: Math.floor((all % 1440) / 60), minutes: all % 60 };
}
