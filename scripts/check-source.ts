/** Words and habits that do not stand in this project's source, each with the place where it is not to stand and why. */
import { conclude, sourceFiles } from './files.ts';

type Rule = { not: RegExp; in: RegExp; except?: RegExp; because: string };

const code = /\.(ts|svelte|js|mjs|cjs)$/;
const pages = /\.svelte$/;
const styles = /\.(svelte|css)$/;
const tests = /\.test\.ts$/;

const rules: Rule[] = [
	{
		not: /\b(TODO|FIXME|HACK)\b|[Nn]ot implemented|[Cc]oming soon|[Ll]orem ipsum/,
		in: /./,
		except: /\.json$/,
		because: 'what is left for later is an issue'
	},
	{ not: /(?<![\w.:/])\/(home|Users|work|mnt)\/\w|\b[A-Z]:\\\w/, in: /./, because: 'a path of one machine' },
	{ not: /\bas any\b|@ts-(ignore|nocheck|expect-error)/, in: code, because: 'the type checker is not to be talked out of it' },
	{ not: /(eslint|oxlint|knip|html-validate)-(disable|ignore)/, in: code, because: 'a rule holds, or is changed for all' },
	{
		not: /svelte-ignore/,
		in: pages,
		except: /^src\/platform\/kit\//,
		because: 'only the kit builds what the compiler cannot judge; axe judges it'
	},
	{ not: /\b(it|test|describe)\.(only|skip|todo|fails)\b/, in: tests, because: 'a test that does not run proves nothing' },
	{ not: /expect\(true\)|\.toBeTruthy\(\)|\.toBeFalsy\(\)/, in: tests, because: 'say which value is expected' },
	{
		not: /\bnew Date\(\)|Date\.now\(\)|Math\.random\(\)|process\.env/,
		in: /^src\/modules\/[^/]+\/[^/.]+(\.form)?\.ts$/,
		except: /\/(index|ui|seed)\.ts$/,
		because: 'a rule knows no clock, no chance and no environment: they are handed to it'
	},
	{
		not: /process\.env(?!\.(PATH|SystemRoot|HOME)\b)/,
		in: /^src\/(modules|routes|platform|hooks)/,
		except: /^src\/platform\/(config|test|log)\/|\.test\.ts$/,
		because: 'the environment is read and validated in #platform/config'
	},
	{ not: /\sstyle(=|:[a-z-]+=)/, in: pages, because: 'the content security policy refuses style attributes: use a class' },
	{ not: /\son[a-z]+="/, in: pages, because: 'the content security policy refuses inline scripts' },
	{
		not: /\b(href|action)="\/(?!favicon|locale"|dev\/)/,
		in: pages,
		except: /^src\/routes\/dev\//,
		because: "a link keeps the language: href={href('/…')}"
	},
	{ not: /\{@html/, in: pages, except: /\/RichText\.svelte$/, because: 'only RichText shows HTML, which was made from a checked document' },
	{
		not: /(?<![\w-])((margin|padding|border)-(left|right)|(left|right|float|text-align)\s*:\s*(left|right|-?[\d.]|auto|var|calc)|float:)/,
		in: styles,
		because: 'start and end, not left and right: pages are read in both directions'
	},
	{
		not: /https?:\/\/(?!localhost|127\.0\.0\.1|\[::1\]|www\.w3\.org|[\w.-]*\.?example\b)[^\s'"`]*\.(js|css|woff2?|png|jpe?g|svg)\b/,
		in: /^src\/.*\.(svelte|css|html)$/,
		because: 'pages load nothing from other hosts'
	}
];

const files = sourceFiles().filter(({ path }) => path !== 'scripts/check-source.ts');
const breaches = files.flatMap(({ path, text }) => {
	const here = rules.filter((rule) => rule.in.test(path) && !rule.except?.test(path));
	return text
		.split('\n')
		.flatMap((line, at) =>
			here.filter((rule) => rule.not.test(line)).map((rule) => `${path}:${at + 1}: ${line.trim().slice(0, 100)}\n    ${rule.because}`)
		);
});
conclude(breaches, `${files.length} files`);
