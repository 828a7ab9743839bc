package command

import (
	"fmt"
	"time"

	"foresee/model"
	"foresee/model/seminar"
)

// happening returns what the flag --replay names, by its id or as the last one up to a
// day; nil where the flag is not given. There has to be something in it or before it
// that the model can be told.
func (p *program) happening(set *model.Set, text string) (*model.Happening, error) {
	words := p.words.Questions.Happened
	h, ok := set.Happening(text)
	switch {
	case text == "":
		return nil, nil
	case set.Method == model.Balance:
		return nil, fmt.Errorf(words.NoReplay, set.ID)
	case len(set.Hindsight) == 0:
		return nil, fmt.Errorf(words.NoHindsight, set.ID)
	case !ok && isDay(text):
		known := seminar.Until(set, text)
		if len(known) == 0 {
			return nil, fmt.Errorf(words.TooEarly, text)
		}
		h = known[len(known)-1]
	case !ok:
		return nil, fmt.Errorf(words.NoHappening, text, model.DidYouMean(text, happeningIDs(set)))
	}
	if len(seminar.NewReplay(set, set.Baseline(), seminar.UpTo(set, h)...).Happenings()) == 0 {
		return nil, fmt.Errorf(words.TellsNone, text)
	}
	return h, nil
}

func isDay(text string) bool {
	_, err := time.Parse(time.DateOnly, text)
	return err == nil
}

// mark returns the mark of a world that was told what happened up to a happening; it is
// empty for nil.
func (p *program) mark(h *model.Happening) string {
	if h == nil {
		return ""
	}
	return fmt.Sprintf(p.words.Hindsight.Replayed, p.words.Frame.Date(h.Date))
}

// hindsight writes the mark of a scene that was told what happened.
func (p *page) hindsight(s *scene) {
	if s.replay == nil {
		return
	}
	mark := fmt.Sprintf(p.all.Hindsight.Replayed, p.day(s.replay.Date))
	p.wrapped(0, fmt.Sprintf(p.all.Questions.Happened.Mark, mark, s.replay.ID, p.day(s.set.AsOf)))
}

func happeningIDs(set *model.Set) []string {
	var ids []string
	for _, h := range set.Hindsight {
		ids = append(ids, h.ID)
	}
	return ids
}

// replayed returns the id of the happening up to which the scene was told what happened.
func (s *scene) replayed() string {
	if s.replay == nil {
		return ""
	}
	return s.replay.ID
}
