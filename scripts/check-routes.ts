/** `npm run check:routes`: no load, action or handler without a rule (quality A1). With `--list`, the whole table. */
import { conclude, sourceFiles } from './files.ts';
import { judgeRoutes } from './routes.ts';

const files = sourceFiles(['src/routes']);
const { guarded, breaches } = judgeRoutes(files);
if (process.argv.includes('--list')) for (const { route, what, access } of guarded) console.log(`${route}\t${what}\t${access}`);
conclude(breaches, `${guarded.length} guarded loads, actions and handlers in ${files.length} files`);
