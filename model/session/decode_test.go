package session

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/seminar"
)

// text returns a session as it stands in a file.
func text(t testing.TB) string {
	t.Helper()
	set := small(t)
	raw, err := os.ReadFile(saved(t, set, busy(t, set)))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// What is no session is refused with the place and the reason.
func TestDecodeRefuses(t *testing.T) {
	whole := text(t)
	edit := func(old, new string) string {
		if !strings.Contains(whole, old) {
			t.Fatalf("the file has no %q", old)
		}
		return strings.Replace(whole, old, new, 1)
	}
	tests := []struct{ name, text, want string }{
		{"empty", "", "f:1:1: this is no session that can be opened: it breaks off"},
		{"half", whole[:len(whole)/2], ": it breaks off"},
		{"all but the end", strings.TrimRight(whole, "}\n"), ": it breaks off"},
		{"binary", "\x00\x01\x02", "f:1:1: this is no session that can be opened: it is not JSON: invalid character '\\x00' looking for beginning of value"},
		{"YAML", "set:\n  id: small\n", "f:1:1: this is no session that can be opened: it is not JSON"},
		{"a list", "[]", "f:1:1: this is no session that can be opened: the whole is a list, which does not belong there"},
		{"null", "null", "it does not say that it is a foresee session"},
		{"another JSON", `{"version": 1}`, "f:1:1: this is no session that can be opened: it does not say that it is a foresee session"},
		{"no version", edit(`"version": 1`, `"version": 0`), "f:3:2: this is no session that can be opened: the version is 0"},
		{"newer", edit(`"version": 1`, `"version": 2`), "f:3:2: this is no session that can be opened: it was written by a newer foresee: its version is 2, and this one reads up to 1"},
		{"newer with more", edit(`"version": 1`, `"version": 2, "more": {}`), "its version is 2, and this one reads up to 1"},
		{"more", edit(`"version": 1`, `"version": 1, "more": {}`), `f:3:16: this is no session that can be opened: it has a key "more" that means nothing here`},
		{"a text for a number", edit(`"at": 2`, `"at": "2"`), `: at is a text, which does not belong there`},
		{"a number for a list", edit(`"assume": [`, `"assume": 3, "struck": [`), ": steps.assume is a number, which does not belong there"},
		{"two values", whole + "{}", ": it is not JSON: invalid character '{' after top-level value"},
		{"a comma too many", edit(`"at": 2,`, `"at": 2,,`), ": it is not JSON"},
		{"at beyond the steps", edit(`"at": 2`, `"at": 4`), ": at is 4, and there are 4 steps"},
		{"at before the steps", edit(`"at": 2`, `"at": -1`), ": at is -1, and there are 4 steps"},
		{"a stage", edit(`"stage": "closed"`, `"stage": "over\u001b[2J"`), `: a stage is ahead, open or closed, not "over[2J"`},
		{"too many steps", edit(`"steps": [`, `"steps": [`+strings.Repeat("{},", MaxSteps)), ": there are 504 steps, more than 500"},
		{"too many participants", edit(`"participants": [`, `"participants": [`+strings.Repeat(`"x",`, seminar.MaxParticipants)), ": there are 503 participants, more than 500"},
		{"too large", whole + strings.Repeat(" ", MaxSize), "f:1:1: this is no session that can be opened: it is larger than 4 MiB"},
	}
	for _, test := range tests {
		f, err := decode("f", []byte(test.text))
		if err == nil || f != nil && err == nil || !strings.Contains(err.Error(), test.want) || !strings.HasPrefix(err.Error(), "f:") {
			t.Errorf("%s: %v; want %q", test.name, err, test.want)
		}
	}
}

func TestDecodeSaysWhere(t *testing.T) {
	_, err := decode("f", []byte("{\n  \"format\": \"foresee session\",\n  \"é\": ?\n}"))
	if want := "f:3:8: this is no session"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
}

// Whatever a file says, it is refused or opens as a sound session, which comes back
// when it is saved.
func FuzzDecode(f *testing.F) {
	set := small(f)
	f.Add(text(f))
	f.Add(`{"format": "foresee session", "version": 1, "steps": [{"assume": ["war=?", "trade=no", "x=y"]}]}`)
	f.Add(`{"format": "foresee session", "version": 1, "steps": [{}], "room": {"participants": ["\u001b"], "askings": [{"question": "friends", "round": 7, "stage": "open"}]}}`)
	f.Fuzz(func(t *testing.T, text string) {
		file, err := decode("f", []byte(text))
		if err != nil {
			for _, c := range err.Error() {
				if c != ' ' && model.Clean(string(c)) == "" {
					t.Errorf("the error %q could act on a terminal", err)
				}
			}
			return
		}
		s, misfits := file.Fit(set)
		for _, m := range misfits {
			if m.What == "" || model.Clean(m.String()) != m.String() {
				t.Errorf("the misfit %q could act on a terminal", m)
			}
		}
		checkSound(t, set, s)
		raw, err := json.Marshal(describe(set, identify(set, "small"), s))
		if err != nil {
			t.Fatal(err)
		}
		again, err := decode("f", raw)
		if err != nil {
			t.Fatalf("what was read is written as %s: %v", raw, err)
		}
		if _, misfits := again.Fit(set); len(misfits) > 0 {
			t.Fatalf("what was read is written as %s: %v", raw, misfits)
		}
	})
}

// checkSound checks what whoever opens a session relies on.
func checkSound(t *testing.T, set *model.Set, s Session) {
	t.Helper()
	if s.At < 0 || s.At >= len(s.Steps) {
		t.Fatalf("at is %d of %d", s.At, len(s.Steps))
	}
	for _, step := range s.Steps {
		for i, f := range set.Factors {
			if a := step.Assumptions.Allowed(i); a == 0 || a&^f.Open() != 0 {
				t.Errorf("%s is allowed %b", f.ID, a)
			}
		}
	}
	for _, a := range s.Room.Askings {
		q, ok := set.Question(a.Question)
		if !ok || a.Round < 1 || a.Round > seminar.MaxRounds {
			t.Errorf("%s is asked in round %d", a.Question, a.Round)
		}
		s.Room.Sight(a.Question)
		for _, e := range a.Estimates {
			if err := e.Likelihoods.Check(q); err != nil {
				t.Error(err)
			}
		}
	}
	if l := s.Lesson; l != nil {
		if _, ok := l.Talk(set); !ok {
			t.Errorf("the lesson %+v does not go on", l)
		}
	}
}
