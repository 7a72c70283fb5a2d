import { expect, test } from 'vitest';
import { bareError } from './index.ts';

test('P4: a logged error holds no value that somebody wrote', () => {
	const error = Object.assign(new Error('invalid input syntax for type uuid: "canary" by canary@example.org, Received \'canary\''), {
		code: '22P02',
		table: 'person',
		detail: 'Key (email)=(canary@example.org) already exists.'
	});
	const told = JSON.stringify(bareError(error));
	expect(told).not.toContain('canary');
	expect(bareError(error)).toMatchObject({ type: 'Error', code: '22P02', table: 'person' });
});

test('what caused an error is told as barely', () => {
	const told = bareError(new Error('outer', { cause: new Error('no "canary" here') }));
	expect(told.cause).toMatchObject({ message: 'no "…" here' });
});

test('something thrown that is no error says only its kind', () => {
	expect(bareError('canary')).toEqual({ type: 'string', message: '', stack: '' });
});
