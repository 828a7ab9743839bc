package model

import (
	"embed"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"reflect"
	"strings"
)

// The source of the format itself: what it says beside its fields describes the keys
// of a file to whoever writes one.
//
//go:embed format*.go
var formatSource embed.FS

// comments are what the format says of its types, by name, and of their fields, by
// type and field joined with a point.
type comments map[string]string

// of returns what is said of a field; where that is nothing, what is said of the type
// that its value has, or that the entries of its list have.
func (c comments) of(t reflect.Type, f reflect.StructField) string {
	if says := c[t.Name()+"."+f.Name]; says != "" {
		return says
	}
	value := f.Type
	for value.Kind() == reflect.Slice {
		value = value.Elem()
	}
	return c[value.Name()]
}

func readComments() comments {
	c := make(comments)
	names, err := fs.Glob(formatSource, "*.go")
	for _, name := range names {
		var file *ast.File
		source, readErr := formatSource.ReadFile(name)
		if err = readErr; err == nil {
			file, err = parser.ParseFile(token.NewFileSet(), name, source, parser.ParseComments|parser.SkipObjectResolution)
		}
		if err != nil {
			break
		}
		for _, d := range file.Decls {
			c.add(d)
		}
	}
	if err != nil {
		panic(err) // what was compiled can be read and parsed
	}
	return c
}

// add notes the comments of the types that a declaration declares.
func (c comments) add(d ast.Decl) {
	declaration, ok := d.(*ast.GenDecl)
	if !ok || declaration.Tok != token.TYPE {
		return
	}
	for _, spec := range declaration.Specs {
		t := spec.(*ast.TypeSpec)
		c[t.Name.Name] = about(t.Name.Name, declaration.Doc.Text())
		fields, ok := t.Type.(*ast.StructType)
		if !ok {
			continue
		}
		for _, f := range fields.Fields.List {
			for _, name := range f.Names {
				c[t.Name.Name+"."+name.Name] = sentence(f.Comment.Text())
			}
		}
	}
}

// about turns the comment of a type, which begins with its name, into a sentence
// about the thing itself.
func about(name, comment string) string {
	rest, ok := strings.CutPrefix(comment, name+" ")
	if !ok {
		return ""
	}
	return sentence(strings.TrimPrefix(rest, "is "))
}

// sentence writes a comment as one that stands alone.
func sentence(comment string) string {
	text := strings.TrimSuffix(strings.Join(strings.Fields(comment), " "), ".")
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:] + "."
}
