package org.lectern.csv;

/** The text of one record, including its quotes, and the line on which it begins. */
record CsvRecord(int line, String text, boolean malformed) {}
