package term

import (
	"math/rand/v2"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/catalogue"
)

// threatened is the fixture with the union threatening a strike.
var threatened = []string{"down", "down", "down", "right"}

func TestCompareOpensWithWhatIsUseful(t *testing.T) {
	open(t, 120, 36).press("3").sees("‹ Baseline, As before, A wider pact 확대 협정, Adrift ›  1 of 7")
	open(t, 120, 36).press("right", "3").sees("‹ Baseline and Now ›")
	open(t, 120, 36).press("right", "m", "right", "3").sees("‹ Marked and Now ›")
	open(t, 120, 36).press("right", "*", "3").sees("‹ Baseline and Now ›")
}

func TestCompareShowsWhatDiffers(t *testing.T) {
	u := open(t, 120, 36).press("m")
	u.sees("marked; change something, and 3 compares the two")
	u.press(threatened...).press("3")
	if got := u.line("Strike in the harbour"); !strings.Contains(got, "15% very unlikely") || !strings.Contains(got, "33% unlikely") || !strings.Contains(got, "+1.50") {
		t.Errorf("the forecast's row is %q", got)
	}
	u.sees("5 outcomes are the same in all.")
	if got := u.line("Dock workers'"); !strings.Contains(got, "Talking") || !strings.Contains(got, "Threat") {
		t.Errorf("the driver's row is %q", got)
	}
	u.press("tab", "tab")
	if got := u.line("Settle with"); !strings.Contains(strings.Join(strings.Fields(got), " "), "2 1 │") {
		t.Errorf("the recommendation's row is %q", got)
	}
	u.sees("Now     rank 2, urgency 4.1")
}

func TestCompareGoesThroughThePairs(t *testing.T) {
	u := open(t, 120, 36).press("3")
	for _, want := range []string{"‹ Baseline and As before ›  2 of 7", "‹ Baseline and A wider pact 확대 협정 ›", "‹ Baseline and Adrift ›", "‹ As before and A wider", "‹ As before and Adrift ›", "‹ A wider pact 확대 협정 and Adrift ›  7 of 7", "1 of 7"} {
		u.press("right").sees(want)
	}
	u.press("left").sees("7 of 7")
	u.press("[").sees("6 of 7")
	if got := u.line("Renewal of the pact"); !strings.Contains(got, "68% likely") || !strings.Contains(got, "33% unlikely") {
		t.Errorf("the forecast's row is %q", got)
	}
}

func TestCompareKeepsItsPairWhileTheWorldMoves(t *testing.T) {
	u := open(t, 120, 36).press("right", "3", "right", "right")
	u.sees("‹ Baseline and As before ›")
	u.press("u", "U").sees("‹ Baseline and As before ›")
	u.press("m").sees("‹ Baseline and Now ›")
}

func TestComparisonOfStruckSets(t *testing.T) {
	u := open(t, 120, 36).press(threatened...).press("m", "/", "union=threatening", "enter", "x", "3")
	u.sees("‹ Marked and Now ›")
	if got := u.line("✗ struck out "); !strings.Contains(got, "0") || !strings.Contains(got, "1") {
		t.Errorf("the row of what is struck out is %q", got)
	}
	if got := u.line("Strike in the harbour"); !strings.Contains(got, "33% unlikely") || !strings.Contains(got, "15% very unlikely") {
		t.Errorf("the forecast's row is %q", got)
	}
}

func TestCompareLeadsToTheReasons(t *testing.T) {
	u := open(t, 120, 36).press("right", "3", "down", "down", "down", "enter")
	u.sees("▸2 Why")
	u.sees("• rise sharply")
	u.press("esc").sees("▸3 Compare")
	u.press("tab", "enter").sees("Storm season is one of the things")
}

func TestSensitivityAsksAboutWhatIsSelected(t *testing.T) {
	u := open(t, 120, 36).press("tab", "tab", "down", "down", "4")
	u.sees("‹ Form of the pact: longer term ›")
	u.press("right").sees("‹ Form of the pact: with fishing ›")
	u.press("]").sees("‹ Signing visit: takes place ›")
	u.press("[", "[", "[").sees("‹ Adrift ›")
	u.press("left").sees("A scenario has no other state")
	open(t, 120, 36).press("2", "right", "4").sees("‹ Renewal of the pact: lapses ›")
	open(t, 120, 36).press("tab", "down", "4").sees("‹ A wider pact 확대 협정 ›")
	open(t, 120, 36).press("4").sees("‹ As before ›")
}

func TestSensitivityOfAStrike(t *testing.T) {
	u := open(t, 120, 36).press(threatened...).press("tab", "tab", "/", "breaks", "enter", "4")
	u.sees("‹ Strike in the harbour: breaks out ›")
	u.sees("Confidence: of +1.50 bits of shift, brief +1.50, implied 0.00, ours 0.00")
	if got := u.line("Talking  15%"); !strings.Contains(got, "Dock workers' union") || !strings.Contains(got, "59% Striking") || !strings.Contains(got, "3.00") {
		t.Errorf("the driver's row is %q", got)
	}
	u.sees("6 drivers do not move it.")
	if got := u.line("Dock workers' union: Threatening"); !strings.Contains(got, "+1.50  15%  20%  50% brief") {
		t.Errorf("the judgement's row is %q", got)
	}
	u.press("tab").sees("The union means what it says.")
	if got := u.line("a point less"); !strings.Contains(got, "20%") || !strings.Contains(got, "▼−13") {
		t.Errorf("the doubt is %q", got)
	}
}

func TestSensitivityOfWhatIsSupposed(t *testing.T) {
	u := open(t, 120, 36).press("tab", "tab", "s", "4")
	u.sees("You suppose it, so nothing else decides it.")
	u.sees("on Explore, and ask again.")
	u.press("right").sees("What you suppose rules it out.")
	u.press("tab").sees("No judgement carries what is supposed.")
}

func TestSensitivityAtTheBaseline(t *testing.T) {
	open(t, 120, 36).press("4", "]", "]", "]", "tab").sees("No judgement carries it as things stand. Move a driver on Explore")
	open(t, 120, 36).press("4").sees("It stands as at the baseline")
}

func TestStrikeOnSensitivity(t *testing.T) {
	u := open(t, 120, 36).press(threatened...).press("/", "breaks", "enter", "4", "tab", "x")
	u.sees("✗ 1 struck out")
	u.sees("Strike in the harbour: breaks out: 15% very")
	if got := u.line("▸ ✗ "); !strings.Contains(got, "Dock workers' union: Threatening") {
		t.Errorf("the cursor is not with what was struck out: %q", got)
	}
	u.press("y").sees("Copied: foresee sensitivity harbour-2030 --of strike=breaks-out --without strike:union=threatening --set")
	u.press("-").sees("Back in force: Dock workers' union: Threatening › Strike in the harbour.")
	u.misses("✗")
	u.press("u").sees("Undone: struck out: Dock workers' union: Threatening")
	u.press("1").sees("✗ 1 struck out")
	u.press("r").misses("✗")
	u.press("u").sees("✗ 1 struck out")
}

func TestStrikeOnWhy(t *testing.T) {
	u := open(t, 120, 60).press(threatened...).press("/", "breaks", "enter", "enter")
	u.press("down", "x").sees("Strike in the harbour: breaks out: 15% very")
	if got := u.line("✗ breaks out"); got == "" {
		t.Error("the judgement is not marked")
	}
	u.sees("struck out · the brief says so")
	u.press("x").misses("✗")
	u.sees("The union means what it says.")
	u.press("tab", "x").sees("Select a judgement to strike it out.")
}

// Whatever is in front, one sees that something is struck out.
func TestStruckMarksEverywhere(t *testing.T) {
	u := open(t, 120, 36).press("/", "union=threatening", "enter", "x")
	for _, screen := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "S", "?"} {
		u.press(screen).sees("✗ 1 struck out")
	}
	u = open(t, 120, 60).press("/", "union=threatening", "enter", "x", "/", "union=threatening")
	u.sees("judgement ✗ Dock workers' union: Threatening")
	u.press("esc", "8", "/", "C009", "enter").sees("✗ Dock workers' union: Threatening › Strike in the")
	u.press("/", "dock", "enter", "enter").sees("✗ Threatening › breaks out +1.5")
}

func TestStartsWithout(t *testing.T) {
	u := open(t, 120, 36, func(o *Options) { o.Without = []string{"strike:union=threatening"} })
	u.sees("✗ 1 struck out")
	u.press(threatened...)
	if got := u.line("Strike in the harbour"); !strings.Contains(got, "15% =") {
		t.Errorf("the forecast's row is %q", got)
	}
}

func TestSignposts(t *testing.T) {
	u := open(t, 120, 60).press("4", "tab", "tab")
	u.sees("bits to learn; open: 8 of 8 drivers")
	u.sees("WHAT THE SCENARIOS ARE MADE OF")
	u.sees("IF YOU THEN SEE IT, THE SCENARIOS BECOME")
	u.sees("The union calls a vote.")
	u.press("enter", "end", "enter").sees("▸8 Brief")
	u.press("esc").sees("▸4 Sensitivity")
	open(t, 120, 36).press("tab", "tab", "s", "s", "4", "tab", "tab").sees("What you suppose settles which scenario comes")
}

func TestPathsToAGoal(t *testing.T) {
	u := open(t, 120, 36).press("5", "right")
	u.sees("1 way of 3 changes; tried 98 of 98 sets")
	if got := u.line("Fish prices: High "); !strings.Contains(got, "55% ▲+45         4%") || !strings.Contains(got, "Events") {
		t.Errorf("the way is %q", got)
	}
	u.press("enter", "enter")
	u.assumes("fish-price=high", "mainland=open", "island=fishing-clause")
	u.sees("Tried: Fish prices: High, Mainland's stance: Open, Island's demand: Fishing clause; u takes it back.")
	u.sees("It is there already; nothing has to change.")
	u.press("u").assumes()
	u.sees("1 way of 3 changes")
}

func TestPathsGoal(t *testing.T) {
	tests := []struct {
		keys []string
		want string
	}{
		{[]string{"5"}, "‹ to at most ›"},
		{[]string{"5", "]"}, "‹ to at least ›"},
		{[]string{"5", "]", "down", "right"}, "‹ to at most ›"},
		{[]string{"5", "]", "down", "down", "right"}, "‹ 80% very likely ›"},
		{[]string{"5", "]", "down", "down", "left", "left"}, "‹ 20% unlikely ›"},
		{[]string{"5", "]", "down", "down", "left", "left", "left", "left", "left"}, "‹ 1% almost no chance ›"},
		{[]string{"5", "]", "down", "down", "down", "right"}, "‹ 56% ›"},
		{[]string{"5", "]", "down", "down", "down", "down", "right"}, "‹ Events ›"},
		{[]string{"5", "]", "down", "down", "down", "down", "left"}, "‹ Washington ›"},
		{[]string{"5", "[", "down", "right"}, "‹ not funded ›"},
		{[]string{"5", "tab", "right"}, "Only the goal is changed here"},
	}
	for _, test := range tests {
		t.Run(strings.Join(test.keys, " "), func(t *testing.T) { open(t, 120, 36).press(test.keys...).sees(test.want) })
	}
}

func TestPathsSayWhenThereAreNone(t *testing.T) {
	u := open(t, 120, 36).press("5", "]", "]", "down", "down", "down", "down", "left")
	u.sees("Nothing that Washington moves bears on it")
	u.press("left").sees("No set of up to three changes that Seoul can make brings it there.")
	u.sees("Sets of changes tried: all 2.")
	u.press("right", "right", "up", "up", "right", "right").sees("THE NEAREST")
	u.press("tab", "enter").assumes("season=severe", "union=striking", "mainland=hard")
	open(t, 120, 36).press("tab", "tab", "s", "5").sees("You suppose it or rule it out, so no change moves it.")
	open(t, 120, 36).press("5", "down", "right").sees("It is there already")
	open(t, 120, 36).press("5", "down", "right", "enter", "enter").sees("There is no way to try")
}

func TestPathsCopy(t *testing.T) {
	u := open(t, 120, 36).press("5", "]", "down", "down", "down", "down", "right", "y")
	u.sees("Copied: foresee paths harbour-2030 --to wider-pact --at-least 0.55 --owner events")
	for _, test := range []struct{ keys, want string }{
		{"3", "foresee compare harbour-2030"},
		{"3 right", "foresee compare harbour-2030 --a baseline --b as-before"},
		{"6", "foresee advise harbour-2030 --owner seoul --levers 1"},
		{"4 tab tab", "foresee signposts harbour-2030"},
		{"2", "foresee why harbour-2030 --of renewal=renewed"},
		{"8", "foresee harbour-2030"},
	} {
		u := open(t, 120, 36).press(strings.Fields(test.keys)...).press("y")
		if got := strings.TrimSpace(u.line("Copied: ")); got != "Copied: "+test.want {
			t.Errorf("%s copies %q, want %q", test.keys, got, test.want)
		}
	}
	open(t, 160, 36).press("right", "m", "right", "3", "y").sees("foresee compare harbour-2030 --a season=severe --b now --set season=calm")
}

func TestAdviceSaysWhy(t *testing.T) {
	u := open(t, 120, 36).press(threatened...).press("6")
	if got := u.line("1 Settle with the union"); !strings.Contains(got, "▲+1.5 was 2") {
		t.Errorf("the recommendation's row is %q", got)
	}
	u.sees("▲+1.5 Strike in the harbour: breaks out 15% → 33%, +1.50 bits")
	u.sees("advice · R3")
	open(t, 120, 36).press("6").sees("the order is the brief's own")
}

func TestLevers(t *testing.T) {
	u := open(t, 120, 60).press(threatened...).press("6", "tab", "end")
	u.sees("Offer to the union, now None")
	if got := u.line("▸ Wage rise"); !strings.Contains(strings.Join(strings.Fields(got), " "), "−0.17 +0.07 +0.09 −0.15") {
		t.Errorf("the lever's row is %q", got)
	}
	u.sees("ADVISED BY")
	u.sees("UNDER ADRIFT")
	if got := u.line("Wage settlement: reached"); !strings.Contains(got, "80%") || !strings.Contains(got, "▲+30") {
		t.Errorf("what it does is %q", got)
	}
	u.press("enter").assumes("union=threatening", "settlement=wage-rise")
	u.sees("Tried: Offer to the union: Wage rise; u takes it back.")
	u.press("u").assumes("union=threatening")
}

func TestRegret(t *testing.T) {
	u := open(t, 120, 60).press("6", "tab", "tab", "end")
	u.sees("least to regret: Offer to the union: Wage rise")
	if got := u.line("▸ ✓ Offer to the union: Wage rise"); got == "" {
		t.Error("the choice is not marked")
	}
	u.sees("WHAT WOULD MAKE IT THE BEST")
	if got := u.line("Adrift              "); got == "" {
		t.Error("there is no future")
	}
	u.sees("All of this rests on stakes that are ours")
	u.press("up").sees("Nothing makes it so")
	u.press("right").sees("‹ up to 2 at once ›")
	u.sees("Island's demand: Fishing clause + Offer to the union: Wage rise")
	u.press("left", "left").sees("‹ up to 3 at once ›")
	u.press("]").sees("Levers of Washington: 1 move of 1 driver")
}

// A long search shows how far it is, can be stopped, and goes on when asked.
func TestALongSearchCanBeStopped(t *testing.T) {
	u := open(t, 120, 36)
	_, cmd := u.m.Update(message("5"))
	work := leaves(cmd)
	if len(work) != 2 {
		t.Fatalf("%d commands, want the search and a watch over it", len(work))
	}
	u.misses("Trying every set of changes")
	u.m.Update(work[1]()) // it waits a moment, and finds that the search goes on
	u.sees("Trying every set of changes; esc stops it")
	u.press("esc").sees("Stopped before it was done")
	u.send(work[0]())
	u.sees("Stopped before it was done")
	u.press("enter").sees("WHAT CHANGES")
	u.press("esc").sees("▸1 Explore")
}

// leaves lists the commands that a command comes down to.
func leaves(cmd tea.Cmd) []tea.Cmd {
	if cmd == nil {
		return nil
	}
	batch, ok := cmd().(tea.BatchMsg)
	if !ok {
		return []tea.Cmd{cmd}
	}
	var list []tea.Cmd
	for _, c := range batch {
		if c != nil {
			list = append(list, c)
		}
	}
	if len(list) == 1 {
		return leaves(list[0])
	}
	return list
}

// Commands run side by side; what was found for one goal must not stand under another.
func TestLateWaysAreDropped(t *testing.T) {
	u := open(t, 120, 36)
	_, first := u.m.Update(message("5"))
	_, second := u.m.Update(message("]"))
	u.run(second)
	u.sees("1 way of 3 changes")
	u.run(first)
	u.sees("1 way of 3 changes")
}

// What was worked out once is there at once.
func TestFlippingScreensIsInstant(t *testing.T) {
	u := open(t, 120, 36).press(threatened...)
	for _, test := range []struct{ screen, want string }{
		{"3", "‹ Baseline and Now ›"}, {"4", "now 55%; the scale"}, {"5", "WHAT CHANGES"}, {"6", "least to regret"},
	} {
		u.press(test.screen).sees(test.want)
		u.press("1")
		u.m.Update(message(test.screen)) // and nothing that follows
		u.sees(test.want)
		u.press("1", "u")
		u.press(test.screen, "U")
		u.sees(test.want)
		u.press("1")
	}
}

// A whole session of questions in a program that runs.
func TestSessionOfQuestions(t *testing.T) {
	tm := start(t, 120, 36)
	waitFor(t, tm, "at the baseline")
	tm.Type("mjjjl4")
	waitFor(t, tm, "the scale runs from")
	tm.Send(message("tab"))
	tm.Type("x")
	waitFor(t, tm, "1 struck out")
	tm.Type("u5]")
	waitFor(t, tm, "WHAT CHANGES")
	tm.Type("6")
	waitFor(t, tm, "least to regret")
	tm.Type("3")
	waitFor(t, tm, "Marked and Now")
	tm.Type("q")
	final, ok := tm.FinalModel(t).(*Model)
	if !ok {
		t.Fatal("the program ended with another model")
	}
	if got := final.commandLine(); got != "foresee compare harbour-2030 --a baseline --b now --set union=threatening" {
		t.Errorf("at the end the command is %q", got)
	}
}

// TestRandomKeysFit presses keys at random on all screens and at all sizes.
func TestRandomKeysFit(t *testing.T) {
	t.Parallel()
	keys := strings.Fields("1 2 3 4 5 6 7 8 1 3 4 5 6 7 < > left right up down tab enter esc [ ] x m s o u U r S end home pgdown pgup space backspace")
	random := rand.New(rand.NewPCG(7, 8))
	u := open(t, 100, 30)
	width, height := 100, 30
	var pressed []string
	for range 1000 {
		if random.IntN(12) == 0 {
			width, height = 60+random.IntN(141), 16+random.IntN(45)
			u.resize(width, height)
		}
		key := keys[random.IntN(len(keys))]
		pressed = append(pressed, key)
		u.press(key).fits(width, height)
		if t.Failed() {
			t.Fatalf("after %v", pressed[max(len(pressed)-20, 0):])
		}
	}
}

// Sets may lack scenarios, recommendations, stakes and judgements; then the screens
// say what is missing.
func TestQuestionsOfABareSet(t *testing.T) {
	states := []model.State{{ID: "a", Title: "a", IfOpen: 1, Baseline: 0.5}, {ID: "b", Title: "b", IfOpen: 1, Baseline: 0.5}}
	set := model.NewSet(model.Set{ID: "bare", Title: "Bare", Factors: []*model.Factor{
		{ID: "d", Title: "Driver", Owner: "events", Kind: model.Driver, States: states},
		{ID: "o", Title: "Outcome", Kind: model.Outcome, States: states},
	}})
	o := Options{Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true}
	for _, test := range []struct{ keys, want string }{
		{"3", "There is nothing to compare yet."},
		{"right 3", "1 outcome is the same in all."},
		{"4", "No driver moves it: no judgement of the set leads from a driver"},
		{"4 tab tab", "This set has no scenarios for a signpost to tell apart."},
		{"5 down right right down right right right", "It is there already"},
		{"5", "No driver moves it as things stand"},
		{"6", "This set makes no recommendations."},
		{"6 tab", "now a"},
		{"6 tab tab", "No outcome of this set has a stake"},
		{"6 tab end", "It moves no outcome by a whole point."},
	} {
		t.Run(test.keys, func(t *testing.T) {
			u := openWith(t, 120, 40, o).press(strings.Fields(test.keys)...)
			u.sees(test.want)
			eachSize(func(width, height int) { u.resize(width, height).fits(width, height) })
		})
	}
}

func TestQuestionsAreOfTheLoadedScenario(t *testing.T) {
	open(t, 120, 36).press("S", "down", "enter", "4").sees("‹ A wider pact 확대 협정 ›")
	u := open(t, 120, 36).press("4", "]")
	u.sees("‹ A wider pact 확대 협정 ›")
	u.press("S", "enter", "4").sees("‹ A wider pact 확대 협정 ›") // what was aimed at stays
}
