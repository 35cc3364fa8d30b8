package org.lectern.csv;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The cells of whole records, by RFC 4180: a backslash is a character like any other. */
final class CsvCells {
  static final String SEPARATORS = ",;\t";

  private final RFC4180Parser parser;

  CsvCells(char separator) {
    parser = new RFC4180ParserBuilder().withSeparator(separator).build();
  }

  List<String> of(CsvRecord record) {
    try {
      return List.of(parser.parseLine(record.text()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // the record is whole and well quoted
    }
  }
}
