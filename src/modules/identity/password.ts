import { dictionary } from '@zxcvbn-ts/language-common';

/** Words of the programme and of its classrooms, because they are what people here would choose; at least 8 long, lower case. */
const OURS =
	`etwinning etwinning1 etwinning123 twinspace twinspace1 teacher1 teacher123 teacher2026 school123 schule123 ecole123 escuela123 scuola123
	classroom classroom1 europa123 erasmus1 erasmus123 erasmus+ eteachers motdepasse1 bonjour1 bonjour123 soleil123 doudou123 passwort1 hallo123
	contraseña contrasena teamo123 haslo123 polska123 fenerbahce galatasaray türkiye turkiye1 parola123 heslo123 jelszo123 administrateur
	κωδικός1 κωδικος1 καλημέρα καλημερα password! p@ssword welcome123 changeme1 qwerty1234 1q2w3e4r5t admin123`.split(/\s+/);

/** Some 18,000 passwords that guessing programs try first, from public leaks (ASVS 5.0, 6.2.4 asks for 3,000). */
const COMMON: ReadonlySet<string> = new Set([...dictionary['passwords-common'].filter((word) => word.length >= 8), ...OURS]);

/** A pupil's words as they are kept, and as a child remembers them: any case, and whatever stands between them. */
export const wordSecret = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\p{P}]+/gu, '-')
		.replace(/^-|-$/g, '');

/** A letter or two, repeated. */
const REPEATED = /^(.{1,3})\1+$/u;

/** Is this among the first guesses, or the person's own data? `own`: names, e-mail, school. Case does not count. */
export function isGuessable(password: string, own: readonly string[] = []): boolean {
	const lower = password.toLowerCase();
	if (COMMON.has(lower) || REPEATED.test(lower)) return true;
	// "kadri2026!" is Kadri's name with the usual tail.
	const bare = lower.replace(/[\d\W_]+$/u, '');
	return own
		.flatMap((words) => [words, ...words.split(/[\s@.]+/)])
		.map((word) => word.toLowerCase())
		.some((word) => word.length >= 4 && (lower === word || bare === word));
}
