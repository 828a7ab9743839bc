package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// rank returns the entries in which every word of the query is found, the best
// first; the empty query finds all, in their own order.
func rank(all []entry, query string) []entry {
	words := strings.Fields(strings.ToLower(query))
	if len(words) == 0 {
		return all
	}
	type scored struct {
		entry
		score int
	}
	var hits []scored
	for _, e := range all {
		if s := score(e, words); s > 0 {
			hits = append(hits, scored{e, s})
		}
	}
	slices.SortStableFunc(hits, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	found := make([]entry, len(hits))
	for i, h := range hits {
		found[i] = h.entry
	}
	return found
}

// score says how well an entry fits: the sum over the words, zero when one of
// them is not found at all.
func score(e entry, words []string) int {
	total := 0
	for _, word := range words {
		s := scoreWord(e, word)
		if s == 0 {
			return 0
		}
		total += s
	}
	return total
}

// scoreWord prefers a whole word of the name, then the start of one, then any place
// in it, then the text, then the letters scattered in order; and the name's start
// over its middle.
func scoreWord(e entry, word string) int {
	switch {
	case wholeWord(e.name, word):
		return 90 + atStart(e.name, word)
	case startsWord(e.name, word):
		return 70 + atStart(e.name, word)
	case strings.Contains(e.name, word):
		return 50
	case startsWord(e.body, word):
		return 30
	case strings.Contains(e.body, word):
		return 20
	case len([]rune(word)) > 2 && scattered(e.name, word):
		return 5
	}
	return 0
}

func atStart(text, word string) int {
	if strings.HasPrefix(text, word) {
		return 10
	}
	return 0
}

// plain puts blanks for what parts words.
func plain(text string) string {
	return " " + strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return ' '
	}, text) + " "
}

func wholeWord(text, word string) bool { return strings.Contains(plain(text), " "+word+" ") }

func startsWord(text, word string) bool { return strings.Contains(plain(text), " "+word) }

// scattered reports whether the letters of the word occur in the text in their order.
func scattered(text, word string) bool {
	rest := []rune(word)
	for _, r := range text {
		if len(rest) > 0 && r == rest[0] {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}
