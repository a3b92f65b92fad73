import { expect, it } from 'vitest';
import { numbersIn } from '../../../core/lint/numbers';

it.each([
	['en', 'none in words: five', []],
	['en', '1,450 a day on 30 June 2023, 2.5 percent', [2.5, 30, 1450, 2023]],
	['es', '1.450 al día el 30 de junio de 2023, el 2,5 por ciento', [2.5, 30, 1450, 2023]],
	['en', '$75 billion, 64.3 million and 3 thousand', [3000, 64.3e6, 75e9]],
	['es', '75.000 millones de dólares, 64,3 millones y 3 mil', [3000, 64.3e6, 75e9]],
	['es', '1 millón, 2 mil millones', [1e6, 2e9]],
	['en', '287(g), FY2021–22, 2021, 300', [22, 287, 300, 2021, 2021]],
	['es', '12.500.000', [12_500_000]],
	['en', '$4.1 billion, 2.01 million', [2_010_000, 4_100_000_000]],
	['es', '4.100 millones de dólares, 2.010.000', [2_010_000, 4_100_000_000]],
	['en', 'No. 25-1384, 8 U.S.C. 1324, 2025.', [8, 25, 1324, 1384, 2025]],
	['fr', '1,450', [1450]],
])('%s: %s', (language, text, numbers) => expect(numbersIn(text, language)).toEqual(numbers));
