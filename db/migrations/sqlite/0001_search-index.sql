-- The words arrive folded and stemmed, separated by spaces; the tokenizer only splits them.
CREATE VIRTUAL TABLE `search_index` USING fts5(`title`, `body`, tokenize = 'unicode61 remove_diacritics 0');
