import { LANGUAGES, SUBJECTS } from '#directory';
import type { PlanInput } from './project.form.ts';

/** Languages and subjects outside the vocabulary are dropped: pages offer nothing else, so only a tampered form sends them. */
export function knownWords(plan: PlanInput): PlanInput {
	const known = (words: readonly string[], all: readonly string[]): string[] => words.filter((word) => all.includes(word));
	return { ...plan, languages: known(plan.languages, LANGUAGES), subjects: known(plan.subjects, SUBJECTS) };
}
