package org.lectern.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as text by RFC 4180: comma, CRLF, quotes where they are needed, formulas defused. */
public final class CsvWriter {
  private final Appendable out;

  public CsvWriter(Appendable out) {
    this.out = out;
  }

  /** For a file that is opened by a double click: the BOM tells spreadsheets that it is UTF-8. */
  public static CsvWriter forPeople(Appendable out) {
    var writer = new CsvWriter(out);
    writer.append("\uFEFF");
    return writer;
  }

  /** Writes one row, the header first; null is an empty cell. */
  public void write(List<String> cells) {
    var row = cells.stream().map(CsvWriter::cell).collect(Collectors.joining(","));
    append(row + "\r\n");
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String cell(String value) {
    if (value == null || value.isEmpty()) return "";
    var cell = Formula.defuse(value);
    return needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /**
   * Every separator is quoted, so that the file is read back correctly; so are spaces that might
   * get lost.
   */
  private static boolean needsQuotes(String cell) {
    return cell.chars().anyMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0) || !cell.equals(cell.strip());
  }
}
