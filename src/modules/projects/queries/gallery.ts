import { cursorOf, readDb } from '#platform/db';
import type { Viewer } from '#platform/usecase';
import { countriesOf, galleryCount, galleryFacet, galleryRows } from '../gallery.sql.ts';
import { galleryQuery, type GalleryFilter } from '../gallery.ts';
import { cardOf, type ProjectCardView } from '../view.ts';

const PAGE = 20;

/** The public gallery: anybody may read it; nothing in it names a pupil (quality C4). */
export async function projectGallery(_viewer: Viewer, filter: GalleryFilter) {
	const tx = readDb();
	const [rows, total, countries, regions, languages, subjects] = await Promise.all([
		galleryRows(tx, filter, PAGE + 1),
		galleryCount(tx, filter),
		galleryFacet(tx, filter, 'countries'),
		filter.countries.length === 1 ? galleryFacet(tx, filter, 'regions') : [],
		galleryFacet(tx, filter, 'languages'),
		galleryFacet(tx, filter, 'subjects')
	]);
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : undefined;
	const where = await countriesOf(
		tx,
		shown.map((row) => row.id)
	);
	const projects: ProjectCardView[] = shown.map((row) => cardOf(row, where.get(row.id) ?? []));
	return {
		projects,
		total,
		facets: { countries, regions, languages, subjects },
		next: last?.approved_at ? galleryQuery(filter, cursorOf({ at: last.approved_at, id: last.id })) : null,
		first: galleryQuery(filter)
	};
}
