package model

import (
	"reflect"
	"testing"
)

const ownOwners = "background: [C4]\n  owners: [{id: weather, title: Wind and waves}, {id: events, title: The course of events}]"

func TestOwners(t *testing.T) {
	checkChanges(t, []change{
		{"own", "background: [C4]", ownOwners, nil},
		{"none left", "background: [C4]", "background: [C4]\n  owners: [{id: weather, title: Wind}]", []string{"18:12: owner cannot be \"events\"; use weather"}},
		{"misspelt", "background: [C4]", "background: [C4]\n  owners: [{id: event, title: Events}]", []string{"18:12: owner cannot be \"events\"; did you mean \"event\"?"}},
		{"twice", "background: [C4]", "background: [C4]\n  owners: [{id: events, title: A}, {id: events, title: B}]", []string{"9:41: the id \"events\" is taken by the owner at x.yaml:9:17; give one of them another id"}},
		{"wide title", "background: [C4]", "background: [C4]\n  owners: [{id: events, title: All that nobody has in hand}]", []string{"9:32: the title of an owner is 27 cells wide; cut it to 24"}},
		{"no title", "background: [C4]", "background: [C4]\n  owners: [{id: events}]", []string{"9:12: title is missing; add `title:`"}},
		{"no id", "    owner: events", "    owner: Events", []string{"17:12: owner cannot be \"Events\"; use small letters, digits and hyphens, 64 at most"}},
	})
}

func TestOwnerTitle(t *testing.T) {
	own, problems := Load(File{"x.yaml", []byte(edit(t, "background: [C4]", ownOwners))})
	if own == nil {
		t.Fatal(problems)
	}
	for _, c := range []struct {
		set      *Set
		id, want string
	}{{own, "events", "The course of events"}, {own, "weather", "Wind and waves"}, {own, "seoul", ""}, {loadSmall(t), "events", ""}} {
		if got := c.set.OwnerTitle(c.id); got != c.want {
			t.Errorf("%s is called %q, want %q", c.id, got, c.want)
		}
	}
}

// Movers follow the set's own list; without one, their first drivers.
func TestMovers(t *testing.T) {
	drivers := func() []*Factor {
		return []*Factor{{ID: "a", Owner: "sea"}, {ID: "b", Owner: "land"}, {ID: "c", Owner: "sea"}}
	}
	usual := NewSet(Set{Factors: drivers()})
	own := NewSet(Set{Factors: drivers(), Owners: []Owner{{"air", "Air"}, {"land", "Land"}, {"sea", "Sea"}}})
	for _, c := range []struct {
		set  *Set
		want []string
	}{{usual, []string{"sea", "land"}}, {own, []string{"land", "sea"}}} {
		if got := c.set.Movers(); !reflect.DeepEqual(got, c.want) {
			t.Errorf("movers are %v, want %v", got, c.want)
		}
	}
}
