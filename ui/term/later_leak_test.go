package term

import (
	"strings"
	"testing"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/term/world"
)

func TestNothingLeaks(t *testing.T) {
	t.Parallel()
	set := afterwards()
	var secrets []string
	for _, h := range set.Hindsight {
		secrets = append(secrets, h.Title, h.Says, h.Date, h.Sources[0].URL, h.ID+" ", "harbour gazette")
		for _, s := range h.Settles {
			secrets = append(secrets, s.Because)
		}
	}
	secrets = append(secrets, "2 apr 2030", "11 jun 2030", "what became of it")
	walks := [][]string{{"9"}, {"9", "enter"}, {"9", "enter", "esc"}, {"9", "enter", "down", "enter"}, {"9", "s", "tab", "tab", "]", "s"}, {"9", "?"},
		{"9", "y"}, {"/", "sign"}, {"/", "H2"}, {"/", "walk out"}, {"/", "island votes"}, {"/", "dockers"}, {"9", "enter", "1", "9", "enter"}, {"9", "enter", "?", "?", "down", "enter"}}
	for _, v := range views {
		walks = append(walks, v.keys)
	}
	for _, id := range []string{"C011", "C015"} {
		walks = append(walks, []string{"/", id, "enter", "end"}, []string{"/", id, "enter", "home"})
	}
	for _, keys := range walks {
		u := openLater(t, 200, 60)
		for _, k := range append([]string{""}, keys...) {
			if k != "" {
				u.press(k)
			}
			text := strings.ToLower(u.screen() + u.m.commandLine())
			for _, secret := range secrets {
				if strings.Contains(text, strings.ToLower(secret)) {
					t.Errorf("after %q of %q the screen shows %q", k, keys, secret)
				}
			}
		}
		if u.m.world.Revealed() {
			t.Errorf("%q opens what happened", keys)
		}
	}
	for _, secret := range []string{set.Hindsight[1].Title, set.Hindsight[1].Says[:40], set.Hindsight[1].Sources[0].URL, "2 Apr 2030"} {
		openLater(t, 200, 60).press(after("]")...).sees(secret)
	}
}

// The same for the brief's set, whose screens have more to say.
func TestNothingLeaksOfTheBriefsAftermath(t *testing.T) {
	t.Parallel()
	set := embedded(t).Set()
	u := openWith(t, 200, 60, Options{Engine: embedded(t), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: "x"})
	for _, keys := range [][]string{{"2"}, {"S", "end"}, {"esc", "4"}, {"6"}, {"8", "end"}, {"/", "C099", "enter", "end"}, {"/", "article 4"}, {"esc", "9"}, {"enter"}, {"?", "end"}} {
		text := strings.Join(strings.Fields(u.press(keys...).screen()), " ")
		for _, h := range set.Hindsight {
			if strings.Contains(text, h.Says[:min(42, len(h.Says))]) {
				t.Errorf("%q shows %q", keys, h.Title)
			}
		}
	}
}

func TestShow(t *testing.T) {
	u := openLater(t, 120, 36)
	to := func(kind model.RefKind, id string) {
		u.run(u.m.open(world.Target{Screen: world.Hindsight, Ref: model.Ref{Kind: kind, ID: id}}))
	}
	to(model.RefHappening, "H4")
	u.sees("What happened after 7 Mar 2030 is shut.")
	u.misses("Dockers")
	u.m.world.Reveal() // as a lesson does
	to(model.RefHappening, "H4")
	u.sees("▸ 11 Dockers walk out for a week")
	to(model.RefQuestion, "fishing")
	u.sees("▸ ~ Fishing is part of it")
	u.sees("closes on 31 Dec 2030")
	u.press("1", "9").sees("▸ ~ Fishing is part of it")
	u.resize(80, 24)
	to(model.RefHappening, "H4")
	u.sees("11 Jun 2030 · H4 · high confidence")
	u.press("esc").sees("▸ 11 Dockers walk out for a week")
}

func TestOpenTakesTwoEnters(t *testing.T) {
	u := openLater(t, 80, 24).press("9", "enter")
	u.sees("Once more enter, and it is open for good.")
	u.press("down").misses("Once more enter")
	u.press("enter").misses("ferry company")
	u.press("enter").sees("ferry company")
	u.sees("Open. Nothing of it moves a forecast")
	u.press("u", "r", "1", "9").sees("ferry company")
}

func TestNoScreenWithoutHindsight(t *testing.T) {
	u := open(t, 120, 36)
	u.misses("What happened")
	u.press("9").sees("There is no screen 9.")
}
