package session

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
)

// MaxSize is the largest file accepted, in bytes.
const MaxSize = 4 << 20

// decode reads a file and refuses what is none, with the place and the reason.
func decode(name string, text []byte) (*File, error) {
	d := decoder{name: name, text: text}
	if len(text) > MaxSize {
		return nil, d.refuse(0, "it is larger than %d MiB", MaxSize>>20)
	}
	var head struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return nil, d.explain(err)
	}
	switch {
	case head.Format != signature:
		return nil, d.refuse(0, "it does not say that it is a %s", signature)
	case head.Version < 1:
		return nil, d.refuse(d.find("version"), "the version is %d", head.Version)
	case head.Version > version:
		return nil, d.refuse(d.find("version"), "it was written by a newer foresee: its version is %d, and this one reads up to %d", head.Version, version)
	}
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	var f File
	if err := strict.Decode(&f); err != nil {
		return nil, d.explain(err)
	}
	return &f, d.check(&f)
}

// A decoder knows the text, so that it can say where something stands in it.
type decoder struct {
	name string
	text []byte
}

// check refuses numbers that point nowhere within the file itself.
func (d decoder) check(f *File) error {
	if f.At < 0 || f.At >= len(f.Steps) {
		return d.refuse(d.find("at"), "at is %d, and there are %d steps", f.At, len(f.Steps))
	}
	if len(f.Steps) > MaxSteps {
		return d.refuse(d.find("steps"), "there are %d steps, more than %d", len(f.Steps), MaxSteps)
	}
	if n := len(f.Room.Participants); n > seminar.MaxParticipants {
		return d.refuse(d.find("participants"), "there are %d participants, more than %d", n, seminar.MaxParticipants)
	}
	for _, a := range f.Room.Askings {
		if stageOf(a.Stage) < 0 {
			return d.refuse(d.find("stage"), "a stage is ahead, open or closed, not %q", clip(a.Stage))
		}
	}
	return nil
}

func stageOf(name string) int {
	for i, s := range stages() {
		if s == name {
			return i
		}
	}
	return -1
}

// explain says in plain words what the JSON reader found.
func (d decoder) explain(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		if int(syntax.Offset) >= len(d.text) || errors.Is(err, io.ErrUnexpectedEOF) {
			return d.refuse(len(d.text), "it breaks off")
		}
		return d.refuse(int(syntax.Offset)-1, "it is not JSON: %s", syntax)
	case errors.As(err, &kind):
		return d.refuse(int(kind.Offset)-1, "%s is %s, which does not belong there", fieldOf(kind), kindOf(kind))
	}
	if key, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		key = strings.Trim(key, `"`)
		return d.refuse(d.find(key), "it has a key %q that means nothing here", clip(key))
	}
	return d.refuse(0, "%v", err)
}

func fieldOf(e *json.UnmarshalTypeError) string {
	if e.Field == "" {
		return "the whole"
	}
	return e.Field
}

func kindOf(e *json.UnmarshalTypeError) string {
	switch kind, _, _ := strings.Cut(e.Value, " "); kind {
	case "string":
		return "a text"
	case "array":
		return "a list"
	case "object":
		return "a mapping"
	case "bool":
		return "true or false"
	}
	return "a " + clip(e.Value)
}

// find returns where a key stands first, or the beginning.
func (d decoder) find(key string) int {
	at := regexp.MustCompile(regexp.QuoteMeta(`"`+key+`"`) + `\s*:`).FindIndex(d.text)
	if at == nil {
		return 0
	}
	return at[0]
}

// refuse returns the error about what stands at an offset of the text.
func (d decoder) refuse(offset int, what string, args ...any) error {
	before := string(d.text[:max(0, min(offset, len(d.text)))])
	line := 1 + strings.Count(before, "\n")
	column := 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
	return fmt.Errorf("%s:%d:%d: this is no session that can be opened: %s", d.name, line, column, fmt.Sprintf(what, args...))
}

// The longest parts of a file, in bytes, and the longest reasons that messages repeat.
const (
	maxShown = 40
	maxWhy   = 200
)

// clip keeps what a file holds from filling a message or acting on a terminal.
func clip(s string) string { return cut(s, maxShown) }

func cut(s string, most int) string {
	s = model.Clean(s)
	for i := range s {
		if i >= most {
			return s[:i] + "…"
		}
	}
	return s
}
