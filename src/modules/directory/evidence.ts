import type { EvidenceKind } from './country.ts';

/**
 * What speaks for somebody's request (domain §4). Several kinds run side by side; a country says which of them it takes, and one of
 * those is enough.
 */
export type EvidenceState = 'requested' | 'confirmed' | 'refused';
export type Evidence = { kind: EvidenceKind; state: EvidenceState };

/** Mails to head and colleagues that one request may send in a day, and certificates it may carry. */
export const MOST_ASKED_A_DAY = 5;
export const MOST_CERTIFICATES = 3;
/** A certificate has served its purpose with the decision; after this many days nobody can object by it any more, and it goes. */
export const CERTIFICATE_DAYS = 90;

/** Confirmed evidence of a kind that the country takes: what a bulk validation asks of each. */
export const isProven = (evidence: readonly Evidence[], taken: readonly EvidenceKind[]): boolean =>
	evidence.some((one) => one.state === 'confirmed' && taken.includes(one.kind));

/** Proven, or with a certificate that the deciding officer looks at. Without either, an officer says in words how they made sure. */
export const isEnough = (evidence: readonly Evidence[], taken: readonly EvidenceKind[]): boolean =>
	isProven(evidence, taken) ||
	evidence.some((one) => one.kind === 'certificate' && one.state === 'requested' && taken.includes('certificate'));

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Providers where anybody gets an address: it proves nothing about a school, whatever the school's own page says. */
const everybodys: ReadonlySet<string> = new Set(
	(
		'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com proton.me protonmail.com gmx.com gmx.net gmx.de ' +
		'web.de t-online.de freenet.de orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it wp.pl o2.pl onet.pl interia.pl ' +
		'seznam.cz centrum.cz azet.sk abv.bg mail.bg mail.ru yandex.ru ukr.net i.ua freemail.hu citromail.hu sapo.pt telenet.be skynet.be ziggo.nl mynet.com'
	).split(' ')
);
export const isEverybodysDomain = (domain: string): boolean => everybodys.has(domain.toLowerCase());

/** An address at the school's own domain, exactly: pupils and guests often have addresses below it. */
export function provesSchool(email: string, schoolDomain: string | null): boolean {
	if (!schoolDomain || isEverybodysDomain(schoolDomain)) return false;
	return domainOf(email) === schoolDomain.toLowerCase();
}

export type EvidenceChip = { kind: EvidenceKind | 'private-mail' | 'none'; state: EvidenceState; tone: 'plain' | 'leaf' | 'sun' | 'coral' };

/**
 * All that speaks for or against somebody, as the officer sees it in a row: what is confirmed first. Where nothing else is there, it
 * says so: an address anybody can have, or nothing at all.
 */
export function evidenceChips(evidence: readonly Evidence[], email: string): EvidenceChip[] {
	const order: EvidenceState[] = ['confirmed', 'refused', 'requested'];
	const best = new Map<EvidenceKind, EvidenceState>();
	for (const { kind, state } of evidence) {
		const known = best.get(kind);
		if (!known || order.indexOf(state) < order.indexOf(known)) best.set(kind, state);
	}
	const chips = [...best].map(([kind, state]): EvidenceChip => ({ kind, state, tone: toneOf(kind, state) }));
	chips.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
	if (!best.has('domain') && isEverybodysDomain(domainOf(email))) chips.push({ kind: 'private-mail', state: 'requested', tone: 'sun' });
	return chips.length > 0 ? chips : [{ kind: 'none', state: 'requested', tone: 'plain' }];
}

/** How good news is at first sight. */
export function toneOf(kind: EvidenceKind, state: EvidenceState): EvidenceChip['tone'] {
	if (state === 'confirmed') return 'leaf';
	if (state === 'refused') return 'coral';
	return kind === 'certificate' ? 'sun' : 'plain';
}
