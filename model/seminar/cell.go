package seminar

import "strings"

// formulas is what a cell begins with that a spreadsheet takes for a formula; the
// last ones are the wide forms of East Asian keyboards.
const formulas = "=+-@＝＋－＠"

// guard puts an apostrophe before a cell that a spreadsheet might run, as a name
// comes from whoever gave it (OWASP, CSV Injection). Apostrophes that stand there
// already get another one, so that nothing is lost on the way back.
func guard(cell string) string {
	if dangerous(cell) {
		return "'" + cell
	}
	return cell
}

// unguard takes the apostrophe of guard away.
func unguard(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && dangerous(rest) {
		return rest
	}
	return cell
}

func dangerous(cell string) bool {
	rest := strings.TrimLeft(cell, "'")
	return rest != "" && strings.ContainsRune(formulas, []rune(rest)[0])
}
