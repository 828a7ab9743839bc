package study

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxID is how long an id made of a name gets; it is to be typed.
const maxID = 32

// identify makes an id of each name, all different. A name without a letter or
// digit gives the kind and its place, counted from 1.
func identify(kind string, names []string) []string {
	ids := make([]string, len(names))
	taken := make(map[string]bool)
	for i, name := range names {
		id := slug(name)
		if id == "" {
			id = fmt.Sprintf("%s-%d", kind, i+1)
		}
		ids[i] = id
		for n := 2; taken[ids[i]]; n++ {
			ids[i] = fmt.Sprintf("%s-%d", id, n)
		}
		taken[ids[i]] = true
	}
	return ids
}

// slug returns a name in small letters, digits and hyphens, without accents, cut
// after a whole word where that is not too short. Signs that tell states apart are
// written out: +, <, > and, before all else, -.
func slug(name string) string {
	words := strings.NewReplacer("+", " plus ", "<", " below ", ">", " above ", "−", " minus ", "ß", "ss", "&", " and ")
	name = strings.TrimSpace(name)
	if rest, minus := strings.CutPrefix(name, "-"); minus {
		name = "minus " + rest
	}
	var id strings.Builder
	gap := false
	for _, c := range norm.NFKD.String(words.Replace(strings.ToLower(name))) {
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			if gap && id.Len() > 0 {
				id.WriteByte('-')
			}
			id.WriteRune(c)
			gap = false
		case !unicode.Is(unicode.Mn, c):
			gap = true
		}
	}
	return cutID(id.String())
}

func cutID(id string) string {
	if len(id) <= maxID {
		return id
	}
	if end := strings.LastIndexByte(id[:maxID+1], '-'); end > maxID/2 {
		return id[:end]
	}
	return strings.TrimRight(id[:maxID], "-")
}
