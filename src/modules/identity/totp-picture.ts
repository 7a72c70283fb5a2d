import { toString } from 'qrcode';
import { totpUri } from './totp.ts';

/** The secret as a picture for the authenticator app's camera: a data address, so that it is stored nowhere. */
export async function totpPicture(secret: string, label: string): Promise<string> {
	const svg = await toString(totpUri(secret, label), { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
	return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The secret for those who type it: groups of four. */
export const shownSecret = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
