package seminar

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestRoom(t *testing.T) {
	set := small(t)
	trade, trust := question(t, set, "trade-lasts"), question(t, set, "how-much-trust")
	empty := Room{}
	room := empty.Ask(1, true, "trade-lasts", "how-much-trust")
	room = give(t, room, trade, 1, "Ana", "30", "Ben  B.", "3:1", "ana", "likely")
	room = give(t, room, trust, 1, "Cho", "20 50 30")
	if !slices.Equal(room.Participants, []string{"Ana", "Ben B.", "Cho"}) {
		t.Errorf("the participants are %q", room.Participants)
	}
	a, ok := room.Asking("trade-lasts", 1)
	if !ok || len(a.Estimates) != 2 || a.Estimates[0].Participant != "Ana" || a.Estimates[0].As != "likely" || !near(a.Estimates[0].Likelihoods[0], 0.675) {
		t.Errorf("the estimates are %+v", a.Estimates)
	}
	if missing := room.Missing("trade-lasts", 1); !slices.Equal(missing, []string{"Cho"}) {
		t.Errorf("%q are missing", missing)
	}
	if e, ok := a.Of("BEN B."); !ok || e.As != "3:1" {
		t.Errorf("Ben gave %+v", e)
	}
	if !reflect.DeepEqual(empty, Room{}) {
		t.Errorf("the empty room is %+v", empty)
	}
}

func TestPart(t *testing.T) {
	set := small(t)
	trade := question(t, set, "trade-lasts")
	room := give(t, Room{}.Ask(1, false, "trade-lasts"), trade, 1, "Ana", "30", "Ben", "40")
	left := room.Part("ANA")
	a, _ := left.Asking("trade-lasts", 1)
	if !slices.Equal(left.Participants, []string{"Ben"}) || len(a.Estimates) != 1 || a.Estimates[0].Participant != "Ben" {
		t.Errorf("the room is %+v", left)
	}
	if before, _ := room.Asking("trade-lasts", 1); len(before.Estimates) != 2 || len(room.Participants) != 2 {
		t.Errorf("the room before has become %+v", room)
	}
	if !reflect.DeepEqual(left.Part("Nobody"), left) {
		t.Error("nobody has left")
	}
}

func TestGiveRefuses(t *testing.T) {
	set := small(t)
	trade, trust := question(t, set, "trade-lasts"), question(t, set, "how-much-trust")
	room := Room{}.Ask(1, false, "trade-lasts").Ask(1, false, "how-much-trust").Close(1, "how-much-trust")
	full := room
	for i := range MaxParticipants {
		var err error
		if full, err = full.Join(strings.Repeat("x", 1+i%50) + string(rune('가'+i))); err != nil {
			t.Fatal(err)
		}
	}
	yes := Likelihoods{0.3, 0.7}
	tests := []struct {
		name     string
		room     Room
		question int
		round    int
		e        Estimate
		want     string
	}{
		{"not asked", room, 0, 2, Estimate{"Ana", yes, "", ""}, "not asked in round 2 yet"},
		{"announced", Room{}.Plan(set.Lessons[0]), 0, 1, Estimate{"Ana", yes, "", ""}, "not asked in round 1 yet"},
		{"closed", room, 2, 1, Estimate{"Ana", Likelihoods{0.2, 0.5, 0.3}, "", ""}, "round 1 of how-much-trust is closed"},
		{"no name", room, 0, 1, Estimate{" \x1b", yes, "", ""}, "needs a name"},
		{"long name", room, 0, 1, Estimate{strings.Repeat("a", MaxName+1), yes, "", ""}, "longer than 60"},
		{"full", full, 0, 1, Estimate{"Ana", yes, "", ""}, "500 participants at most"},
		{"too few", room, 0, 1, Estimate{"Ana", Likelihoods{1}, "", ""}, "has 2 answers, and 1 likelihoods"},
		{"sum", room, 0, 1, Estimate{"Ana", Likelihoods{0.5, 0.4}, "", ""}, "add up to 0.9"},
		{"below zero", room, 0, 1, Estimate{"Ana", Likelihoods{1.5, -0.5}, "", ""}, "between 0 and 1"},
		{"no number", room, 0, 1, Estimate{"Ana", Likelihoods{nan(), 1}, "", ""}, "between 0 and 1"},
		{"long rationale", room, 0, 1, Estimate{"Ana", yes, "", strings.Repeat("a", MaxBecause+1)}, "longer than 1000"},
	}
	for _, test := range tests {
		q := trade
		if test.question == 2 {
			q = trust
		}
		after, err := test.room.Give(q, test.round, test.e)
		if err == nil || !strings.Contains(err.Error(), test.want) || !reflect.DeepEqual(after, test.room) {
			t.Errorf("%s: %v; want an error with %q and the room as it was", test.name, err, test.want)
		}
	}
}

func nan() float64 { zero := 0.0; return zero / zero }

// A round that was closed has been seen; it never opens again.
func TestStages(t *testing.T) {
	set := small(t)
	stage := func(r Room) Stage {
		a, _ := r.Asking("trade-lasts", 1)
		return a.Stage
	}
	room := Room{}.Plan(set.Lessons[0])
	if len(room.Askings) != 2 || stage(room) != Ahead {
		t.Fatalf("planned: %+v", room)
	}
	if stage(room.Close(1, "trade-lasts")) != Ahead {
		t.Error("what was not asked was closed")
	}
	room = room.Ask(1, false, "trade-lasts")
	if a, _ := room.Asking("trade-lasts", 1); stage(room) != Open || !a.Blind {
		t.Error("asking opens it, and it stays blind")
	}
	room = room.Close(1, "trade-lasts")
	if stage(room) != Closed || stage(room.Ask(1, true, "trade-lasts")) != Closed || stage(room.Plan(set.Lessons[0])) != Closed {
		t.Error("a closed round opens again")
	}
	if r := room.Ask(3, true, "friends").Ask(0, true, "friends"); len(r.Askings) != 2 {
		t.Error("there are rounds beyond the second")
	}
}

// A room is a value: nothing that is done to one changes another.
func TestRoomsShareNothing(t *testing.T) {
	set := small(t)
	random := rand.New(rand.NewPCG(3, 4))
	q := question(t, set, "trade-lasts")
	rooms, copies := []Room{Room{}.Ask(1, true, q.ID)}, []Room{Room{}.Ask(1, true, q.ID)}
	for range 300 {
		from := rooms[random.IntN(len(rooms))]
		name := string(rune('a' + random.IntN(6)))
		next := from
		switch random.IntN(5) {
		case 0:
			next = from.Part(name)
		case 1:
			next = from.Ask(2, true, q.ID)
		case 2:
			next = from.Close(2, q.ID)
		default:
			next, _ = from.Give(q, 1+random.IntN(2), Estimate{Participant: name, Likelihoods: OfYes(random.Float64())})
		}
		rooms, copies = append(rooms, next), append(copies, deepCopy(next))
	}
	if !reflect.DeepEqual(rooms, copies) {
		t.Error("a room changed after it was made")
	}
}

func deepCopy(r Room) Room {
	c := Room{Participants: append([]string(nil), r.Participants...)}
	if r.Participants != nil && c.Participants == nil {
		c.Participants = []string{}
	}
	for _, a := range r.Askings {
		var estimates []Estimate
		if a.Estimates != nil {
			estimates = []Estimate{}
		}
		for _, e := range a.Estimates {
			e.Likelihoods = append(Likelihoods(nil), e.Likelihoods...)
			estimates = append(estimates, e)
		}
		a.Estimates = estimates
		c.Askings = append(c.Askings, a)
	}
	return c
}
