package command

import (
	"strconv"
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/number"
)

// word writes a scenario as it can be given on the command line, without blanks: 122112,
// or 1,2,10 where a descriptor has ten states.
func (s *balanceScene) word(of balance.Scenario) string {
	between := ""
	for d := range of {
		if s.matrix.Variants(d) > 9 {
			between = ","
		}
	}
	return strings.ReplaceAll(of.String(), " ", between)
}

// scenarioOf reads a scenario: variants by number, or assignments that may leave out what
// is pinned. Drivers it gives are assumed from then on.
func (p *program) scenarioOf(s *balanceScene, text string) (balance.Scenario, error) {
	read := p.numbered
	if strings.Contains(text, "=") {
		read = p.assigned
	}
	scenario, err := read(s, text)
	if err != nil {
		return nil, err
	}
	for _, d := range s.set.Moved(s.assume) {
		if f := s.set.Factors[d]; !s.assume.Allowed(d).Has(scenario[d]) {
			return nil, misuse(p.words.Balance.Faults.NotPinned, f.Assignment(model.Only(scenario[d])), f.Assignment(s.assume.Allowed(d)))
		}
	}
	for _, f := range s.set.Drivers() {
		s.assume = s.assume.With(f.Index, model.Only(scenario[f.Index]))
	}
	return scenario, nil
}

// numbered reads a variant of every descriptor by its number.
func (p *program) numbered(s *balanceScene, text string) (balance.Scenario, error) {
	faults := p.words.Balance.Faults
	if strings.Trim(text, "0123456789 ,") != "" || strings.Trim(text, " ,") == "" {
		return nil, misuse(faults.NotScene, text)
	}
	numbers := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ',' })
	if len(numbers) == 1 && len(s.set.Factors) > 1 {
		numbers = strings.Split(numbers[0], "")
	}
	if len(numbers) != len(s.set.Factors) {
		return nil, misuse(faults.BadWord, text, len(numbers), len(s.set.Factors))
	}
	scenario := make(balance.Scenario, len(numbers))
	for d, number := range numbers {
		v, err := strconv.Atoi(number)
		if err != nil || v < 1 || v > s.matrix.Variants(d) {
			return nil, misuse(faults.NoVariant, number, s.set.Factors[d].ID, s.matrix.Variants(d))
		}
		scenario[d] = v - 1
	}
	return scenario, nil
}

// assigned reads DESCRIPTOR=STATE,...; what it leaves out is as pinned.
func (p *program) assigned(s *balanceScene, text string) (balance.Scenario, error) {
	a := s.assume
	for _, assignment := range strings.Split(text, ",") {
		next, err := s.set.Assume(a, strings.TrimSpace(assignment))
		if err != nil {
			return nil, misuse(p.words.Command.Faults.SeeShow, err, s.name)
		}
		a = next
	}
	scenario := make(balance.Scenario, len(s.set.Factors))
	var open []string
	for d, f := range s.set.Factors {
		v, ok := a.Allowed(d).Single()
		if !ok {
			open = append(open, f.ID)
		}
		scenario[d] = v
	}
	if len(open) > 0 {
		return nil, misuse(p.words.Balance.Faults.Open, strings.Join(open, ", "))
	}
	return scenario, nil
}

// unsigned writes points with a sign only where they are below nothing.
func unsigned(points int) string { return number.Signs(strconv.Itoa(points)) }

// margin writes a lead; there is none where a descriptor has no second state.
func (p *page) margin(points int) string {
	if points == balance.NoRival {
		return p.all.Balance.List.NoRival
	}
	return number.Signed(points)
}
