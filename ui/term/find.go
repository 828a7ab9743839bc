package term

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"foresee/model"
	"foresee/ui/term/world"
)

// find returns the screen of that name or number with what the focus names on it.
func (m *Model) find(screen, focus string) (world.Target, error) {
	t := world.Target{Screen: world.Explore}
	if screen != "" {
		number, err := m.screenNamed(screen)
		if err != nil {
			return t, err
		}
		t.Screen = number
	}
	if focus == "" {
		return t, nil
	}
	found, err := m.named(focus)
	if err != nil {
		return t, err
	}
	shown := slices.DeleteFunc(showing(found.Ref.Kind), func(s world.Screen) bool { return !m.has(s) })
	if screen == "" {
		t.Screen = shown[0]
	}
	if !slices.Contains(shown, t.Screen) {
		var names []string
		for _, number := range shown {
			names = append(names, strings.ToLower(m.tabOf(number).name))
		}
		return t, fmt.Errorf(m.world.Words.Shot.NotThere, focus, strings.ToLower(m.tabOf(t.Screen).name), strings.Join(names, ", "))
	}
	found.Screen = t.Screen
	return found, nil
}

// screenNamed reads the name of a tab, whole or short, or its number.
func (m *Model) screenNamed(text string) (world.Screen, error) {
	var names, known []string
	for _, t := range m.screens {
		if strings.EqualFold(text, t.name) || strings.EqualFold(text, t.tiny) || text == strconv.Itoa(int(t.number)) {
			return t.number, nil
		}
		known = append(known, strings.ToLower(t.name))
		names = append(names, fmt.Sprintf("%d %s", t.number, strings.ToLower(t.name)))
	}
	return 0, fmt.Errorf(m.world.Words.Shot.NoScreen, text, model.DidYouMean(strings.ToLower(text), known), strings.Join(names, ", "))
}

func (m *Model) tabOf(number world.Screen) tab {
	i := slices.IndexFunc(m.screens, func(t tab) bool { return t.number == number })
	return m.screens[max(i, 0)]
}

// showing lists the screens on which a thing of that kind can be selected, the
// first being where one would look for it.
func showing(kind model.RefKind) []world.Screen {
	switch kind {
	case model.RefDescriptor:
		return []world.Screen{world.Explore, world.Consistency}
	case model.RefDriver:
		return []world.Screen{world.Explore, world.Why, world.Sensitivity, world.Consistency}
	case model.RefOutcome:
		return []world.Screen{world.Explore, world.Why, world.Sensitivity, world.Paths, world.Consistency}
	case model.RefScenario:
		return []world.Screen{world.Explore, world.Why, world.Sensitivity, world.Paths}
	case model.RefPolicy:
		return []world.Screen{world.Explore, world.Why, world.Advice}
	case model.RefJudgement:
		return []world.Screen{world.Why, world.Sensitivity, world.Consistency}
	}
	return []world.Screen{world.Brief}
}

// named returns what in the set has that id; of a factor the state may be named too.
func (m *Model) named(text string) (world.Target, error) {
	all := m.targets()
	if t, ok := all[text]; ok {
		return t, nil
	}
	id, _, ok := strings.Cut(text, "=")
	if !ok {
		return world.Target{}, fmt.Errorf(m.world.Words.Shot.NoFocus, text, model.DidYouMean(text, slices.Sorted(maps.Keys(all))))
	}
	set := m.world.Set
	a, err := set.Assume(set.Baseline(), text)
	if err != nil {
		return world.Target{}, err
	}
	t := all[id]
	f, _ := set.Factor(id)
	t.State = a.Allowed(f.Index).First()
	return t, nil
}

// targets returns all that has an id, by its id.
func (m *Model) targets() map[string]world.Target {
	set, all := m.world.Set, make(map[string]world.Target)
	add := func(kind model.RefKind, id string) { all[id] = world.Target{Ref: model.Ref{Kind: kind, ID: id}} }
	for _, c := range set.Claims {
		add(world.RefClaim, c.ID)
	}
	for _, e := range set.Errata {
		add(model.RefErratum, e.ID)
	}
	for _, p := range set.Policies {
		add(model.RefPolicy, p.ID)
	}
	for _, s := range set.Scenarios {
		add(model.RefScenario, s.ID)
	}
	for _, f := range set.Factors {
		add(model.RefKind(f.Kind.String()), f.ID)
		for _, j := range f.Judgements {
			add(model.RefJudgement, j.ID)
		}
	}
	return all
}
