package org.lectern.csv;

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
import org.lectern.csv.CsvFault.Code;
import org.lectern.text.Trimmed;

/**
 * The rows of a file one at a time, in little memory. A file that cannot be read on is refused with
 * a {@link CsvRefusedException}, at opening or at a later row; a row of a wrong shape has faults.
 */
public final class CsvReader implements Iterator<CsvRow>, AutoCloseable {
  public static final int MOST_ROWS = 100_000;
  public static final int MOST_CELL_BYTES = 4_096;

  private final InputStream in;
  private final CsvRecords records;
  private final CsvHeader header;
  private final CsvCells parser;
  private CsvRecord ahead;
  private int rows;

  private CsvReader(InputStream in, List<CsvColumns> kinds) throws IOException {
    this.in = in;
    records = new CsvRecords(new Utf8Reader(in));
    header = CsvHeader.read(records, kinds);
    parser = new CsvCells(header.separator());
  }

  /** Opens a file of the first of these kinds whose required columns it has. */
  public static CsvReader open(InputStream in, CsvColumns... kinds) {
    try {
      return new CsvReader(in, List.of(kinds));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The kind of file that it turned out to be. */
  public CsvColumns columns() {
    return header.columns();
  }

  /** What is reported of the header without refusing it: the columns that are not read. */
  public List<CsvFault> unknownColumns() {
    return header.unknown();
  }

  /** Whether there is another row; a file with a header alone has none. */
  @Override
  public boolean hasNext() {
    if (ahead == null) ahead = nextRecord();
    return ahead != null;
  }

  @Override
  public CsvRow next() {
    if (!hasNext()) throw new NoSuchElementException();
    var record = ahead;
    ahead = null;
    if (++rows > MOST_ROWS) {
      throw new CsvFault(record.line(), null, Code.TOO_MANY_ROWS, "").refusal();
    }
    if (record.malformed()) return faulty(record, Code.TEXT_AFTER_QUOTE, "");
    return row(record, parser.of(record));
  }

  private CsvRecord nextRecord() {
    try {
      var separator = header.separator();
      var record = records.next(String.valueOf(separator));
      while (record != null && record.isBlank(separator)) {
        record = records.next(String.valueOf(separator));
      }
      return record;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private CsvRow row(CsvRecord record, List<String> cells) {
    var counted = cells.size() + " instead of " + header.size();
    if (cells.size() < header.size()) return faulty(record, Code.TOO_FEW_CELLS, counted);
    if (cells.size() > header.size()) return faulty(record, Code.TOO_MANY_CELLS, counted);
    var faults = tooLong(record, cells);
    if (!faults.isEmpty()) return new CsvRow(record.line(), Map.of(), faults);
    var byColumn = new HashMap<String, String>();
    header.index().forEach((name, at) -> byColumn.put(name, text(cells.get(at))));
    return new CsvRow(record.line(), byColumn, List.of());
  }

  private static String text(String cell) {
    return Trimmed.of(Formula.restore(cell));
  }

  private List<CsvFault> tooLong(CsvRecord record, List<String> cells) {
    var faults = new ArrayList<CsvFault>();
    for (int at = 0; at < cells.size(); at++) {
      var bytes = cells.get(at).getBytes(StandardCharsets.UTF_8).length;
      if (bytes <= MOST_CELL_BYTES) continue;
      var column = header.written(at);
      faults.add(new CsvFault(record.line(), column, Code.CELL_TOO_LONG, bytes + " bytes"));
    }
    return faults;
  }

  private static CsvRow faulty(CsvRecord record, Code code, String detail) {
    var fault = new CsvFault(record.line(), null, code, detail);
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
