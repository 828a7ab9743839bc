package seminar

import (
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

// A spreadsheet runs none of what is exported, and all of it comes back.
func TestExportIsSafeAndComesBack(t *testing.T) {
	set := small(t)
	trade, trust := question(t, set, "trade-lasts"), question(t, set, "how-much-trust")
	room := asked()
	names := []string{"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "＝A1", "'=1", "''+1", "O'Neill", `"quoted", and so`, "普京"}
	for i, name := range names {
		for _, e := range []struct {
			q *model.Question
			l Likelihoods
		}{{trade, OfYes(float64(i) / 9)}, {trust, Likelihoods{1. / 3, 1. / 7, 1 - 1./3 - 1./7}}} {
			var err error
			if room, err = room.Give(e.q, 1, Estimate{name, e.l, "=" + name, "@because " + name}); err != nil {
				t.Fatal(err)
			}
		}
	}
	var out strings.Builder
	if err := room.WriteCSV(&out, set); err != nil {
		t.Fatal(err)
	}
	for _, l := range cutLines(out.String(), ',') {
		for _, cell := range l.cells {
			if strings.ContainsRune("=+-@＝", []rune(cell + " ")[0]) {
				t.Errorf("the cell %q is a formula", cell)
			}
		}
	}
	in, err := asked().Import(set, out.String(), model.ICD203(), Where{})
	if err != nil || len(in.Faults) > 0 {
		t.Fatal(err, in.Faults)
	}
	checkAlike(t, in.Room, room)
}

// checkAlike compares rooms but for the last digits of likelihoods.
func checkAlike(t *testing.T, got, want Room) {
	t.Helper()
	for i, a := range want.Askings {
		for k, e := range a.Estimates {
			back := got.Askings[i].Estimates[k]
			for s := range e.Likelihoods {
				if math.Abs(back.Likelihoods[s]-e.Likelihoods[s]) > 1e-8 {
					t.Errorf("%s: %v has become %v", e.Participant, e.Likelihoods, back.Likelihoods)
				}
			}
			back.Likelihoods = e.Likelihoods
			if !reflect.DeepEqual(back, e) {
				t.Errorf("%+v has become %+v", e, back)
			}
		}
	}
	if !slices.Equal(got.Participants, want.Participants) {
		t.Errorf("the participants are %q, not %q", got.Participants, want.Participants)
	}
}

// Whatever is pasted, each line is taken or reported, and what is taken is sound.
func FuzzImport(f *testing.F) {
	f.Add("participant,question,round,estimate,because\nAna,trade-lasts,1,30,\"So\nit is\"\n")
	f.Add("Ana, 30\n\"Ben, 40\nCho; 50\n")
	f.Add("name\ttrade-lasts\thow-much-trust\nAna\t30\t20 50 30\n")
	f.Add(strings.Repeat("\"\n", 200))
	set := small(f)
	f.Fuzz(func(t *testing.T, text string) {
		in, err := asked().Import(set, text, model.ICD203(), Where{Question: "trade-lasts"})
		if err != nil {
			return
		}
		for _, a := range in.Room.Askings {
			q := question(t, set, a.Question)
			for _, e := range a.Estimates {
				if err := e.Likelihoods.Check(q); err != nil || model.Clean(e.Participant+e.Because+e.As) != e.Participant+e.Because+e.As {
					t.Errorf("%+v: %v", e, err)
				}
			}
		}
		if got := inkOf(cutLines(text, separator(text))); got != inkOf([]line{{text: text}}) {
			t.Errorf("of %q remains %q", text, got)
		}
		var out strings.Builder
		if err := in.Room.WriteCSV(&out, set); err != nil {
			t.Fatal(err)
		}
		back, err := asked().Import(set, out.String(), model.ICD203(), Where{})
		if err != nil || len(back.Faults) > 0 {
			t.Fatalf("%v %v", err, back.Faults)
		}
		if back.Given != in.Given-in.Replaced {
			t.Errorf("%d of %d come back", back.Given, in.Given)
		}
	})
}

// inkOf returns all that is not blank in some lines.
func inkOf(lines []line) string {
	var ink strings.Builder
	for _, l := range lines {
		ink.WriteString(strings.Join(strings.Fields(l.text), ""))
	}
	return ink.String()
}
