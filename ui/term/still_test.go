package term

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/term/keyboard"
)

func still(t *testing.T, width, height int) *Still {
	t.Helper()
	set := fixture()
	s, err := NewStill(Options{Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: "harbour-2030"}, width, height)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestStillShowsWhatTheExplorerShows holds every view, made with a still, to what
// the explorer draws after the same keys.
func TestStillShowsWhatTheExplorerShows(t *testing.T) {
	for _, v := range views {
		t.Run(v.name, func(t *testing.T) {
			s := still(t, 120, 36)
			for _, k := range v.keys {
				if err := s.Press(message(k)); err != nil {
					t.Fatal(err)
				}
			}
			if want := open(t, 120, 36).press(v.keys...).m.View(); s.Frame() != want {
				t.Errorf("the still shows\n%s\nthe explorer\n%s", s.Frame(), want)
			}
		})
	}
}

func TestStillShow(t *testing.T) {
	tests := []struct{ screen, focus, tab, sees string }{
		{"", "", "Explore", "▸Drivers"},
		{"sensitivity", "", "Sensitivity", "▸4 Sensitivity"},
		{"SENS", "", "Sensitivity", "▸4 Sensitivity"},
		{"3", "", "Compare", "▸3 Compare"},
		{"", "mainland", "Explore", "▸ Mainland's stan… ~"},
		{"", "form=with-fishing", "Explore", "▸   with fishing"},
		{"why", "form=with-fishing", "Why", "with fishing"},
		{"", "R3", "Explore", "▸ 2 Settle with the union"},
		{"advice", "R3", "Advice", "Settle with the union"},
		{"", "renewal:mainland=hard", "Why", "Renewal of the pact"},
		{"sensitivity", "mainland", "Sensitivity", "▸ Mainland's stance"},
		{"sensitivity", "renewal:mainland=hard", "Sensitivity", "▸Judgements"},
		{"paths", "renewal=lapses", "Paths", "Renewal of the pact: lapses"},
		{"", "C007", "Brief", "▸ C007"},
		{"", "F2", "Brief", "Two counts of ships"},
	}
	for _, test := range tests {
		t.Run(test.screen+" "+test.focus, func(t *testing.T) {
			s := still(t, 120, 36)
			if err := s.Show(test.screen, test.focus); err != nil {
				t.Fatal(err)
			}
			if s.Screen() != test.tab {
				t.Errorf("the tab is %s, want %s", s.Screen(), test.tab)
			}
			if !strings.Contains(s.Frame(), test.sees) {
				t.Errorf("the screen does not show %q:\n%s", test.sees, s.Frame())
			}
		})
	}
}

func TestStillSaysWhatThereIs(t *testing.T) {
	tests := []struct{ screen, focus, want string }{
		{"explor", "", `no screen "explor", did you mean "explore"?; there are 1 explore, 2 why, 3 compare`},
		{"0", "", `no screen "0"`},
		{"", "mainlnad", `nothing has the id "mainlnad", did you mean "mainland"?`},
		{"", "form=fish", `form has no state "fish"`},
		{"", "from=with-fishing", `no driver or outcome "from", did you mean "form"?`},
		{"brief", "form", "form cannot be selected on the screen brief; it can on explore, why, sensitivity, paths"},
		{"explore", "C007", "C007 cannot be selected on the screen explore; it can on brief"},
	}
	for _, test := range tests {
		err := still(t, 120, 36).Show(test.screen, test.focus)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s %s: %v, want %s", test.screen, test.focus, err, test.want)
		}
	}
}

func TestStillKeys(t *testing.T) {
	s := still(t, 120, 36)
	keys, err := keyboard.Named("/ 'signing visit' enter s y")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Press(keys...); err != nil {
		t.Fatal(err)
	}
	if frame := ansi.Strip(s.Frame()); !strings.Contains(frame, "foresee harbour-2030 --set visit=takes-place") || strings.Contains(frame, "Copied") {
		t.Errorf("y does not show the command, or copies it:\n%s", frame)
	}
	if err := s.Press(message("q")); err == nil {
		t.Error("leaving the explorer is no error")
	}
}
