import { countriesOn, LANGUAGES, SUBJECTS } from '#directory';
import type { Ctx } from '#platform/usecase';
import type { NoticeInput } from './notice.form.ts';

/** Words outside the vocabularies are dropped: pages offer nothing else. */
export async function keepKnownWords(ctx: Ctx, input: NoticeInput): Promise<NoticeInput> {
	const countries = (await countriesOn(ctx.tx, ctx.now)).filter((country) => country.scheme !== 'left').map((country) => country.code);
	const known = (words: readonly string[], all: readonly string[]): string[] => words.filter((word) => all.includes(word));
	return {
		...input,
		subjects: known(input.subjects, SUBJECTS),
		languages: known(input.languages, LANGUAGES),
		wantedCountries: known(input.wantedCountries, countries)
	};
}
