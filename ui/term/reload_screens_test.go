package term

import (
	"fmt"
	"slices"
	"testing"

	"foresee/model"
)

// stays checks that a set which is saved as it is leaves all that shows as it is.
func (u *user) stays(width, height int, again Version) {
	u.t.Helper()
	u.rest()
	before := u.screen()
	u.save(again)
	u.m.status = status{}
	u.fits(width, height)
	if after := u.screen(); after != before {
		u.t.Errorf("before:\n%s\nafter:\n%s", before, after)
	}
}

// On each screen what was selected, asked and scrolled stays so. Searches are waited
// for, and the picker of scenarios begins anew.
func TestScreensStayAsTheyAre(t *testing.T) {
	t.Parallel()
	begunAnew := []string{"note", "notes", "search", "picker", "help", "later-search", "later-help", "later-sure"}
	for _, s := range sizes {
		for _, v := range append(slices.Clone(views), laterViews...) {
			if slices.Contains(begunAnew, v.name) {
				continue
			}
			t.Run(fmt.Sprintf("%s-%dx%d", v.name, s.width, s.height), func(t *testing.T) {
				set := afterwards()
				openLater(t, s.width, s.height).press(v.keys...).stays(s.width, s.height, Version{Set: set, Engine: engine(t, set)})
			})
		}
		for _, v := range balanceViews {
			if slices.Contains(begunAnew, v.name) || v.name == "none" {
				continue
			}
			t.Run(fmt.Sprintf("balance-%s-%dx%d", v.name, s.width, s.height), func(t *testing.T) {
				openBalance(t, s.width, s.height).press(v.keys...).stays(s.width, s.height, Version{Set: islandSet()})
			})
		}
	}
}

// A balance set whose descriptors come in another order is the same set.
func TestDescriptorsInAnotherOrder(t *testing.T) {
	u := openBalance(t, 120, 36).press("]", "down", "right", "7", "m", "tab", "down", "down")
	u.save(Version{Set: turned()})
	u.assumes("fishing=failing")
	u.sees("▸7 Consistency")
	if got := u.line("▸ "); got == "" {
		t.Error("nothing is selected")
	}
}

// turned is the island with its first two descriptors in another order.
func turned() *model.Set {
	set := *islandSet()
	set.Factors[0], set.Factors[1] = set.Factors[1], set.Factors[0]
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			if j.When < 2 {
				j.When = 1 - j.When
			}
			if j.Outcome < 2 {
				j.Outcome = 1 - j.Outcome
			}
		}
	}
	return model.NewSet(set)
}

// A set may become one of another kind while it is open.
func TestAnotherMethod(t *testing.T) {
	u := open(t, 120, 36).press("right", "5").save(Version{Set: islandSet()})
	u.fits(120, 36)
	u.sees("▸1 Explore")
	u.press("2").sees("▸1 Explore")
	u.press("7").fits(120, 36)
	u.save(saving(t, retitle))
	u.sees("second draft")
	u.sees("▸7 Consistency")
}
