package command

import (
	"testing"
	"testing/synctest"
	"time"

	"foresee/model"
	"foresee/ui/term"
)

// TestVersions saves a set in the way of an editor that pauses in the middle of it.
func TestVersions(t *testing.T) {
	whole, half := term.Version{Set: &model.Set{}}, term.Version{}
	tests := []struct {
		name  string
		saves []term.Version // a moment apart
		want  term.Version
	}{
		{"whole", []term.Version{whole}, whole},
		{"half, then whole", []term.Version{half, whole}, whole},
		{"half, then half again", []term.Version{half, half}, half},
		{"half for good", []term.Version{half}, half},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				saved := make(chan struct{})
				i := -1
				next := versions(saved, func() term.Version { i++; return test.saves[i] })
				go func() {
					for range test.saves {
						saved <- struct{}{}
						time.Sleep(doubt / 2)
					}
				}()
				began := time.Now()
				got, ok := next()
				if !ok || got.Set != test.want.Set {
					t.Errorf("%v, %v", got.Set, ok)
				}
				if test.want.Set != nil && time.Since(began) > doubt {
					t.Errorf("what is whole was held back for %v", time.Since(began))
				}
				synctest.Wait()
				time.Sleep(doubt)
			})
		})
	}
}

func TestVersionsEnd(t *testing.T) {
	saved := make(chan struct{})
	close(saved)
	if _, ok := versions(saved, nil)(); ok {
		t.Error("there is a version after the end")
	}
}

func TestReread(t *testing.T) {
	for _, test := range []struct {
		name, fault string
	}{
		{"testdata/sets/ferry.yaml", ""},
		{"testdata/sets/nothing.yaml", "nothing.yaml"},
		{"testdata/sets/missing.yaml", "missing.yaml"},
		{"../../model/balance/scw/testdata/village.scw", ""},
	} {
		v := reread(test.name)
		if (v.Set == nil) != (test.fault != "") || test.fault != "" && len(v.Problems.Faults()) == 0 {
			t.Errorf("%s: %v, %v", test.name, v.Set, v.Problems)
		}
	}
}
