package org.lectern.transfer.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.csv.CsvFault;
import org.lectern.csv.CsvReader;
import org.lectern.csv.CsvRow;
import org.lectern.jobs.HandedOver;
import org.lectern.warning.Warning;

/** The rows of a file, always from the first one, read in chunks of limited size. */
public final class FileRows {
  public static final int AT_ONCE = 5_000;

  /** How many rows a file has, and which of its columns are ignored. */
  public record Extent(long rows, List<Warning> warnings) {}

  private final Supplier<CsvReader> file;

  public FileRows(Supplier<CsvReader> file) {
    this.file = file;
  }

  /** A file that cannot be read to its end is refused there. */
  public Extent each(Consumer<List<CsvRow>> work) {
    try (var reader = file.get()) {
      var rows = 0;
      while (reader.hasNext()) {
        HandedOver.ifLeaving();
        var some = some(reader);
        work.accept(some);
        rows += some.size();
      }
      return new Extent(rows, warnings(reader));
    }
  }

  /** The ignored columns, as far as known by now. */
  public static List<Warning> warnings(CsvReader reader) {
    return reader.unknownColumns().stream().map(FileRows::warning).toList();
  }

  private static Warning warning(CsvFault fault) {
    return new Warning(Verdict.code(fault), Verdict.sentence(fault), pointer(fault), null);
  }

  public static String pointer(CsvFault fault) {
    return fault.column() == null ? "/" : "/" + fault.column();
  }

  private static List<CsvRow> some(CsvReader reader) {
    var rows = new ArrayList<CsvRow>();
    while (rows.size() < AT_ONCE && reader.hasNext()) rows.add(reader.next());
    return rows;
  }
}
