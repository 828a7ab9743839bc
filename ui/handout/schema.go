package handout

import (
	"fmt"
	"io"
	"math/big"
	"reflect"
	"strings"
)

// A Document is a kind of JSON that a command prints, by the command's name.
type Document struct {
	Command string
	shapes  []reflect.Type // any of which it may have
}

// Documents lists the kinds of JSON that are written.
func Documents() []Document {
	return []Document{
		document("forecast", forecastJSON{}),
		document("why", explanationJSON{}),
		document("sensitivity", sensitivityJSON{}),
		document("paths", pathsJSON{}),
		document("compare", comparisonJSON{}),
		document("signposts", signpostsJSON{}),
		document("advise", adviceJSON{}),
		document("happened", happenedJSON{}),
		document("balance", balanceJSON{}),
		document("list", []listedJSON{}),
		document("show", contentsJSON{}, factorElement{}, claimElement{}, policyElement{}, scenarioElement{}, erratumElement{}),
		document("check", []checkJSON{}),
		document("session", sessionJSON{}),
	}
}

func document(command string, shapes ...any) Document {
	d := Document{Command: command}
	for _, s := range shapes {
		d.shapes = append(d.shapes, reflect.TypeOf(s))
	}
	return d
}

// Schema writes the JSON Schema (draft 7) of a document. It is made from the very
// types that are written; what a list or a number with no value becomes is null.
func (d Document) Schema(w io.Writer) error {
	s := schemaOf(d.shapes[0])
	if len(d.shapes) > 1 {
		var any []schema
		for _, t := range d.shapes {
			any = append(any, schemaOf(t))
		}
		s = schema{"anyOf": any}
	}
	s["$schema"] = "http://json-schema.org/draft-07/schema#"
	s["title"] = fmt.Sprintf("What foresee %s --json prints", d.Command)
	return write(w, s)
}

// A schema is one JSON Schema, by keyword.
type schema map[string]any

// schemaOf returns the schema of the JSON that values of a type become.
func schemaOf(t reflect.Type) schema {
	if t == reflect.TypeFor[big.Int]() {
		return schema{"type": "integer"}
	}
	switch t.Kind() {
	case reflect.Struct:
		return objectOf(t)
	case reflect.Map:
		return schema{"type": "object", "additionalProperties": schemaOf(t.Elem())}
	case reflect.Slice:
		return schema{"type": []string{"array", "null"}, "items": schemaOf(t.Elem())}
	case reflect.Array:
		return schema{"type": "array", "items": schemaOf(t.Elem()), "minItems": t.Len(), "maxItems": t.Len()}
	case reflect.Pointer:
		s := schemaOf(t.Elem())
		s["type"] = []any{s["type"], "null"}
		return s
	case reflect.Float64:
		return schema{"type": "number"}
	case reflect.Int:
		return schema{"type": "integer"}
	case reflect.Bool:
		return schema{"type": "boolean"}
	}
	return schema{"type": "string"}
}

// objectOf returns the schema of a struct: all fields are there unless they may be
// left out, and no others are.
func objectOf(t reflect.Type) schema {
	properties, required := make(schema), []string{}
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous {
			continue // its own fields are visible as well
		}
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		s := schemaOf(f.Type)
		if limits, ok := f.Tag.Lookup("range"); ok {
			s["minimum"], s["maximum"] = limitsOf(limits)
		}
		properties[name] = s
		if option != "omitempty" {
			required = append(required, name)
		}
	}
	return schema{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
}

// limitsOf reads a range as the tags write it, [0,1].
func limitsOf(tag string) (from, to float64) {
	if _, err := fmt.Sscanf(tag, "[%g,%g]", &from, &to); err != nil {
		panic(fmt.Sprintf("the range %q of a document: %v", tag, err))
	}
	return from, to
}
