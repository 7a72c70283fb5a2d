import type { PlainKey } from '#platform/i18n';

/** The pages of one's account, in their order; a module with settings of its own adds its page here. */
export const accountTabs = [
	{ path: '/account', label: 'identity.account.tab.overview' },
	{ path: '/account/name', label: 'identity.account.tab.name' },
	{ path: '/account/email', label: 'identity.account.tab.email' },
	{ path: '/account/password', label: 'identity.account.tab.password' },
	{ path: '/account/second-factor', label: 'identity.account.tab.second-factor' },
	{ path: '/account/sessions', label: 'identity.account.tab.sessions' },
	{ path: '/account/notifications', label: 'messaging.choices.title' },
	{ path: '/account/language', label: 'identity.account.tab.language' },
	{ path: '/account/close', label: 'identity.account.tab.close' }
] as const satisfies readonly { path: string; label: PlainKey }[];
