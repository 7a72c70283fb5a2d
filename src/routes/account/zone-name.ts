import { TIME_ZONES } from '#identity/ui';
import { knownTimeZone, tagOf, type I18n } from '#platform/i18n';

/** By what is asked. Finding a zone out takes the engine a fifth of a millisecond, and a page compares thousands of times. */
const canonicals = new Map<string, string>();
/** Engines differ in which of two names of a zone they give back; compared are those of this one. `zone` is of our list or of an account. */
function canonical(zone: string): string {
	const known = canonicals.get(zone);
	if (known !== undefined) return known;
	const found = knownTimeZone(zone) ?? zone;
	canonicals.set(zone, found);
	return found;
}

/** "Estonia · 14:05": a place that people know, and the time there now, which settles any doubt. */
export function zoneName({ locale, country, commas }: Pick<I18n, 'locale' | 'country' | 'commas'>, zone: string, now = new Date()): string {
	const places = TIME_ZONES.find((one) => canonical(one.zone) === canonical(zone))?.places ?? [];
	const time = new Intl.DateTimeFormat(tagOf(locale), { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
	return `${commas(places.map(country)) || longName(locale, zone, now)} · ${time}`;
}

/** Where the zone is no country of ours: CLDR's name for it, "Azores Time". */
function longName(locale: I18n['locale'], zone: string, now: Date): string {
	const parts = new Intl.DateTimeFormat(tagOf(locale), { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(now);
	return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

export type ZoneChoice = { value: string; label: string };
/** The zones to choose from by name, the present one among them in whatever spelling it is kept. */
export function zoneChoices(
	i18n: Pick<I18n, 'locale' | 'country' | 'commas' | 'compare'>,
	present: string,
	now = new Date()
): ZoneChoice[] {
	const own = TIME_ZONES.some(({ zone }) => canonical(zone) === canonical(present)) ? [] : [present];
	return [...TIME_ZONES.map(({ zone }) => (canonical(zone) === canonical(present) ? present : zone)), ...own]
		.map((zone) => ({ value: zone, label: zoneName(i18n, zone, now) }))
		.sort((a, b) => i18n.compare(a.label, b.label));
}
