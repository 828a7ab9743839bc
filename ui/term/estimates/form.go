package estimates

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/field"
	"foresee/ui/term/keys"
	"foresee/ui/term/world"
)

// A form is what is being typed: the name of a participant, or their estimate of a
// question.
type form struct {
	person   string
	question *model.Question // nil where a name is asked for
	round    int
	goOn     bool   // once there is a name, its estimate is asked for
	of       string // the question that a line without one answers
	fields   []*field.Field
	at       int // the field that is typed into
	fault    string
}

// mostTyped is how much a field takes that may hold lines of CSV.
const mostTyped = 4000

func newNameForm(w *world.World, of string, goOn bool) *form {
	return &form{of: of, goOn: goOn, fields: []*field.Field{field.New(w.Words.Estimates.NameField, "", mostTyped)}}
}

// newGiveForm asks a person for an estimate; what they gave before stands in it.
func newGiveForm(w *world.World, q *model.Question, round int, person string) *form {
	f := &form{person: person, question: q, round: round}
	asking, _ := w.Room().Asking(q.ID, round)
	before, gave := asking.Of(person)
	const mostLikelihood = 60
	if q.Across == nil {
		f.fields = append(f.fields, field.New(w.Words.Estimates.Likelihood, before.As, mostLikelihood))
	} else {
		for i, state := range q.Across.States {
			text := ""
			if gave {
				text = percent(before.Likelihoods[i])
			}
			f.fields = append(f.fields, field.New(state.Title, text, mostLikelihood))
		}
	}
	f.fields = append(f.fields, field.New(w.Words.Estimates.Because, before.Because, seminar.MaxBecause))
	return f
}

// percent writes a likelihood as it is typed: to a tenth of a percent.
func percent(p float64) string {
	return strings.TrimSuffix(fmt.Sprintf("%.1f", 100*p), ".0")
}

// press takes a key; it reports whether the form is to be taken as it is.
func (f *form) press(msg tea.KeyMsg, m *keys.Map) (done bool) {
	switch {
	case key.Matches(msg, m.Enter):
		if f.at == len(f.fields)-1 {
			return true
		}
		f.move(+1)
	case msg.Type == tea.KeyDown, key.Matches(msg, m.NextPane):
		f.move(+1)
	case msg.Type == tea.KeyUp, key.Matches(msg, m.PreviousPane):
		f.move(-1)
	default:
		f.fault = ""
		f.fields[f.at].Press(msg)
	}
	return false
}

func (f *form) move(by int) {
	n := len(f.fields)
	f.at = (f.at + by + n) % n
}

// numbers returns what was typed into the fields of likelihoods.
func (f *form) numbers() []string {
	var list []string
	for _, one := range f.fields[:len(f.fields)-1] {
		list = append(list, strings.TrimSpace(one.Text()))
	}
	return list
}

// typed returns the likelihoods as one text, as they stand in a line of CSV.
func (f *form) typed() string {
	numbers := f.numbers()
	if f.question.Across == nil {
		return numbers[0]
	}
	var parts []string
	for i, n := range numbers {
		if n != "" {
			parts = append(parts, f.question.Across.States[i].ID+"="+strings.ReplaceAll(n, " ", ""))
		}
	}
	return strings.Join(parts, " ")
}

// likelihoods reads what was typed.
func (f *form) likelihoods(scale model.Scale) (seminar.Likelihoods, error) {
	return seminar.ParseAnswers(f.typed(), f.question, scale)
}

func (f *form) because() string { return f.fields[len(f.fields)-1].Text() }
