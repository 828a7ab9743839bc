package background

import (
	"context"
	"os"
	"regexp"
	"time"

	"foresee/ui/term/query"
)

// question is OSC 11.
const question = "\x1b]11;?\x1b\\"

var (
	// colourReply answers OSC 11. Some versions of rxvt-unicode end it with a
	// bare escape.
	colourReply = regexp.MustCompile(`\x1b\]11;([^\x07\x1b]*)(?:\x07|\x1b\\?)`)
	// cutReply is its beginning, cut off when time ran out.
	cutReply = regexp.MustCompile(`\x1b\][^\x07\x1b]*$`)
)

// ask asks the terminal for its background and gives up after limit. It finds Dark
// where there was no answer or none that makes sense; whatever else came in, the
// user typed.
func ask(in, out *os.File, limit time.Duration) Finding {
	a := query.Ask(context.Background(), in, out, question, limit)
	f := understand(a.Heard)
	f.Took, f.Whole = a.Took, a.Whole
	return f
}

// understand takes the answer out of what was heard.
func understand(heard []byte) Finding {
	f := Finding{By: Nothing}
	if reply := colourReply.FindSubmatch(heard); reply != nil {
		if b, ok := ofColour(string(reply[1])); ok {
			f.Background, f.By = b, Terminal
		}
	}
	for _, reply := range []*regexp.Regexp{colourReply, cutReply} {
		heard = reply.ReplaceAllLiteral(heard, nil)
	}
	f.Typed = heard
	return f
}
