interface NoticeProps {
	children: string;
	/** What can be done about it, where something can. */
	action?: { label: string; act: () => void } | undefined;
}

/** A plain sentence in place of a list, spoken when it changes. */
export const Notice = ({ children, action }: NoticeProps) => (
	<div class="notice">
		<p role="status">{children}</p>
		{action && (
			<button type="button" class="button" onClick={action.act}>
				{action.label}
			</button>
		)}
	</div>
);
