package term

import (
	"path/filepath"
	"testing"

	"foresee/model/session"
)

// A session of a balance set brings the pins back, and the screen.
func TestResumeOfABalanceSet(t *testing.T) {
	path := filepath.Join(t.TempDir(), "island.json")
	u := openBalance(t, 120, 36, func(o *Options) { o.Kept.Keeper = session.New(path, o.Set, "island") })
	u.press("]", "down", "right", "n", "Ask the council.", "enter", "7", "down", "m")
	if err := u.m.close(); err != nil {
		t.Fatal(err)
	}
	f := load(t, path)
	again := openBalance(t, 120, 36, func(o *Options) {
		s, misfits := f.Fit(o.Set)
		if len(misfits) > 0 {
			t.Error(misfits)
		}
		o.Kept = Kept{Session: &s, Keeper: f.Keeper(o.Set, "island", nil)}
	})
	again.assumes("fishing=failing")
	again.sees("▸7 Consistency")
	again.press("1", "]").sees("Fishing 어업")
	again.press("N").sees("Ask the council.")
	again.press("esc", "u").assumes()
}
