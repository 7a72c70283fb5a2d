import { expect, test } from 'vitest';
import { unusedSettings } from './unused.ts';

const s3 = { endpoint: undefined, region: 'eu-west-1', bucket: 'files', accessKeyId: 'id', secretAccessKey: 'hunter2' };
const turn = { url: 'turns:turn.example.org:5349', secret: 'hunter2' };

test('what is set and not used is told, without its secret', () => {
	const told = unusedSettings({ s3, turn, dataDir: '/data' });
	expect(told).toEqual([expect.stringMatching(/^S3_\* is set, but .* \/data\/files /), expect.stringMatching(/^TURN_\* is set, but /)]);
	expect(told.join()).not.toContain('hunter2');
});

test('what is not set is no news', () => {
	expect(unusedSettings({ s3: undefined, turn: undefined, dataDir: '/data' })).toEqual([]);
});
