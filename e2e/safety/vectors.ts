/** What people type who mean harm, and what breaks programs that mean well. Each that runs says so on `window.__pwned`. */
const say = 'window.__pwned=1';
export const SCRIPTS = [
	`"><script>${say}</script>`,
	`'"--></style></script><img src=x onerror=${say}>`,
	`<svg/onload=${say}>`,
	`javascript:${say}//`,
	`[link](javascript:${say})`,
	`{{constructor.constructor('${say}')()}}\${${say}}`,
	`<details open ontoggle=${say}>`,
	`</textarea><iframe srcdoc="<script>parent.${say}</script>">`
];
export const NAUGHTY = [
	'',
	' ',
	'\u0000',
	'\uFFFE\uFFFF',
	'\uD800',
	'\u202Egnp.exe',
	'\u200B\u200D\uFEFF',
	'Ω≈ç√∫˜µ≤≥÷',
	'ﷺ'.repeat(50),
	'e\u0301'.repeat(40),
	'👩‍👩‍👧‍👦🏳️‍🌈',
	"'; drop table identity.account; --",
	'%s%n%x',
	'../../../../etc/passwd',
	'=cmd|calc!A0',
	'-1',
	'1e309',
	'NaN',
	'99999999999999999999',
	'2026-02-31',
	'null',
	'__proto__',
	'constructor',
	'a\r\nSet-Cookie: evil=1'
];
export const LONG = 'x'.repeat(20_000);
