package background

import (
	"os"
	"regexp"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/muesli/cancelreader"
)

// query is OSC 11 followed by DA1.
const query = "\x1b]11;?\x1b\\" + "\x1b[c"

var (
	// colourReply answers OSC 11. Some versions of rxvt-unicode end it with a
	// bare escape.
	colourReply = regexp.MustCompile(`\x1b\]11;([^\x07\x1b]*)(?:\x07|\x1b\\?)`)
	// attributesReply answers DA1.
	attributesReply = regexp.MustCompile(`\x1b\[\?[0-9;]*c`)
	// cutReply is the beginning of either, cut off when time ran out.
	cutReply = regexp.MustCompile(`\x1b(?:\][^\x07\x1b]*|\[\?[0-9;]*)$`)
)

// ask asks the terminal for its background and gives up after limit. It returns
// Dark when there was no answer or none that makes sense, and whatever else came
// in, which the user typed.
func ask(in, out *os.File, limit time.Duration) (found Background, typed []byte) {
	state, err := term.MakeRaw(in.Fd())
	if err != nil {
		return Dark, nil
	}
	defer term.Restore(in.Fd(), state)

	return understand(converse(in, out, limit))
}

// understand takes the answers out of what was heard.
func understand(heard []byte) (found Background, typed []byte) {
	if reply := colourReply.FindSubmatch(heard); reply != nil {
		found, _ = ofColour(string(reply[1]))
	}
	for _, reply := range []*regexp.Regexp{colourReply, attributesReply, cutReply} {
		heard = reply.ReplaceAllLiteral(heard, nil)
	}
	return found, heard
}

// converse sends the query and returns all that comes in until DA1 is answered,
// limit has passed or reading fails.
func converse(in, out *os.File, limit time.Duration) []byte {
	reader, err := cancelreader.NewReader(in)
	if err != nil {
		return nil
	}
	defer reader.Close()
	if _, err := out.WriteString(query); err != nil {
		return nil
	}
	timer := time.AfterFunc(limit, func() { reader.Cancel() })
	defer timer.Stop()

	var heard []byte
	chunk := make([]byte, 256)
	for !attributesReply.Match(heard) {
		n, err := reader.Read(chunk)
		heard = append(heard, chunk[:n]...)
		if err != nil {
			break
		}
	}
	return heard
}
