import type { Page } from 'playwright-core';

/** What is laid out in full is drawn this small: nobody looks at it, and drawing took a tenth of the work. */
const DRAWN = 0.05;

/** Has the page looked at in windows of these widths, as on a phone, a tablet and a desk; then the window is as it was. */
export async function inWindows(page: Page, widths: readonly number[], look: (width: number) => Promise<void>): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const resize = (width: number, height: number, scale: number) =>
		session.send('Emulation.setDeviceMetricsOverride', {
			width,
			height,
			screenWidth: width,
			screenHeight: height,
			deviceScaleFactor: 1,
			mobile: false,
			scale
		});
	const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
	try {
		for (const one of widths) {
			await resize(one, one < 600 ? 800 : 900, DRAWN);
			await look(one);
		}
	} finally {
		await resize(width, height, 1);
	}
}
