/**
 * The hundred-odd passwords that guessing programs try first, at least 8 long, lower case (quality S2). Words of the programme
 * itself are among them, because they are what people here would choose.
 */
const COMMON = new Set(
	`password password1 password12 password123 passw0rd p@ssw0rd p@ssword 12345678 123456789 1234567890 12341234 11111111 00000000 87654321 99999999 88888888 22222222 123123123
	123321123 147258369 159753159 987654321 1q2w3e4r 1q2w3e4r5t 1qaz2wsx qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 asdfghjk asdfghjkl zxcvbnm1 qazwsxedc azertyui azertyuiop
	iloveyou iloveyou1 sunshine princess football baseball superman batman123 trustno1 welcome1 welcome123 letmein1 letmein123 monkey123 dragon123 master123 shadow123 michael1 jennifer
	computer internet starwars whatever freedom1 abcd1234 abc12345 abcdefgh abc123456 aaaaaaaa a1b2c3d4 1234abcd test1234 testtest changeme changeme1 default1 secret123 admin123 administrator
	administrateur motdepasse motdepasse1 bonjour1 bonjour123 soleil123 doudou123 chocolat passwort passwort1 hallo123 schatz123 hallo1234 contraseña contrasena teamo123 realmadrid barcelona
	password! juventus ciaociao francesco giuseppe benfica1 portugal haslo123 polska123 zaq12wsx matrix123 fenerbahce galatasaray besiktas türkiye turkiye1 parola123 parola12 heslo123 jelszo123
	etwinning etwinning1 etwinning123 twinspace teacher1 teacher123 school123 schule123 ecole123 escuela123 scuola123 europa123 erasmus1 erasmus123 eteachers classroom classroom1`.split(/\s+/)
);

/** Is this among the first guesses, or a part of the person's own data? `own`: name, e-mail, school. */
export function isGuessable(password: string, own: readonly string[] = []): boolean {
	const lower = password.toLowerCase();
	if (COMMON.has(lower) || /^(.)\1+$/u.test(lower) || /^(..)\1+$/u.test(lower)) return true;
	return own.some((word) => word.length >= 4 && (lower === word.toLowerCase() || lower === word.toLowerCase().split('@')[0]));
}
