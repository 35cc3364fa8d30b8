package org.lectern.csv;

/** The text of one record, quotes and all, and the line of the file at which it begins. */
record CsvRecord(int line, String text, boolean malformed) {}
