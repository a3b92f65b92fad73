/** One line on the terminal that tells how far we are. Silent where standard error is no terminal. */

export interface Progress {
	step(page: string): void;
	end(): void;
}

export function showProgress(total: number): Progress {
	const { stderr } = process;
	if (!stderr.isTTY || total < 2) return { step() {}, end() {} };
	let done = 0;
	const write = (text: string): void => void stderr.write(`\r\u001b[2K${text}`);
	return {
		step(page) {
			done++;
			write(`${done} of ${total}  ${page}`.slice(0, Math.max(20, (stderr.columns ?? 80) - 1)));
		},
		end: () => write(''),
	};
}
