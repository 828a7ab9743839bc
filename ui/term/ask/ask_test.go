package ask

import (
	"context"
	"errors"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// double is work that answers with twice its question.
func double(n int) Work[int] {
	return func(context.Context, func(done, all int)) (int, error) { return 2 * n, nil }
}

// first runs the work of a request, and leaves the watch over it alone.
func first(t *testing.T, cmd tea.Cmd) tea.Msg {
	t.Helper()
	if cmd == nil {
		t.Fatal("nothing is worked out")
	}
	batch, ok := cmd().(tea.BatchMsg)
	if !ok || len(batch) != 2 {
		t.Fatalf("asked for %T, want work and a watch over it", cmd())
	}
	return batch[0]()
}

func TestAnswer(t *testing.T) {
	var d Desk[int, int]
	cmd := d.Ask(3, double(3))
	if s := d.Status(); s.State != Waiting || s.Pending() {
		t.Errorf("state %v while one waits", s.State)
	}
	if d.Ask(3, double(3)) != nil {
		t.Error("the same question is worked out twice at once")
	}
	msg := first(t, cmd)
	if changed, _ := d.Take(msg); !changed || d.Answer() != 6 || d.Status().State != Answered {
		t.Errorf("answer %v in state %v", d.Answer(), d.Status().State)
	}
	if changed, _ := d.Take(msg); changed {
		t.Error("an answer is taken twice")
	}
}

func TestAnswersAreRemembered(t *testing.T) {
	var d Desk[int, int]
	d.Take(first(t, d.Ask(3, double(3))))
	d.Take(first(t, d.Ask(4, double(4))))
	if d.Ask(3, double(3)) != nil || d.Answer() != 6 || d.Status().State != Answered {
		t.Errorf("answer %v in state %v, want what was known", d.Answer(), d.Status().State)
	}
}

func TestLateAnswersAreDropped(t *testing.T) {
	var d Desk[int, int]
	cmd := d.Ask(3, double(3))
	next := d.Ask(4, double(4))
	if changed, _ := d.Take(first(t, cmd)); changed {
		t.Error("the answer to another question is taken")
	}
	var other Desk[int, int]
	if changed, _ := other.Take(first(t, other.Ask(9, double(9)))); !changed {
		t.Error("another desk does not take its own answer")
	}
	if changed, _ := d.Take(first(t, next)); !changed || d.Answer() != 8 {
		t.Errorf("answer %v, want that to the last question", d.Answer())
	}
}

func TestAnotherQuestionEndsTheWork(t *testing.T) {
	var d Desk[int, int]
	var ended error
	cmd := d.Ask(3, func(ctx context.Context, _ func(done, all int)) (int, error) {
		ended = ctx.Err()
		return 0, ended
	})
	d.Ask(4, double(4))
	first(t, cmd)
	if !errors.Is(ended, context.Canceled) {
		t.Errorf("the work ends with %v", ended)
	}
}

func TestStop(t *testing.T) {
	var d Desk[int, int]
	if d.Stop() || d.Resume() {
		t.Error("nothing can be stopped or resumed")
	}
	cmd := d.Ask(3, double(3))
	if !d.Stop() || d.Status().State != Stopped || !d.Status().Pending() {
		t.Errorf("state %v after a stop", d.Status().State)
	}
	if changed, _ := d.Take(first(t, cmd)); changed {
		t.Error("what was stopped is answered")
	}
	if d.Ask(3, double(3)) != nil {
		t.Error("what was stopped goes on by itself")
	}
	if !d.Resume() {
		t.Error("what was stopped cannot be resumed")
	}
	if d.Take(first(t, d.Ask(3, double(3)))); d.Answer() != 6 {
		t.Errorf("answer %v after resuming", d.Answer())
	}
}

func TestAnotherQuestionAfterAStop(t *testing.T) {
	var d Desk[int, int]
	d.Ask(3, double(3))
	d.Stop()
	if d.Take(first(t, d.Ask(4, double(4)))); d.Answer() != 8 {
		t.Errorf("answer %v", d.Answer())
	}
}

func TestProgress(t *testing.T) {
	var d Desk[int, int]
	cmd := d.Ask(3, func(_ context.Context, progress func(done, all int)) (int, error) {
		progress(5, 9)
		if s := d.Status(); s.Done != 5 || s.All != 9 {
			t.Errorf("%d of %d done", s.Done, s.All)
		}
		return 6, nil
	})
	changed, again := d.Take(late{d.job})
	if !changed || again == nil || d.Status().State != Working {
		t.Errorf("state %v for work that takes long", d.Status().State)
	}
	first(t, cmd)
	if msg := again(); msg != nil {
		t.Errorf("the watch outlasts the work and says %v", msg)
	}
	if changed, _ := d.Take(late{&job{}}); changed {
		t.Error("the watch over other work is heard")
	}
}

func TestFailure(t *testing.T) {
	var d Desk[int, int]
	fault := errors.New("too much is left open")
	d.Take(first(t, d.Ask(3, func(context.Context, func(done, all int)) (int, error) { return 0, fault })))
	if s := d.Status(); s.State != Failed || s.Err != fault || !s.Pending() {
		t.Errorf("status %+v", s)
	}
	if d.Take(first(t, d.Ask(3, double(3)))); d.Status().State != Answered {
		t.Error("what failed is not asked anew")
	}
}
