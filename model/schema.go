package model

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// SchemaName is what a file that holds the Schema is called where it lies beside the
// files of a set. It is no .yaml file, so a folder is read without it.
const SchemaName = "foresee.schema.json"

// Schema returns the format of every file of a set as a JSON Schema of draft 7, which
// the language servers of YAML read. It is made from the types of the format: it
// accepts whatever Load accepts, and refuses what can be known from a value alone -
// not what rests on several, such as an id that nothing has.
func Schema() []byte {
	w := schemaWriter{comments: readComments()}
	s := w.of(reflect.TypeFor[document](), rule{required: true})
	s["$schema"] = "http://json-schema.org/draft-07/schema#"
	s["title"] = "A file of a foresee set"
	text, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		panic(err) // maps of texts and numbers can always be written
	}
	return append(text, '\n')
}

// A schema is one JSON Schema, by keyword.
type schema map[string]any

// A schemaWriter turns types of the format into schemas.
type schemaWriter struct{ comments comments }

// of returns the schema of the values that the reader takes for a field of that
// type under its rule.
func (w schemaWriter) of(t reflect.Type, r rule) schema {
	switch t {
	case reflect.TypeFor[text]():
		return textSchema(r)
	case reflect.TypeFor[number]():
		return numberSchema(r)
	case reflect.TypeFor[likelihood]():
		return likelihoodSchema()
	case reflect.TypeFor[flag]():
		return schema{"type": "boolean"}
	case reflect.TypeFor[oneOrMore]():
		one := textSchema(r)
		return schema{"anyOf": []schema{one, {"type": "array", "items": one, "minItems": 1}}}
	}
	if t.Kind() == reflect.Struct {
		return w.mapping(t, r)
	}
	if t.Elem().Kind() == reflect.Struct {
		if l := readLayout(t.Elem()); l.isPair() {
			return w.pairs(t.Elem(), l, r)
		}
	}
	return w.list(t, r)
}

// mapping is the schema of a mapping with the keys of a struct.
func (w schemaWriter) mapping(t reflect.Type, r rule) schema {
	properties, required := make(map[string]schema), []string{}
	l := readLayout(t)
	if len(l.rules) == 0 {
		panic(fmt.Sprintf("the schema has no words for the type %v", t))
	}
	for _, field := range l.rules {
		f := t.Field(field.field)
		property := w.of(f.Type, field)
		if says := w.comments.of(t, f); says != "" {
			property["description"] = says
		}
		properties[field.name] = property
		if field.required {
			required = append(required, field.name)
		}
	}
	s := schema{"type": "object", "properties": properties, "additionalProperties": false}
	if len(required) > 0 {
		s["required"] = required
	}
	if r.required {
		s["minProperties"] = 1
	}
	return s
}

// pairs is the schema of a mapping whose keys the author chooses.
func (w schemaWriter) pairs(t reflect.Type, l layout, r rule) schema {
	key, value := l.rules[0], l.rules[1]
	s := schema{
		"type":                 "object",
		"propertyNames":        schema{"pattern": pattern(key.form)},
		"additionalProperties": w.of(t.Field(value.field).Type, value),
	}
	if r.required {
		s["minProperties"] = 1
	}
	return s
}

func (w schemaWriter) list(t reflect.Type, r rule) schema {
	s := schema{"type": "array", "items": w.of(t.Elem(), r.entry())}
	if r.required {
		s["minItems"] = 1
	}
	return s
}

// textSchema takes numbers and the like for texts too, as the reader does.
func textSchema(r rule) schema {
	if len(r.words) > 0 {
		return schema{"enum": r.words}
	}
	s := schema{"type": []string{"string", "number", "boolean"}, "pattern": pattern(r.form), "patternErrorMessage": hint(r.form)}
	switch r.form {
	case formID, formCode, formState:
		s["maxLength"] = maxID
	case formDate:
		s["type"], s["format"] = "string", "date"
	case formURL:
		s["maxLength"] = maxURL
	case formTitle:
		s["maxLength"] = maxTitle
	default:
		s["maxLength"] = maxText
	}
	return s
}

// pattern returns the regular expression of a form of text. Free text is one
// paragraph that holds more than blanks.
func pattern(f form) string {
	const control = `\x00-\x1f\x7f-\x9f`
	switch f {
	case formID:
		return "^[a-z0-9][a-z0-9-]*$"
	case formCode:
		return "^[A-Za-z0-9][A-Za-z0-9-]*$"
	case formState:
		return `^([a-z0-9][a-z0-9-]*|\?)$`
	case formPeriod:
		return "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
	case formURL:
		return `^[Hh][Tt][Tt][Pp][Ss]?://[^\s"<>\\^{|}]+$`
	case formDate:
		return "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
	}
	return strings.ReplaceAll(`^[^C]*[^C\s][^C]*$`, "C", control)
}

// hint says what to do about a text that does not fit its pattern, for editors that
// show it in place of the pattern.
func hint(f form) string {
	switch f {
	case formID, formState:
		return "Use small letters, digits and hyphens."
	case formCode:
		return "Use letters, digits and hyphens."
	case formDate, formPeriod:
		return "Write year-month-day, as in 2024-06-05."
	case formURL:
		return "Write the address of a page, as in https://example.org/page."
	}
	return "Write one paragraph: begin it with >- and leave no blank line in it."
}

func numberSchema(r rule) schema {
	s := schema{"type": "number", "maximum": r.in.to}
	if r.in.above {
		s["exclusiveMinimum"] = r.in.from
	} else {
		s["minimum"] = r.in.from
	}
	if r.step != 0 {
		s["multipleOf"] = r.step
	}
	return s
}

func likelihoodSchema() schema {
	return schema{"anyOf": []schema{
		{"enum": words(ICD203())},
		{"type": "number", "minimum": leastChance, "maximum": 1 - leastChance},
	}}
}
