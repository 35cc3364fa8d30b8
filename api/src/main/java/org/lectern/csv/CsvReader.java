package org.lectern.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.csv.CsvFault.Code;
import org.lectern.sentence.Sentence;
import org.lectern.text.Trimmed;

/**
 * Reads the rows of a file one at a time, in little memory. An unreadable file is refused with a
 * {@link CsvRefusedException}, at opening or at a later row; a malformed row has faults.
 */
public final class CsvReader implements Iterator<CsvRow>, AutoCloseable {
  public static final long MOST_BYTES = 20L * 1024 * 1024;
  public static final int MOST_ROWS = 100_000;
  public static final int MOST_CELL_BYTES = 4_096;

  /** The bytes of a file, from the beginning each time. */
  public interface Source {
    InputStream open() throws IOException;
  }

  private final InputStream in;
  private final CsvRecords records;
  private final CsvHeader header;
  private final CsvCells parser;
  private final SortedSet<Integer> unnamedWithText = new TreeSet<>();
  private CsvRow ahead;
  private int rows;

  private CsvReader(Source file, List<CsvColumns> kinds) throws IOException {
    var lineEnd = lineEndOf(file);
    in = file.open();
    try {
      records = new CsvRecords(new Utf8Reader(in), lineEnd);
      header = CsvHeader.read(records, kinds);
      parser = new CsvCells(header.separator());
    } catch (IOException | RuntimeException unreadable) {
      in.close();
      throw unreadable;
    }
  }

  /** Opens a file of the first of these kinds whose required columns it has. */
  public static CsvReader open(Source file, CsvColumns... kinds) {
    try {
      return new CsvReader(file, List.of(kinds));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static LineEnd lineEndOf(Source file) throws IOException {
    try (var reader = new BufferedReader(new Utf8Reader(file.open()))) {
      return LineEnd.of(reader);
    }
  }

  /** The kind of file that it turned out to be. */
  public CsvColumns columns() {
    return header.columns();
  }

  /**
   * What is reported without refusing the file: the ignored columns. An unnamed one is reported
   * once a row has text in it.
   */
  public List<CsvFault> unknownColumns() {
    return header.unknown(unnamedWithText);
  }

  /** Whether there is another row; a file with only a header has none. */
  @Override
  public boolean hasNext() {
    if (ahead == null) ahead = nextRow();
    return ahead != null;
  }

  @Override
  public CsvRow next() {
    if (!hasNext()) throw new NoSuchElementException();
    var row = ahead;
    ahead = null;
    if (++rows > MOST_ROWS) throw new CsvFault(row.line(), null, Code.TOO_MANY_ROWS, "").refusal();
    return row;
  }

  /** Rows without visible characters are skipped, however many separators they have. */
  private CsvRow nextRow() {
    try {
      var separator = String.valueOf(header.separator());
      for (var it = records.next(separator); it != null; it = records.next(separator)) {
        if (it.malformed()) return faulty(it, null, Code.TEXT_AFTER_QUOTE, "");
        var cells = parser.of(it).stream().map(Formula::restore).toList();
        if (!cells.stream().allMatch(Trimmed::isEmpty)) return row(it, cells);
      }
      return null;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Missing cells at the end are empty; cells beyond the header must be empty. */
  private CsvRow row(CsvRecord record, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (header.names(at) || Trimmed.isEmpty(cells.get(at))) continue;
      if (at >= header.size()) return beyond(record, header.nameOf(at));
      unnamedWithText.add(at);
    }
    var faults = tooLong(record, cells);
    if (!faults.isEmpty()) return new CsvRow(record.line(), Map.of(), faults);
    var byColumn = new HashMap<String, String>();
    header
        .index()
        .forEach(
            (name, at) -> byColumn.put(name, at < cells.size() ? Trimmed.of(cells.get(at)) : ""));
    return new CsvRow(record.line(), byColumn, List.of());
  }

  private List<CsvFault> tooLong(CsvRecord record, List<String> cells) {
    var faults = new ArrayList<CsvFault>();
    for (int at = 0; at < cells.size(); at++) {
      if (!isTooLong(cells.get(at))) continue;
      var detail = Sentence.of("bytes", bytes(cells.get(at)));
      faults.add(new CsvFault(record.line(), header.nameOf(at), Code.CELL_TOO_LONG, detail));
    }
    return faults;
  }

  static boolean isTooLong(String cell) {
    return cell.length() > MOST_CELL_BYTES / 3 && bytes(cell) > MOST_CELL_BYTES;
  }

  private static int bytes(String cell) {
    return cell.getBytes(StandardCharsets.UTF_8).length;
  }

  private static CsvRow beyond(CsvRecord record, String column) {
    return faulty(record, column, Code.TOO_MANY_CELLS, column);
  }

  private static CsvRow faulty(CsvRecord record, String column, Code code, String detail) {
    var fault = new CsvFault(record.line(), column, code, detail);
    return new CsvRow(record.line(), Map.of(), List.of(fault));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
