import { Part } from './Part';
import { useSay } from './say-context';

interface ConfusionsProps {
	confusions: readonly string[];
	lang: string | undefined;
}

export function Confusions({ confusions, lang }: ConfusionsProps) {
	const say = useSay();
	if (confusions.length === 0) return null;
	return (
		<Part name="confusions" title={say('Easily confused')}>
			<ul class="plain" lang={lang}>
				{confusions.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</Part>
	);
}
