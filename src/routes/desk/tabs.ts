/** The rooms of the desk, in the order of the day's work. A new room is one line here and its words. */
export const deskTabs = [
	{ path: '/desk', name: 'overview' },
	{ path: '/desk/validation', name: 'validation' },
	{ path: '/desk/projects', name: 'projects' },
	{ path: '/desk/schools', name: 'schools' },
	{ path: '/desk/duplicates', name: 'duplicates' },
	{ path: '/desk/reports', name: 'reports' }
] as const;

/** Is the page that is shown, or the room it lies in, this tab? */
export const isShown = (tab: string, path: string): boolean =>
	tab === '/desk' ? path === tab : path === tab || path.startsWith(`${tab}/`);
