package keyboard

import "golang.org/x/text/unicode/norm"

// The letters under each jamo on a two-set (dubeolsik) keyboard, in Unicode's order
// of the modern conjoining jamo. A cluster is typed as its parts.
var (
	initials = letters{first: '\u1100', keys: []string{
		"r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"}}
	vowels = letters{first: '\u1161', keys: []string{
		"k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"}}
	finals = letters{first: '\u11a8', keys: []string{
		"r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g"}}
)

// Latin gives the letters of the keys that were pressed for r in Korean input
// mode: ㅓ is j, 버 is q and j, ㅃ is Q. It takes syllables and jamo, be these
// conjoining, for compatibility or of half width; any other rune is itself.
//
// Only Q, W, E, R, T, O and P have jamo of their own under shift. With any other
// letter shift makes no difference, and S arrives as s does, as ㄴ.
func Latin(r rune) []rune {
	if r < initials.first {
		return []rune{r}
	}
	var latin []rune
	for _, jamo := range norm.NFKD.String(string(r)) {
		keys := keysOf(jamo)
		if keys == "" {
			return []rune{r}
		}
		latin = append(latin, []rune(keys)...)
	}
	return latin
}

// keysOf gives the keys of a conjoining jamo, none for any other rune. The
// compatibility jamo ㅀ and ㅄ decompose to archaic initials, not to finals.
func keysOf(jamo rune) string {
	switch jamo {
	case '\u111a':
		return "fg"
	case '\u1121':
		return "qt"
	}
	return initials.of(jamo) + vowels.of(jamo) + finals.of(jamo)
}

// letters are the keys of a run of jamo that begins with first.
type letters struct {
	first rune
	keys  []string
}

// of gives the keys of jamo, none when it is not in the run.
func (l letters) of(jamo rune) string {
	i := int(jamo - l.first)
	if i < 0 || i >= len(l.keys) {
		return ""
	}
	return l.keys[i]
}
