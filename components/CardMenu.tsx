import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons';
import { rove } from './roving';
import { useSay } from './say-context';

interface CardMenuProps {
	onStopTerm(): void;
	onStopSite(): void;
}

export function CardMenu({ onStopTerm, onStopSite }: CardMenuProps) {
	const say = useSay();
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const box = useRef<HTMLDivElement>(null);
	const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

	useLayoutEffect(() => {
		if (open) items()[0]?.focus();
	}, [open]);

	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'Tab') setOpen(false);
		if (event.key === 'Escape') {
			// The card listens for Escape too: only the menu is to close.
			event.stopPropagation();
			event.preventDefault();
			close();
		} else rove(event, items());
	};
	const onFocusOut = (event: FocusEvent) => {
		if (!box.current?.parentElement?.contains(event.relatedTarget as Node | null)) setOpen(false);
	};
	const choose = (act: () => void) => () => {
		close();
		act();
	};

	return (
		<div class="menu-place" onFocusOut={onFocusOut}>
			<button
				ref={button}
				class="icon"
				type="button"
				aria-label={say('More')}
				aria-haspopup="menu"
				aria-expanded={open}
				onClick={() => setOpen(!open)}
			>
				<MoreIcon />
			</button>
			{open && (
				<div ref={box} class="menu" role="menu" aria-label={say('More')} onKeyDown={onKeyDown}>
					<button type="button" role="menuitem" tabIndex={-1} onClick={choose(onStopTerm)}>
						{say('Don’t mark this term')}
					</button>
					<button type="button" role="menuitem" tabIndex={-1} onClick={choose(onStopSite)}>
						{say('Don’t mark this site')}
					</button>
				</div>
			)}
		</div>
	);
}
