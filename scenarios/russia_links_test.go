package scenarios_test

import (
	"testing"

	"foresee/model"
)

// A link is a tie between two things that the brief states or clearly implies:
// the judgement that carries it, and what moving away from (or to) its condition
// does to what the brief says is moved.
type link struct {
	judgement string
	move      string
	outcome   string
	rises     bool
}

const (
	up   = true
	down = false
)

func links() []link {
	list := []link{
		// The direction and pace of ties.
		{"direction:ukraine-war=ongoing", "ukraine-war=winding-down", "direction=strengthening", down},
		{"direction:shared-agenda=tightening", "shared-agenda=loosening", "direction=strengthening", down},
		{"pace:cost-to-russia=weighs", "cost-to-russia=discounted", "pace=gradual", down},
		{"pace:china-stance=careful", "china-stance=supportive", "pace=gradual", down},
		{"pace:regional-context=complex", "regional-context=permissive", "pace=gradual", down},

		// When the visit falls.
		{"visit-window:ukraine-war=escalating", "ukraine-war=escalating", "visit-window=july", up},
		{"visit-window:russia-aims=all-in", "russia-aims=all-in", "visit-window=july", up},
		{"visit-window:peninsula-climate=crisis", "peninsula-climate=crisis", "visit-window=july", down},
		{"visit-window:rok-russia=ruptured", "rok-russia=ruptured", "visit-window=july", up},
		{"visit-window:visit-timing=july", "visit-timing=july", "visit-window=july", up},
		{"visit-window:visit-timing=september", "visit-timing=september", "visit-window=september", up},
		{"visit-window:visit-timing=october", "visit-timing=october", "visit-window=october", up},
		{"visit-window:visit-timing=trip", "visit-timing=trip", "visit-window=trip", up},
		{"visit-window:us-election=before-vote", "us-election=biden-stays", "visit-window=before-vote", down},

		// What the visit brings.
		{"agenda:visit=held", "visit=not-held", "agenda=yes", down},
		{"roadmap:visit=held", "visit=not-held", "roadmap=adopted", down},
		{"declaration:visit=held", "visit=not-held", "declaration=published", down},
		{"treaty-revision:visit=held", "visit=not-held", "treaty-revision=revised", down},
		{"treaty-revision:legal-basis=expressed", "legal-basis=shelved", "treaty-revision=revised", down},
		{"label:visit=held", "visit=not-held", "label=partnership|strategic|comprehensive", down},
		{"political-ties:visit=held", "visit=not-held", "political-ties=widens", down},
		{"rok-challenge:visit=held", "visit=not-held", "rok-challenge=serious", down},
		{"campaign-material:visit=held", "visit=not-held", "campaign-material=taken-up", down},
		{"campaign-material:us-election=before-vote", "us-election=trump-returns", "campaign-material=taken-up", down},

		// Technology held out, and technology handed over.
		{"bargaining-chip:russia-aims=leverage", "russia-aims=all-in", "bargaining-chip=used", down},
		{"bargaining-chip:trilateral-cooperation=steady", "trilateral-cooperation=slackening", "bargaining-chip=used", down},
		{"bargaining-chip:us-russia-bargaining=adversarial", "us-russia-bargaining=stalled", "bargaining-chip=used", down},
		{"weapons-technology:bargaining-chip=used", "bargaining-chip=not-used", "weapons-technology=transferred", up},
		{"weapons-technology:russia-aims=leverage", "russia-aims=all-in", "weapons-technology=transferred", up},
		{"weapons-technology:dprk-demand=keen", "dprk-demand=muted", "weapons-technology=transferred", down},
		{"weapons-technology:pretext=given", "pretext=given", "weapons-technology=transferred", up},
		{"pretext:rok-arms=direct-offensive", "rok-arms=direct-offensive", "weapons-technology=transferred", up},
		{"nuclear-cooperation:pretext=given", "rok-arms=direct-offensive", "nuclear-cooperation=begun", up},
		{"trilateral-alliance:china-stance=careful", "china-stance=supportive", "trilateral-alliance=formed", up},

		// Arms.
		{"arms-trade:ukraine-war=ongoing", "ukraine-war=winding-down", "arms-trade=persists", down},
		{"arms-channel:un-sanctions=unmonitored", "un-sanctions=flouted", "arms-channel=private", down},
		{"military-mode:un-sanctions=unmonitored", "un-sanctions=flouted", "military-mode=covert", down},
		{"military-mode:arms-exposure=incontrovertible", "arms-exposure=incontrovertible", "military-mode=covert", down},
		{"gray-zone:un-sanctions=unmonitored", "un-sanctions=flouted", "gray-zone=grows", down},

		// The economy.
		{"trade:trade-structure=binding", "trade-structure=eased-by-china", "trade=outgrows", up},
		{"trade:border-transport=recovering", "border-transport=closed", "trade=capped", down},
		{"trade:institutions=revived", "institutions=dormant", "trade=capped", down},
		{"tourism:border-transport=recovering", "border-transport=closed", "tourism=grows", down},
		{"trilateral-economy:trade-structure=binding", "trade-structure=eased-by-erosion", "trilateral-economy=emerges", down},
		{"rajin:china-stance=careful", "china-stance=restraining", "rajin=developed", down},

		// Seoul and the region.
		{"rok-russia:rok-arms=direct-offensive", "rok-arms=direct-offensive", "rok-russia=ruptured", up},
		{"regional-shock:obligation=mutual-assistance", "obligation=mutual-assistance", "regional-shock=major", up},
	}
	for _, step := range drastic() {
		list = append(list,
			link{"pace:cost-to-russia=weighs", "cost-to-russia=discounted", step, up},
			link{"pace:china-stance=careful", "china-stance=supportive", step, up},
			link{"pace:regional-context=complex", "regional-context=permissive", step, up})
	}
	return list
}

// Every link that the brief states or clearly implies is there, says that it is the
// brief's, and works in the brief's direction.
func TestLinksOfTheBrief(t *testing.T) {
	e := engine(t)
	for _, l := range links() {
		j, ok := e.Set().Judgement(l.judgement)
		if !ok {
			t.Errorf("no judgement %s", l.judgement)
			continue
		}
		if j.Basis == model.ByJudgement || len(j.Evidence) == 0 {
			t.Errorf("%s is the brief's; it stands with basis %s and %d claims", l.judgement, j.Basis, len(j.Evidence))
		}
		c := chance(t, read(t, e, l.move), l.outcome)
		if c.P == c.Base || (c.P > c.Base) != l.rises {
			t.Errorf("%s takes %s from %.3f to %.3f, against %s", l.move, l.outcome, c.Base, c.P, l.judgement)
		}
	}
}

// A partnership adds hardly any duties, so taking the name says little of a pledge.
func TestLabelBringsNoDuties(t *testing.T) {
	e := engine(t)
	for _, label := range []string{"label=partnership", "label=strategic"} {
		c := chance(t, read(t, e, label), "obligation=mutual-assistance")
		if c.Bits() > 0.25 || c.Bits() < -0.25 {
			t.Errorf("%s takes the pledge from %.3f to %.3f", label, c.Base, c.P)
		}
	}
}
