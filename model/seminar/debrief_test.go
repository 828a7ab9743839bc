package seminar

import (
	"fmt"
	"slices"
	"testing"

	"foresee/model"
)

// The visit of H01 told the model that trade lasts and that the war is over.
func TestReplay(t *testing.T) {
	set := small(t)
	e := open(t, set)
	r := NewReplay(set, set.Baseline(), set.Hindsight...)
	if got := set.Assignments(r.InHindsight()); !slices.Equal(got, []string{"war=over", "trade=yes"}) {
		t.Errorf("the replay assumes %v", got)
	}
	if len(r.Happenings()) != 1 || r.Happenings()[0].ID != "H01" {
		t.Errorf("what happened is %v", r.Happenings())
	}
	told := r.Told()
	if len(told) != 2 || told[0].Condition.Factor != 0 || told[1].Condition.Factor != 1 || told[0].By.ID != "H01" {
		t.Errorf("it was told %+v", told)
	}
	retold, err := r.Retell(e)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range retold {
		got = append(got, fmt.Sprintf("%s %.3f %.3f %v", x.Question.ID, x.Before[0], x.With[0], x.Given))
	}
	// Trade doubles the odds of high trust, so that it is likelier than the 20% of the
	// baseline, where trade is open.
	if len(got) != 3 || got[0] != "trade-lasts 0.675 1.000 true" || retold[2].With[0] <= 0.2 || retold[2].Given {
		t.Errorf("retold: %q", got)
	}
}

// What was replayed is on top of what was assumed, the later one counts, and nothing
// of it is in the baseline.
func TestReplayOrder(t *testing.T) {
	set := small(t)
	war, trade := set.Factors[0], set.Factors[1]
	second := *set.Hindsight[1]
	second.Replay = []model.Condition{war.Is(0)}
	set.Hindsight[1] = &second
	from := set.Baseline().With(trade.Index, model.Only(1))
	r := NewReplay(set, from, set.Hindsight[1], set.Hindsight[0])
	if got := set.Assignments(r.InHindsight()); !slices.Equal(got, []string{"trade=yes"}) || r.Told()[0].By != &second {
		t.Errorf("the replay assumes %v", got)
	}
	if got := set.Assignments(from); !slices.Equal(got, []string{"trade=no"}) {
		t.Errorf("the assumptions before have become %v", got)
	}
	if NewReplay(set, from).Happenings() != nil {
		t.Error("nothing was replayed")
	}
}

func TestDebrief(t *testing.T) {
	set := small(t)
	baseline, err := AtBaseline(open(t, set))
	if err != nil {
		t.Fatal(err)
	}
	trade := question(t, set, "trade-lasts")
	room := asked().Plan(set.Lessons[0])
	room = give(t, room, trade, 1, "Ana", "40", "Ben", "90")
	room, err = room.Give(trade, 1, Estimate{Participant: "Ana", Likelihoods: OfYes(0.4), Because: "The war will end."})
	if err != nil {
		t.Fatal(err)
	}
	d := NewDebrief(set, room, baseline, "")
	if len(d.Asked) != 4 || len(d.Claims) != 1 || len(d.Broken) != 1 {
		t.Fatalf("the debrief has %d questions, %d claims, %d broken drivers", len(d.Asked), len(d.Claims), len(d.Broken))
	}
	if b := d.Broken[0]; b.Driver.ID != "war" || b.Came != model.Only(1) || b.By.ID != "H01" {
		t.Errorf("broken is %+v", b)
	}
	checkAsked(t, d.Asked[0])
	contested, unasked := d.Asked[1], d.Asked[3]
	if contested.Verdict != model.Contested || contested.Scores != nil || contested.Brief != nil || contested.Model == nil {
		t.Errorf("friends is %+v", contested)
	}
	if unasked.Rounds != [MaxRounds]*Asking{} || unasked.Model != nil || unasked.By != nil {
		t.Errorf("a visit is %+v", unasked)
	}
}

// The best first; Ana, at 40%, took what came true for less likely than a coin.
func checkAsked(t *testing.T, a Asked) {
	t.Helper()
	if a.Rounds[0] == nil || len(a.Rounds[0].Estimates) != 2 || a.Rounds[1] == nil || len(a.Rounds[1].Estimates) != 0 || a.Brief.Word != "likely" {
		t.Errorf("asked was %+v", a)
	}
	var got []string
	for _, s := range a.Scores {
		line := fmt.Sprintf("%s %s %.4f", s.Kind, s.Name, s.Score.Half)
		if s.Missed {
			line += " missed " + s.Because
		}
		got = append(got, line)
	}
	want := []string{"participant Ben 0.0100", "model  0.1056", "brief  0.1056", "median  0.1225", "uniform  0.2500", "participant Ana 0.3600 missed The war will end."}
	if !slices.Equal(got, want) {
		t.Errorf("scored: %q", got)
	}
}

// As known before the trade was settled, it is not scored.
func TestDebriefBefore(t *testing.T) {
	set := small(t)
	d := NewDebrief(set, Room{}, nil, "2024-12-31")
	if d.Asked[0].Scores != nil || d.Asked[0].Model != nil || len(d.Broken) != 1 || len(d.Claims) != 0 || len(d.Board.Cards) != 0 {
		t.Errorf("the debrief is %+v", d)
	}
}
