package term

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/catalogue"
)

// A click gives the keys to what is under it, on every screen.
func TestClicks(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		x, y int
		want string
	}{
		{"a claim in the list", []string{"8"}, 5, 6, "▸ C002"},
		{"the page about it", []string{"8"}, 90, 8, "▸Claim"},
		{"a subject", []string{"2"}, 5, 3, "▸ A wider pact"},
		{"a heading", []string{"2"}, 5, 5, "▸ Renewal of the pact"},
		{"a scenario in the picker", []string{"S"}, 5, 4, "▸ A wider pact"},
		{"what was found", []string{"/", "pact"}, 5, 7, "▸ "},
		{"the help", []string{"?"}, 5, 5, "▸Keys"},
		{"the frame", nil, 5, 35, "▸Drivers"},
		{"a pane", nil, 90, 20, "▸Advice"},
		{"another tab", nil, 13, 1, "▸2 Why"},
		{"a driver that decides", []string{"4"}, 5, 8, "▸ Fish prices"},
		{"the judgements", []string{"4"}, 5, 20, "▸Judgements"},
		{"a lever", []string{"6"}, 5, 22, "▸ Pier and fishing"},
		{"a way", []string{"5", "right"}, 60, 7, "▸Ways"},
		{"a forecast", []string{"3"}, 5, 9, "▸ As before"},
		{"beside the tabs", nil, 100, 1, "▸1 Explore"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			u := open(t, 120, 36).press(test.keys...)
			u.send(tea.MouseMsg{X: test.x, Y: test.y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
			u.sees(test.want)
		})
	}
}

func TestSupposeOnTheWhyScreen(t *testing.T) {
	u := open(t, 120, 36).press("2", "s")
	u.assumes("renewal=renewed")
	u.sees("You suppose this")
	u.press("s").assumes()
	u.sees("THE JUDGEMENTS ON IT")
	u.press("tab", "home", "s").sees("Only outcomes are supposed here.")
}

func TestWhyList(t *testing.T) {
	u := open(t, 80, 24).press("2", "tab")
	u.sees("▸About")
	u.press("down", "enter").sees("▸Why")
	u.sees("Form of the pact")
	u.press("esc").sees("▸About")
	u.press("esc").sees("▸1 Explore")
}

func TestWhyNamesWhatHasNoBearing(t *testing.T) {
	u := open(t, 120, 60).press("right", "down", "down", "down", "right", "2")
	u.sees("Moved too, but without bearing on it: Storm season.")
}

func TestWhyReasonsBackward(t *testing.T) {
	u := open(t, 120, 60).press("/", "signing visit", "enter", "s", "2")
	u.sees("Signing visit: takes place")
	u.sees("Reasoned backward")
}

func TestAJudgementIsSelected(t *testing.T) {
	u := open(t, 80, 24).press("/", "transit hangs", "enter")
	if got := u.line("▸ Renewal of the pact: lapses"); got == "" {
		t.Error("the judgement is not selected")
	}
}

func TestBriefInOnePane(t *testing.T) {
	u := open(t, 80, 24).press("8", "down", "enter")
	u.sees("▸Claim")
	u.press("esc").sees("▸The brief")
	u.press("down", "down", "enter", "end", "enter").sees("▸2 Why")
}

func TestNothingToOpen(t *testing.T) {
	open(t, 120, 36).press("8", "down", "enter", "enter").sees("Nothing to open in view")
}

func TestAWayIsSupposedInThePicker(t *testing.T) {
	open(t, 120, 60).press("tab", "down", "down", "enter", "enter").sees("Press S and choose this way there")
}

func TestHelpScrolls(t *testing.T) {
	u := open(t, 60, 16).press("?")
	u.sees("ON A DRIVER")
	u.press("end").sees("almost certain")
	u.press("up", "down", "pgup", "pgdown", "home").sees("ON A DRIVER")
	u.press("?").misses("▸Keys")
	u.press("2", "f1").sees("another state of the outcome")
	u.press("esc", "S", "?").sees("set the drivers under which")
}

func TestHelpNamesEveryKeyOfTheFooter(t *testing.T) {
	for _, screen := range []string{"1", "2", "3", "4", "5", "6", "7", "8"} {
		u := open(t, 200, 60).press(screen)
		hints := append(u.m.part().Hints(), u.m.world.Keys.Often()...)
		u.press("?")
		for _, h := range append(hints, u.m.world.Keys.Always(false)...) {
			u.sees(strings.Join(h.All(), " ") + " ")
			u.sees(h.Tells)
		}
	}
}

func TestPickerFollowsUndo(t *testing.T) {
	u := open(t, 120, 36).press("right", "S", "down", "u")
	u.assumes()
	u.sees("Choose a scenario")
}

func TestPickerLeadsOn(t *testing.T) {
	open(t, 120, 60).press("S", "tab", "enter").sees("▸2 Why")
}

// A set may have neither scenarios nor advice nor evidence.
func TestBareSet(t *testing.T) {
	states := []model.State{{ID: "a", Title: "a", IfOpen: 1, Baseline: 0.5}, {ID: "b", Title: "b", IfOpen: 1, Baseline: 0.5}}
	set := model.NewSet(model.Set{ID: "bare", Title: "Bare", Factors: []*model.Factor{
		{ID: "d", Title: "Driver", Kind: model.Driver, States: states},
		{ID: "o", Title: "Outcome", Kind: model.Outcome, States: states},
	}})
	o := Options{Engine: engine(t, set), Start: set.Baseline(), Scale: model.Kent(), Words: catalogue.English()}
	for _, v := range views {
		t.Run(v.name, func(t *testing.T) {
			u := openWith(t, 100, 30, o).press(v.keys...)
			for _, size := range sizes {
				u.resize(size.width, size.height).fits(size.width, size.height)
			}
			for _, k := range []string{"s", "o", "space", "enter", "tab", "backspace", "r", "S", "enter", "s", "esc", "2", "[", "]", "enter", "8", "[", "]", "enter"} {
				u.press(k).fits(200, 60)
			}
		})
	}
}
