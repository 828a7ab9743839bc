package forecast

import (
	"strings"
	"testing"

	"foresee/model"
)

// A balance set has no likelihoods to start from.
func TestOpenRefusesBalance(t *testing.T) {
	states := []model.State{{ID: "a", Title: "A"}, {ID: "b", Title: "B"}}
	set := model.NewSet(model.Set{ID: "rain", Method: model.Balance, Factors: []*model.Factor{{ID: "f", Kind: model.Descriptor, States: states}}})
	if e, err := Open(set); e != nil || err == nil || !strings.Contains(err.Error(), "the set rain is of method balance") {
		t.Errorf("got %v, %v", e, err)
	}
}
