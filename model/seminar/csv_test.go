package seminar

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

func asked() Room {
	return Room{}.Ask(1, false, "trade-lasts", "how-much-trust", "friends").Ask(2, false, "trade-lasts")
}

// given lists what is in a room, for comparison.
func given(r Room) []string {
	var list []string
	for _, a := range r.Askings {
		for _, e := range a.Estimates {
			line := fmt.Sprintf("%s %s %d", e.Participant, a.Question, a.Round)
			for _, p := range e.Likelihoods {
				line += fmt.Sprintf(" %.4g", p)
			}
			if e.Because != "" {
				line += " (" + e.Because + ")"
			}
			list = append(list, line)
		}
	}
	return list
}

func TestImport(t *testing.T) {
	where := Where{Question: "trade-lasts"}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"names and numbers", "Ana, 30\nBen, 3:1, \"They need shells, and soon\"\n\nCho, likely\n",
			[]string{"Ana trade-lasts 1 0.3 0.7", "Ben trade-lasts 1 0.75 0.25 (They need shells, and soon)", "Cho trade-lasts 1 0.675 0.325"}},
		{"columns in any order", "Estimate,Round,Question,Participant,Rationale\n30,2,trade-lasts,Ana,So I think\n\"20 50 30\",1,how-much-trust,Ana,\n",
			[]string{"Ana how-much-trust 1 0.2 0.5 0.3", "Ana trade-lasts 2 0.3 0.7 (So I think)"}},
		{"one column a question", "name,trade-lasts,how-much-trust\nAna,30,high=20 some=50\nBen,,20 50\nCho,40,\n",
			[]string{"Ana trade-lasts 1 0.3 0.7", "Cho trade-lasts 1 0.4 0.6", "Ana how-much-trust 1 0.2 0.5 0.3", "Ben how-much-trust 1 0.2 0.5 0.3"}},
		{"tabs", "participant\testimate\nAna\t30\n", []string{"Ana trade-lasts 1 0.3 0.7"}},
		{"semicolons and decimal commas", "participant;estimate\r\nAna;12,5\r\n", []string{"Ana trade-lasts 1 0.125 0.875"}},
		{"byte order mark", "\ufeffparticipant,estimate\nAna,30\n", []string{"Ana trade-lasts 1 0.3 0.7"}},
		{"a cell of several lines", "participant,estimate,because\nAna,30,\"One.\nTwo.\"\nBen,40,\n", []string{"Ana trade-lasts 1 0.3 0.7 (One. Two.)", "Ben trade-lasts 1 0.4 0.6"}},
	}
	for _, test := range tests {
		in, err := asked().Import(small(t), test.text, model.ICD203(), where)
		if err != nil || len(in.Faults) > 0 {
			t.Errorf("%s: %v %v", test.name, err, in.Faults)
		}
		if got := given(in.Room); !slices.Equal(got, test.want) || in.Given != len(test.want) {
			t.Errorf("%s: %d given: %q", test.name, in.Given, got)
		}
	}
}

// Every line is taken or reported as it stood.
func TestImportFaults(t *testing.T) {
	text := `participant,question,round,estimate,because,mood
Ana,trade-lasts,1,30,,
Ben,trade-last,1,40,,
Cho,trade-lasts,3,40,,
Dan,trade-lasts,1,4O,,
Eve,a-visit,1,50,,
,trade-lasts,1,50,,
Fay "F",trade-lasts,1,50,,
"Gus,trade-lasts,1,50,,
Ana,trade-lasts,1,35,,
Hal,trade-lasts,1,50,because,sad,extra
Ida,,1,50,,
Jon,trade-lasts,,60,,`
	in, err := asked().Import(small(t), text, model.ICD203(), Where{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`line 1: the column "mood" is not read`,
		`line 3: no question "trade-last", did you mean "trade-lasts"?`,
		`line 4: the round is "3", not 1 or 2`,
		`line 5: "4O" is no likelihood`,
		`line 6: a-visit is not asked in round 1 yet`,
		`line 7: a participant needs a name`,
		`line 8: the quotes do not match`,
		`line 9: the quotes do not match`,
		`line 10: Ana answered trade-lasts on line 2 already`,
		`line 11: "extra" stands in no column`,
		`line 12: the line does not say which question it answers`,
	}
	lines := strings.Split(text, "\n")
	for i, f := range in.Faults {
		if i >= len(want) || !strings.HasPrefix(f.Error(), want[i]) || f.Text != strings.TrimSpace(lines[f.Line-1]) {
			t.Errorf("fault %d is %v (%q)", i, f, f.Text)
		}
	}
	if got := given(in.Room); len(in.Faults) != len(want) || !slices.Equal(got, []string{"Ana trade-lasts 1 0.3 0.7", "Jon trade-lasts 1 0.6 0.4"}) {
		t.Errorf("%d faults, and given are %q", len(in.Faults), got)
	}
}

func TestImportReplaces(t *testing.T) {
	set := small(t)
	room := give(t, asked(), question(t, set, "trade-lasts"), 1, "Ana", "30", "Ben", "40")
	in, err := room.Import(set, "ANA, 50\nCho, 60", model.ICD203(), Where{Question: "trade-lasts"})
	if err != nil || in.Given != 2 || in.Replaced != 1 {
		t.Errorf("%d given, %d replaced, %v", in.Given, in.Replaced, err)
	}
	if got := given(in.Room); !slices.Equal(got, []string{"Ana trade-lasts 1 0.5 0.5", "Ben trade-lasts 1 0.4 0.6", "Cho trade-lasts 1 0.6 0.4"}) {
		t.Errorf("given are %q", got)
	}
}

func TestImportNothing(t *testing.T) {
	for _, text := range []string{"", "\n\n", "\ufeff", strings.Repeat("x", MaxImport+1)} {
		if _, err := asked().Import(small(t), text, model.ICD203(), Where{}); err == nil {
			t.Errorf("%.10q was read", text)
		}
	}
}
