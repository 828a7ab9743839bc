package seminar

import "testing"

// The rule of what may be shown, step by step through two blind rounds.
func TestSight(t *testing.T) {
	set := small(t)
	q := question(t, set, "trade-lasts")
	check := func(when string, r Room, first, second, forecasts bool) {
		t.Helper()
		if got, want := r.Sight(q.ID), (Sight{[MaxRounds]bool{first, second}, forecasts}); got != want {
			t.Errorf("%s: %+v, not %+v", when, got, want)
		}
	}
	check("nothing is asked", Room{}, false, false, true)
	check("another question is asked", Room{}.Ask(1, true, "friends"), false, false, true)

	blind := Room{}.Ask(1, true, q.ID)
	check("nobody is there", blind, false, false, false)
	blind = give(t, blind, q, 1, "Ana", "30")
	check("the only one has answered", blind, false, false, true)
	blind, _ = blind.Join("Ben")
	check("one of two has answered", blind, false, false, false)
	check("the other has left", blind.Part("Ben"), false, false, true)
	check("the round is closed before both have", blind.Close(1, q.ID), true, false, true)
	blind = give(t, blind, q, 1, "Ben", "60")
	check("both have answered", blind, false, false, true)

	planned := blind.put(2, true, Ahead, []string{q.ID})
	check("a second blind round is to come", planned.Close(1, q.ID), true, false, false)
	second := planned.Close(1, q.ID).Ask(2, true, q.ID)
	check("the second round is open", second, true, false, false)
	second = give(t, second, q, 2, "Ana", "40", "Ben", "50")
	check("both have answered twice", second, true, false, true)
	check("all is closed", second.Close(2, q.ID), true, true, true)
}

// Without blindness the forecasts show, but what others gave waits for the end of the
// round all the same.
func TestSightOpen(t *testing.T) {
	set := small(t)
	q := question(t, set, "trade-lasts")
	room := give(t, Room{}.Ask(1, false, q.ID), q, 1, "Ana", "30")
	room, _ = room.Join("Ben")
	if got := room.Sight(q.ID); got != (Sight{Forecasts: true}) {
		t.Errorf("an open round shows %+v", got)
	}
}
