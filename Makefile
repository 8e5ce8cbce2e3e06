# What one does with amur from day to day. `make` alone lists it.

STATICCHECK = go tool -modfile=tools/staticcheck/go.mod staticcheck
FUZZTIME ?= 30s
ARTICLES = testdata/articles

.DEFAULT_GOAL = help
.PHONY: help build generate test lint bench eval fuzz demo update clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

build: ## compile the command to bin/amur
	go build -o bin/amur ./cmd/amur

generate: ## compile the YAML of the lexicon into the file that the program embeds
	go generate ./extract/lexicon

test: ## run every test
	go test ./...

lint: ## format, vet, staticcheck
	@unformatted=$$(gofmt -l cmd extract model timeline); \
	if [ -n "$$unformatted" ]; then echo "gofmt -w is needed for:"; echo "$$unformatted"; exit 1; fi
	go vet ./...
	$(STATICCHECK) ./...

bench: ## measure reading, extracting and merging
	go test -run '^$$' -bench . -benchmem ./model/... ./extract/... ./timeline/... ./cmd/amur

eval: ## score the annotated articles of testdata, with every error
	go run ./cmd/amur eval --errors $(ARTICLES)

fuzz: ## run each fuzz target for FUZZTIME (30s)
	@for dir in $$(grep -rl --include='*_test.go' '^func Fuzz' . | xargs -n1 dirname | sort -u); do \
		for target in $$(grep -ho '^func Fuzz[A-Za-z0-9]*' $$dir/*_test.go | cut -c6-); do \
			echo "go test -run '^$$' -fuzz '^$$target\$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$dir"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$dir || exit 1; \
		done; \
	done

demo: build ## the timeline of the articles in testdata: as a table here, as YAML and Markdown in build/
	@mkdir -p build
	bin/amur build $(ARTICLES) -o build/demo.yaml
	bin/amur show build/demo.yaml -o build/demo.md
	bin/amur show build/demo.yaml --format table
	@echo "The same timeline is in build/demo.yaml and build/demo.md."

update: ## write the golden files, the outputs in the documents and in the scripts anew
	go test -count=1 -run 'Golden|Documents|Scripts' ./cmd/amur -update

clean: ## remove what make has made
	rm -rf bin build
	find . -name '*.got' -delete
