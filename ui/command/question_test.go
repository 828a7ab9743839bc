package command

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"
)

func TestInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	for _, args := range [][]string{
		{"sensitivity", "--of", "mutual-assistance-treaty", "--scenario", "mutual-assistance-treaty"},
		{"paths", "--to", "mutual-assistance-treaty", "--at-least", "likely"},
		{"signposts"},
		{"handout", "--set", "ukraine-war=escalating"},
	} {
		var out, talk bytes.Buffer
		code := Run(ctx, args, Streams{In: strings.NewReader(""), Out: &out, Err: &talk, Getenv: func(string) string { return "" }})
		if code != Failed || out.Len() > 0 || !strings.Contains(talk.String(), "stopped before it was done") {
			t.Errorf("%s: code %d, output %q, talk %q", args[0], code, out.String(), talk.String())
		}
	}
}

func TestMeter(t *testing.T) {
	for _, c := range []struct {
		name  string
		since time.Time
		want  string
	}{
		{"a search just begun says nothing", time.Now().Add(time.Hour), ""},
		{"a long one tells, and wipes the line", time.Now().Add(-time.Hour), "\r3 of 9\x1b[K\r\x1b[K"},
	} {
		var out bytes.Buffer
		m := meter{out: &out, text: "%d of %d", since: c.since}
		m.tell(3, 9)
		m.clear()
		if out.String() != c.want {
			t.Errorf("%s: %q, want %q", c.name, out.String(), c.want)
		}
	}
}
