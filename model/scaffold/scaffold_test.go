package scaffold_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/review"
	"foresee/model/scaffold"
)

func about(method model.Method) scaffold.About {
	return scaffold.About{ID: "grants-2031", Title: `Grants: "yes" or no`, Author: "O'Neill # Co", Date: "2031-02-28", Method: method}
}

// A new set has nothing that an author would have to mend first.
func TestFiles(t *testing.T) {
	for _, method := range scaffold.Methods() {
		files, err := scaffold.Files(about(method))
		if err != nil {
			t.Fatal(err)
		}
		last := files[len(files)-1]
		if last.Name != "foresee.schema.json" || !slices.Equal(last.Text, model.Schema()) {
			t.Errorf("%s: the last file is %s", method, last.Name)
		}
		files = files[:len(files)-1]
		for _, f := range files {
			if !strings.HasPrefix(string(f.Text), "# yaml-language-server: $schema=foresee.schema.json\n") {
				t.Errorf("%s begins without the line that names its schema", f.Name)
			}
		}
		set, problems := model.Load(files...)
		if len(problems) > 0 {
			t.Fatalf("%s: %v", method, problems)
		}
		if set.ID != "grants-2031" || set.Title != `Grants: "yes" or no` || set.Method != method {
			t.Errorf("the set is %s, %s, %s", set.ID, set.Title, set.Method)
		}
	}
}

// The scaffold of a forecast passes the author's review too.
func TestForecastIsSound(t *testing.T) {
	files, err := scaffold.Files(about(model.Forecast))
	if err != nil {
		t.Fatal(err)
	}
	set, _ := model.Load(files[:len(files)-1]...)
	if set.AsOf != "2031-02-28" || set.Brief.Author != "O'Neill # Co" || set.Brief.Date != "2031-02-28" {
		t.Errorf("as of %s, by %s, %s", set.AsOf, set.Brief.Author, set.Brief.Date)
	}
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	if found, err := review.Review(e); err != nil || len(found) > 0 {
		t.Errorf("%v, %v", found, err)
	}
}

func TestFilesRefuses(t *testing.T) {
	for _, test := range []struct {
		change func(*scaffold.About)
		want   string
	}{
		{func(a *scaffold.About) { a.ID = "Grants 2031" }, `id cannot be "Grants 2031"`},
		{func(a *scaffold.About) { a.Date = "today" }, `as_of cannot be "today"`},
		{func(a *scaffold.About) { a.Title = "" }, "title is empty"},
		{func(a *scaffold.About) { a.Title = "\x1b[2J" }, "title holds the invisible character U+001B"},
	} {
		a := about(model.Forecast)
		test.change(&a)
		var problems model.Problems
		if _, err := scaffold.Files(a); !errors.As(err, &problems) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %s", err, test.want)
		}
	}
	a := about("oracle")
	if _, err := scaffold.Files(a); err == nil || !strings.Contains(err.Error(), `no scaffold for the method "oracle"`) {
		t.Error(err)
	}
}
