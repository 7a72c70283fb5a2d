/** The least that a page can be: `node:http`, one query, the rows as HTML. What the platform's pages are measured beside. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2] ?? '', max: 16 });
const text =
	'select p.id, p.body, a.first_name from twinspace.post p join identity.account a on a.id = p.author_id where p.thread_id = $1 order by p.at limit 20';
const thread = process.argv[3] ?? '';

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.url === '/metrics') {
		const { user, system } = process.cpuUsage();
		response.end(`process_cpu_seconds_total ${(user + system) / 1e6}\n`);
		return;
	}
	const { rows } = await pool.query<{ id: string; body: string; first_name: string }>({ name: 'posts', text, values: [thread] });
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(
		`<!doctype html><title>Bare</title>${rows.map((row) => `<article id="${row.id}"><h2>${row.first_name}</h2><p>${row.body}</p></article>`).join('')}`
	);
}
const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});
