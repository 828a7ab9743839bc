package term

import (
	"strings"
	"testing"

	"foresee/model"
	"foresee/ui/catalogue"
)

// A set that names its owners shows their titles, in its own order.
func TestOwnOwners(t *testing.T) {
	set := fixture()
	set.Owners = []model.Owner{
		{ID: "seoul", Title: "Harbour of Østby"}, {ID: "union", Title: "Dockers"}, {ID: "beijing", Title: "Mainland"},
		{ID: "washington", Title: "Voters"}, {ID: "events", Title: "Wind and waves"},
	}
	o := Options{Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: "harbour-2030"}
	u := openWith(t, 120, 36, o)
	u.sees("HARBOUR OF ØSTBY")
	u.sees("WIND AND WAVES")
	u.misses("SEOUL")
	if text := u.screen(); strings.Index(text, "HARBOUR OF ØSTBY") > strings.Index(text, "WIND AND WAVES") {
		t.Errorf("the owners are in the order of their drivers:\n%s", text)
	}
	u.press("6").sees("Harbour of Østby")
	u.press("5").sees("Wind and waves")
	u.press("2").misses("SEOUL")
}
