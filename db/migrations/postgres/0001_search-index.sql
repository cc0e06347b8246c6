-- The vectors are written by the application from folded, stemmed words; no text search parser runs.
CREATE TABLE "search_index" (
	"seq" integer PRIMARY KEY NOT NULL,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_index_words_idx" ON "search_index" USING gin ("words");
