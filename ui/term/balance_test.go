package term

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/catalogue"
)

func TestPinning(t *testing.T) {
	tests := []struct {
		name string
		keys string
		want string
	}{
		{"pin what is selected", "] right", "fishing=thriving"},
		{"turn it on", "] right right", "fishing=failing"},
		{"turn it round", "] right left", "fishing=forbidden"},
		{"pin alone", "] down enter", "fishing=failing"},
		{"pin alone, again", "] down enter enter", ""},
		{"pin another alone", "] enter down enter", "fishing=failing"},
		{"tick several", "] space down space", "fishing=thriving|failing"},
		{"tick all", "] space down space down space", ""},
		{"tick off", "] space down space space", "fishing=thriving"},
		{"tick the last off", "] space space", ""},
		{"release", "] right backspace", ""},
		{"leave free", "] right o", ""},
		{"leave free, and back", "] right o o", "fishing=thriving"},
		{"undo", "] right u", ""},
		{"undo and redo", "] right u U", "fishing=thriving"},
		{"several descriptors, and reset", "] right ] right r", ""},
		{"the descriptor before", "[ [ right", "council=united"},
		{"turn where the cursor went", "] right right down enter", "fishing=forbidden"},
		{"pin a scenario", "tab down space", "rain=wet fishing=thriving ferry=weekly school=closed council=dissolved"},
		{"pin one in the picker", "S down space", "rain=wet fishing=thriving ferry=weekly school=closed council=dissolved"},
		{"pin one on Consistency", "7 ] space", "rain=wet fishing=thriving ferry=weekly school=closed council=dissolved"},
		{"mind the glue", "]l]l", "fishing=thriving ferry=daily"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			openBalance(t, 120, 36).press(strings.Fields(test.keys)...).assumes(strings.Fields(test.want)...)
		})
	}
}

func TestCountsFollowThePins(t *testing.T) {
	u := openBalance(t, 120, 36)
	u.sees("14 of 144 consistent, complete")
	u.row("2 failing", "2 of 14")
	u.press("]", "down", "right")
	u.sees("2 of 144 consistent, complete · 14 with nothing pinned")
	u.row("◆  2 failing", "2 of 2")
	u.row("3 forbidden", "6 instead")
	u.row("✗ 1 daily", "↓", "0 of 2")
	u.press("down").sees("Had one chosen it instead, 6 scenarios would be consistent.")
	u.press("down").sees("No consistent scenario reaches it; that is proved.")
	u.row("✗ 1 daily", "0 of 2")
	u.misses("↓")
	u.press("r")
	u.row("1 daily", "↑", "2 of 14")
	u.press(">").sees("No scenario has a margin of +1.")
	u.sees("Nothing moves 1 descriptor, so it leads by nothing")
	u.press("<", "<").sees("margin ‹−1›")
	u.sees("consistent, complete")
}

// row checks what stands in a row besides its name.
func (u *user) row(name string, parts ...string) {
	u.t.Helper()
	line := u.line(name)
	for _, part := range parts {
		if !strings.Contains(line, part) {
			u.t.Errorf("the row of %q does not show %q: %q", name, part, line)
		}
	}
}

// A pin without which nothing is consistent says what would be without it.
func TestPinsThatContradictEachOther(t *testing.T) {
	u := openBalance(t, 120, 36).press("]", "right", "]", "]", "]", "down", "down", "down", "right")
	u.assumes("fishing=thriving", "council=in")
	u.sees("0 of 144 consistent, complete")
	u.sees("No scenario is consistent with what is pinned.")
	u.row("3 forbidden", "2 instead")
	u.row("✗ 2 failing", "0 instead")
	u.press("S").sees("Here the consistent scenarios are read and pinned")
	u.press("enter", "space", "left").sees("Here the consistent scenarios are read and pinned")
	u.press("esc", "7").sees("No scenario is consistent with what is pinned.")
}

func TestBalanceTabs(t *testing.T) {
	u := openBalance(t, 120, 36)
	u.sees("▸1 Explore  7 Consistency  8 Brief")
	u.press("4").sees("Screen 4 asks about likelihoods, and this set gives none")
	u.press("9").sees("There is no screen 9.")
	bare := openBalance(t, 120, 36, of(manyDescriptors(4)))
	bare.misses("8 Brief")
	bare.press("8").sees("There is no screen 8.")
	u.press("8", "home", "down").sees("Island council: split › Fishing")
	u.press("home").misses("likelihood")
}

func TestBalanceSheets(t *testing.T) {
	u := openBalance(t, 120, 60).press("7")
	u.sees("Scenario 1: consistent, margin +3 · 3 on the brink · total impact score +11")
	u.press("tab", "down")
	u.row("▸ ! Ferry to the main", "‹daily›", "+3", "[+3] 0 −3")
	u.sees("WHO SUPPORTS IT")
	u.sees("A catch that has to reach the market")
	u.sees("C001 P1 p.1")
	u.press("right").sees("Ferry to the mainland and back again: weekly, in your own scenario.")
	u.row("✗ Ferry to the main", "‹weekly›", "−3")
	u.press("down", "right")
	u.row("School  ", "‹closed›")
	u.press("shift+tab").sees("3 judgements, by one point each")
	u.sees("It comes to rest after 2 steps, at scenario")
	u.press("enter", "end").sees("▸ 2 School: closed → open")
	u.press("enter").sees("Scenario 1: consistent")
	u.press("esc").sees("Your own scenario: inconsistent in")
	u.press("backspace").sees("Your own scenario is as pinned again.")
	u.press("backspace").sees("Your own scenario is as pinned.")
	u.press("1", "tab", "down", "enter").sees("Scenario 2: consistent")
	u.press("esc").sees("▸1 Explore")
}

func TestDistances(t *testing.T) {
	u := openBalance(t, 120, 36).press("7", "m")
	u.sees("Marked: distances are from this scenario now.")
	u.press("]").sees("3 descriptors apart from the marked one")
	u.row("▸   2", " 3 ")
	u.sees("WHERE IT DIFFERS FROM THE MARKED ONE")
	u.press("[").sees("the marked one")
	u.press("m").sees("No longer marked.")
	u.press("1", "m").sees("Select a scenario to mark it.")
	u.press("8", "m").sees("Select a scenario to mark it.")
}

func TestStrikingOutOfAMatrix(t *testing.T) {
	u := openBalance(t, 120, 60).press("7", "tab", "x")
	u.sees("Read about a descriptor and select a voice")
	u.press("enter", "end", "x")
	u.sees("Struck out: Ferry to the mainland and back again: daily › Fishing 어업; u takes it back.")
	u.sees("✗ 1 struck out")
	u.sees("15 of 144 consistent")
	if got := u.m.commandLine(); got != "foresee balance island --without fishing:ferry=daily" {
		t.Errorf("the command is %q", got)
	}
	u.press("x").sees("Back in force")
	u.sees("14 of 144 consistent")
	u.press("u", "1").sees("15 of 144 consistent")
}

func TestBalanceCommands(t *testing.T) {
	for keys, want := range map[string]string{
		"":                     "foresee island",
		"] right":              "foresee island --set fishing=thriving",
		"] right 7":            "foresee balance island --pin fishing=thriving",
		"] space down space 7": "foresee balance island --pin 'fishing=thriving|failing'",
		"> > 7":                "foresee balance island --margin 2",
		"<":                    "foresee island --margin -1",
	} {
		if got := openBalance(t, 120, 36).press(strings.Fields(keys)...).m.commandLine(); got != want {
			t.Errorf("after %q the command is %q, want %q", keys, got, want)
		}
	}
	if got := open(t, 120, 36).press("right", "7").m.commandLine(); got != "foresee balance harbour-2030 --set season=severe" {
		t.Errorf("of a forecast set the command is %q", got)
	}
	u := openBalance(t, 120, 36, func(o *Options) { o.Margin = 3 })
	u.sees("margin ‹+3›")
}

func TestSearchInABalanceSet(t *testing.T) {
	openBalance(t, 120, 36).press("/", "dissolved", "enter").sees("▸    3 dissolved")
	openBalance(t, 120, 36).press("/", "2 3 3 2 4", "enter").sees("▸7 Consistency")
	u := openBalance(t, 120, 36).press("/", "nobody signs", "enter")
	u.sees("▸7 Consistency")
	u.sees("▸ ! Ferry to the")
	openBalance(t, 120, 36).press("/", "consistency", "enter").sees("▸7 Consistency")
	openBalance(t, 120, 36).press("/", "sensitivity").sees("Nothing found.")
}

func TestClicksOnABalanceSet(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		x, y int
		want string
	}{
		{"a state", nil, 5, 8, "▸    1 thriving"},
		{"a scenario", nil, 60, 6, "▸  2 wet"},
		{"the page", nil, 60, 22, "▸Selected"},
		{"a tab", nil, 15, 1, "▸7 Consistency"},
		{"a scenario on Consistency", []string{"7"}, 5, 8, "▸   2"},
		{"a line of the sheet", []string{"7"}, 5, 21, "▸ ! Ferry"},
		{"a scenario in the picker", []string{"S"}, 5, 5, "▸  3 wet"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			u := openBalance(t, 120, 36).press(test.keys...)
			u.send(tea.MouseMsg{X: test.x, Y: test.y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
			u.sees(test.want)
		})
	}
}

// The brief as a matrix: its drivers stand as assumed, and the page says what stays behind.
func TestConsistencyOfAForecastSet(t *testing.T) {
	u := open(t, 120, 60).press("7")
	u.sees("784 of 3,072 consistent, complete")
	u.sees("Your own scenario: consistent")
	u.press("tab", "shift+tab", "enter", "end").sees("WHAT A MATRIX DOES NOT SAY")
	u.sees("the stated likelihoods of 10 outcomes")
	u.sees("Points are doubled here")
	u.press("1", "down", "down", "down", "down", "right", "7").misses("784 of 3,072")
	u.press("space").sees("Drivers are moved on Explore")
	u.press("s").sees("Nothing is likely or unlikely here")
}

// anyKey is every key there is, with some that do nothing.
var anyKey = strings.Fields("1 7 8 1 7 1 7 4 left right up down tab shift+tab enter esc [ ] < > , . x - m * s o u U r S / ? y home end pgup pgdown space backspace delete f2 f3 f4 f9 ctrl+r ctrl+z a Z ㅣ")

// TestEveryKeyOnEveryScreen presses each key wherever one can be.
func TestEveryKeyOnEveryScreen(t *testing.T) {
	for _, v := range balanceViews {
		t.Run(v.name, func(t *testing.T) {
			t.Parallel()
			for _, key := range anyKey {
				u := openBalance(t, 100, 30).press(v.keys...).press(key)
				u.fits(100, 30)
				u.press(key, "enter").fits(100, 30)
			}
		})
	}
}

func TestEveryBalanceFrameFits(t *testing.T) {
	somewhere, _, err := scenarios.Open("somewhereland", nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, set := range map[string]*model.Set{"island": islandSet(), "somewhereland": somewhere, "many": manyDescriptors(12)} {
		for _, v := range balanceViews {
			t.Run(name+" "+v.name, func(t *testing.T) {
				t.Parallel()
				u := openBalance(t, 100, 30, of(set)).press(v.keys...)
				eachSize(func(width, height int) { u.resize(width, height).fits(width, height) })
			})
		}
	}
}

// TestRandomKeysFitABalanceSet presses keys at random on all screens and at all sizes.
func TestRandomKeysFitABalanceSet(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	for _, set := range []*model.Set{islandSet(), manyDescriptors(8)} {
		u := openBalance(t, 100, 30, of(set))
		width, height := 100, 30
		var pressed []string
		for range 1000 {
			if random.IntN(12) == 0 {
				width, height = 60+random.IntN(141), 16+random.IntN(45)
				u.resize(width, height)
			}
			key := anyKey[random.IntN(len(anyKey))]
			pressed = append(pressed, key)
			u.press(key).fits(width, height)
			if t.Failed() {
				t.Fatalf("after %v", pressed[max(len(pressed)-20, 0):])
			}
		}
	}
}

// Two hundred descriptors: more rows and columns than any screen has, and more scenarios
// than a list.
func TestTwoHundredDescriptors(t *testing.T) {
	t.Parallel()
	set := manyDescriptors(200)
	u := openBalance(t, 120, 36, of(set))
	u.sees("×10^")
	u.sees("too many to list")
	for _, keys := range [][]string{nil, {"right"}, {"end", "right"}, {"tab"}, {"r", "7"}, {"end"}, {"tab", "end", "right"}, {"tab", "end"}, {"S"}, {"esc", "/", "descriptor"}, {"esc", "?"}} {
		u.press(keys...)
		for _, s := range sizes {
			u.resize(s.width, s.height).fits(s.width, s.height)
		}
	}
}

// A lesson on a balance set shows its screens, and goes on and back.
func TestLessonOnABalanceSet(t *testing.T) {
	set := islandSet()
	boats, _ := set.Factor("ferry")
	set.Lessons = []*model.Lesson{{ID: "l", Title: "A lesson", Steps: []model.Step{
		{Title: "The island", Text: "Look at it.", Show: model.ScreenExplore, Focus: &model.Focus{Ref: model.Ref{Kind: model.RefDescriptor, ID: "ferry"}, State: 1}},
		{Title: "Why", Text: "There is none.", Show: model.ScreenWhy},
		{Title: "Pinned", Text: "What is left?", Show: model.ScreenConsistency, Set: []model.Condition{boats.Is(1)}},
	}}}
	o := Options{Set: set, Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Lesson: set.Lessons[0], Clock: Clock{
		Now:  func() time.Time { return time.Time{} },
		Tick: func(time.Duration, func(time.Time) tea.Msg) tea.Cmd { return nil },
	}}
	for _, s := range sizes {
		u := openWith(t, s.width, s.height, o)
		for range 3 {
			u.fits(s.width, s.height)
			u.press("tab").fits(s.width, s.height)
			u.press("space")
		}
		u.press("left", "esc").fits(s.width, s.height)
	}
}
