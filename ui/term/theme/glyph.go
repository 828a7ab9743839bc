package theme

// The glyphs of the explorer. Each is one cell wide, and so is its twin.
const (
	Pointer  = "▸" // the line under the cursor
	Dot      = "•" // a driver that was moved
	Pinned   = "◆" // an outcome that is supposed
	Rose     = "▲" // above the baseline
	Fell     = "▼" // below the baseline
	JustUp   = "↑" // rose with the last key
	JustDown = "↓" // fell with the last key
	JustSet  = "→" // set by the last key
	Less     = "‹" // there are more states to the left
	More     = "›" // and to the right
	Minus    = "−"
	Ellipsis = "…"
	Lost     = "░" // the part of a bar that the baseline had
	Struck   = "✗" // a judgement that is struck out
	Noted    = "¶" // what has a note of the user's
	Best     = "✓" // the choice with the least to regret
	Full     = "█"
	Line     = "│" // where something stands on a scale
	Between  = "·"
)

// What became of a question, each a cell wide.
const (
	Came       = "✓" // yes
	CameNot    = "✗" // no
	CamePartly = "~"
	Contested  = "?"
	Unresolved = "-"
	Ahead      = "·" // nothing settles it yet
)

// Eighths are the partial blocks, from one eighth to seven.
func Eighths() [7]string { return [7]string{"▏", "▎", "▍", "▌", "▋", "▊", "▉"} }

// Signs lists every character beyond ASCII that the explorer itself draws, which is
// what twin knows.
func Signs() []string {
	const last = '\u2bff' // letters of the East begin after that
	var list []string
	for r := '\u0080'; r <= last; r++ {
		if twin(r) != r {
			list = append(list, string(r))
		}
	}
	return list
}

// twin returns the ASCII character that stands in for a glyph, and any other
// character as it is. It covers the glyphs above, the borders, and the
// punctuation whose width depends on the terminal's language.
func twin(r rune) rune {
	switch r {
	case '▸', '›', '→', '»':
		return '>'
	case '‹', '←', '«':
		return '<'
	case '•':
		return '*'
	case '◆':
		return '@'
	case '×', '✗':
		return 'x'
	case '✓':
		return '+'
	case '¶':
		return '"'
	case '▲', '↑':
		return '^'
	case '▼', '↓':
		return 'v'
	case '−', '–', '—', '─', '‐', '‑':
		return '-'
	case '│':
		return '|'
	case '╭', '╮', '╰', '╯', '├', '┤':
		return '+'
	case '█', '▉', '▊', '▋', '▌':
		return '#'
	case '▍', '▎', '▏':
		return '-'
	case '░':
		return ':'
	case '·':
		return '.'
	case '…':
		return '$'
	case '÷':
		return '/'
	case '‘', '’':
		return '\''
	case '“', '”':
		return '"'
	case '⌫':
		return '<'
	}
	return r
}
