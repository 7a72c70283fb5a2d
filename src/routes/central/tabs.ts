/** The rooms of the central desk. */
export const centralTabs = [
	{ path: '/central', name: 'overview' },
	{ path: '/central/countries', name: 'countries' },
	{ path: '/central/offices', name: 'offices' },
	{ path: '/central/officers', name: 'officers' },
	{ path: '/central/settings', name: 'settings' },
	{ path: '/central/audit', name: 'audit' }
] as const;
