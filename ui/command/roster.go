package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/seminar"
	"foresee/model/session"
)

// A roster is a session whose room is read or written on the command line.
type roster struct {
	session.Session
	keeper *session.Keeper
}

// roster opens the session in a file, as far as it fits the set; what does not is told.
// Where there is no file a new session begins if that is wanted.
func (p *program) roster(s *scene, path string, begin bool) (roster, error) {
	name, err := lasting(s.name)
	if err != nil {
		return roster{}, err
	}
	file, err := session.Load(path)
	switch {
	case begin && errors.Is(err, fs.ErrNotExist):
		return roster{session.Begin(s.whole), session.New(path, s.whole, name)}, nil
	case err != nil:
		return roster{}, err
	case file.Set.ID != s.whole.ID:
		return roster{}, fmt.Errorf(p.words.RoomCommands.OtherSet, path, file.Set.ID, s.whole.ID)
	}
	fitted, misfits := file.Fit(s.whole)
	for _, m := range misfits {
		fmt.Fprintf(p.Err, p.words.RoomCommands.Misfit+"\n", m)
	}
	return roster{fitted, file.Keeper(s.whole, name, misfits)}, nil
}

// openRoom opens a set that asks questions, whatever its method.
func (p *program) openRoom(args []string, f assumeFlags) (*scene, error) {
	s, err := p.openToExplore(args, f)
	switch {
	case err != nil:
		return nil, err
	case len(s.whole.Questions) == 0:
		return nil, fmt.Errorf(p.words.RoomCommands.NoQuestions, s.name)
	}
	return s, nil
}

// baseline returns what the model forecast of the set's questions on its day; nil where
// the set gives no likelihoods. Nothing that the flags assume or strike out is in it.
func baseline(s *scene) (seminar.Forecasts, error) {
	if s.engine == nil {
		return nil, nil
	}
	whole := s.engine
	if len(s.without) > 0 {
		var err error
		if whole, err = forecast.Open(s.whole); err != nil {
			return nil, fmt.Errorf("opening %s: %w", s.name, err)
		}
	}
	all, err := seminar.AtBaseline(whole)
	if err != nil {
		return nil, fmt.Errorf("working out what was forecast: %w", err)
	}
	return all, nil
}

// readText reads a file, or standard input, as far as an import takes it.
func (p *program) readText(name string) (string, error) {
	in := p.In
	if name != standard {
		file, err := os.Open(name)
		if err != nil {
			return "", fmt.Errorf("opening the estimates: %w", err)
		}
		defer file.Close()
		in = file
	}
	text, err := io.ReadAll(io.LimitReader(in, seminar.MaxImport+1))
	if err != nil {
		return "", fmt.Errorf("reading the estimates from %s: %w", name, err)
	}
	return string(text), nil
}

// take reads estimates from CSV into a room. Lines that cannot be taken are told.
func (p *program) take(s *scene, room seminar.Room, name string) (seminar.Imported, error) {
	text, err := p.readText(name)
	if err != nil {
		return seminar.Imported{}, err
	}
	in, err := room.Take(s.whole, text, s.scale, seminar.Where{})
	if err != nil {
		return in, fmt.Errorf("reading the estimates from %s: %w", name, err)
	}
	words := p.words.RoomCommands
	for _, f := range in.Faults {
		fmt.Fprintf(p.Err, words.FaultLine+"\n"+words.FaultText+"\n", name, f.Line, f.Err, model.Clean(f.Text))
	}
	return in, nil
}

// notTaken reports the lines of an import that were left out.
func (p *program) notTaken(in seminar.Imported) error {
	if len(in.Faults) == 0 {
		return nil
	}
	return errors.New(p.words.Estimates.NotTaken.Of(len(in.Faults)))
}
