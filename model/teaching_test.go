package model

import (
	_ "embed"
	"testing"
)

//go:embed testdata/taught.yaml
var taught string

func TestTaught(t *testing.T) {
	set, problems := Load(File{"x.yaml", []byte(small + taught)})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if len(set.Questions) != 4 || set.Hindsight[0].ID != "H01" || len(set.Lessons[0].Steps) != 6 {
		t.Errorf("set is %+v", set)
	}
}
