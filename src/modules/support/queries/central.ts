import { countriesOn, fullName, peopleCountsByCountry, personCards, schoolCards } from '#directory';
import { auditedUseCases, auditLines, verifyAudit } from '#platform/audit';
import { db, readDb } from '#platform/db';
import type { I18n } from '#platform/i18n';
import { allSettings } from '#platform/programme';
import type { Actor } from '#platform/usecase';
import { projectCountsByCountry } from '#projects';
import { deedOf, factsOf, idsIn, type NameOf, subjectOf } from '../audit.ts';
import { openReportsByCountry } from '../report.sql.ts';

const PAGE = 50;

/** The programme in figures, country by country. */
export async function centralOverview(_viewer: Actor, now = new Date()) {
	const [countries, people, projects, reports] = await Promise.all([
		countriesOn(readDb(), now),
		peopleCountsByCountry(readDb()),
		projectCountsByCountry(readDb()),
		openReportsByCountry(db())
	]);
	const rows = countries
		.filter((country) => country.scheme !== 'left')
		.map(({ code }) => {
			const own = people.find((row) => row.country === code);
			const running = projects.find((row) => row.country === code);
			return {
				country: code,
				eTwinners: own?.eTwinners ?? 0,
				schools: own?.schools ?? 0,
				running: running?.running ?? 0,
				teachersWaiting: own?.waiting ?? 0,
				projectsWaiting: running?.waiting ?? 0,
				reports: reports.find((row) => row.country === code)?.open ?? 0
			};
		});
	const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
	return {
		rows,
		totals: {
			countries: rows.length,
			eTwinners: sum((row) => row.eTwinners),
			schools: sum((row) => row.schools),
			teachersWaiting: sum((row) => row.teachersWaiting),
			projectsWaiting: sum((row) => row.projectsWaiting),
			reports: reports.reduce((all, row) => all + row.open, 0)
		}
	};
}

/** Programme settings with their dates and sources; which of them hold today. */
export async function settingsPage(_viewer: Actor, now = new Date()) {
	const today = now.toISOString().slice(0, 10);
	const rows = await allSettings();
	return {
		today,
		keys: [...new Set(rows.map((row) => row.key))],
		rows: rows.map((row) => {
			const later = rows.some(
				(other) => other.key === row.key && other.country === row.country && other.valid_from > row.valid_from && other.valid_from <= today
			);
			const state: 'now' | 'coming' | 'past' =
				row.valid_from > today ? 'coming' : later || (row.valid_to !== null && row.valid_to < today) ? 'past' : 'now';
			return {
				id: row.id,
				key: row.key,
				country: row.country,
				value: [row.value].flat().map(Number),
				from: row.valid_from,
				source: row.source,
				state
			};
		})
	};
}

/** The latest entries of the audit log in the reader's words; `verify` also recomputes the whole chain of seals, which takes its time. */
export async function auditPage(_viewer: Actor, params: URLSearchParams, i18n: I18n) {
	const asked = params.get('use-case') ?? '';
	const useCases = await auditedUseCases();
	const useCase = useCases.find((name) => name === asked);
	const before = Number(params.get('after') ?? Number.NaN);
	const found = await auditLines({ useCase, before: Number.isSafeInteger(before) && before > 0 ? before : undefined }, PAGE + 1);
	const lines = found.slice(0, PAGE);
	const nameOf = await namesFor(
		lines.flatMap(({ actorId, subjectId, details }) => [...idsIn(actorId), ...idsIn(subjectId), ...idsIn(details)])
	);
	return {
		useCases: useCases.map((value) => ({ value, label: deedOf(value, i18n.t) })).sort((a, b) => i18n.compare(a.label, b.label)),
		useCase: useCase ?? '',
		lines: lines.map(({ details, ...line }) => ({
			id: line.id,
			at: line.at,
			actor: line.actorId ? (nameOf(line.actorId) ?? null) : null,
			actorKind: line.actorKind,
			deed: deedOf(line.useCase, i18n.t),
			about: subjectOf(line, i18n, nameOf),
			facts: factsOf(details, i18n, nameOf),
			stored: JSON.stringify({ useCase: line.useCase, subject: line.subjectId, ...details })
		})),
		next: found.length > PAGE ? (lines.at(-1)?.id ?? null) : null,
		verdict: params.has('verify') ? await verifyAudit() : null
	};
}

/** Names of the people and schools with these ids. A child's name has no place in a list for the whole office. */
async function namesFor(ids: readonly string[]): Promise<NameOf> {
	const [people, schools] = [await personCards(db(), ids), await schoolCards(db(), ids)];
	return (id) => {
		const one = people.get(id);
		return one ? (one.kind === 'pupil' ? undefined : fullName(one)) : schools.get(id)?.name;
	};
}
