import { fold } from './fold.ts';

/** Words that say of a school that it is no more (folded); a star stands for any ending. */
const CLOSED =
	`closed dissolved inactive geschlossen aufgelost eingestellt ferme fermee fermes cerrado cerrada baja tancat tancada extint* encerrad* extint*
	chiusa chiuso soppress* cessat* gesloten opgeheven nedlagt lukket lakkautet* stengt nedlagd upphord lagdur lagt suletud likvideer* likvidet* slegt* uzdaryt*
	panaikint* likwidac* zlikwidow* zamkniet* nieczynn* zrusen* zanikl* zaniknut* megszunt megszunes ukinut* zatvoren* ugasen* затворен* укинут* закрит* закрыт* ликвид*
	desfiintat* inchis* κλειστ* καταργ* kapali kapatil* kapandi bagli mbyllur baglan* փակ* დახურ* مغلقه مغلق`.split(/\s+/);
const WORDS = new Set(CLOSED.filter((word) => !word.endsWith('*')));
const STEMS = CLOSED.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
const ACTIVE_HEADER = /(^| )(active|open|aktiv|aktivna|aktivan|er aktiv|aktywna|aktywny|activa|activo|actif|attiva|активна|активен)( |$)/;
const NO = /^(0|false|no|n|nein|non|nei|nej|ei|nie|ne|nem|nu|não|nao|не|нет|ні|όχι|hayır|hayir|لا)$/iu;

/** A day in the ways registers write it (2026-08-31, 31.08.2026, 31/8/2026), as `YYYY-MM-DD`. */
export function readDay(value: string): string | undefined {
	const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value.trim());
	const european = iso ? null : /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})/.exec(value.trim());
	const [year, month, day] = iso ? iso.slice(1) : [european?.[3], european?.[2], european?.[1]];
	return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** Is the school closed on the register's day? `statuses`: header and value of each status column; `closedOn`: a date, or nothing. */
export function isClosed(statuses: readonly (readonly [string, string])[], closedOn: string, asOf: string): boolean {
	const day = readDay(closedOn);
	if (day !== undefined && day <= asOf) return true;
	return statuses.some(([header, value]) => {
		if (ACTIVE_HEADER.test(fold(header)) && NO.test(value.trim())) return true;
		return fold(value)
			.split(' ')
			.some((word) => WORDS.has(word) || STEMS.some((stem) => word.startsWith(stem)));
	});
}
