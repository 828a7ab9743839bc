package seminar

import (
	"testing"

	"foresee/model"
)

// Taking a text asks what it answers, and nothing else.
func TestTake(t *testing.T) {
	set := small(t)
	in, err := Room{}.Take(set, "participant,question,round,estimate\nAna,friends,1,30\n이영희,friends,2,likely\nBen,nothing,1,30", model.ICD203(), Where{})
	if err != nil {
		t.Fatal(err)
	}
	if in.Given != 2 || len(in.Faults) != 1 {
		t.Errorf("%d taken, faults %v", in.Given, in.Faults)
	}
	open := in.Room.Open()
	if len(open) != 2 || open[0].Question != "friends" || open[0].Blind || open[1].Round != 2 {
		t.Errorf("asked is %+v", in.Room.Askings)
	}
}

// What is closed takes nothing, and what was asked already stays as it was asked.
func TestTakeKeepsWhatWasAsked(t *testing.T) {
	set := small(t)
	room := Room{}.Ask(1, true, "trade-lasts").Close(1, "trade-lasts").Ask(1, true, "friends")
	in, err := room.Take(set, "Ana,30", model.ICD203(), Where{Question: "trade-lasts"})
	if err != nil || in.Given != 0 || len(in.Faults) != 1 {
		t.Errorf("a closed round took %d, faults %v, %v", in.Given, in.Faults, err)
	}
	if len(in.Room.Askings) != 2 || !in.Room.Askings[1].Blind {
		t.Errorf("asked is %+v", in.Room.Askings)
	}
}

func TestCallOff(t *testing.T) {
	set := small(t)
	room := Room{}.Plan(set.Lessons[0])
	if len(room.Unseen()) == 0 {
		t.Fatal("the lesson announces nothing blind")
	}
	asked := room.Askings[0]
	kept := room.Ask(asked.Round, asked.Blind, asked.Question).CallOff()
	if len(kept.Askings) != 1 || len(kept.Open()) != 1 {
		t.Errorf("left is %+v", kept.Askings)
	}
	if room = room.CallOff(); len(room.Askings) != 0 || len(room.Unseen()) != 0 {
		t.Errorf("left is %+v", room.Askings)
	}
}

func TestUnseen(t *testing.T) {
	set := small(t)
	q := question(t, set, "trade-lasts")
	room := Room{}.Ask(1, true, q.ID, "friends").Ask(2, true, q.ID)
	if got := room.Unseen(); len(got) != 2 || got[0] != q.ID {
		t.Errorf("unseen are %v", got)
	}
	room = give(t, room, q, 1, "Ana", "30")
	room = give(t, room, q, 2, "Ana", "30")
	if got := room.Unseen(); len(got) != 1 || got[0] != "friends" {
		t.Errorf("unseen are %v", got)
	}
}
