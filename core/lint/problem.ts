/** One thing to mend: which file, which field, what is wrong and how to mend it. */
export interface Problem {
	file: string;
	field: string;
	message: string;
}

export const formatProblem = ({ file, field, message }: Problem): string => `${file}: ${field}: ${message}`;
